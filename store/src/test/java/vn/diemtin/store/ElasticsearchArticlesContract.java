package vn.diemtin.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.SearchRequest.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// What articles that are stored promise, whichever server holds them.
abstract class ElasticsearchArticlesContract {

	private final Store store;

	/// @param store one of which no index exists yet
	ElasticsearchArticlesContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare(Index.ARTICLES);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private void given(Sample... samples) {
		List<ArticleEnriched> articles = List.of(samples).stream().map(Sample::article).toList();
		assertThat(this.store.articles().index(articles).items()).hasOnlyElementsOfType(IndexResult.Done.class);
		this.store.refresh();
	}

	private SearchPage search(String query) {
		return this.store.articles().search(SearchRequest.of(query));
	}

	private static SearchRequest request(String query, Sort sort, int size, @Nullable String after) {
		return new SearchRequest(query, List.of(), List.of(), List.of(), List.of(), null, null, sort, size, after);
	}

	private static String plain(List<Hit.Run> runs) {
		return String.join("", runs.stream().map(Hit.Run::text).toList());
	}

	private static List<String> marked(List<Hit.Run> runs) {
		return runs.stream().filter(Hit.Run::marked).map(Hit.Run::text).toList();
	}

	@Test
	void preparesTwiceWithoutHarm() {
		given(Sample.of("Một tin"));
		this.store.prepare();
		this.store.prepare();
		assertThat(this.store.articles().count()).isEqualTo(1);
		assertThat(this.store.isReady()).isTrue();
	}

	@Test
	void givesBackTheWholeArticle() {
		Fact training = Sample.training("tập huấn", "gender-equality", TrainingFact.Status.HELD,
				"2026-03-12/2026-03-13");
		Fact statistic = Sample.statistic("13,82%", "tỷ lệ nữ", 13.82, "percent", StatisticFact.Sex.FEMALE);
		Sample sample = Sample.of("Tin có số liệu")
			.lead("Dẫn")
			.from(Sample.THANH_HOA)
			.facts(training, statistic, Sample.province("Nghệ An"), Sample.agency("Bộ Nội vụ"));
		given(sample);
		assertThat(this.store.articles().article(sample.id())).contains(sample.article());
	}

	@Test
	void hasNoArticleOfAnUnknownId() {
		assertThat(this.store.articles().article(new ArticleId("../không có"))).isEmpty();
	}

	@Test
	void keepsTheNewestStateWhateverTheOrder() {
		Sample old = Sample.of("Bản cũ").at("https://mau.vn/1");
		Sample young = Sample.of("Bản mới").at("https://mau.vn/1").fetchedAt(Sample.SEEN.plusSeconds(60));
		given(young);
		assertThat(this.store.articles().index(List.of(old.article())).items())
			.containsExactly(new IndexResult.Stale());
		given(young);
		this.store.refresh();
		assertThat(search("").hits()).extracting((hit) -> hit.article().title()).containsExactly("Bản mới");
	}

	@Test
	void rejectsOneArticleAndStoresItsNeighbours() {
		Sample first = Sample.of("Trước");
		Sample bad = Sample.of("Hỏng")
			.published("+12026-03-09T08:00+07:00")
			.fetchedAt(Instant.parse("+12026-03-10T00:00:00Z"));
		Sample last = Sample.of("Sau");
		IndexResult result = this.store.articles().index(List.of(first.article(), bad.article(), last.article()));
		assertThat(result.items()).hasExactlyElementsOfTypes(IndexResult.Done.class, IndexResult.Rejected.class,
				IndexResult.Done.class);
		assertThat(((IndexResult.Rejected) result.items().get(1)).reason()).contains("date");
		assertThat(this.store.articles().article(last.id())).isPresent();
	}

	@Test
	void rejectsWhatJsonLeftIncomplete() {
		ArticleEnriched hollow = JsonMapper.shared()
			.readValue("{\"topics\":[],\"facts\":[],\"story\":\"s\"}", ArticleEnriched.class);
		Sample sound = Sample.of("Lành");
		assertThat(this.store.articles().index(List.of(hollow, sound.article())).items())
			.hasExactlyElementsOfTypes(IndexResult.Rejected.class, IndexResult.Done.class);
	}

