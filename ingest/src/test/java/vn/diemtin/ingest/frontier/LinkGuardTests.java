package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.frontier.FrontierBench.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class LinkGuardTests {

	private static final String HOST = "tinh.example.vn";

	private static final Source PORTAL = FrontierBench.source("tinh", "https://tinh.example.vn/rss");

	private final FrontierBench bench = new FrontierBench();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/a/b/c/d/e/f/g/h/i/k/l/m/n/o/p/q/r | 17 path segments",
					"/tin/x/tin/y/tin | the path segment 'tin' again and again",
					"/bai-viet/vi/en/vi | one choice of language after the other in the path",
					"/a/b/a/b | the path repeats 'a/b'", "/x/a/b/c/a/b/c/1 | the path repeats 'a/b/c'",
					"/tin?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9&j=1&k=2&l=3&m=4&n=5&o=6&p=7 | 16 parameters",
					"/tin?id=1&id=2&id=3&id=4&id=5 | the parameter 'id' again and again",
					"/vao?u=https%3A%2F%2Fh%2F%3Fu%3Dhttps%253A%252F%252Fh%252F | addresses inside addresses",
					"/lich?thang=5&nam=2031 | a page of a calendar", "/lich-cong-tac/2031/05 | a page of a calendar",
					"/tin-tuc?date=2031-05-01 | a page of a calendar", "/tim-kiem?q=tap+huan | a search",
					"/portal/pages/print.aspx?p=5048 | a print version" })
	void refusesTrapsWithTheirReason(String path, String reason) {
		link(path);
		this.bench.pass(Duration.ofMinutes(1));
		assertThat(this.bench.issued).isEmpty();
		assertThat(this.bench.notes()).singleElement().satisfies((note) -> {
			assertThat(note.stage()).isEqualTo("ingest.frontier");
			assertThat(note.outcome()).isEqualTo("trap");
			assertThat(note.reason()).isEqualTo(reason);
			assertThat(note.item()).isEqualTo("https://" + HOST + path);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/portal/Pages/2022-3-22/Tap-huan-cong-tac-binh-dang-giot7fow8o.aspx",
			"/lich-cong-tac/lich-cong-tac-tuan-45-nam-2026-1234.html", "/2026/11/11/tin-moi",
			"/tin-tuc/tin-trong-tinh/tin-su-kien/bai-1.html", "/vi/web/guest/-/tap-huan-binh-dang-gioi",
			"/wps/portal/Home/tin/chi-tiet/!ut/p/b1/04_SjzQ0NjE3MDA21I_Qj8pLLMtMTyzJzM9LzAHxo8zijQKD", "/en/news/1",
			"/chitiet.aspx?tintucID=236975&ngay=2026-11-02", "/su-kien/hoi-nghi-tong-ket-cong-tac-nam-2025",
			"/tin?ids%5B%5D=1&ids%5B%5D=2" })
	void letsArticlesIn(String path) {
		link(path);
		this.bench.pass(Duration.ofMinutes(1));
		assertThat(this.bench.notes()).isEmpty();
		assertThat(this.bench.issued).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/bai-1.html?amp=1", "/bai-1.html/amp", "/bai-1.html?print=1", "/bai-1.html/vi",
			"/bai-1.html?view=print", "/bai-1.html?lang=en", "/bai-1.html/", "/(S(abc123))/bai-1.html",
			"/bai-1.html?returnUrl=%2Fdanh-sach", "/bai-1.html?sid=0123456789abcdef01" })
	void asksPageUnderItsFirstAddressOnly(String other) {
		link("/bai-1.html");
		this.bench.pass(Duration.ofSeconds(10));
		link(other);
		link(other);
		this.bench.pass(Duration.ofMinutes(1));
		assertThat(this.bench.issued).extracting(FetchDue::url).containsExactly("https://" + HOST + "/bai-1.html");
		assertThat(this.bench.notes()).singleElement().satisfies((note) -> {
			assertThat(note.outcome()).isEqualTo("same-page");
			assertThat(note.reason()).isEqualTo("another address of https://" + HOST + "/bai-1.html");
		});
	}

	@Test
	void asksPageUnderAnotherAddressWhenItCannotBeHadUnderTheFirst() {
		this.bench.answering(
				(due) -> new Answer(due.url().endsWith("?amp=1") ? "not-found" : "fetched", Duration.ofMillis(100)));
		link("/bai-1.html?amp=1");
		this.bench.pass(Duration.ofSeconds(10));
		link("/bai-1.html");
		this.bench.pass(Duration.ofSeconds(10));
		assertThat(this.bench.issued).hasSize(2);
		assertThat(this.bench.notes()).isEmpty();
	}

	@Test
	void keysTellDifferentArticlesApart() {
		List<String> articles = List.of("/tin?id=1", "/tin?id=2", "/tin?id=1&page=2", "/tin", "/en/tin", "/tin/en-1",
				"/print", "/vi");
		assertThat(articles.stream().map((path) -> ContentKey.of(HttpUrl.get("https://" + HOST + path))))
			.doesNotHaveDuplicates();
		assertThat(ContentKey.of(HttpUrl.get("https://h.vn/tin?b=2&a=1")))
			.isEqualTo(ContentKey.of(HttpUrl.get("http://h.vn/tin/?a=1&b=2&utm=")).replace("&utm=", ""));
	}

	@Test
	void takesNoMoreThanABudgetOfNewLinksADayAndTheRestOnTheDaysAfter() {
		try (FrontierBench few = few()) {
			for (int i = 0; i < 8; i++) {
				few.link(FrontierBench.link(PORTAL, HOST, "/tin/" + i));
				few.link(FrontierBench.link(PORTAL, HOST, "/tin/" + i));
			}
			few.pass(Duration.ofMinutes(1));
			assertThat(few.issued).hasSize(5);
			assertThat(few.notes()).extracting(Disposition::outcome).containsExactly("put-off", "put-off", "put-off");
			few.pass(Duration.ofDays(1));
			assertThat(few.issued).hasSize(7);
			few.pass(Duration.ofDays(2));
			assertThat(few.issued).extracting(FetchDue::url).hasSize(8).doesNotHaveDuplicates();
		}
	}

	@Test
	void leavesRoomForWhatIsNewOnTheDaysToWhichALotWasPutOff() {
		try (FrontierBench few = few()) {
			for (int i = 0; i < 40; i++) {
				few.link(FrontierBench.link(PORTAL, HOST, "/tin/" + i));
			}
			assertThat(few.notes()).extracting(Disposition::outcome)
				.containsOnly("put-off", "over-budget")
				.filteredOn("put-off"::equals)
				.as("two on each of seven days")
				.hasSize(14);
			few.pass(Duration.ofDays(1));
			for (int i = 0; i < 4; i++) {
				few.link(FrontierBench.link(PORTAL, HOST, "/moi/" + i));
			}
			few.pass(Duration.ofMinutes(1));
			assertThat(few.issued).extracting(FetchDue::url)
				.filteredOn((url) -> url.contains("/moi/"))
				.containsExactlyInAnyOrder("https://" + HOST + "/moi/0", "https://" + HOST + "/moi/1",
						"https://" + HOST + "/moi/2");
		}
	}

	@Test
	void losesNothingThatABackfillFinds() {
		try (FrontierBench few = few()) {
			for (int i = 0; i < 40; i++) {
				LinkFound link = FrontierBench.link(PORTAL, HOST, "/cu/" + i);
				few.link(new LinkFound(link.url(), link.host(), link.source(), link.title(), link.summary(),
						link.published(), link.foundOn(), link.foundAt(), LocalDate.of(2026, 1, 1)));
			}
			assertThat(few.notes()).extracting(Disposition::outcome).containsOnly("put-off");
			few.pass(Duration.ofDays(20));
			assertThat(few.issued).extracting(FetchDue::url).hasSize(40).doesNotHaveDuplicates();
		}
	}

	private static FrontierBench few() {
		FrontierRules rules = FrontierBench.RULES;
		return new FrontierBench(
				new FrontierRules(rules.pollEvery(), rules.pollFastest(), rules.pollSlowest(), rules.pollPatience(),
						rules.deepEvery(), rules.crawlDelay(), rules.lease(), List.of(), 3, rules.retryFirst(), 5));
	}

	@Test
	void recordsOnlySoManyRefusalsOfAHostADay() {
		for (int i = 0; i < 700; i++) {
			link("/lich?thang=5&nam=" + (3000 + i));
		}
		assertThat(this.bench.notes()).hasSize(501).last().satisfies((note) -> assertThat(note.item()).isEqualTo(HOST));
	}

	private void link(String path) {
		this.bench.link(FrontierBench.link(PORTAL, HOST, path));
	}

}
