package vn.diemtin.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// Where did it go? Each stage tells.
@Desk
class PipelineTests {

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private final RunningDesk desk;

	PipelineTests(RunningDesk desk) {
		this.desk = desk;
	}

	private void record(String stage, String item, String outcome, String reason, int second) {
		Store store = this.desk.bean(Store.class);
		store.dispositions().save(List.of(new Disposition(stage, item, outcome, reason, AT.plusSeconds(second))));
		store.refresh();
	}

	private JsonNode way(String item) throws IOException, InterruptedException {
		return JsonMapper.shared()
			.readTree(this.desk.get("/api/v1/pipeline/way?item=" + RunningDesk.encoded(item)).body());
	}

	private static String outcome(JsonNode way, String stage) {
		for (JsonNode one : way.path("stages")) {
			if (one.path("name").asString().equals(stage)) {
				return one.path("last").path("outcome").asString("");
			}
		}
		return "?";
	}

	@Test
	void tellsTheWayOfAnArticleFromLinkToIndex() throws IOException, InterruptedException {
		String url = InventedNews.course().collected().url();
		record("ingest.frontier", url, "queued", "found on https://thanhhoa.example.vn/rss", -9);
		record("ingest.fetch", url, "fetched", "", -8);
		for (String asked : List.of(url, url + "#dau", InventedNews.course().id().value())) {
			JsonNode way = way(asked);
			assertThat(way.at("/article/id").asString()).as(asked).isEqualTo(InventedNews.course().id().value());
			assertThat(outcome(way, "ingest.frontier")).as(asked).isEqualTo("queued");
			assertThat(outcome(way, "ingest.fetch")).isEqualTo("fetched");
			assertThat(outcome(way, "enrich")).isEqualTo("enriched");
			assertThat(outcome(way, "index")).isEqualTo("indexed");
			assertThat(outcome(way, "alert")).isEmpty();
		}
		String page = this.desk.get("/pipeline/way?item=" + RunningDesk.encoded(url)).body();
		assertThat(page).contains("Bài đang ở trong kho", "đã vào kho", "found on https://thanhhoa.example.vn/rss",
				"chưa có ghi nhận");
	}

	@Test
	void tellsWhyALinkWasNeverFetched() throws IOException, InterruptedException {
		record("ingest.frontier", "https://duong.example/hoan", "put-off", "its turn is on 2026-11-21", 1);
		record("ingest.frontier", "https://duong.example/qua", "over-budget", "more than 200 new links today", 1);
		record("ingest.fetch", "https://duong.example/cam", "forbidden-by-robots", "Disallow: /cam", 1);
		record("ingest.fetch", "https://duong.example/hong", "broken", "ends early", 1);
		record("ingest.frontier", "https://duong.example/hong", "gave-up", "after 3 tries", 2);
		assertThat(this.desk.get("/pipeline/way?item=duong.example/hoan").body()).contains("hoãn sang ngày sau",
				"its turn is on 2026-11-21", "Chưa vào kho");
		assertThat(outcome(way("https://duong.example/qua/"), "ingest.frontier")).isEqualTo("over-budget");
		assertThat(outcome(way("http://duong.example/cam"), "ingest.fetch")).isEqualTo("forbidden-by-robots");
		assertThat(this.desk.get("/pipeline/way?lang=en&item=duong.example/hong").body()).contains("given up",
				"broken answer", "ends early");
	}

	@Test
	void followsALinkThatMoved() throws IOException, InterruptedException {
		record("ingest.fetch", "https://cu.example/1", "moved", "to https://moi.example/1", 1);
		record("ingest.fetch", "https://moi.example/1", "not-found", "", 2);
		JsonNode way = way("https://cu.example/1");
		assertThat(way.path("steps").size()).isEqualTo(2);
		assertThat(outcome(way, "ingest.fetch")).isEqualTo("not-found");
		assertThat(way.path("names").toString()).contains("moi.example");
	}

	@Test
	void tellsWhatHoldsForTheWholeHost() throws IOException, InterruptedException {
		record("ingest.frontier", "nhieu.example", "trap", "further refusals on this host are not recorded today", 1);
		assertThat(this.desk.get("/pipeline/way?item=https://nhieu.example/la").body())
			.contains("Không khâu nào ghi nhận", "further refusals on this host are not recorded today");
	}

	@Test
	void answersWhateverIsAsked() throws IOException, InterruptedException {
		for (String item : List.of("", "<script>alert(1)</script>", "%00", "a".repeat(3_000), "https://", "../..")) {
			String page = this.desk.get("/pipeline/way?item=" + RunningDesk.encoded(item)).body();
			assertThat(page).as(item).contains("Tin đã đi đâu?").doesNotContain("<script>alert");
		}
		assertThat(way("không có").path("steps").isEmpty()).isTrue();
		assertThat(this.desk.get("/pipeline").body()).contains("action=\"/pipeline/way\"");
	}

}
