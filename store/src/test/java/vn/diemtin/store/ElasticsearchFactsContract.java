package vn.diemtin.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.search.BadToken;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.Slice;
import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticPage;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/// What the facts of stored articles promise, whichever server holds them.
abstract class ElasticsearchFactsContract {

	private final Store store;

	/// @param store one of which no index exists yet
	ElasticsearchFactsContract(Store store) {
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
		this.store.articles().index(Stream.of(samples).map(Sample::article).toList());
		this.store.refresh();
	}

	@Test
	void listsFiguresByMeasureUnitAndSex() {
		given(Sample.of("Một")
			.facts(Sample.statistic("13,82%", "tỷ lệ nữ tham gia hội đồng nhân dân", 13.82, "percent",
					StatisticFact.Sex.FEMALE), Sample.statistic("120 người", "học viên", 120, "person", null)));
		assertThat(this.store.articles().statistics(StatisticRequest.latest(10)).rows()).hasSize(2);
		StatisticRequest women = new StatisticRequest("", "ty le nu", "percent", StatisticFact.Sex.FEMALE, List.of(),
				List.of(), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9), 10);
		assertThat(this.store.articles().statistics(women).rows())
			.extracting((row) -> row.statistic().evidence().surface())
			.containsExactly("13,82%");
	}

	@Test
	void showsFiguresThatStandBesideEachOtherOnce() {
		given(Sample.of("Một")
			.facts(compared("21,2%", 21.2, "province/38", "2011/2016", "25,2%"),
					compared("25,2%", 25.2, "VN", "2011/2016", "21,2%"),
					compared("17,7%", 17.7, "province/38", "2020", null)));

		assertThat(this.store.articles().statistics(StatisticRequest.latest(10)).rows())
			.extracting((row) -> row.statistic().evidence().surface(),
					(row) -> row.beside().stream().map((beside) -> beside.evidence().surface()).toList())
			.containsExactly(tuple("21,2%", List.of("25,2%")), tuple("17,7%", List.of()));
		StatisticRequest province = new StatisticRequest("", "", null, null, List.of("VN"), List.of(), 2012, 2013,
				List.of(), List.of(), List.of(), null, null, StatisticRequest.Sort.LARGEST, 10, null);
		assertThat(this.store.articles().statistics(province).rows())
			.extracting((row) -> row.statistic().evidence().surface(),
					(row) -> row.beside().stream().map((beside) -> beside.evidence().surface()).toList())
			.as("the other figure stays although it was not asked for")
			.containsExactly(tuple("25,2%", List.of("21,2%")));
	}

	@Test
	void countsFiguresByWhatTheyCanBeNarrowedBy() {
		given(Sample.of("Một")
			.facts(compared("21,2%", 21.2, "province/38", "2011/2012", null),
					compared("25,2%", 25.2, "VN", "2012", null)),
				Sample.of("Hai")
					.facts(Sample.statistic("120 người", "học viên", 120, "person", StatisticFact.Sex.FEMALE)));
		StatisticRequest request = new StatisticRequest("", "", "percent", null, List.of("VN"), List.of(), null, null,
				List.of(), List.of(), List.of(), null, null, StatisticRequest.Sort.PERIOD, 10, null);

		StatisticPage page = this.store.articles().statistics(request);

		assertThat(page.total()).isEqualTo(1);
		assertThat(page.facets().get("place")).containsExactlyInAnyOrder(new SearchPage.Bucket("VN", "VN", 1),
				new SearchPage.Bucket("Thanh Hóa", "Thanh Hóa", 1));
		assertThat(page.facets().get("unit")).containsExactly(new SearchPage.Bucket("percent", "percent", 1));
		assertThat(page.facets().get("year")).containsExactly(new SearchPage.Bucket("2012", "2012", 1));
	}

	@Test
	void ordersFiguresByTheirValueAcrossArticles() {
		given(Sample.of("Một").facts(compared("1%", 1, "VN", "2012", null), compared("9%", 9, "VN", "2010", null)),
				Sample.of("Hai").facts(compared("5%", 5, "VN", "2014", null), compared("6%", 6, "VN", null, null)));

		assertThat(surfaces(StatisticRequest.Sort.LARGEST)).containsExactly("9%", "6%", "5%", "1%");
		assertThat(surfaces(StatisticRequest.Sort.SMALLEST)).containsExactly("1%", "5%", "6%", "9%");
		assertThat(surfaces(StatisticRequest.Sort.PERIOD)).containsExactly("5%", "1%", "9%", "6%");
	}

	private List<String> surfaces(StatisticRequest.Sort sort) {
		return surfaces(sort, 10);
	}

	/// Page by page.
	private List<String> surfaces(StatisticRequest.Sort sort, int size) {
		List<String> surfaces = new ArrayList<>();
		@Nullable String next = null;
		do {
			StatisticPage page = this.store.articles().statistics(asked(List.of(), List.of(), sort, size, next));
			page.rows().forEach((row) -> surfaces.add(row.statistic().evidence().surface()));
			next = page.next();
		}
		while (next != null);
		return surfaces;
	}

	private static StatisticRequest asked(List<String> places, List<Integer> years, StatisticRequest.Sort sort,
			int size, @Nullable String after) {
		return new StatisticRequest("", "", null, null, places, years, null, null, List.of(), List.of(), List.of(),
				null, null, sort, size, after);
	}

	@Test
	void goesThroughAllFiguresPageByPageInEveryOrder() {
		given(Sample.of("Một")
			.facts(compared("1%", 1, "VN", "2012", null), compared("9%", 9, "VN", "2010", "2%"),
					compared("2%", 2, "province/38", null, "9%")),
				Sample.of("Hai")
					.published("2026-03-08T08:00+07:00")
					.facts(compared("5%", 5, "VN", "2014", null), compared("6%", 6, "VN", null, null),
							compared("05%", 5, "VN", "2014", null)),
				Sample.of("Ba").facts(compared("5,0%", 5, "VN", "2010", null), compared("8%", 8, "VN", "2014", null)));
		for (StatisticRequest.Sort sort : StatisticRequest.Sort.values()) {
			List<String> whole = surfaces(sort, 100);
			assertThat(whole).as("each row once").hasSize(7).doesNotHaveDuplicates();
			for (int size : List.of(1, 2, 3)) {
				assertThat(surfaces(sort, size)).as("%s, pages of %d", sort, size).isEqualTo(whole);
			}
		}
		assertThat(surfaces(StatisticRequest.Sort.LARGEST, 2)).containsExactly("9%", "8%", "6%", "5,0%", "5%", "05%",
				"1%");
		assertThat(surfaces(StatisticRequest.Sort.PERIOD, 1)).endsWith("6%").startsWith("8%", "5%", "05%", "1%");
		for (String token : List.of("x", "dHJhaW5pbmdzfjF-eA", "")) {
			assertThat(this.store.articles()
				.statistics(asked(List.of(), List.of(), StatisticRequest.Sort.LARGEST, 9, token))
				.rows()).hasSize(7);
		}
	}

	@Test
	void figuresShownBesideOthersHoldNoPlaceOfTheirOwn() {
		Sample[] pairs = new Sample[4];
		for (int at = 0; at < pairs.length; at++) {
			pairs[at] = Sample.of("Cặp " + at)
				.facts(compared("50%", 50, "VN", "2012", "49%"), compared("49%", 49, "province/38", "2012", "50%"),
						compared("1%", 1, "VN", "2012", null));
		}
		given(pairs);
		given(Sample.of("Lẻ").facts(compared("10%", 10, "VN", "2012", null)));
		assertThat(surfaces(StatisticRequest.Sort.LARGEST, 1)).containsExactly("50%", "50%", "50%", "50%", "10%", "1%",
				"1%", "1%", "1%");
	}

	@Test
	void showsAllFiguresOfAnArticleThatIsATable() {
		StatisticFact[] table = new StatisticFact[450];
		for (int at = 0; at < table.length; at++) {
			table[at] = compared(at + "%", at, "VN", "2012", null);
		}
		given(Sample.of("Bảng").facts(table));
		assertThat(surfaces(StatisticRequest.Sort.SMALLEST, 100)).hasSize(450).startsWith("0%", "1%").endsWith("449%");
		assertThat(surfaces(StatisticRequest.Sort.NEWEST, 100)).hasSize(450);
	}

	@Test
	void setsPlacesBesideYearsFromAllFigures() {
		given(Sample.of("Một")
			.facts(compared("21,2%", 21.2, "province/38", "2011/2012", null),
					compared("25,2%", 25.2, "VN", "2012", null), compared("26%", 26, "VN", "2012", null)),
				Sample.of("Hai")
					.facts(compared("25,20%", 25.2, "VN", "2012", null), compared("30%", 30, "VN", "2014", null),
							Sample.statistic("120 người", "học viên", 120, "person", null)));
		StatisticGrid grid = this.store.articles()
			.grid(asked(List.of("VN", "Thanh Hóa"), List.of(2012, 2014), StatisticRequest.Sort.NEWEST, 1, null));
		assertThat(grid.unit()).isEqualTo("percent");
		assertThat(grid.cells()).containsExactlyInAnyOrder(
				new StatisticGrid.Cell("VN", 2012, 3, List.of(25.2, 26.0), true),
				new StatisticGrid.Cell("VN", 2014, 1, List.of(30.0), true),
				new StatisticGrid.Cell("Thanh Hóa", 2012, 1, List.of(21.2), true));
		assertThat(this.store.articles()
			.statistics(asked(List.of("Thanh Hóa"), List.of(2011), StatisticRequest.Sort.NEWEST, 9, null))
			.rows()).hasSize(1);
	}

	private static StatisticFact compared(String surface, double value, String place, @Nullable String period,
			@Nullable String with) {
		StatisticFact plain = Sample.statistic(surface, "tỷ lệ nữ", value, "percent", null);
		return new StatisticFact(plain.evidence(), "s" + surface, plain.value(), plain.bound(), plain.unit(),
				plain.role(), plain.trend(), plain.measure(), null, new StatisticFact.Scope(place, null, null),
				(period != null) ? new StatisticFact.Period(period) : null,
				(with != null) ? new StatisticFact.Comparison("s" + with, "peer") : null);
	}

	@Test
	void goesThroughAllFiguresSliceBySlice() {
		given(Sample.of("Một")
			.facts(Sample.statistic("10 người", "học viên", 10, "person", null),
					Sample.statistic("20 người", "học viên", 20, "person", null)),
				Sample.of("Hai").facts(Sample.statistic("30 người", "học viên", 30, "person", null)));
		List<String> figures = new ArrayList<>();
		@Nullable String next = null;
		do {
			Slice<StatisticRow> slice = this.store.articles().statistics(StatisticRequest.latest(1), 1, next);
			slice.rows().forEach((row) -> figures.add(row.statistic().evidence().surface()));
			next = slice.next();
		}
		while (next != null);
		assertThat(figures).containsExactlyInAnyOrder("10 người", "20 người", "30 người");
		for (String token : List.of("x", "dHJhaW5pbmdzfjF-eA", "")) {
			assertThatExceptionOfType(BadToken.class)
				.isThrownBy(() -> this.store.articles().statistics(StatisticRequest.latest(1), 1, token));
		}
	}

	@Test
	void showsTrainingsAndFiguresAsChips() {
		given(Sample.of("Một")
			.facts(Sample.statistic("120 người", "học viên", 120, "person", null),
					Sample.training("lớp tập huấn", "law", TrainingFact.Status.HELD, null)));
		assertThat(this.store.articles().search(SearchRequest.of("")).hits().getFirst().chips())
			.containsExactly(new Hit.Chip("training", "lớp tập huấn"), new Hit.Chip("statistic", "120 người"));
	}

}
