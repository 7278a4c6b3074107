package vn.diemtin.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.alert.deliver.Hook;
import vn.diemtin.alert.deliver.Hook.Manner;
import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.alert.RuleSilent.Dissolved;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule falls silent in March 2025, when the department that it names was dissolved: its receivers are told once, with the
/// cause and the mend.
@EmbeddedServers
class SilentRuleTest {

	private static final String BEFORE = "Sở Lao động – Thương binh và Xã hội tỉnh Thanh Hóa";

	private static final String AFTER = "Sở Nội vụ tỉnh Thanh Hóa";

	private static final LocalDate DISSOLVED = LocalDate.of(2025, 3, 1);

	private static final LocalDate TODAY = LocalDate.of(2025, 4, 15);

	private final RunningAlerts alerts;

	private final Store store;

	private final String[] settings;

	private final Hook hook = new Hook(Manner.TAKES);

	SilentRuleTest(KafkaServer kafka, ElasticsearchServer elasticsearch, @TempDir Path folder) {
		this.alerts = new RunningAlerts(kafka, folder, 1, Instant.parse("2025-04-15T03:00:00Z"));
		String prefix = "silent-" + UUID.randomUUID() + "-";
		this.settings = new String[] { "--diemtin.alert.elasticsearch=" + elasticsearch.uri(),
				"--diemtin.alert.prefix=" + prefix, "--diemtin.alert.deliver.desk=https://diemtin.mau.vn" };
		this.store = Store.connect(new StoreSettings(elasticsearch.uri(), null, null, prefix));
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.hook.close();
		this.store.close();
	}

	private AlertRule rule(long version, String query) {
		return new AlertRule(new RuleId("so-lao-dong"), "Sở Lao động", query, "lan", version, true,
				Instant.parse("2024-01-01T00:00:00Z"),
				List.of(new Channel.Mail("so@mau.vn", Grouping.AT_ONCE), new Channel.Webhook(this.hook.url(), "mau")));
	}

	/// A department that writes every second day, until another one does.
	private void fill() {
		List<ArticleEnriched> articles = new ArrayList<>();
		for (LocalDate day = DISSOLVED.minusMonths(6); day.isBefore(TODAY); day = day.plusDays(2)) {
			String agency = day.isBefore(DISSOLVED) ? BEFORE : AFTER;
			articles.add(Invented.article("so-" + day, "Tin ngày " + day, agency + " mở lớp tập huấn.")
				.namesBody(agency)
				.published(day + "T08:00+07:00")
				.build());
		}
		this.store.prepare();
		this.store.articles().index(articles);
		this.store.refresh();
	}

	private void save(AlertRule rule) {
		this.alerts.publish(rule);
		RunningAlerts.await()
			.until(() -> this.alerts.newest(Topics.RULES_CHECKED, RuleChecked.class)
				.values()
				.stream()
				.anyMatch((one) -> one.rule().equals(rule.id()) && one.version() == rule.version()));
	}

	private void audit(String id) {
		this.alerts.publish(Topics.AUDITS_WANTED, id, new AuditWanted(id, "lan", Invented.NOW));
		RunningAlerts.await().until(() -> this.alerts.newest(Topics.AUDITS, AuditDone.class).containsKey(id));
	}

	private static String plain(MimeMessage mail) throws MessagingException, IOException {
		return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
	}

	@Test
	void isToldOnceWithCauseAndMend() throws MessagingException, IOException {
		fill();
		this.alerts.start("silent", this.settings);
		save(rule(1, "agency:\"Sở Lao động – Thương binh và Xã hội\" \"tập huấn\""));
		audit("im-lang-1");
		audit("im-lang-2");
		RunningAlerts.await().until(() -> !this.alerts.mails("so@mau.vn").isEmpty());
		RunningAlerts.await().until(() -> !this.hook.requests().isEmpty());
		assertThat(this.alerts.subjects("so@mau.vn")).singleElement()
			.asString()
			.contains("Quy tắc “Sở Lao động” gần như im lặng từ");
		assertThat(plain(this.alerts.mails("so@mau.vn").getFirst())).contains("không còn từ 01/03/2025",
				"Nay là: Sở Nội vụ", "Một lần bấm", "https://diemtin.mau.vn/alerts/so-lao-dong");
		assertThat(this.hook.requests()).singleElement()
			.satisfies((request) -> assertThat(request.body()).contains("\"type\":\"rule.silent\""));
		RunningAlerts.await()
			.until(() -> this.alerts.newest(Topics.RULES_SILENT, RuleSilent.class).containsKey("so-lao-dong"));
		RuleSilent silent = this.alerts.newest(Topics.RULES_SILENT, RuleSilent.class).get("so-lao-dong");
		assertThat(silent).isNotNull();
		assertThat(silent.why()).isInstanceOf(Dissolved.class);
		String mended = String.valueOf(((Dissolved) silent.why()).mended());
		save(rule(2, mended));
		audit("im-lang-3");
		RunningAlerts.await()
			.until(() -> !this.alerts.newest(Topics.RULES_SILENT, RuleSilent.class).containsKey("so-lao-dong"));
		assertThat(this.alerts.mails("so@mau.vn")).hasSize(1);
	}

}
