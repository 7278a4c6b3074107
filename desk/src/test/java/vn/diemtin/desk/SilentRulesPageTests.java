package vn.diemtin.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.alert.RuleSilent.Dissolved;
import vn.diemtin.events.alert.RuleSilent.Gone;
import vn.diemtin.events.alert.RuleSilent.SourceDied;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.Store;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/// What the alert process found of rules that fell silent is shown, with the mend one click away.
@Desk
class SilentRulesPageTests {

	private static final String QUERY = "agency:\"Sở Lao động – Thương binh và Xã hội\"";

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private final RunningDesk desk;

	SilentRulesPageTests(RunningDesk desk) {
		this.desk = desk;
	}

	private void save(String id, RuleSilent.Why why) {
		Store store = this.desk.bean(Store.class);
		store.rules().save(List.of(new AlertRule(new RuleId(id), "Quy tắc " + id, QUERY, "editor", 1, true, AT)));
		store.refresh();
		this.desk.bean(EventPublisher.class)
			.publishAndAwait(Topics.RULES_SILENT, id, new RuleSilent(new RuleId(id), "Quy tắc " + id, QUERY,
					LocalDate.of(2025, 3, 2), LocalDate.of(2025, 2, 27), 3.5, why, AT));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.desk.get("/alerts/" + id).body().contains("Gần như không tìm thấy gì từ 02/03/2025"));
	}

	@Test
	void mendsARuleWhoseDepartmentWasDissolvedInOneClick(KafkaServer kafka) throws IOException, InterruptedException {
		save("im-lang-so", new Dissolved(List
			.of(new Gone("Sở Lao động – Thương binh và Xã hội", LocalDate.of(2025, 3, 1), List.of("Sở Nội vụ"))),
				QUERY + " OR agency:\"Sở Nội vụ\"", 12));
		assertThat(this.desk.get("/alerts").body()).contains("Quy tắc đã im lặng", "không còn từ 01/03/2025",
				"Nay là: Sở Nội vụ");
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		String page = editor.get("/alerts/im-lang-so").body();
		assertThat(page).contains("/alerts/im-lang-so/mend", "có 12 bài");
		editor.post("/alerts/im-lang-so/mend", Map.of("_csrf", editor.token("/alerts/im-lang-so")));
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"id\":\"im-lang-so\"", "Sở Nội vụ");
	}

	@Test
	void leadsToTheSourceThatDied() throws IOException, InterruptedException {
		save("im-lang-nguon", new SourceDied(new SourceId("nam-dinh"), "Cổng Nam Định", Cause.UNREACHABLE));
		assertThat(this.desk.get("/alerts/im-lang-nguon").body()).contains("/sources/nam-dinh", "Cổng Nam Định");
	}

}
