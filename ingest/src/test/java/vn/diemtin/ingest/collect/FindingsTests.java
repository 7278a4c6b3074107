package vn.diemtin.ingest.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.page.NextPage;
import vn.diemtin.ingest.read.feed.FeedEntry;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

	private static final Instant FETCHED = Instant.parse("2026-11-16T02:00:00Z");

	private static final Instant SEEN = Instant.parse("2026-11-16T01:00:00Z");

	private static final SourceRef SOURCE = new SourceRef(new SourceId("tinh"), "Tỉnh", Source.Group.PROVINCE, null,
			null);

	private static final PublicationDate LIST_DATE = new PublicationDate(
			OffsetDateTime.parse("2026-11-15T00:00:00+07:00"), PublicationDate.Precision.DAY,
			PublicationDate.Origin.LIST, "15/11/2026", 0.8);

	private final Findings findings = new Findings(5);

	@Test
	void givesArticleIdentityOfItsCanonicalAddress() {
		ArticleCollected article = collected("https://tinh.example.vn/tin?id=1&utm_source=x", "/bai-1.html#top", null);
		assertThat(article.url()).isEqualTo("https://tinh.example.vn/bai-1.html");
		assertThat(article.id()).isEqualTo(ArticleId.of("https://tinh.example.vn/bai-1.html"));
		assertThat(article.article().canonicalUrl()).isEqualTo(article.url());
		assertThat(article.firstSeenAt()).isEqualTo(SEEN);
		assertThat(article.fetchedAt()).isEqualTo(FETCHED);
	}

	@Test
	void believesNoCanonicalAddressOfAnotherHostOrOfTheFrontPage() {
		String url = "https://tinh.example.vn/tin?id=1";
		assertThat(collected(url, "https://khac.example.vn/bai", null).url()).isEqualTo(url);
		assertThat(collected(url, "https://tinh.example.vn/", null).url()).isEqualTo(url);
		assertThat(collected(url, "javascript:void(0)", null).url()).isEqualTo(url);
		assertThat(collected(url, null, null).url()).isEqualTo(url);
	}

	@Test
	void takesDateOfLinkOnlyWhenArticleHasNone() {
		String url = "https://tinh.example.vn/tin";
		assertThat(collected(url, null, null).article().published()).isEqualTo(LIST_DATE);
		PublicationDate own = new PublicationDate(OffsetDateTime.parse("2026-11-14T08:00:00+07:00"),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.LABEL, "14/11/2026 08:00", 0.9);
		assertThat(collected(url, null, own).article().published()).isEqualTo(own);
	}

	@Test
	void inventsNothingWhenArticlePageIsNone() {
		PageFetched page = page("https://tinh.example.vn/tin", Role.ARTICLE, 1);
		Found list = this.findings.in(page, listing(List.of(link("/a")), List.of()));
		assertThat(list.outcome()).isEqualTo("not-an-article");
		assertThat(list.links()).isEmpty();
		Found other = this.findings.in(page, new ReadOutcome.Other("error page", null, List.of()));
		assertThat(other).isEqualTo(Found.nothing("other", "error page"));
	}

	@Test
	void takesLinksOfOwnSiteOnceEachAndNotTooMany() {
		PageFetched page = page("https://tinh.example.vn/tin", Role.LISTING, 1);
		List<Link> links = List.of(link("/a"), link("/a#anh"), link("https://khac.example.vn/b"),
				link("https://so.tinh.example.vn/c"), link("/tin"), link("mailto:x@example.vn"));
		Found found = this.findings.in(page, listing(links, List.of()));
		assertThat(found.links()).extracting(LinkFound::url)
			.containsExactly("https://tinh.example.vn/a", "https://so.tinh.example.vn/c");
		assertThat(found.links().getFirst()).isEqualTo(new LinkFound("https://tinh.example.vn/a", "tinh.example.vn",
				SOURCE, "Tin", null, LIST_DATE, "https://tinh.example.vn/tin", FETCHED));
		Found many = this.findings.in(page,
				listing(IntStream.range(0, 9).mapToObj((i) -> link("/bai-" + i)).toList(), List.of()));
		assertThat(many.links()).hasSize(5);
		assertThat(many.reason()).isEqualTo("5 links, 4 left out");
	}

	@Test
	void namesFurtherPagesOfTheSameHostByTheirNumbers() {
		PageFetched page = page("https://tinh.example.vn/tin", Role.LISTING, 1);
		Found found = this.findings.in(page,
				listing(List.of(), List.of("?page=2", "/tin", "https://khac.example.vn/?page=3", "?page=3")));
		EntranceRead reading = Objects.requireNonNull(found.reading());
		assertThat(reading.further()).containsExactly(
				new Further("https://tinh.example.vn/tin?page=2", Role.LISTING, 2),
				new Further("https://tinh.example.vn/tin?page=3", Role.LISTING, 3));
	}

	@Test
	void takesEntriesOfFeedWithTheirDates() {
		PageFetched page = page("https://bao.example.vn/rss", Role.FEED, 1);
		FeedEntry entry = new FeedEntry("https://bao.example.vn/1", null, "Một", "Tóm tắt", null, LIST_DATE);
		FeedEntry empty = new FeedEntry(null, null, null, "No Description", null, null);
		Found found = this.findings.in(page, new ReadOutcome.FeedDocument(null, List.of(entry, empty),
				Duration.ofHours(2), List.of("bare ampersand")));
		assertThat(found.links()).singleElement().satisfies((link) -> {
			assertThat(link.url()).isEqualTo("https://bao.example.vn/1");
			assertThat(link.summary()).isEqualTo("Tóm tắt");
			assertThat(link.published()).isEqualTo(LIST_DATE);
		});
		assertThat(found.reason()).isEqualTo("1 links, mended: bare ampersand");
	}

	private ArticleCollected collected(String url, @Nullable String canonical, @Nullable PublicationDate published) {
		Article article = new Article(url, canonical, "Tập huấn", null, "Nội dung", "<p>Nội dung</p>", null, null, "vi",
				published, null, List.of(), List.of(), List.of());
		Found found = this.findings.in(page(url, Role.ARTICLE, 1),
				new ReadOutcome.ArticlePage(article, null, 0.9, List.of()));
		return Objects.requireNonNull(found.article());
	}

	private static PageFetched page(String url, Role role, int number) {
		LinkFound link = (role == Role.ARTICLE) ? new LinkFound(url, "tinh.example.vn", SOURCE, "Tin", null, LIST_DATE,
				"https://tinh.example.vn/", SEEN) : null;
		String host = url.substring(8, url.indexOf('/', 8));
		FetchDue due = new FetchDue(url, host, role, SOURCE, null, null, link, number, null, null, SEEN);
		return new PageFetched(due, url, 200, "text/html", new byte[0], FETCHED);
	}

	private static ReadOutcome.ListingPage listing(List<Link> links, List<String> next) {
		return new ReadOutcome.ListingPage(null, links,
				next.stream().map(url -> NextPage.of(NextPage.Strategy.QUERY, url)).toList(), null, List.of());
	}

	private static Link link(String url) {
		return new Link(url, "Tin", LIST_DATE);
	}

}
