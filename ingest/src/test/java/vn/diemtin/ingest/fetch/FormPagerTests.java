package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.LoopbackSite;
import vn.diemtin.ingest.collect.FurtherPages;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/// Lists whose further pages need more than a link, on portals of this machine: fetched and read page by page.
class FormPagerTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC);

	private final LoopbackSite site = new LoopbackSite();

	private final FetchRules rules = new FetchRules(Duration.ofSeconds(2), 500_000, "DiemTin", null, true);

	private final WebClient web = new WebClient(this.rules);

	private final PageFetcher fetcher = new PageFetcher(this.rules, this.web, new RobotsTxt(this.web, "diemtin", CLOCK),
			CLOCK);

	@AfterEach
	void close() {
		this.web.close();
		this.site.close();
	}

	@Test
	void postsFormWithTheStateOfThePage() {
		this.site.on("/danh-sach.aspx", (exchange) -> {
			Map<String, String> form = form(exchange);
			int page = "POST".equals(exchange.getRequestMethod()) ? pageOf(form) : 1;
			LoopbackSite.send(exchange, 200, "text/html; charset=utf-8", webForm(page));
		});
		assertThat(titles("/danh-sach.aspx", 3)).containsExactlyElementsOf(expected(3));
	}

	@Test
	void asksForTheTimelineThatAScriptAppends() {
		this.site.page("/tin-tuc.htm", "text/html; charset=utf-8",
				page(1, "<input type='hidden' id='hdZoneId' value='1021'/>"));
		this.site.page("/timelinelist/1021/2.htm", "text/html; charset=utf-8", items(2));
		this.site.page("/timelinelist/1021/3.htm", "text/html; charset=utf-8", items(3));
		assertThat(titles("/tin-tuc.htm", 3)).containsExactlyElementsOf(expected(3));
	}

	@Test
	void asksForThePortletsOwnPages() {
		for (int i = 1; i <= 3; i++) {
			String path = (i == 1) ? "/web/guest/tin"
					: "/web/guest/tin?_101_INSTANCE_x_delta=10&_101_INSTANCE_x_cur=" + i;
			this.site.page(path, "text/html; charset=utf-8", page(i, """
					<ul class='lfr-pagination-buttons'>
					<li><a href='/web/guest/tin?_101_INSTANCE_x_delta=10&amp;_101_INSTANCE_x_cur=%d'>Tiếp theo</a></li>
					</ul>""".formatted(i + 1)));
		}
		assertThat(titles("/web/guest/tin", 3)).containsExactlyElementsOf(expected(3));
	}

	@Test
	void asksForDataAndCountsItsPages() {
		this.site.page("/tin", "text/html; charset=utf-8", """
				<html><head><title>Tin tức</title></head><body><div id='app'></div>
				<script>fetch("/api/news/list?page=1&size=10").then(show)</script></body></html>""");
		for (int i = 1; i <= 3; i++) {
			this.site.page("/api/news/list?page=" + i + "&size=10", "application/json", json(i));
		}
		assertThat(titles("/tin", 4)).containsExactlyElementsOf(expected(3));
	}

	@Test
	void keepsTheSessionThatAFormBelongsTo() {
		this.site.on("/danh-sach.aspx", (exchange) -> {
			String cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
			int page = 1;
			if ("POST".equals(exchange.getRequestMethod())) {
				page = pageOf(form(exchange));
				// The session is new on each page, and another host's cookie is none of
				// it.
				assertThat(cookie).isEqualTo("lang=vi; ASP.NET_SessionId=s" + (page - 1));
			}
			else {
				assertThat(cookie).isEqualTo("null");
				exchange.getResponseHeaders().add("Set-Cookie", "lang=vi; path=/");
				exchange.getResponseHeaders().add("Set-Cookie", "theirs=1; domain=khac.example.vn");
				exchange.getResponseHeaders().add("Set-Cookie", "admin=1; path=/quan-tri");
			}
			exchange.getResponseHeaders().add("Set-Cookie", "ASP.NET_SessionId=s" + page + "; path=/; HttpOnly");
			LoopbackSite.send(exchange, 200, "text/html; charset=utf-8", webForm(page));
		});
		assertThat(titles("/danh-sach.aspx", 3)).containsExactlyInAnyOrderElementsOf(expected(3));
	}

	@Test
	void postsWhatTheScriptPostsAndCountsItUp() {
		this.site.page("/tin", "text/html; charset=utf-8", """
				<html><head><title>Tin tức</title></head><body><div id='app'></div><script>
				$.ajax({ url: '/APIVP/api/DSTinTuc/QUERYDATA', type: 'POST', contentType: 'application/json',
				data: JSON.stringify({ ChuyenMuc: 72, 'pageIndex': 1, pageSize: 10 }), success: show });
				</script></body></html>""");
		this.site.on("/APIVP/api/DSTinTuc/QUERYDATA", (exchange) -> {
			assertThat(exchange.getRequestHeaders().getFirst("Content-Type")).startsWith("application/json");
			LoopbackSite.send(exchange, 200, "application/json", json(numberIn(exchange)));
		});
		assertThat(titles("/tin", 4)).containsExactlyElementsOf(expected(3));
	}

	@Test
	void postsWhatTheSourceDeclares() {
		this.site.on("/api/tin",
				(exchange) -> LoopbackSite.send(exchange, 200, "application/json", json(numberIn(exchange))));
		assertThat(titles("/api/tin", 3, "{\"ChuyenMuc\":72,\"pageIndex\":1,\"pageSize\":10}"))
			.containsExactlyElementsOf(expected(3));
	}

	/// The number of the page in what was posted.
	private static int numberIn(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(body).startsWith("{\"ChuyenMuc\":72,\"pageIndex\":").endsWith(",\"pageSize\":10}");
		return Integer.parseInt(body.substring(28, body.lastIndexOf(',')));
	}

	@Test
	void readsPiecesOfPagesThatAreWrappedInData() {
		this.site.page("/ajax", "application/json",
				"{\"success\":true,\"html\":\"%s\"}".formatted(items(1).replace("\"", "\\\"").replace("\n", "")));
		assertThat(titles("/ajax", 1)).containsExactlyElementsOf(expected(1));
	}

	private List<String> titles(String path, int pages) {
		return titles(path, pages, null);
	}

	private List<String> titles(String path, int pages, @Nullable String json) {
		List<String> titles = new ArrayList<>();
		FetchDue due = new FetchDue(this.site.url(path), this.site.host(), Role.LISTING,
				new SourceRef(new SourceId("x"), "X", Source.Group.PROVINCE, null, null), null, null, null, 1, null,
				null, CLOCK.instant())
			.posting(json);
		for (int i = 1; i <= pages; i++) {
			FetchOutcome outcome = this.fetcher.fetch(due);
			assertThat(outcome).as("page %d", i).isInstanceOf(FetchOutcome.Fetched.class);
			FetchOutcome.Fetched page = (FetchOutcome.Fetched) outcome;
			ReadOutcome read = PageReader.read(new PageInput(page.body(), page.url(), page.contentType(),
					Hints.at(CLOCK.instant()).expecting(Role.LISTING)));
			assertThat(read).as("page %d", i).isInstanceOf(ReadOutcome.ListingPage.class);
			ReadOutcome.ListingPage list = (ReadOutcome.ListingPage) read;
			titles.addAll(list.links().stream().map(Link::title).toList());
			if (i < pages) {
				due = due.further(furtherOf(due, page, list), null);
			}
		}
		return titles;
	}

	/// As the crawler gets it.
	private static Further furtherOf(FetchDue due, FetchOutcome.Fetched page, ReadOutcome.ListingPage list) {
		return FurtherPages
			.of(new PageFetched(due, page.url(), 200, page.contentType(), page.body(), CLOCK.instant(), page.cookies()),
					list)
			.getFirst();
	}

	private static List<String> expected(int pages) {
		List<String> titles = new ArrayList<>();
		for (int page = 1; page <= pages; page++) {
			for (int i = 1; i <= 10; i++) {
				titles.add(title(page, i));
			}
		}
		return titles;
	}

	private static String title(int page, int i) {
		return "Tập huấn công tác bình đẳng giới đợt %d tại xã số %d".formatted(page, i);
	}

	private static String items(int page) {
		StringBuilder html = new StringBuilder();
		for (int i = 1; i <= 10; i++) {
			html.append(
					"""
							<div class="item"><h3><a href="/tin/bai-%1$d-%2$d.html">%3$s</a></h3>
							<span class="date">%2$02d/10/2026</span><p>Sở Nội vụ tổ chức lớp tập huấn cho cán bộ cơ sở.</p></div>
							"""
						.formatted(page, i, title(page, i)));
		}
		return html.toString();
	}

	private static String page(int page, String pager) {
		return """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin tức</title></head><body>
				<h1>Tin tức</h1><div class="list">%s</div>%s</body></html>""".formatted(items(page), pager);
	}

	private static String webForm(int page) {
		return page(page, """
				<form method="post" action="/danh-sach.aspx"><input type="hidden" name="__VIEWSTATE" value="%s%d"/>
				<input type="hidden" name="__EVENTVALIDATION" value="v%d"/><div class="phantrang">
				<a href="javascript:__doPostBack('ctl00$pager$ctl%d','')">%d</a></div></form>"""
			.formatted("x".repeat(15_000), page, page, page + 1, page + 1));
	}

	private static int pageOf(Map<String, String> form) {
		int page = Integer.parseInt(form.getOrDefault("__EVENTTARGET", "").replace("ctl00$pager$ctl", ""));
		assertThat(form.get("__VIEWSTATE")).endsWith("x" + (page - 1));
		assertThat(form.get("__EVENTVALIDATION")).isEqualTo("v" + (page - 1));
		return page;
	}

	private static String json(int page) {
		StringBuilder data = new StringBuilder();
		for (int i = 1; i <= 10; i++) {
			data.append((i > 1) ? "," : "")
				.append("{\"Id\":%d,\"Title\":\"%s\",\"Url\":\"/tin/bai-%d-%d.html\",\"CreatedDate\":\"2026-10-%02dT08:00:00\"}"
					.formatted(i, title(page, i), page, i, i));
		}
		return "{\"total\":30,\"data\":[" + ((page > 3) ? "" : data) + "]}";
	}

	private static Map<String, String> form(HttpExchange exchange) throws IOException {
		Map<String, String> form = new java.util.HashMap<>();
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		for (String field : body.split("&")) {
			int at = field.indexOf('=');
			if (at > 0) {
				form.put(URLDecoder.decode(field.substring(0, at), StandardCharsets.UTF_8),
						URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
			}
		}
		return form;
	}

}
