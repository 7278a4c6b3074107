package vn.diemtin.desk;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;

@Desk
class PagesTests {

	private final RunningDesk desk;

	PagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search", "/search?q=t%E1%BA%ADp%20hu%E1%BA%A5n", "/trainings",
			"/trainings?view=calendar", "/trainings?view=calendar&month=2026-02&topic=law", "/trainings/lop-hac-thanh",
			"/figures", "/dashboards", "/sources", "/alerts", "/pipeline", "/sign-in" })
	void servesPageInBothLanguages(String path) throws IOException, InterruptedException {
		HttpResponse<String> vietnamese = this.desk.get(path);
		assertThat(vietnamese.statusCode()).isEqualTo(200);
		assertThat(vietnamese.body()).contains("<html lang=\"vi\"").doesNotContain("??").contains("Tìm tin");
		HttpResponse<String> english = this.desk.get(path + (path.contains("?") ? "&" : "?") + "lang=en");
		assertThat(english.body()).contains("<html lang=\"en\"").doesNotContain("??").contains("Search");
	}

	@Test
	void showsTheWorstSourceFirstWithItsCauseAndWhatToDo() throws IOException, InterruptedException {
		String list = this.desk.get("/sources").body();
		assertThat(list).contains("bị tường lửa chặn", "ngừng cho tin", "chưa rõ", "97 %");
		assertThat(list.indexOf("cause-bad", list.indexOf("<tbody>")))
			.isLessThan(list.indexOf("cause-good", list.indexOf("<tbody>")));
		String filtered = this.desk.get("/sources?cause=well").body();
		assertThat(filtered.substring(filtered.indexOf("<tbody>"))).doesNotContain("cause-bad");
		String one = this.desk.get("/sources/" + InventedNews.THANH_HOA.id()).body();
		assertThat(one).contains("ường lửa đòi", "tường lửa chặn, 3 lần liền", "40 trên 41 tin", "tải được");
		assertThat(this.desk.get("/sources/" + InventedNews.THANH_HOA.id() + "?lang=en").body())
			.contains("blocked by a firewall", "3 times in a row", "40 of 41 items");
		assertThat(this.desk.get("/sources/khong-co").statusCode()).isEqualTo(404);
	}

	@Test
	void saysThatItIsTooEarlyToTellHowMuchAYoungSourceBrings() throws IOException, InterruptedException {
		assertThat(this.desk.get("/sources").body()).contains("mới 7 tin", "mới 4/6")
			.contains(">5,8<")
			.doesNotContain("0,0");
		String one = this.desk.get("/sources/" + InventedNews.source("Cần Thơ").id()).body();
		assertThat(one).contains("chưa đủ dữ liệu; mới 7 tin", "chưa đủ dữ liệu; mới 4/6").doesNotContain("0,0");
		assertThat(this.desk.get("/sources?lang=en").body()).contains("7 items so far", "4 of 6 so far", ">5.8<");
	}

	@Test
	void remembersLanguage() throws IOException, InterruptedException {
		RunningDesk.Browser reader = this.desk.browser();
		reader.get("/sources?lang=en");
		assertThat(reader.get("/sources").body()).contains("<html lang=\"en\"");
		assertThat(reader.get("/sources?lang=tr").body()).contains("<html lang=\"vi\"");
	}

	@Test
	void findsWithoutToneMarks() throws IOException, InterruptedException {
		assertThat(this.desk.get("/search?q=binh+dang+gioi").body()).contains("<mark>bình đẳng giới</mark>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%22%28%28", "q=AND+OR+NOT", "q=%F0%9F%98%80%00", "after=x", "q=a&after=%5B1%5D",
			"from=2026-13-45&to=x", "sort=z&size=-1", "province=kh%C3%B4ng+c%C3%B3", "q=*%3A*+%2B-%7E%5E%7B%7D",
			"q=from:abc" })
	void answersEveryQuery(String query) throws IOException, InterruptedException {
		assertThat(this.desk.get("/search?" + query).statusCode()).isEqualTo(200);
	}

	@Test
	void tellsWhatToDoWhenNothingIsFound() throws IOException, InterruptedException {
		assertThat(this.desk.get("/search?q=zzzyyyxxx&topic=law").body()).contains("Không có bài nào")
			.contains("Bỏ bớt điều kiện lọc");
	}

	@Test
	void showsHostileTextAsText() throws IOException, InterruptedException {
		String id = InventedNews.hostile().id().value();
		String page = this.desk.get("/articles/" + id).body();
		assertThat(page).contains("&lt;script&gt;alert(").doesNotContain("<script>alert").doesNotContain("<img src=x");
		assertThat(this.desk.get("/search?q=%22%3E%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert");
	}

	@Test
	void marksFactsAndListsWhereTheyStand() throws IOException, InterruptedException {
		String page = this.desk.get("/articles/" + InventedNews.course().id()).body();
		assertThat(page).contains("class=\"mark is-statistic in-training\"")
			.contains("class=\"mark is-place in-agency\"")
			.contains("17/11/2026 – 18/11/2026 · ngày diễn ra (dates/1)")
			.contains("120 học viên, 84 nữ")
			.contains("27,5%")
			.contains("Đã tổ chức")
			.contains("đã vào kho");
	}

	@Test
	void sandboxesArchivedPage() throws IOException, InterruptedException {
		HttpResponse<String> archive = this.desk.get("/articles/" + InventedNews.course().id() + "/archive");
		assertThat(archive.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("sandbox ")
			.doesNotContain("allow-scripts")
			.doesNotContain("allow-same-origin");
		assertThat(archive.body()).contains("<p>Trong hai ngày");
	}

	@Test
	void refusesForeignScripts() throws IOException, InterruptedException {
		HttpResponse<String> page = this.desk.get("/");
		assertThat(page.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(page.body()).doesNotContain("style=\"").doesNotContain("onclick");
	}

	@Test
	void offersSearchAsFeeds() throws Exception {
		for (String path : new String[] { "/search.atom", "/search.rss" }) {
			SyndFeed feed = new SyndFeedInput()
				.build(new StringReader(this.desk.get(path + "?q=binh+dang+gioi").body()));
			assertThat(feed.getEntries()).isNotEmpty();
			assertThat(feed.getEntries()).extracting(SyndEntry::getTitle)
				.first()
				.isEqualTo(InventedStories.excerpt().collected().article().title());
		}
		JsonNode feed = JsonMapper.shared().readTree(this.desk.get("/search.json?q=binh+dang+gioi").body());
		assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.get("items").size()).isPositive();
	}

	@Test
	void offersAllHitsAsTable() throws IOException, InterruptedException {
		String table = this.desk.get("/search.csv").body();
		assertThat(table.lines()).hasSize(InventedNews.all().size() + 1).allMatch((line) -> !line.startsWith("="));
	}

	@Test
	void answersAsJson() throws IOException, InterruptedException {
		JsonMapper json = JsonMapper.shared();
		JsonNode page = json.readTree(this.desk.get("/api/v1/search?q=binh+dang+gioi&size=2").body());
		assertThat(page.get("hits").size()).isEqualTo(2);
		String next = page.get("next").asString();
		JsonNode second = json.readTree(
				this.desk.get("/api/v1/search?q=binh+dang+gioi&size=2&after=" + RunningDesk.encoded(next)).body());
		assertThat(second.get("hits").get(0)).isNotEqualTo(page.get("hits").get(0));
		assertThat(json.readTree(this.desk.get("/api/v1/articles/" + InventedNews.course().id()).body())
			.get("facts")
			.size()).isEqualTo(InventedNews.course().facts().size());
		for (String path : new String[] { "statistics", "sources", "alerts" }) {
			assertThat(json.readTree(this.desk.get("/api/v1/" + path).body()).size()).isPositive();
		}
		assertThat(this.desk.get("/v3/api-docs").body()).contains("/api/v1/search").doesNotContain("/dashboards");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/articles/none", "/api/v1/none" })
	void tellsProblemsOfTheApi(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	void tellsThatPageIsMissing() throws IOException, InterruptedException {
		for (String path : new String[] { "/articles/none", "/none", "/alerts/none.atom" }) {
			HttpResponse<String> answer = this.desk.get(path);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.body()).contains("Không có trang này");
		}
	}

	@Test
	void savesRuleOnlyForEditor(KafkaServer kafka) throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		assertThat(editor.get("/alerts/new").uri().getPath()).isEqualTo("/sign-in");
		assertThat(editor.post("/alerts", Map.of("name", "a", "query", "b")).statusCode()).isEqualTo(403);
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		String token = editor.token("/alerts/new?q=lop");
		assertThat(editor.post("/alerts", Map.of("name", "", "query", "lớp", "_csrf", token)).body())
			.contains("Hãy đặt tên cho quy tắc.");
		HttpResponse<String> saved = editor.post("/alerts", Map.of("name", "Lớp mới", "query", "lớp", "_csrf", token));
		assertThat(saved.uri().getPath()).isEqualTo("/alerts");
		assertThat(saved.body()).contains("Đã lưu quy tắc “Lớp mới”").contains("Thoát (editor)");
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"id\":\"lop-moi-", "\"name\":\"Lớp mới\"",
				"\"query\":\"lớp\"", "\"owner\":\"editor\"", "\"version\":1");
	}

	@Test
	void tellsCalmlyThatTheStoreIsAway(KafkaServer kafka) throws IOException, InterruptedException {
		try (RunningDesk alone = new RunningDesk(URI.create("http://127.0.0.1:9"), kafka)) {
			HttpResponse<String> page = alone.get("/");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).contains("10");
			assertThat(page.body()).contains("Kho tin đang tạm nghỉ").contains("http-equiv=\"refresh\"");
			assertThat(alone.get("/api/v1/search").headers().firstValue("Content-Type"))
				.contains("application/problem+json");
		}
	}

	@Test
	void tellsWhereItemsEnded() throws IOException, InterruptedException {
		assertThat(this.desk.get("/pipeline").body()).contains("đã vào kho", "để riêng vì lỗi", "Không phải JSON");
	}

	@Test
	void reportsItsHealth() throws IOException, InterruptedException {
		RunningDesk.Browser operator = this.desk.browser();
		assertThat(operator.get(this.desk.management("/actuator/health")).body()).contains("\"elasticsearch\"");
		assertThat(operator.get(this.desk.management("/actuator/prometheus")).statusCode()).isEqualTo(200);
		assertThat(operator.get(this.desk.management("/actuator/env")).statusCode()).isEqualTo(404);
	}

	@Test
	void leadsFromAFigureToItsWords() throws IOException, InterruptedException {
		String page = this.desk.get("/figures?unit=percent").body();
		int at = page.indexOf("/facts/statistic/");
		String address = page.substring(page.lastIndexOf("\"", at) + 1, page.indexOf("\"", at));
		HttpResponse<String> led = this.desk.get(address);
		assertThat(led.uri().getFragment()).startsWith("fact-");
		assertThat(led.body()).contains("id=\"" + led.uri().getFragment() + "\"");
		String article = "/articles/" + InventedNews.figures().id();
		assertThat(this.desk.get(article + "/facts/statistic/text/99999").uri()).hasNoFragment().hasPath(article);
		assertThat(this.desk.get("/articles/none/facts/statistic/text/1").statusCode()).isEqualTo(404);
	}

}
