package vn.diemtin.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// Editors hide and mend facts; what was read stays beside it.
@Desk
class CorrectionTests {

	private final RunningDesk desk;

	private final KafkaServer kafka;

	CorrectionTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	private static String id(ArticleEnriched article, String surface) {
		Fact fact = article.facts()
			.stream()
			.filter((one) -> one.evidence().surface().equals(surface))
			.findFirst()
			.orElseThrow();
		return Corrected.correction(article, fact, null, "", article.enrichedAt()).id();
	}

	private RunningDesk.Browser signedIn() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

	@Test
	void mendsHidesAndUndoes() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.figures();
		String page = "/articles/" + article.id();
		RunningDesk.Browser editor = signedIn();
		assertThat(editor.get(page).body()).contains(page + "/corrections").doesNotContain("id=\"corrections\"");
		String token = editor.token(page + "/corrections");
		String fact = id(article, "75%");
		assertThat(
				editor.post(page + "/corrections/" + fact, Map.of("what", "mend", "value", "bảy lăm", "_csrf", token))
					.body())
			.contains("giá trị không phải một số");
		assertThat(
				editor.post(page + "/corrections/" + fact, Map.of("what", "mend", "value", "1.076,5", "_csrf", token))
					.body())
			.contains("Đã ghi điều sửa.", "1076.5");
		assertThat(this.desk.get(page).body()).contains("id=\"corrections\"", "1.076,5", "by-hand/1");
		assertThat(this.desk.get(page).body()).as("names are for those signed in").doesNotContain(">editor</span>");
		assertThat(editor.get(page).body()).contains(">editor</span>");
		String api = this.desk.get("/api/v1/articles/" + article.id()).body();
		assertThat(api).contains("\"corrections\":[{", "\"value\":\"1076.5\"", "\"statistics")
			.doesNotContain("\"by\":\"editor\"");

