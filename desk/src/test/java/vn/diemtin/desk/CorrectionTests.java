package vn.diemtin.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.fact.Fact;

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
			.contains("Đây không phải một số.");
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
	void isForEditorsOnly() throws IOException, InterruptedException {
		String page = "/articles/" + InventedNews.figures().id();
		RunningDesk.Browser reader = this.desk.browser();
		assertThat(reader.get(page).body()).doesNotContain("/corrections");
		assertThat(reader.get(page + "/corrections").uri().getPath()).isEqualTo("/sign-in");
		assertThat(reader.post(page + "/corrections/x", Map.of("what", "hide")).statusCode()).isIn(401, 403);
		assertThat(signedIn().get("/articles/none/corrections").statusCode()).isEqualTo(404);
	}

}
