package vn.diemtin.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.SearchRequest.Sort;
import vn.diemtin.store.search.StorySummary;

import static org.assertj.core.api.Assertions.assertThat;

/// What stored stories promise, whichever server holds them.
abstract class StoriesContract {

	private final Store store;

	/// @param store one of which no index exists yet
	StoriesContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare(Index.ARTICLES, Index.STORIES);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private static ArticleEnriched of(StoryId story, Sample sample) {
		ArticleEnriched article = sample.article();
		return new ArticleEnriched(article.collected(), article.topics(), article.facts(), story, article.finders(),
				article.enrichedAt());
	}

	private static SearchRequest grouped(String query, Sort sort, int size, @Nullable String after) {
		return new SearchRequest(query, List.of(), List.of(), List.of(), List.of(), null, null, sort, size, after,
				true);
	}

	private static Telling telling(Sample sample, Telling.Relation relation, @Nullable ArticleId like) {
		PublicationDate published = sample.article().collected().article().published();
		return new Telling(sample.id(), sample.source(), sample.url(), sample.title(), published, Sample.SEEN, relation,
				like, 0.97, 1);
	}

	private static Story story(long version, long articles, Telling... tellings) {
		ArticleId first = tellings[0].article();
		return new Story(new StoryId(first.value()), first, List.of(tellings), articles,
				Sample.SEEN.plusSeconds(version), version);
	}

	@Test
	void keepsTheNewestVersionOfAStory() {
		Sample first = Sample.of("Một").from(Sample.THANH_HOA);
		Telling original = telling(first, Telling.Relation.ORIGINAL, null);
		Telling copy = telling(Sample.of("Hai"), Telling.Relation.COPY, first.id());
		Story old = story(1, 1, original);
		Story now = story(2, 2, original, copy);
		this.store.stories().save(List.of(now));
		this.store.stories().save(List.of(old));
		this.store.refresh();
		assertThat(this.store.stories().story(now.id())).contains(now);
		assertThat(this.store.stories().summaries(List.of(now.id(), new StoryId("none"), now.id()))).containsExactly(Map
			.entry(now.id(), new StorySummary(now.id(), 2, 2, first.id(), Sample.THANH_HOA, original.published())));
		this.store.stories().delete(now.id());
		this.store.refresh();
		assertThat(this.store.stories().story(now.id())).isEmpty();
		assertThat(this.store.stories().summaries(List.of())).isEmpty();
	}

	@Test
	void showsAStoryOnceByItsBestArticleAndTellsHowOftenItWasTold() {
		Sample first = Sample.of("Hội nghị về nước sạch").from(Sample.THANH_HOA).published("2026-03-01T08:00+07:00");
		Sample copy = Sample.of("Nước sạch, nước sạch").published("2026-03-02T08:00+07:00");
		Sample other = Sample.of("Chuyện khác").text("Nói thêm một câu về nước sạch cho xã.");
		StoryId story = new StoryId(first.id().value());
		this.store.articles()
			.index(List.of(of(story, first), of(story, copy), of(new StoryId(other.id().value()), other)));
		this.store.stories()
			.save(List.of(story(1, 2, telling(first, Telling.Relation.ORIGINAL, null),
					telling(copy, Telling.Relation.COPY, first.id()))));
		this.store.refresh();
		SearchPage page = this.store.articles().search(grouped("nước sạch", Sort.RELEVANCE, 10, null));
		assertThat(page.counted().total()).isEqualTo(3);
		assertThat(page.counted().stories()).isEqualTo(2);
		assertThat(page.hits()).extracting((hit) -> hit.article().title())
			.containsExactly("Nước sạch, nước sạch", "Chuyện khác");
		assertThat(page.hits()).extracting(Hit::story)
			.containsExactly(new StorySummary(story, 2, 2, first.id(), Sample.THANH_HOA,
					first.article().collected().article().published()), null);
		assertThat(page.counted().facets().get("source")).extracting(SearchPage.Bucket::count)
			.containsExactlyInAnyOrder(1L, 2L);
		assertThat(this.store.articles().search(grouped("nước sạch", Sort.NEWEST, 10, null)).hits())
			.extracting((hit) -> hit.article().title())
			.containsExactly("Chuyện khác", "Nước sạch, nước sạch");
		SearchPage ofThanhHoa = this.store.articles()
			.search(new SearchRequest("", List.of(), List.of(), List.of(Sample.THANH_HOA.id().value()), List.of(), null,
					null, Sort.NEWEST, 10, null, true));
		assertThat(ofThanhHoa.hits()).extracting((hit) -> hit.article().title())
			.containsExactly("Hội nghị về nước sạch");
		assertThat(ofThanhHoa.counted().stories()).isEqualTo(1);
		assertThat(ofThanhHoa.counted().total()).isEqualTo(1);
		SearchPage every = this.store.articles().search(SearchRequest.of("nước sạch"));
		assertThat(every.hits()).hasSize(3).extracting(Hit::story).containsOnlyNulls();
		assertThat(every.counted().stories()).isNull();
	}

