package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/// The archive shows pages as they were fetched, from where every fetched page lies.
@Desk
class ArchiveTests {

	private static final String PAGE = """
			<!doctype html><html><head><meta charset="utf-8"><title>Nhan đề trên thẻ</title>
			<meta http-equiv="refresh" content="0; url=https://xau.example/"><base href="https://xau.example/la/">
			<style>body { background: url(https://xau.example/nen.png) }</style>
			<script>alert('chạy')</script><link rel="stylesheet" href="https://xau.example/s.css"></head>
			<body onload="alert(2)" style="background:url(https://xau.example/2.png)"><header>SỞ NỘI VỤ TỈNH THỬ</header>
			<nav><ul><li><a href="/gioi-thieu">Giới thiệu</a></li></ul></nav>
			<form action="https://xau.example/nop"><input name="mat-khau" value="bí mật"><select><option>Chọn năm</select>
			<button>Gửi</button></form>
			<h1>Nhan đề của trang</h1><figure><img src="https://anh.example/1.jpg" alt="Quang cảnh lớp học" onerror="alert(3)">
			<figcaption>Ảnh: Thu Hà</figcaption></figure>
			<svg><script>alert(4)</script><text>hình vẽ</text></svg><iframe src="https://xau.example/k"></iframe>
			<table><caption>Bảng 1</caption><tr><th>Xã</th><td style="width:expression(alert(5))">120</td></tr></table>
			<a href="javascript:alert(6)">bấm</a> <a href="data:text/html,x">dữ liệu</a>
			<footer>Chịu trách nhiệm: Chánh Văn phòng</footer></body></html>""";

	private final RunningDesk desk;

	ArchiveTests(RunningDesk desk) {
		this.desk = desk;
	}

	private static String archive(ArticleEnriched article) {
		return "/articles/" + article.id() + "/archive";
	}

	private void fetched(ArticleCollected article, String url, Instant at, String type, byte[] body) {
		FetchDue due = new FetchDue(url, "thu.example.vn", FetchDue.Role.ARTICLE, article.source(), null, null, null, 1,
				null, null, at);
		this.desk.bean(EventPublisher.class)
			.publishAndAwait(Topics.PAGES_FETCHED, url, new PageFetched(due, article.url(), 200, type, body, at));
	}

	@Test
	void showsAllBlocksOfThePageAndNothingThatRunsOrAsks() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.figures();
		byte[] body = (PAGE + "<p>rất dài</p>".repeat(190_000)).getBytes(StandardCharsets.UTF_8);
		ArticleCollected collected = article.collected();
		fetched(collected, collected.url(), collected.fetchedAt().minusSeconds(1), "text/html",
				"<p>một lần lấy khác</p>".getBytes(StandardCharsets.UTF_8));
		fetched(collected, "https://thu.example.vn/chuyen-di", collected.fetchedAt(), "text/html; charset=utf-8", body);
		HttpResponse<String> answer = this.desk.get(archive(article));
		assertThat(body.length).isGreaterThan(3_000_000);
		assertThat(answer.body())
			.contains("SỞ NỘI VỤ TỈNH THỬ", "Nhan đề của trang", "[Quang cảnh lớp học]", "Ảnh: Thu Hà",
					"<caption>Bảng 1</caption>", "<td>120</td>", "Chánh Văn phòng", "rất dài",
					"href=\"https://xau.example/gioi-thieu\"", "https://thu.example.vn/chuyen-di", collected.url(),
					"SHA-256")
			.containsPattern("<code>[0-9a-f]{64}</code>")
			.doesNotContain("<script", "alert(", "http-equiv", "<form", "<input", "<svg", "<iframe", "<img", "src=",
					"url(", "expression", "javascript:", "href=\"data:", "style=", "onload", "hình vẽ", "Chọn năm",
					"Nhan đề trên thẻ", "một lần lấy khác", "s.css");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("sandbox ")
			.contains("default-src 'none'")
			.doesNotContain("allow-scripts", "allow-same-origin", "img-src", "https:");
	}

	@Test
	void keepsTheCopyOfEachVersion() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.course();
		ArticleCollected collected = article.collected();
		Instant second = InventedHistory.revisions().getFirst().at();
		Instant third = InventedHistory.revisions().getLast().beforeAt();
		fetched(collected, collected.url(), third, "text/html", "<h1>Bản trước</h1>".getBytes(StandardCharsets.UTF_8));
		assertThat(second).isEqualTo(third);
		String before = this.desk.get(archive(article) + "?version=2").body();
		assertThat(before).contains("<h1>Bản trước</h1>", "version=1").doesNotContain("Trong hai ngày");
		assertThat(this.desk.get(archive(article) + "?version=1").body()).contains("không còn được giữ",
				"không còn gì để hiện");
		assertThat(this.desk.get(archive(article) + "?version=9").statusCode()).isEqualTo(404);
	}

	@Test
	void showsTheBodyWhenThePageIsGone() throws IOException, InterruptedException {
		ArticleEnriched article = InventedNews.hostile();
		HttpResponse<String> answer = this.desk.get(archive(article));
		assertThat(answer.body()).contains("không còn được giữ", "Thân bài").doesNotContain("SHA-256", "<img");
		assertThat(this.desk.get(archive(article) + "/raw").statusCode()).isEqualTo(404);
	}

	@Test
	void handsOutTheBytesAsTheyCame() throws IOException, InterruptedException {
		ArticleCollected collected = InventedNews.all().get(5).collected();
		fetched(collected, collected.url(), collected.fetchedAt(), "application/json",
				"{\"noi-dung\": \"<script>\"}".getBytes(StandardCharsets.UTF_8));
		String path = "/articles/" + collected.id() + "/archive";
		HttpResponse<String> raw = this.desk.get(path + "/raw");
		assertThat(raw.body()).isEqualTo("{\"noi-dung\": \"<script>\"}");
		assertThat(raw.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment");
		assertThat(raw.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
		assertThat(raw.headers().firstValue("Content-Security-Policy")).get().asString().startsWith("sandbox ");
		assertThat(this.desk.get(path).body()).contains("<pre>{", "&lt;script&gt;").doesNotContain("<script");
	}

}
