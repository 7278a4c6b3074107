package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.alert.AlertMissed;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;

import static org.assertj.core.api.Assertions.assertThat;

/// What was told against what is stored, on a real index.
@EmbeddedServers
class AuditTest {

	private static final Instant AUDITED = Invented.NOW.plus(Duration.ofHours(5));

	private final JsonMapper mapper = new JsonMapper();

	private final Store store;

	private final ToldAlerts ledger = new ToldAlerts(this.mapper, Clock.systemUTC());

	private final AlertRules rules = new AlertRules(new RuleReader(this.mapper, Invented.REGISTRY), Invented.REGISTRY,
			(id, checked) -> {
			});

	private final List<AlertMissed> missing = new ArrayList<>();

	AuditTest(ElasticsearchServer server) {
		this.store = Store.connect(new StoreSettings(server.uri(), null, null, "audit-" + UUID.randomUUID() + "-"),
				Invented.REGISTRY, Clock.fixed(AUDITED, ZoneOffset.UTC));
	}

	@BeforeEach
	void prepare() {
		this.store.prepare();
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private void rule(AlertRule rule) {
		this.rules.on(rule.id().value(), this.mapper.writeValueAsBytes(rule));
	}

	private void told(String rule, String story, String... articles) {
		List<ArticleId> ids = List.of(articles).stream().map(ArticleId::new).toList();
		AlertTold told = new AlertTold(Invented.rule(rule, "x").id(), new StoryId(story), List.of(new StoryId(story)),
				List.of(), ids, List.of(), Invented.NOW, Invented.NOW);
		this.ledger.on(told.key(), this.mapper.writeValueAsBytes(told));
	}

	private AuditDone audit(Invented... articles) {
		List<ArticleEnriched> built = List.of(articles).stream().map(Invented::build).toList();
		this.store.articles().index(built);
		this.store.refresh();
		this.missing.clear();
		return new Audit(this.rules, this.ledger, this.store.articles(), new CorrectionBook(this.mapper),
				Invented.REGISTRY, Duration.ofDays(7), Clock.fixed(AUDITED, ZoneOffset.UTC))
			.run(new AuditWanted("a", "lan", AUDITED), this.missing::add);
	}

	private static Invented course(String name, String story) {
		return Invented.article(name, "Tập huấn bình đẳng giới", "Lớp học mở hôm nay.").story(story);
	}

	@Test
	void findsWhatWasNotTold() {
		rule(Invented.rule("r", "\"tập huấn\""));
		rule(Invented.rule("other", "\"bóng đá\""));
		told("r", "s1", "a1");
		AuditDone done = audit(course("a1", "s1"), course("a2", "s1"), course("b1", "s2"));
		assertThat(done).extracting(AuditDone::rules, AuditDone::matches, AuditDone::missed)
			.containsExactly(2L, 3L, 1L);
		assertThat(this.missing).singleElement().satisfies((missed) -> {
			assertThat(missed.article().id().value()).isEqualTo("b1");
			assertThat(missed.reasons()).extracting((reason) -> reason.text()).containsExactly("Tập huấn");
		});
		told("r", "s2", "b1");
		assertThat(audit(course("b1", "s2")).missed()).isZero();
	}

	@Test
	void asksOnlyForWhatShouldHaveBeenTold() {
		rule(new AlertRule(Invented.rule("r", "x").id(), "R", "\"tập huấn\"", "lan", 2, true, Invented.NOW));
		AuditDone done = audit(course("before-the-rule", "s1").enrichedAt(Invented.NOW.minusSeconds(1)),
				course("under-way", "s2").enrichedAt(AUDITED.minusSeconds(30)),
				course("old-news", "s3").firstSeenAt(Invented.NOW.minus(Duration.ofDays(20))),
				course("days-ago", "s4").enrichedAt(AUDITED.minus(Duration.ofHours(50))));
		assertThat(done.missed()).isZero();
	}

	@Test
	void leavesRulesOutThatAreOff() {
		rule(new AlertRule(Invented.rule("off", "x").id(), "Off", "\"tập huấn\"", "lan", 1, false,
				Invented.NOW.minusSeconds(60)));
		assertThat(audit(course("a1", "s1"))).extracting(AuditDone::rules, AuditDone::missed).containsExactly(0L, 0L);
	}

	@Test
	void wantsTheAuditOfANightOnce() {
		List<AuditWanted> wanted = new ArrayList<>();
		AuditNights before = nights("2026-11-19T18:59:00Z", wanted);
		before.look();
		AuditNights after = nights("2026-11-19T19:01:00Z", wanted);
		after.look();
		assertThat(wanted).extracting(AuditWanted::id).containsExactly("night-2026-11-19", "night-2026-11-20");
		after.on("night-2026-11-20", new byte[0]);
		after.look();
		assertThat(wanted).hasSize(2);
	}

	private static AuditNights nights(String now, List<AuditWanted> wanted) {
		return new AuditNights(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), wanted::add);
	}

}
