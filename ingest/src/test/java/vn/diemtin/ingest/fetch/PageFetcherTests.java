package vn.diemtin.ingest.fetch;

import org.junit.jupiter.api.DisplayName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.LoopbackSite;

import static org.assertj.core.api.Assertions.assertThat;

class PageFetcherTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC);

	private static final String PAGE = "<html><head><title>Tin</title></head><body><p>Nội dung</p></body></html>";

	private final LoopbackSite site = new LoopbackSite();

	private final LoopbackSite other = new LoopbackSite();

	private final FetchRules rules = new FetchRules(Duration.ofSeconds(1), 100_000, "DiemTin", "https://example.vn/bot",
			true);

	private final WebClient web = new WebClient(this.rules);

	private final PageFetcher fetcher = new PageFetcher(this.rules, this.web,
			new RobotsTxt(this.web, this.rules.agent(), CLOCK), CLOCK);

	@AfterEach
	void close() {
		this.web.close();
		this.site.close();
		this.other.close();
	}

	@Test
	void fetchesPageWithItsValidatorsUnderItsOwnName() {
		AtomicReference<String> agent = new AtomicReference<>();
		this.site.on("/tin", (exchange) -> {
			agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
			exchange.getResponseHeaders().set("ETag", "\"v1\"");
			LoopbackSite.send(exchange, 200, "text/html; charset=utf-8", PAGE);
		});
		assertThat(fetch("/tin")).isInstanceOfSatisfying(FetchOutcome.Fetched.class, (page) -> {
			assertThat(page.url()).isEqualTo(this.site.url("/tin"));
			assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
			assertThat(page.etag()).isEqualTo("\"v1\"");
			assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
		});
		assertThat(agent.get()).isEqualTo("DiemTin/1.0 (+https://example.vn/bot)");
	}

	@Test
	void asksOnlyForWhatChanged() {
		this.site.on("/tin", (exchange) -> {
			boolean isSame = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
			exchange.sendResponseHeaders(isSame ? 304 : 200, -1);
		});
		assertThat(this.fetcher.fetch(due(this.site.url("/tin"), Role.ARTICLE, "\"v1\"")))
			.isInstanceOf(FetchOutcome.Unchanged.class);
	}

	@ParameterizedTest
	@CsvSource({ "404, NotFound", "410, NotFound", "403, Refused", "500, Refused", "204, Refused" })
	void saysWhatStatusMeans(int status, String outcome) {
		this.site.on("/tin", (exchange) -> exchange.sendResponseHeaders(status, -1));
		assertThat(fetch("/tin").getClass().getSimpleName()).isEqualTo(outcome);
	}

	@Test
	void readsHowLongHostWantsToBeLeftAlone() {
		this.site.on("/giay", (exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(429, -1);
		}).on("/ngay", (exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "Mon, 16 Nov 2026 02:05:00 GMT");
			exchange.sendResponseHeaders(503, -1);
		});
		assertThat(fetch("/giay")).isEqualTo(new FetchOutcome.Refused(429, Duration.ofMinutes(2)));
		assertThat(fetch("/ngay")).isEqualTo(new FetchOutcome.Refused(503, Duration.ofMinutes(5)));
	}

	@Test
	void saysWhereAPageLiesForGoodAndFollowsAnEntranceElsewhereForAWhileOnly() {
		String elsewhere = this.other.url("/rss");
		this.site.moved("/a", 301, "/b").moved("/b", 308, elsewhere).redirect("/c", elsewhere);
		this.other.page("/rss", "text/html", PAGE);
		FetchDue due = due(this.site.url("/a"), Role.LISTING, null);
		assertThat(this.fetcher.fetch(due)).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(page) -> assertThat(page.movedTo()).isEqualTo(elsewhere));
		assertThat(this.fetcher.fetch(due.movedSince(due.dueAt().minus(Duration.ofDays(13)))))
			.isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.fetcher.fetch(due.movedSince(due.dueAt().minus(Duration.ofDays(15)))))
			.isEqualTo(new FetchOutcome.Moved(elsewhere, 308, true));
		assertThat(this.fetcher.fetch(due(this.site.url("/c"), Role.LISTING, null)))
			.isInstanceOfSatisfying(FetchOutcome.Fetched.class, (page) -> assertThat(page.movedTo()).isNull());
	}

	@Test
	void followsRedirectsOfTheSiteAndLeavesOtherHostsToTheirTurn() {
		this.site.redirect("/cu", "/moi").page("/moi", "text/html", PAGE).redirect("/di", this.other.url("/tin"));
		this.other.page("/tin", "text/html", PAGE);
		assertThat(fetch("/cu")).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(page) -> assertThat(page.url()).isEqualTo(this.site.url("/moi")));
		assertThat(fetch("/di")).isEqualTo(new FetchOutcome.Moved(this.other.url("/tin"), 302, false));
		assertThat(this.other.asked()).isEmpty();
		assertThat(this.fetcher.fetch(due(this.site.url("/di"), Role.LISTING, null)))
			.isInstanceOf(FetchOutcome.Fetched.class);
	}

	@Test
	void endsWithinItsTimeWhateverTheHostDoes() {
		this.site.stall("/dung").redirect("/vong", "/vong").endless("/vo-tan");
		assertThat(fetch("/dung")).isEqualTo(new FetchOutcome.TimedOut(Duration.ofSeconds(1)));
		assertThat(fetch("/vong")).isInstanceOf(FetchOutcome.TooManyRedirects.class);
		assertThat(fetch("/vo-tan")).isEqualTo(new FetchOutcome.TooLarge(100_000));
		assertThat(this.fetcher.fetch(due("http://127.0.0.1:1/tin", Role.ARTICLE, null)))
			.isInstanceOf(FetchOutcome.Unreachable.class);
	}

	@Test
	@DisplayName("ASVS 5.2.3: what is packed is unpacked to the same limit, said to be packed or not")
	void unpacksWithinTheSameLimit() throws IOException {
		byte[] small = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
		byte[] bomb = gzip(new byte[20_000_000]);
		assertThat(bomb).hasSizeLessThan(100_000);
		this.site.on("/nho", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.sendResponseHeaders(200, small.length);
			exchange.getResponseBody().write(small);
		}).on("/bom", (exchange) -> {
			exchange.sendResponseHeaders(200, bomb.length);
			exchange.getResponseBody().write(bomb);
		});
		assertThat(fetch("/nho")).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(page) -> assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE));
		assertThat(fetch("/bom")).isEqualTo(new FetchOutcome.TooLarge(100_000));
	}

	@Test
	void seesThroughPagesThatAreNotWhatTheirStatusSays() {
		this.site
			.page("/tuong-lua", "text/html",
					"<html><body><script>document.cookie=\"D1N=0a\"+\"; path=/\";window.location.reload(true)"
							+ "</script></body></html>")
			.page("/trong", "text/html", " \n ")
			.page("/trang-thai", "text/html", "<html><head><title>Trạng thái - Sở Thông tin</title></head></html>")
			.redirect("/mat", "/")
			.page("/", "text/html", PAGE)
			.page("/rss", "text/html", PAGE);
		assertThat(fetch("/tuong-lua")).isInstanceOf(FetchOutcome.Challenged.class);
		assertThat(fetch("/trong")).isInstanceOf(FetchOutcome.Empty.class);
		assertThat(fetch("/trang-thai")).isInstanceOf(FetchOutcome.SoftNotFound.class);
		assertThat(fetch("/mat")).isEqualTo(new FetchOutcome.SoftNotFound("led to the front page"));
		assertThat(this.fetcher.fetch(due(this.site.url("/rss"), Role.FEED, null)))
			.isInstanceOf(FetchOutcome.NotAFeed.class);
	}

	@Test
	void asksOnceForTheRobotsTxtThatTwoWaitFor() {
		CountDownLatch both = new CountDownLatch(2);
		this.site.on("/robots.txt", (exchange) -> {
			both.countDown();
			waitFor(both);
			LoopbackSite.send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /kin");
		});
		CompletableFuture<FetchOutcome> first = CompletableFuture.supplyAsync(() -> fetch("/kin/a"),
				Thread::startVirtualThread);
		CompletableFuture<FetchOutcome> second = CompletableFuture.supplyAsync(() -> fetch("/kin/b"),
				Thread::startVirtualThread);
		assertThat(first.join()).isInstanceOf(FetchOutcome.ForbiddenByRobots.class);
		assertThat(second.join()).isInstanceOf(FetchOutcome.ForbiddenByRobots.class);
		assertThat(this.site.asked()).containsExactly("/robots.txt");
	}

	@Test
	void heedsRobotsTxtAndItsDelay() {
		this.site.page("/robots.txt", "text/plain", """
				User-agent: diemtin
				Disallow: /cam
				Crawl-delay: 7
				""").page("/cam", "text/html", PAGE).page("/mo", "text/html", PAGE);
		assertThat(fetch("/cam")).isInstanceOf(FetchOutcome.ForbiddenByRobots.class);
		assertThat(fetch("/mo")).isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.fetcher.restOf(due(this.site.url("/mo"), Role.ARTICLE, null))).isEqualTo(Duration.ofSeconds(7));
		assertThat(this.site.asked()).containsExactly("/robots.txt", "/mo");
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void asksNothingOfHostThatFailsToGiveItsRobotsTxt(int status) {
		this.site.status("/robots.txt", status).page("/tin", "text/html", PAGE);
		assertThat(fetch("/tin")).isEqualTo(new FetchOutcome.RobotsUnavailable("status " + status));
		assertThat(this.site.asked()).doesNotContain("/tin");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "127.0.0.1", "localhost", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0" })
	void connectsToNoAddressInsideTheHouse(String host) {
		this.site.page("/tin", "text/html", PAGE);
		FetchRules closed = new FetchRules(Duration.ofSeconds(1), 100_000, "DiemTin", null, false);
		WebClient guarded = new WebClient(closed);
		PageFetcher careful = new PageFetcher(closed, guarded, new RobotsTxt(guarded, "DiemTin", CLOCK), CLOCK);
		String port = this.site.host().substring(this.site.host().indexOf(':'));
		assertThat(careful.fetch(due("http://" + host + port + "/tin", Role.ARTICLE, null)))
			.isInstanceOf(FetchOutcome.ForbiddenAddress.class);
		assertThat(this.site.asked()).isEmpty();
		guarded.close();
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await(300, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private FetchOutcome fetch(String path) {
		return this.fetcher.fetch(due(this.site.url(path), Role.ARTICLE, null));
	}

	private static FetchDue due(String url, Role role, @Nullable String etag) {
		SourceRef source = new SourceRef(new SourceId("bao"), "Báo", Source.Group.PRESS, null, null);
		return new FetchDue(url, "host", role, source, null, null, null, 1, etag, null, CLOCK.instant());
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}

}
