package vn.diemtin.desk;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// What the desk tells of what happened: edited articles, sources that turned, changes by people.
@Desk
class HistoryPagesTests {

	private final RunningDesk desk;

	HistoryPagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	@Test
	void showsHowAnArticleWasEdited() throws IOException, InterruptedException {
		String page = this.desk.get("/articles/" + InventedNews.course().id()).body();
		assertThat(page).contains("href=\"#versions\">đã sửa 2 lần</a>");
		assertThat(page.indexOf("Bản 3")).isPositive().isLessThan(page.indexOf("Bản 2"));
		String versions = page.substring(page.indexOf("id=\"versions\""));
		assertThat(versions).as("nothing is told of an event").doesNotContain("facts-changed");
		assertThat(versions).contains("/archive?version=3", "/archive?version=2", "/archive?version=1");
		assertThat(versions).containsPattern("<del>.{0,60}95 cán bộ</del>")
			.containsPattern("<ins>.{0,60}120 học viên</ins>")
			.containsPattern("<del>.{0,60}17/11/2026</del>")
			.contains("cho <del>", "&lt;script&gt;alert(", "Tệp đính kèm")
			.doesNotContain("<script>alert");
		assertThat(this.desk.get("/articles/" + InventedNews.figures().id()).body()).doesNotContain("id=\"versions\"");
		assertThat(this.desk.get("/articles/" + InventedNews.course().id() + "?lang=en").body())
			.contains("edited 2 times", "Version 3", "Attachments");
	}

	@Test
	void tellsEditsInTheApiAndInSearches() throws IOException, InterruptedException {
		JsonNode article = JsonMapper.shared()
			.readTree(this.desk.get("/api/v1/articles/" + InventedNews.course().id()).body());
		assertThat(article.at("/collected/id").asString()).isEqualTo(InventedNews.course().id().value());
		assertThat(article.at("/revisions/0/revision").asInt()).isEqualTo(3);
		assertThat(article.at("/revisions/1/changes/0/part").asString()).isEqualTo("title");
		assertThat(this.desk.get("/search?group=off&q=chuy%E1%BB%83n+tuy%E1%BA%BFn").body())
			.contains("#versions\">đã sửa</a>");
		assertThat(this.desk.get("/search?q=48.650").body()).doesNotContain("đã sửa");
	}

	@Test
	void tellsWhichSourcesDiedAndCameBack() throws IOException, InterruptedException {
		for (String path : new String[] { "/sources", "/alerts" }) {
			String page = this.desk.get(path).body();
			String news = page.substring(page.indexOf("id=\"turns\""), page.indexOf("/sources.atom"));
			assertThat(news).contains("ngừng cho tin", "vì bị tường lửa chặn", "tường lửa chặn, 3 lần liền",
					"đã trở lại", "lần cuối còn tốt");
			assertThat(news.split("<li>", -1)).as(path + ": the last turn of each source").hasSize(3);
		}
		String one = this.desk.get("/sources/" + InventedNews.source("Nghệ An").id()).body();
		assertThat(one.indexOf("đã trở lại")).isPositive().isLessThan(one.indexOf("quá giờ, 3 lần liền"));
		assertThat(this.desk.get("/sources?lang=en").body()).contains("blocked by a firewall", "3 times in a row");
		assertThat(JsonMapper.shared().readTree(this.desk.get("/api/v1/sources/turns").body()).size()).isEqualTo(4);
	}

	@Test
	void offersTurnsAsFeed() throws Exception {
		HttpResponse<String> answer = this.desk.get("/sources.atom");
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/atom+xml");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
		assertThat(feed.getEntries()).hasSize(4);
		assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(
				"Nguồn " + InventedNews.THANH_HOA.name() + " ngừng cho tin từ 11:00 21/11/2026 vì bị tường lửa chặn");
		assertThat(feed.getEntries().get(1).getTitle()).contains("đã trở lại");
		assertThat(feed.getEntries()).extracting((entry) -> entry.getUri()).doesNotHaveDuplicates();
	}

	@Test
	void showsTheAuditLogToEditorsOnly() throws IOException, InterruptedException {
		assertThat(this.desk.get("/audit").body()).doesNotContain("binh").contains("Mật khẩu");
		String source = "/sources/" + InventedNews.THANH_HOA.id();
		assertThat(this.desk.get(source).body()).doesNotContain("Ai đã thay đổi gì");
		RunningDesk.Browser editor = editor();
		String page = editor.get("/audit").body();
		assertThat(page.indexOf("https://moi.example.vn/")).isPositive().isLessThan(page.indexOf("Bình đẳng giới"));
		assertThat(page).containsPattern("<del>.{0,60}verified: false")
			.containsPattern("<ins>.{0,60}verified: true")
			.contains("<strong>binh</strong>", "tạm dừng", "Nhật ký thay đổi");
		assertThat(editor.get(source).body()).contains("Ai đã thay đổi gì", "<strong>binh</strong>");
		assertThat(editor.get("/audit?lang=en").body()).contains("Audit log", "edited").doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "subject=rule", "by=an&subject=rule", "from=2026-11-22&to=2026-11-22&by=an&subject=rule",
			"id=binh-dang-gioi", "until=2026-11-21T23:30:00Z&subject=rule" })
	void filtersTheAuditLog(String filter) throws IOException, InterruptedException {
		assertThat(list(editor().get("/audit?" + filter).body())).contains("Bình đẳng giới")
			.doesNotContain(">binh<", "moi.example.vn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "subject=x&from=x&to=9999-99-99&until=now", "by=%09+%C3%BF", "until=2026-01-01T00:00:00Z",
			"from=2027-01-01", "id=%22%3E%3Cscript%3Ealert(1)" })
	void answersEveryFilter(String filter) throws IOException, InterruptedException {
		HttpResponse<String> page = editor().get("/audit?" + filter);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("<script>alert");
	}

	@Test
	void recordsWhoChangesRules(KafkaServer kafka) throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/new");
		editor.post("/alerts/binh-dang-gioi/enabled", Map.of("enabled", "false", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains("\"subject\":\"rule\"", "\"action\":\"paused\"",
				"\"by\":\"editor\"", "enabled: true\"", "enabled: false\"");
		assertThat(LastRecord.of(kafka, Topics.ALERT_RULES)).contains("\"enabled\":false", "\"version\":2");
		editor.post("/alerts", Map.of("name", "Lớp mới", "query", "lớp", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains("\"action\":\"added\"", "query: lớp",
				"\"before\":null");
	}

	@Test
	void showsToEditorsOnlyWhoSavedASource() throws IOException, InterruptedException {
		Store store = this.desk.bean(Store.class);
		store.sources()
			.save(List.of(new Source(new SourceId("luu"), "Cổng lưu", Source.Group.PRESS, null, null, null, List.of(),
					null, null, true, false)
				.saved("tran-thi-lan", InventedHistory.NOW)));
		store.refresh();
		assertThat(editor().get("/sources/luu").body()).contains("Khai báo lưu bởi", "tran-thi-lan");
		assertThat(this.desk.get("/sources/luu").body()).contains("Cổng lưu").doesNotContain("tran-thi-lan");
		assertThat(this.desk.get("/api/v1/sources").body()).contains("Cổng lưu").doesNotContain("tran-thi-lan");
	}

	private static String list(String page) {
		return page.substring(page.indexOf("<ol class=\"changes\">"));
	}

	private RunningDesk.Browser editor() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

}