	@Test
	void storesArticlesWithMoreFactsThanElasticsearchNests() {
		Fact[] many = IntStream.range(0, 12_000)
			.mapToObj((i) -> Sample.statistic(i + " người", "người", i, "person", null))
			.toArray(Fact[]::new);
		Fact endless = Sample.statistic("∞", "vô hạn", Double.POSITIVE_INFINITY, "person", null);
		given(Sample.of("Quá nhiều số liệu").facts(many), Sample.of("Số vô hạn").facts(endless));
		assertThat(search("").counted().total()).isEqualTo(2);
	}

	@Test
	void marksWhatMatchedWithoutMarkup() {
		given(Sample.of("Tập huấn <b>bình đẳng</b> giới")
			.lead("Bình đẳng giới ở cơ sở")
			.text("Chiều nay, lớp học về bình đẳng giới khai mạc."));
		Hit hit = search("bình đẳng giới").hits().getFirst();
		assertThat(plain(hit.title())).isEqualTo("Tập huấn <b>bình đẳng</b> giới");
		assertThat(marked(hit.title())).contains("bình đẳng", "giới");
		assertThat(plain(hit.lead())).isEqualTo("Bình đẳng giới ở cơ sở");
		assertThat(marked(hit.fragments().getFirst())).contains("bình đẳng giới");
		Hit typedBare = search("binh dang gioi").hits().getFirst();
		assertThat(marked(typedBare.title())).contains("bình đẳng", "giới");
	}

	@Test
	void showsTheBeginningOfTheTextWhenOnlyTheTitleMatched() {
		given(Sample.of("Lũ quét ở miền núi").text("Sáng nay mưa to."));
		Hit hit = search("lũ quét").hits().getFirst();
		assertThat(plain(hit.fragments().getFirst())).isEqualTo("Sáng nay mưa to.");
	}

	@Test
	void pagesThroughAllHitsOnceInEachOrder() {
		given(IntStream.range(0, 7)
			.mapToObj((i) -> Sample.of("Tin số " + i).published("2026-03-0" + (i / 2 + 1) + "T08:00+07:00"))
			.toArray(Sample[]::new));
		for (Sort sort : Sort.values()) {
			List<String> titles = new ArrayList<>();
			String after = null;
			do {
				SearchPage page = this.store.articles().search(request("tin", sort, 3, after));
				assertThat(page.counted().total()).isEqualTo(7);
				page.hits().forEach((hit) -> titles.add(hit.article().title()));
				after = page.next();
			}
			while (after != null);
			assertThat(titles).as(sort.name()).hasSize(7).doesNotHaveDuplicates();
		}
	}

	@Test
	void takesForeignTokensForTheFirstPage() {
		given(Sample.of("Một tin"));
		String ofOtherOrder = new String(Base64.getUrlEncoder().encode("r~1.0~x~y".getBytes(StandardCharsets.UTF_8)),
				StandardCharsets.UTF_8);
		for (String token : List.of("", "?", "AAAA", ofOtherOrder, "bjoxMjM", "x".repeat(5_000))) {
			SearchPage page = this.store.articles().search(request("tin", Sort.NEWEST, 3, token));
			assertThat(page.hits()).hasSize(1);
			assertThat(page.problems()).hasSize(1);
		}
	}

	@Test
	void sortsByFirstSightWhatIsDatedInTheFutureOrNotAtAll() {
		given(Sample.of("Không ngày").published(null), Sample.of("Ngày mai xa").published("2031-01-01T00:00+07:00"),
				Sample.of("Hôm nay").published("2026-03-10T10:00+07:00"));
		SearchPage page = this.store.articles().search(request("", Sort.NEWEST, 10, null));
		assertThat(page.hits().getFirst().article().title()).isEqualTo("Hôm nay");
		assertThat(page.hits()).extracting((hit) -> hit.article().date()).contains(Sample.SEEN);
	}