		String hidden = id(article, "83,9%");
		editor.post(page + "/corrections/" + hidden, Map.of("what", "hide", "_csrf", token));
		assertThat(this.desk.get(page).body()).contains("đã ẩn");
		List<String> changes = LastRecord.all(this.kafka, Topics.CHANGES);
		assertThat(changes).filteredOn((change) -> change.contains(article.id().value()))
			.hasSize(2)
			.anySatisfy((change) -> assertThat(change).contains("\"mended\"", "\"fact\"", "value: 75", "value: 1076.5"))
			.anySatisfy((change) -> assertThat(change).contains("\"hidden\"", "83,9%"));
		for (String one : List.of(fact, hidden)) {
			assertThat(editor.post(page + "/corrections/" + one + "/undo", Map.of("_csrf", token)).body())
				.contains("Đã bỏ điều sửa.");
		}
		assertThat(this.desk.get(page).body()).doesNotContain("id=\"corrections\"", "by-hand/1");
		assertThat(LastRecord.all(this.kafka, Topics.CHANGES)).filteredOn((change) -> change.contains("\"undone\""))
			.hasSize(2);
	}

	@Test
	void mendsWhatAFigureIsOf() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.figures();
		String page = "/articles/" + article.id() + "/corrections";
		RunningDesk.Browser editor = signedIn();
		String token = editor.token(page);
		String fact = id(article, "46,2%");
		Map<String, String> typed = new HashMap<>(Map.of("what", "mend", "_csrf", token, "value", "46,2", "measure",
				"tỷ lệ lao động nữ", "unit", "percent", "placeName", "cả nước", "period", "2026"));
		for (Map.Entry<String, String> wrong : Map
			.of("placeName", "Xứ Thần Tiên", "period", "sang năm", "unit", "furlong")
			.entrySet()) {
			Map<String, String> other = new HashMap<>(typed);
			other.put(wrong.getKey(), wrong.getValue());
			assertThat(editor.post(page + "/" + fact, other).body()).as(wrong.getKey())
				.contains("Không có gì khác đi, hoặc");
		}
		assertThat(editor.post(page + "/" + fact, typed).body()).contains("Đã ghi điều sửa.", "tỷ lệ lao động nữ");
		assertThat(LastRecord.all(this.kafka, Topics.CORRECTIONS))
			.filteredOn((one) -> one.contains(article.id().value()))
			.last()
			.asString()
			.contains("\"measure\":\"tỷ lệ lao động nữ\"", "\"place\":\"VN\"", "\"period\":\"2026\"")
			.doesNotContain("\"unit\"", "\"value\"");
		assertThat(this.desk.get("/articles/" + article.id()).body()).contains("tỷ lệ lao động nữ", "by-hand/1");
		assertThat(editor.post(page + "/" + fact + "/undo", Map.of("_csrf", token)).body()).contains("Đã bỏ điều sửa.");
	}

	@Test
	void isForEditorsOnly() throws IOException, InterruptedException {
		String page = "/articles/" + InventedNews.figures().id();
		RunningDesk.Browser reader = this.desk.browser();
		assertThat(reader.get(page).body()).doesNotContain("/corrections");
		assertThat(reader.get(page + "/corrections").uri().getPath()).isEqualTo("/sign-in");
		assertThat(reader.post(page + "/corrections/x", Map.of("what", "hide")).statusCode()).isIn(401, 403);
		assertThat(signedIn().get("/articles/none/corrections").statusCode()).isEqualTo(404);
	}

	@Test
	void mendsTheSlotsOfATraining() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.all()
			.stream()
			.skip(4)
			.filter((one) -> one.facts().stream().anyMatch((fact) -> fact instanceof TrainingFact))
			.findFirst()
			.orElseThrow();
		Fact training = article.facts()
			.stream()
			.filter((fact) -> fact instanceof TrainingFact)
			.findFirst()
			.orElseThrow();
		String id = id(article, training.evidence().surface());
		String page = "/articles/" + article.id() + "/corrections";
		RunningDesk.Browser editor = signedIn();
		String token = editor.token(page);
		Map<String, String> slots = Mending.slots(training);
		Map<String, String> typed = new HashMap<>(slots);
		typed.putAll(Map.of("what", "mend", "_csrf", token));
		assertThat(editor.post(page + "/" + id, typed).body()).as("nothing differs").contains("Không có gì khác đi");
		typed.put("headcount", "rất đông");
		assertThat(editor.post(page + "/" + id, typed).body()).contains("Không có gì khác đi");
		typed.putAll(
				Map.of("headcount", "1.250", "dates", "2026-12-01/2026-12-02", "placeName", "Nhà văn hóa Lao động"));
		editor.post(page + "/" + id, typed);
		assertThat(LastRecord.all(this.kafka, Topics.CORRECTIONS))
			.filteredOn((one) -> one.contains(article.id().value()))
			.last()
			.asString()
			.contains("\"headcount\":\"1250\"", "\"dates\":\"2026-12-01/2026-12-02\"",
					"\"placeName\":\"Nhà văn hóa Lao động\"", "\"place\":\"\"")
			.doesNotContain("\"status\"", "\"topic\"");
		assertThat(this.desk.get("/articles/" + article.id()).body()).contains("1.250", "Nhà văn hóa Lao động",
				"by-hand/1");
		assertThat(editor.post(page + "/" + id + "/undo", Map.of("_csrf", token)).body()).contains("Đã bỏ điều sửa.");
	}

	@Test
	void marksWhatIsMendedOfAnEvent() throws IOException, InterruptedException {
		TrainingEvent course = InventedStories.course();
		Report told = course.reports().getFirst();
		Report mended = new Report(told.article(), told.story(), told.source(), told.url(), told.title(),
				told.published(), told.seenAt(), (TrainingFact) Mending.mend(told.fact(), Map.of("headcount", "95")));
		TrainingId id = new TrainingId("lop-sua-tay");
		Instant at = told.seenAt().plusSeconds(60);
		Store store = this.desk.bean(Store.class);
		// Withdrawn, so that no other test meets it.
		store.trainings()
			.save(List.of(new TrainingEvent(id, course.topic(), TrainingEvent.Status.WITHDRAWN, course.organisers(),
					course.dates(), List.of(), List.of(),
					List.of(new TrainingEvent.Value("95", "95 học viên", List.of(told.article()))), List.of(),
					List.of(mended), List.of(new TrainingEvent.Change(TrainingEvent.Slot.HEADCOUNT, "120", "95",
							told.article(), at, true)),
					at, 2)));
		store.refresh();
		String page = this.desk.get("/trainings/" + id).body();
		assertThat(page).contains("<strong>95 học viên</strong> <span class=\"status by-hand\">sửa tay</span>",
				"<mark>120 học viên</mark>", "<del>120</del>", "<ins>95 học viên</ins>",
				"Có điều được người biên tập sửa bằng tay");
		assertThat(page.replace("sửa tay", "").length()).as("once for the value, once for the change")
			.isEqualTo(page.length() - 2 * "sửa tay".length());
		assertThat(this.desk.get("/trainings/" + id + ".ics").body().replace("\r\n ", ""))
			.contains("95 học viên (sửa tay)");
	}

}
