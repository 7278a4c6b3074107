package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Entrance.Kind;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.ingest.LoopbackSite;
import vn.diemtin.ingest.fetch.PoliteWeb;

import static org.assertj.core.api.Assertions.assertThat;

/// Sites of this machine that hide their news in different places.
class SourceTrialTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC);

	private static final String HTML = "text/html; charset=utf-8";

	private final LoopbackSite site = new LoopbackSite();

	private final PoliteWeb web = new PoliteWeb(null, true, Duration.ZERO, CLOCK);

	@BeforeEach
	void publish() {
		for (int i = 1; i <= 6; i++) {
			this.site.page("/bai-" + i + ".html", HTML, article(i));
		}
		this.site.page("/", HTML, home(""));
	}

	@AfterEach
	void close() {
		this.web.close();
		this.site.close();
	}

	@Test
	void findsTheFeedsThatAPageOfFeedsLists() {
		this.site.page("/", HTML, home("<a href='/rss-page.html'>RSS</a>"));
		this.site.page("/rss-page.html", HTML, """
				<html><head><title>RSS</title></head><body><h1>Danh sách RSS</h1><ul>
				<li><a href='/kenh/the-thao.rss'>Thể thao</a></li><li><a href='/kenh/trong.rss'>Trống</a></li>
				<li><a href='/kenh/tin-moi.rss'>Tin mới nhất</a></li></ul></body></html>""");
		this.site.page("/kenh/tin-moi.rss", "application/rss+xml", feed());
		this.site.page("/kenh/the-thao.rss", "application/rss+xml", feed());
		assertThat(tried("/").source().entrances()).containsExactly(feed("/kenh/tin-moi.rss"),
				feed("/kenh/the-thao.rss"));
	}

	@Test
	void takesTheSitemapOfNewsThatRobotsTxtNames() {
		this.site.page("/robots.txt", "text/plain", "User-agent: *\nAllow: /\nSitemap: " + this.site.url("/chung.xml")
				+ "\nSitemap: " + this.site.url("/news-google.xml") + "\n");
		this.site.page("/news-google.xml", "application/xml", sitemap(true));
		SourceTried tried = tried("/");
		assertThat(tried.source().entrances())
			.containsExactly(new Entrance(Kind.SITEMAP, this.site.url("/news-google.xml"), null));
		assertThat(tried.articles()).isNotEmpty().allMatch(SourceTried.ArticleTried::isComplete);
	}

	@Test
	void judgesAnIndexByTheLikeliestOfItsParts() {
		this.site.page("/sitemap.xml", "application/xml", """
				<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				<sitemap><loc>%1$s</loc></sitemap><sitemap><loc>%2$s</loc></sitemap><sitemap><loc>%3$s</loc></sitemap>
				</sitemapindex>""".formatted(this.site.url("/sitemap-2025-11.xml"),
				this.site.url("/sitemap-2026-11.xml"), this.site.url("/sitemap-2026-1.xml")));
		this.site.page("/sitemap-2026-11.xml", "application/xml", sitemap(false));
		assertThat(tried("/").source().entrances())
			.containsExactly(new Entrance(Kind.SITEMAP, this.site.url("/sitemap.xml"), null));
		assertThat(this.site.asked()).doesNotContain("/sitemap-2025-11.xml", "/sitemap-2026-1.xml");
	}

	@Test
	void prefersAListToASitemapThatDoesNotTellItsNews() {
		this.site.page("/sitemap.xml", "application/xml", sitemap(false));
		this.site.page("/", HTML, home("<a href='/tin-tuc'>Tin tức</a>"));
		StringBuilder items = new StringBuilder();
		for (int i = 1; i <= 6; i++) {
			items.append("<div class='item'><h3><a href='/bai-%1$d.html'>%2$s</a></h3><span>%1$02d/11/2026</span></div>"
				.formatted(i, title(i)));
		}
		this.site.page("/tin-tuc", HTML, "<html><head><title>Tin tức</title></head><body><h1>Tin tức</h1><div>" + items
				+ "</div></body></html>");
		assertThat(tried("/").source().entrances())
			.containsExactly(new Entrance(Kind.LISTING, this.site.url("/tin-tuc"), null));
	}

	@Test
	void makesNothingOfASitemapWithoutDays() {
		this.site.page("/sitemap.xml", "application/xml", sitemap(false).replaceAll("<lastmod>[^<]*</lastmod>", ""));
		assertThat(new SourceTrial(this.web, CLOCK).of(this.site.url("/")).problem())
			.isEqualTo("no feed, no sitemap and no list with articles was found");
	}

	private SourceTried tried(String path) {
		SourceTrial.Result result = new SourceTrial(this.web, CLOCK).of(this.site.url(path));
		assertThat(result.problem()).as("%s", result.candidates()).isNull();
		return Objects.requireNonNull(result.tried());
	}

	private Entrance feed(String path) {
		return new Entrance(Kind.FEED, this.site.url(path), null);
	}

	private static String home(String link) {
		return """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng thông tin tỉnh Ví Dụ</title></head><body>
				<a href='/gioi-thieu'>Giới thiệu</a> %s <h1>Cổng thông tin tỉnh Ví Dụ</h1></body></html>"""
			.formatted(link);
	}

	private static String title(int i) {
		return "Khai giảng lớp bồi dưỡng kiến thức giới đợt " + i + " năm 2026";
	}

	private String feed() {
		StringBuilder items = new StringBuilder();
		for (int i = 1; i <= 6; i++) {
			items.append("<item><title>%s</title><link>%s</link><pubDate>%02d Nov 2026 08:00:00 +0700</pubDate></item>"
				.formatted(title(i), this.site.url("/bai-" + i + ".html"), i));
		}
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Tin</title>" + items
				+ "</channel></rss>";
	}

	private String sitemap(boolean isNews) {
		StringBuilder urls = new StringBuilder();
		for (int i = 1; i <= 6; i++) {
			urls.append("<url><loc>%s</loc>%s</url>".formatted(this.site.url("/bai-" + i + ".html"), isNews ? """
					<news:news><news:publication_date>2026-11-%02dT08:00:00+07:00</news:publication_date>
					<news:title>%s</news:title></news:news>""".formatted(i, title(i))
					: "<lastmod>2026-11-%02d</lastmod>".formatted(i)));
		}
		return """
				<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
				xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">%s</urlset>""".formatted(urls);
	}

	private static String article(int i) {
		return """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>%2$s</title></head><body><h1>%2$s</h1>
				<div class="ngay">Ngày đăng: %1$02d/11/2026</div><div class="noidung">
				<p>Ngày %1$d/11, Sở Nội vụ tỉnh Ví Dụ khai giảng lớp bồi dưỡng kiến thức giới cho 90 cán bộ của các xã, phường trong
				tỉnh; lớp học kéo dài ba ngày với nhiều chuyên đề thiết thực do giảng viên của trường chính trị trình bày.</p>
				<p>Các học viên thảo luận về lồng ghép giới trong kế hoạch của địa phương và cách thu thập số liệu tách biệt theo
				giới tính, sau đó làm bài tập theo nhóm và trình bày kết quả trước lớp.</p></div></body></html>"""
			.formatted(i, title(i));
	}

}
