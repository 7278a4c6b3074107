package vn.diemtin.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.store.Store;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule that cannot be matched is shown with what is wrong and can be mended.
@Desk
class BrokenRulesTests {

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private final RunningDesk desk;

	BrokenRulesTests(RunningDesk desk) {
		this.desk = desk;
	}

	private void check(String id, long version, RuleChecked.State state, RuleTrouble trouble) {
		this.desk.bean(EventPublisher.class)
			.publishAndAwait(Topics.RULES_CHECKED, id, new RuleChecked(new RuleId(id), "Quy tắc " + id, "editor",
					version, state, trouble, "<b>why</b> it is so", AT));
	}

	private void awaitPage(String path, String text, boolean isThere) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.desk.get(path).body().contains(text) == isThere);
	}

	private RunningDesk.Browser editor() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

	@Test
	void showsWhatIsWrongUntilItIsMended() throws IOException, InterruptedException {
		Store store = this.desk.bean(Store.class);
		store.rules()
			.save(List.of(new AlertRule(new RuleId("nang-ne"), "Quy tắc nang-ne", "x", "editor", 4, true, AT)));
		store.refresh();
		check("nang-ne", 4, RuleChecked.State.BROKEN, RuleTrouble.REFUSED);
		awaitPage("/alerts", "Quy tắc nang-ne</a></strong> <span>Câu hỏi quá dài", true);
		assertThat(this.desk.get("/alerts").body()).contains("Quy tắc hỏng", "rút gọn câu hỏi",
				"&lt;b&gt;why&lt;/b&gt;");
		assertThat(this.desk.get("/alerts/nang-ne").body()).contains("Câu hỏi quá dài", "rút gọn câu hỏi");
		assertThat(editor().get("/alerts/nang-ne/edit").body()).contains("rút gọn câu hỏi", "/alerts/nang-ne/edit");
		check("nang-ne", 5, RuleChecked.State.LIVE, RuleTrouble.REFUSED);
		awaitPage("/alerts/nang-ne", "Câu hỏi quá dài", false);
	}

	@Test
	void letsARuleBeMendedOfWhichNothingIsStored(KafkaServer kafka) throws IOException, InterruptedException {
		check("mat-ban-ghi", 7, RuleChecked.State.BROKEN, RuleTrouble.UNREADABLE);
		awaitPage("/alerts", "/alerts/mat-ban-ghi", true);
		assertThat(this.desk.get("/alerts/mat-ban-ghi").body()).contains("không đọc được", "Quy tắc mat-ban-ghi");
		RunningDesk.Browser editor = editor();
		editor.post("/alerts/mat-ban-ghi/edit", Map.of("name", "Lập lại", "query", "\"lũ\"", "seen", "\"lũ\"", "_csrf",
				editor.token("/alerts/mat-ban-ghi/edit")));
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"id\":\"mat-ban-ghi\"", "\"version\":8",
				"\"name\":\"Lập lại\"");
		assertThat(this.desk.get("/alerts/khong-co").statusCode()).isEqualTo(404);
		check("mat-ban-ghi", 8, RuleChecked.State.LIVE, RuleTrouble.UNREADABLE);
		awaitPage("/alerts/mat-ban-ghi", "không đọc được", false);
	}

}