	@Test
	void countsFacetsOverWhatTheOthersLeave() {
		given(Sample.of("Một").from(Sample.THANH_HOA).topics("gender-equality"),
				Sample.of("Hai")
					.facts(Sample.province("tỉnh Thanh Hoá"), Sample.province("Nghệ An"), Sample.agency("Bộ Nội vụ"))
					.topics("law"),
				Sample.of("Ba").facts(Sample.province("Nghệ An")).topics("gender-equality"));
		SearchPage page = this.store.articles()
			.search(new SearchRequest("", List.of("Nghệ An"), List.of(), List.of(), List.of(), null, null, Sort.NEWEST,
					10, null));
		assertThat(page.counted().total()).isEqualTo(2);
		assertThat(page.counted().facets().get("topic")).extracting(SearchPage.Bucket::value, SearchPage.Bucket::count)
			.containsExactlyInAnyOrder(tuple("gender-equality", 1L), tuple("law", 1L));
		assertThat(page.counted().facets().get("province"))
			.extracting(SearchPage.Bucket::value, SearchPage.Bucket::count)
			.contains(tuple("Nghệ An", 2L), tuple("Thanh Hóa", 1L));
		assertThat(search("").counted().facets().get("source"))
			.extracting(SearchPage.Bucket::value, SearchPage.Bucket::label)
			.contains(tuple("thanhhoa-so-noi-vu", "Sở Nội vụ Thanh Hóa"));
		assertThat(page.counted().facets().get("kind")).extracting(SearchPage.Bucket::value)
			.contains("place", "agency");
	}

	@Test
	void takesDaysAsVietnamsDays() {
		given(Sample.of("Nửa đêm").published("2026-02-28T23:30+07:00"),
				Sample.of("Sang tháng").published("2026-03-01T00:30+07:00"));
		LocalDate first = LocalDate.of(2026, 3, 1);
		SearchPage march = this.store.articles()
			.search(new SearchRequest("", List.of(), List.of(), List.of(), List.of(), first, first, Sort.NEWEST, 10,
					null));
		assertThat(march.hits()).extracting((hit) -> hit.article().title()).containsExactly("Sang tháng");
		assertThat(search("").counted().histogram()).containsExactly(
				new SearchPage.MonthCount(YearMonth.of(2026, 2), 1),
				new SearchPage.MonthCount(YearMonth.of(2026, 3), 1));
		assertThat(search("from:1/3/2026").counted().total()).isEqualTo(1);
		assertThat(search("to:2026-02").counted().total()).isEqualTo(1);
	}

	@Test
	void findsByNamedFields() {
		given(Sample.of("Một")
			.from(Sample.THANH_HOA)
			.topics("gender-equality")
			.facts(Sample.agency("Sở Nội vụ tỉnh Thanh Hóa"),
					Sample.training("lớp", "gender-equality", TrainingFact.Status.PLANNED, null)),
				Sample.of("Hai"));
		for (String query : List.of("province:\"Thanh Hoá\"", "province:\"thanh hoa\"", "agency:\"sở nội vụ\"",
				"source:thanhhoa-so-noi-vu", "source:\"Sở Nội vụ\"", "topic:gender-equality", "status:planned",
				"kind:training", "NOT source:bao-mau", "một topic:gender-equality -hai")) {
			assertThat(search(query).hits()).as(query)
				.extracting((hit) -> hit.article().title())
				.containsExactly("Một");
		}
	}

	@Test
	void answersAnyQueryWithoutFailing() {
		given(Sample.of("Một tin"));
		for (String query : List.of("*:*", "*", "(((", "\"", "NOT", "a:b:c", "_exists_:title", "/.*/", "~~~", "tin~2^9",
				"-", "AND OR NOT", "from:0000", "\uD83D\uDE00", "\uD83D", "\u0000", "(".repeat(500) + "tin",
				"x ".repeat(500), "NOT ".repeat(200) + "tin", "a-".repeat(400), "title:\"tin")) {
			SearchPage page = search(query);
			assertThat(page.counted().total()).as(query).isBetween(0L, 1L);
		}
	}

}
