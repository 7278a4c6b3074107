package vn.diemtin.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// What a rule would find before it is saved, and why an article is told or not.
@Desk
class RulePagesTests {

	private static final String DISSOLVED = "agency:\"Sở Lao động – Thương binh và Xã hội\"";

	private final RunningDesk desk;

	RulePagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	private RunningDesk.Browser editor() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

	private String trial(String query) throws IOException, InterruptedException {
		return editor().get("/alerts/new?q=" + RunningDesk.encoded(query)).body();
	}

	@Test
	void tellsHowManyAlertsAreToBeExpected() throws IOException, InterruptedException {
		String page = trial("\"bình đẳng giới\"");
		assertThat(page)
			.contains("ngày qua quy tắc này", "tin báo mỗi tuần", "Tập huấn nâng cao năng lực về bình đẳng giới")
			.doesNotContain("im lặng mãi");
		assertThat(page).contains("value=\"bình đẳng giới\"");
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() throws IOException, InterruptedException {
		assertThat(trial("\"bình đẳng giới\" AND \"tàu vũ trụ\"")).contains("im lặng mãi", "&quot;tàu vũ trụ&quot;",
				"0 bài");
	}

	@Test
	void tellsWhatWouldBeMissedWithoutThoseWhoTookOver() throws IOException, InterruptedException {
		String page = trial(DISSOLVED + " \"kinh phí\"");
		assertThat(page).contains("không còn từ 01/03/2025", "Nay là: Sở Nội vụ", "im lặng mãi",
				"Sẽ bỏ sót 1 bài nếu không có cơ quan", "bàn công tác an toàn lao động");
		String mended = trial("(" + DISSOLVED + " OR agency:\"Sở Nội vụ\") \"kinh phí\"");
		assertThat(mended).contains("Sẽ bỏ sót 1 bài").doesNotContain("không còn từ", "im lặng mãi");
	}

	@Test
	void savesNothingThatCouldNotBeMatched() throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/new?q=lop");
		for (String nothing : List.of("()", "* -", "NOT ()")) {
			assertThat(editor
				.post("/alerts", Map.of("name", "Không hỏi gì", "query", nothing, "seen", nothing, "_csrf", token))
				.body()).as(nothing)
				.contains("Câu hỏi không hỏi gì nên sẽ báo mọi tin")
				.doesNotContain("Đã lưu quy tắc");
		}
	}

	@Test
	void marksThePlaceThatWasNotUnderstood() throws IOException, InterruptedException {
		assertThat(trial("lớp status:xong-xuoi")).contains("<mark>status:xong-xuoi</mark>", "Không có giá trị");
	}

	@Test
	void keepsWhatWasSavedAMomentBefore(KafkaServer kafka) throws IOException, InterruptedException {
		this.desk.bean(Store.class)
			.rules()
			.save(List.of(new AlertRule(new RuleId("hai-lan"), "Hai lần", "lớp", "editor", 1, true,
					Instant.parse("2025-01-01T00:00:00Z"))));
		this.desk.bean(Store.class).refresh();
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/hai-lan/edit");
		String saved = editor
			.post("/alerts/hai-lan/channels", Map.of("channels", "mail lan@mau.vn daily", "_csrf", token))
			.body();
		assertThat(saved).contains("mail lan@mau.vn daily</textarea>");
		editor.post("/alerts/hai-lan/enabled", Map.of("enabled", "false", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"id\":\"hai-lan\"", "\"version\":3",
				"lan@mau.vn", "\"enabled\":false", "\"since\"", "\"earlier\"");
	}

	@Test
	void namesARuleByWhatIsAskedForAndNotByItsFields() throws IOException, InterruptedException {
		assertThat(trial("tỉnh:\"Thanh Hóa\" lớp")).contains("value=\"Thanh Hóa lớp\"");
	}

	@Test
	void tellsHowManyAlertsWaitWithoutTheRestOfThePage() throws IOException, InterruptedException {
		assertThat(editor().get("/alerts/unread").body()).contains("hx-get=\"/alerts/unread\"").doesNotContain("<main");
	}

	@Test
	void triesAChangedQueryBeforeItIsSaved(KafkaServer kafka) throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/new?q=lop");
		String again = editor
			.post("/alerts", Map.of("name", "Đổi câu", "query", "\"tàu vũ trụ\"", "seen", "lop", "_csrf", token))
			.body();
		assertThat(again).contains("vừa được thử lại", "im lặng mãi");
		String saved = editor
			.post("/alerts",
					Map.of("name", "Đổi câu", "query", "\"tàu vũ trụ\"", "seen", "\"tàu  vũ trụ\"", "_csrf", token))
			.body();
		assertThat(saved).contains("Đã lưu quy tắc “Đổi câu”");
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"name\":\"Đổi câu\"");
	}

	@Test
	void editsARuleAndAddsThoseWhoTookOver(KafkaServer kafka) throws IOException, InterruptedException {
		Store store = this.desk.bean(Store.class);
		AlertRule rule = new AlertRule(new RuleId("so-cu"), "Sở cũ", DISSOLVED, "editor", 3, true,
				Instant.parse("2025-01-01T00:00:00Z"));
		store.rules().save(List.of(rule));
		store.refresh();
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/so-cu/edit");
		editor.post("/alerts/so-cu/mend", Map.of("_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"id\":\"so-cu\"", "\"version\":4",
				"agency:\\\"Sở Nội vụ\\\"");
		editor.post("/alerts/so-cu/edit", Map.of("name", "Sở mới", "query", "lớp", "seen", "lớp", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"name\":\"Sở mới\"", "\"query\":\"lớp\"");
		assertThat(this.desk.browser().post("/alerts/so-cu/mend", Map.of()).statusCode()).isEqualTo(403);
	}

	@Test
	void saysWhyAnArticleIsToldAndWhichConditionFails() throws IOException, InterruptedException {
		String id = InventedNews.course().id().value();
		assertThat(this.desk.get("/alerts/why?rule=binh-dang-gioi&article=" + id).body())
			.contains("<mark>bình đẳng giới</mark>");
		String other = InventedNews.figures().collected().url();
		assertThat(this.desk.get("/alerts/why?rule=binh-dang-gioi&article=" + RunningDesk.encoded(other)).body())
			.contains("không khớp", "Không đạt:", "&quot;bình đẳng giới&quot;", "bài không có chữ:",
					"<strong>bình</strong>, <strong>đẳng</strong>");
	}

	@Test
	void saysAtWhichStageAnArticleStopped() throws IOException, InterruptedException {
		Store store = this.desk.bean(Store.class);
		store.dispositions()
			.save(List.of(new Disposition("ingest.fetch", "https://mau.example.vn/hong", "failed",
					"máy chủ trả lời 500", Instant.parse("2026-11-20T00:00:00Z"))));
		store.refresh();
		assertThat(this.desk.get("/alerts/why?article=" + RunningDesk.encoded("https://mau.example.vn/hong")).body())
			.contains("Bài không có trong kho", "máy chủ trả lời 500");
		assertThat(this.desk.get("/alerts/why?article=" + RunningDesk.encoded("https://mau.example.vn/la")).body())
			.contains("Chưa từng thấy bài này");
	}

}
