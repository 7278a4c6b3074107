package vn.diemtin.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/// Every page of every demo portal is read as what it is.
class DemoPagesTest {

	private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 20);

	private static final Hints HINTS = Hints.at(Instant.parse("2026-11-21T00:00:00Z"));

	private static final List<DemoArticle> ARTICLES = DemoArticles.load(ANCHOR);

	@Test
	void thereAreEnoughArticles() {
		assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(80);
		assertThat(ARTICLES).filteredOn((article) -> article.head().kind().equals("training"))
			.hasSizeGreaterThanOrEqualTo(40);
		assertThat(ARTICLES).filteredOn((article) -> article.head().kind().equals("statistics"))
			.hasSizeGreaterThanOrEqualTo(26);
		assertThat(ARTICLES).filteredOn((article) -> article.head().portals().size() > 1).isNotEmpty();
		assertThat(ARTICLES).filteredOn((article) -> article.head().edit() != null).hasSize(1);
	}

	@TestFactory
	Stream<DynamicTest> articlePagesAreReadWhole() {
		return Portal.all().stream().flatMap((portal) -> {
			Shelf shelf = shelf(portal);
			return shelf.articles()
				.stream()
				.map((article) -> DynamicTest.dynamicTest(portal.id() + " " + article.number(),
						() -> isReadWhole(portal, article, shelf)));
		});
	}

	private void isReadWhole(Portal portal, DemoArticle demo, Shelf shelf) {
		String page = portal.site().article(demo, shelf);
		if (demo.head().isDecomposed()) {
			page = Normalizer.normalize(page, Normalizer.Form.NFD);
		}
		Article article = read(page, portal, demo);

		assertThat(article.title()).isEqualTo(demo.title());
		PublicationDate published = article.published();
		assertThat(published).isNotNull();
		assertThat(published.value().toLocalDate()).isEqualTo(demo.published().toLocalDate());
		String first = demo.body().lines().findFirst().orElseThrow().strip();
		String last = demo.body().strip().lines().reduce((one, other) -> other).orElseThrow();
		assertThat(article.text()).contains(first);
		if (!last.startsWith("|") && !last.startsWith("- ")) {
			assertThat(article.text()).contains(last);
		}
		assertThat(article.text()).doesNotContain("Lượt xem", "Tin mới nhất", "đang online", "Dữ liệu minh hoạ",
				"Tin liên quan", "Giờ mở cửa", "Từ khóa", "Ý kiến bạn đọc", "cũ hơn", "100%\n");
		assertThat(Normalizer.isNormalized(article.text(), Normalizer.Form.NFC)).isTrue();
		assertThat(article.language()).isEqualTo("vi");
	}

	private Article read(String page, Portal portal, DemoArticle demo) {
		ReadOutcome outcome = PageReader.read(new PageInput(page.getBytes(StandardCharsets.UTF_8),
				"http://127.0.0.1:9999" + portal.site().pathOf(demo), "text/html; charset=utf-8", HINTS));
		assertThat(outcome).as(portal.id()).isInstanceOf(ReadOutcome.ArticlePage.class);
		return ((ReadOutcome.ArticlePage) outcome).article();
	}

	@TestFactory
	Stream<DynamicTest> entrancesLeadToTheArticles() {
		return Portal.all()
			.stream()
			.flatMap((portal) -> portal.site()
				.entrances()
				.stream()
				.map((entrance) -> DynamicTest.dynamicTest(portal.id() + " " + entrance.url(),
						() -> leadsToTheArticles(portal, entrance))));
	}

	private void leadsToTheArticles(Portal portal, Entrance entrance) {
		Shelf shelf = shelf(portal);
		Answer answer = portal.site().answer(entrance.url(), Map.of(), shelf);
		String body = answer.body().replace("<link>/", "<link>http://127.0.0.1:9999/");
		ReadOutcome outcome = PageReader.read(new PageInput(body.getBytes(StandardCharsets.UTF_8),
				"http://127.0.0.1:9999" + entrance.url(), answer.type(), HINTS));

		List<String> found = switch (outcome) {
			case ReadOutcome.FeedDocument feed ->
				feed.entries().stream().map((entry) -> String.valueOf(entry.url())).toList();
			case ReadOutcome.ListingPage list -> list.links().stream().map((link) -> link.url()).toList();
			default -> throw new AssertionError(portal.id() + entrance.url() + " was read as " + outcome);
		};
		assertThat(found).containsAll(shelf.page(1)
			.stream()
			.map((article) -> "http://127.0.0.1:9999" + portal.site().pathOf(article))
			.toList());
		if (outcome instanceof ReadOutcome.ListingPage list && shelf.pages() > 1) {
			assertThat(list.nextPages()).isNotEmpty();
		}
	}

	private static Shelf shelf(Portal portal) {
		return new Shelf(ARTICLES.reversed()
			.stream()
			.filter((article) -> article.head().portals().contains(portal.id()))
			.toList(), Duration.ofSeconds(1), 17);
	}

}