	/// Copies lie on all pages, and some stories have so many that they fill pages.
	@Test
	void pagesThroughEachStoryOnceHoweverItsCopiesLie() {
		Random random = new Random(7);
		List<ArticleEnriched> articles = new ArrayList<>();
		OffsetDateTime newest = OffsetDateTime.parse("2026-03-09T08:00:00+07:00");
		for (int number = 0; number < 240; number++) {
			int story = (number % 3 == 0) ? number : random.nextInt(10);
			Sample sample = Sample.of("Tin " + number)
				.text("nước sạch ".repeat(1 + random.nextInt(3)) + number)
				.from(new SourceRef(Sample.PAPER.id(), "Báo", Sample.PAPER.group(), null, null))
				.published(newest.minusHours(random.nextInt(100)).toString());
			articles.add(of(new StoryId("s" + story), sample));
		}
		this.store.articles().index(articles);
		this.store.refresh();
		for (Sort sort : Sort.values()) {
			List<String> ofAll = this.store.articles()
				.search(grouped("nước sạch", sort, 100, null))
				.hits()
				.stream()
				.map((hit) -> hit.article().title())
				.toList();
			List<String> paged = new ArrayList<>();
			@Nullable String next = null;
			do {
				SearchPage page = this.store.articles().search(grouped("nước sạch", sort, 7, next));
				assertThat(page.counted().total()).isEqualTo(240);
				assertThat(page.counted().stories()).isEqualTo(ofAll.size());
				assertThat(page.counted().histogram()).isNotEmpty();
				page.hits().forEach((hit) -> paged.add(hit.article().title()));
				next = page.next();
			}
			while (next != null);
			assertThat(paged).as(sort.name()).isEqualTo(ofAll).doesNotHaveDuplicates().hasSizeGreaterThan(80);
		}
	}

	@Test
	void fillsPagesBehindManyCopies() {
		List<ArticleEnriched> articles = new ArrayList<>();
		for (int number = 0; number < 60; number++) {
			String story = (number == 0 || number >= 59) ? "s" + number : "copies";
			articles.add(of(new StoryId(story), Sample.of("Tin " + number)
				.published(OffsetDateTime.parse("2026-03-09T08:00:00+07:00").minusHours(number).toString())));
		}
		this.store.articles().index(articles);
		this.store.refresh();
		List<String> paged = Stream
			.iterate(this.store.articles().search(grouped("", Sort.NEWEST, 1, null)), (page) -> page != null,
					(page) -> (page.next() == null) ? null
							: this.store.articles().search(grouped("", Sort.NEWEST, 1, page.next())))
			.flatMap((page) -> page.hits().stream())
			.map((hit) -> hit.article().title())
			.toList();
		assertThat(paged).containsExactly("Tin 0", "Tin 1", "Tin 59");
	}

}
