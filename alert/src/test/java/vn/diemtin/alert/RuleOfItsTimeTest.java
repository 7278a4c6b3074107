package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

/// An article is told by what a rule asked for when the article came, whatever was made of the rule before the article was looked
/// at; on a real broker and index.
@EmbeddedServers
class RuleOfItsTimeTest {

	private static final Instant NOW = Invented.NOW;

	private final RunningAlerts alerts;

	private final Store store;

	private final String[] settings;

	RuleOfItsTimeTest(KafkaServer kafka, ElasticsearchServer elasticsearch, @TempDir Path folder) {
		this.alerts = new RunningAlerts(kafka, folder);
		String prefix = "of-its-time-" + UUID.randomUUID() + "-";
		this.settings = new String[] { "--diemtin.alert.elasticsearch=" + elasticsearch.uri(),
				"--diemtin.alert.prefix=" + prefix };
		this.store = Store.connect(new StoreSettings(elasticsearch.uri(), null, null, prefix));
	}

	@BeforeEach
	void start() {
		this.store.prepare();
		this.alerts.start("of-its-time", this.settings);
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.store.close();
	}

	private static Instant before(int minutes) {
		return NOW.minus(Duration.ofMinutes(minutes));
	}

	private static Asked asked(String text) {
		return Asked.of(QueryParser.parse(text).query());
	}

	private static AlertRule rule(String id, String text) {
		return new AlertRule(new RuleId(id), "Luật " + id, text, "lan", 1, true, before(60), List.of(), asked(text));
	}

	private static Invented article(String name, String words, int minutes) {
		return Invented.article(name, words + " " + name, "…").enrichedAt(before(minutes));
	}

	private List<AlertRaised> told(String rule) {
		return this.alerts.all(Topics.ALERTS_RAISED, AlertRaised.class)
			.stream()
			.filter((alert) -> alert.rule().id().value().equals(rule))
			.toList();
	}

	private void awaitTold(String rule, String... articles) {
		RunningAlerts.await()
			.untilAsserted(() -> assertThat(told(rule)).extracting((alert) -> alert.article().id().value())
				.containsExactlyInAnyOrder(articles));
	}

	private void awaitLookedAt(String article) {
		RunningAlerts.await()
			.until(() -> this.alerts.all(Topics.DISPOSITIONS, Disposition.class)
				.stream()
				.anyMatch((one) -> one.item().equals(article)));
	}

	private void store(Invented... articles) {
		this.store.articles().index(List.of(articles).stream().map(Invented::build).toList());
		this.store.refresh();
	}

	@Test
	void otherReceiversDoNotMakeAnArticleTooOld() {
		AlertRule saved = rule("nguoi-nhan", "\"đèn trời\"");
		this.alerts.publish(saved.sending(List.of(new Channel.Mail("den@mau.vn", Grouping.AT_ONCE)), before(1)));
		this.alerts.publish(article("den1", "đèn trời", 5));
		RunningAlerts.await().until(() -> !this.alerts.mails("den@mau.vn").isEmpty());
		assertThat(this.alerts.subjects("den@mau.vn")).singleElement().asString().contains("đèn trời den1");
		awaitTold("nguoi-nhan", "den1");
	}

	@Test
	void articleThatCameBeforeAnEditIsToldByWhatWasAskedThen() {
		AlertRule saved = rule("doi-cau", "\"thuyền nan\"");
		this.alerts.publish(saved.asking("Đổi câu", "\"bè tre\"", asked("\"bè tre\""), before(10)));
		this.alerts.publish(article("nan1", "thuyền nan", 20));
		this.alerts.publish(article("tre1", "bè tre", 20));
		this.alerts.publish(article("nan2", "thuyền nan", 9));
		this.alerts.publish(article("tre2", "bè tre", 9));
		awaitTold("doi-cau", "nan1", "tre2");
		assertThat(told("doi-cau")).extracting((alert) -> alert.rule().query())
			.containsExactlyInAnyOrder("\"thuyền nan\"", "\"bè tre\"");
	}

	@Test
	void auditHoldsArticlesAgainstWhatWasAskedThen() {
		AlertRule saved = rule("kiem-cu", "\"nón quai\"");
		AlertRule edited = saved.asking("Kiểm", "\"áo tơi\"", asked("\"áo tơi\""), before(20))
			.sending(List.of(), before(15));
		this.alerts.publish(edited);
		store(article("quai1", "nón quai", 30), article("toi1", "áo tơi", 30), article("quai2", "nón quai", 17),
				article("toi2", "áo tơi", 17));
		String id = "audit-" + UUID.randomUUID();
		this.alerts.publish(Topics.AUDITS_WANTED, id, new AuditWanted(id, "lan", NOW));
		RunningAlerts.await()
			.until(() -> this.alerts.all(Topics.AUDITS, AuditDone.class)
				.stream()
				.anyMatch((one) -> one.id().equals(id)));
		awaitTold("kiem-cu", "quai1", "toi2");
	}

	@Test
	void whatCameWhileARuleWasBrokenIsToldWhenItIsMended() {
		AlertRule saved = rule("hong-roi-mend", "\"cối xay\"");
		this.alerts.publish(saved);
		this.alerts.publish(article("xay1", "cối xay", 50));
		awaitTold("hong-roi-mend", "xay1");
		// Once as the desk mends it, and once as what knows nothing of when it broke.
		this.alerts.publish(broken(saved, 2, 45));
		awaitState("hong-roi-mend", 2, RuleChecked.State.BROKEN);
		missesArticle("xay2", 40);
		this.alerts.publish(new AlertRule(saved.id(), saved.name(), saved.query(), saved.owner(), 3, true, before(35),
				List.of(), saved.asked()));
		awaitTold("hong-roi-mend", "xay1", "xay2");
		this.alerts.publish(broken(saved, 4, 30));
		RuleChecked checked = awaitState("hong-roi-mend", 4, RuleChecked.State.BROKEN);
		assertThat(checked.brokenSince()).isEqualTo(before(30));
		missesArticle("xay3", 25);
		this.alerts.publish(broken(saved, 4, 30).mended(saved.name(), "\"cối giã\" OR \"cối xay\"",
				asked("\"cối giã\" OR \"cối xay\""), checked.brokenSince(), before(1)));
		awaitTold("hong-roi-mend", "xay1", "xay2", "xay3");
		assertThat(told("hong-roi-mend").getLast().lateSince()).isNotNull();
	}

	private static AlertRule broken(AlertRule rule, long version, int minutes) {
		return new AlertRule(rule.id(), rule.name(), rule.query(), rule.owner(), version, true, before(minutes),
				List.of(), new Asked(Query.VERSION + 1, asked(rule.query()).query()));
	}

	private RuleChecked awaitState(String rule, long version, RuleChecked.State state) {
		return RunningAlerts.await()
			.until(() -> this.alerts.newest(Topics.RULES_CHECKED, RuleChecked.class).get(rule),
					(one) -> one != null && one.version() == version && one.state() == state);
	}

	private void missesArticle(String name, int minutes) {
		this.alerts.publish(article(name, "cối xay", minutes));
		awaitLookedAt(name);
		store(article(name, "cối xay", minutes));
	}

}
