package vn.diemtin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.ArticleRef;
import vn.diemtin.store.search.Arrivals;
import vn.diemtin.store.search.BadCount;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Figures;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// What counts promise, whichever server holds the documents.
abstract class CountsContract {

	private static final LocalDate END = LocalDate.of(2026, 12, 31);

	private final Store store;

	/// @param store one of which no index exists yet
	CountsContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare(Index.ARTICLES, Index.TRAININGS);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	private void given(Sample... samples) {
		this.store.articles().index(Stream.of(samples).map(Sample::article).toList());
		this.store.refresh();
	}

	private static SearchRequest all(String query) {
		return chosen(query, List.of(), List.of(), null, null);
	}

	private static SearchRequest chosen(String query, List<String> provinces, List<String> topics,
			@Nullable LocalDate from, @Nullable LocalDate to) {
		return new SearchRequest(query, provinces, List.of(), List.of(), topics, from, to, SearchRequest.Sort.NEWEST,
				10, null);
	}

	private static CountRequest of(Of of, SearchRequest chosen, By... by) {
		return new CountRequest(of, List.of(by), List.of(), "", chosen, Figures.ALL, Borders.SINCE, END, 100);
	}

	private List<String> counts(CountRequest request) {
		return this.store.counts()
			.count(request)
			.rows()
			.stream()
			.map((row) -> String.join("/", row.labels()) + "=" + row.count())
			.toList();
	}

	private static Sample in(String title, String published, String province, String... topics) {
		return Sample.of(title).published(published).topics(topics).facts(Sample.province(province));
	}

	private void givenProvinces() {
		given(in("Một", "2026-01-05T08:00+07:00", "Yên Bái", "law"),
				in("Hai", "2026-01-31T23:30+07:00", "Lào Cai", "law", "health"),
				in("Ba", "2026-03-01T00:30+07:00", "Thanh Hoá", "health"),
				Sample.of("Bốn")
					.published("2026-03-02T08:00+07:00")
					.facts(Sample.province("Yên Bái"), Sample.province("Lào Cai"))
					.from(Sample.THANH_HOA));
	}

	@Test
	void tellsHowManyPeopleCorrected() {
		ArticleEnriched article = Sample.of("Một")
			.facts(Sample.statistic("13%", "tỷ lệ nữ", 13, "percent", null),
					Sample.statistic("20%", "tỷ lệ nam", 20, "percent", null))
			.article();
		Correction mended = Corrected.correction(article, article.facts().getFirst(), Map.of("value", "14"), "lan",
				Sample.SEEN);
		ArticleEnriched other = Sample.of("Hai").facts(Sample.province("Yên Bái")).article();
		this.store.articles()
			.index(List.of(article, other), (id) -> id.equals(article.id()) ? List.of(mended) : List.of());
		this.store.refresh();
		Counts articles = this.store.counts().count(of(Of.ARTICLES, all(""), By.MONTH));
		assertThat(articles.total()).isEqualTo(2);
		assertThat(articles.byHand()).isEqualTo(1);
		Counts figures = this.store.counts().count(of(Of.STATISTICS, all(""), By.UNIT));
		assertThat(figures.total()).isEqualTo(2);
		assertThat(figures.byHand()).isEqualTo(1);
		assertThat(this.store.counts().count(of(Of.STATISTICS, all(""))).byHand()).isEqualTo(1);
		assertThat(this.store.counts().count(of(Of.TRAININGS, all(""), By.TOPIC)).byHand()).isZero();
	}

	@Test
	void countsByMonthOfVietnamAndByTopicWithinIt() {
		givenProvinces();
		assertThat(counts(of(Of.ARTICLES, all(""), By.MONTH))).containsExactly("2026-01=2", "2026-03=2");
		assertThat(counts(of(Of.ARTICLES, all(""), By.MONTH, By.TOPIC))).containsExactly("2026-01/law=2",
				"2026-01/health=1", "2026-03/health=1");
		assertThat(counts(of(Of.ARTICLES, all(""), By.DAY))).contains("2026-01-31=1", "2026-03-01=1");
		assertThat(counts(of(Of.ARTICLES, all("topic:law"), By.WEEK))).containsExactly("2026-01-05=1", "2026-01-26=1");
		assertThat(counts(of(Of.ARTICLES, chosen("", List.of(), List.of("health"), null, null), By.YEAR)))
			.containsExactly("2026=2");
		assertThat(counts(of(Of.ARTICLES, all(""), By.SOURCE))).containsExactly("Báo Mẫu=3", "Sở Nội vụ Thanh Hóa=1");
	}

	@Test
	void countsByProvincesBeforeAndSinceTheMergers() {
		givenProvinces();
		CountRequest since = of(Of.ARTICLES, all(""), By.PROVINCE);
		assertThat(counts(since)).as("an article that names both is one of the merged province")
			.containsExactly("Lào Cai=3", "Thanh Hóa=2");
		CountRequest before = new CountRequest(Of.ARTICLES, List.of(By.PROVINCE), List.of(), "", all(""), Figures.ALL,
				Borders.BEFORE, END, 100);
		assertThat(counts(before)).containsExactlyInAnyOrder("Lào Cai=2", "Yên Bái=2", "Thanh Hóa=2");
		SearchRequest chosen = chosen("", List.of("Lào Cai"), List.of(), null, null);
		assertThat(this.store.counts().count(of(Of.ARTICLES, chosen)).total()).isEqualTo(3);
		assertThat(this.store.counts()
			.count(new CountRequest(Of.ARTICLES, List.of(), List.of(), "", chosen, Figures.ALL, Borders.BEFORE, END, 1))
			.total()).isEqualTo(2);
		assertThat(Borders.SINCE.provinces()).hasSize(34);
		assertThat(Borders.BEFORE.provinces()).hasSize(63);
	}

	@Test
	void looksBackOnlySoFar() {
		given(Sample.of("Xưa").published("1990-01-01T00:00+07:00"),
				Sample.of("Nay").published("2026-03-01T00:00+07:00"));
		assertThat(counts(of(Of.ARTICLES, all(""), By.DAY))).containsExactly("2026-03-01=1");
		assertThat(counts(of(Of.ARTICLES, all(""), By.YEAR))).containsExactly("1990=1", "2026=1");
		SearchRequest then = chosen("", List.of(), List.of(), null, LocalDate.of(1990, 6, 1));
		assertThat(counts(of(Of.ARTICLES, then, By.DAY))).containsExactly("1990-01-01=1");
	}

	@Test
	void saysHowMuchIsLeftOut() {
		given(Sample.of("Một").topics("law"), Sample.of("Hai").topics("law", "health"),
				Sample.of("Ba").topics("digital"));
		Counts counted = this.store.counts()
			.count(new CountRequest(Of.ARTICLES, List.of(By.TOPIC), List.of(Measure.STORIES), "", all(""), Figures.ALL,
					Borders.SINCE, END, 1));
		assertThat(counted.total()).isEqualTo(3);
		assertThat(counted.rows()).extracting((row) -> row.keys().getFirst()).containsExactly("law");
		assertThat(counted.rows().getFirst().measures()).containsEntry("stories", new Counts.Measured(2.0, 2));
		assertThat(counted.left()).isEqualTo(2);
	}

	@Test
	void addsUpPeopleAndWomenWhereTheyAreKnown() {
		this.store.trainings()
			.save(List.of(event("a", Status.HELD, "2026-01-05", "120", 84L),
					event("b", Status.HELD, "2026-01-20", "30", null),
					event("c", Status.REPORTED, "2026-02-01", null, null),
					event("d", Status.CANCELLED, "2026-02-02", "999", 1L),
					event("e", Status.WITHDRAWN, "2026-02-02", "999", 1L),
					event("f", Status.HELD, "2026-02-03", "999999999999", 7L)));
		this.store.refresh();
		CountRequest request = new CountRequest(Of.TRAININGS, List.of(By.MONTH), List.of(Measure.PEOPLE, Measure.WOMEN),
				"status:held OR status:reported", all(""), Figures.ALL, Borders.SINCE, END, 10);
		Counts counted = this.store.counts().count(request);
		assertThat(counted.total()).isEqualTo(4);
		assertThat(counted.rows()).extracting((row) -> row.keys().getFirst()).containsExactly("2026-01", "2026-02");
		assertThat(counted.rows().getFirst().measures()).containsEntry("people", new Counts.Measured(150.0, 2))
			.containsEntry("women", new Counts.Measured(84.0, 1));
		assertThat(counted.rows().getLast().measures()).containsEntry("people", new Counts.Measured(null, 0));
		assertThat(counts(of(Of.TRAININGS, all(""), By.STATUS))).containsExactlyInAnyOrder("held=3", "reported=1",
				"cancelled=1");
		assertThat(counts(of(Of.TRAININGS, chosen("", List.of("Thanh Hóa"), List.of(), null, null), By.PROVINCE)))
			.containsExactly("Thanh Hóa=5");
	}

	private static TrainingEvent event(String id, Status status, String day, @Nullable String people,
			@Nullable Long women) {
		Sample sample = Sample.of("Lớp " + id);
		TrainingFact fact = Sample.training("lớp", "law", TrainingFact.Status.HELD, day);
		TrainingFact told = new TrainingFact(fact.evidence(), fact.topic(), fact.organisers(), fact.dates(),
				fact.place(), fact.audience(),
				(people == null) ? null : new TrainingFact.Headcount(Long.parseLong(people), StatisticFact.Bound.EXACT,
						"người", women, Field.TEXT, 0, 1),
				fact.programme(), fact.status());
		Report report = new Report(sample.id(), new StoryId(sample.id().value()), sample.source(), sample.url(),
				sample.title(), null, Sample.SEEN, told);
		return new TrainingEvent(new TrainingId(id), "law", status, List.of(),
				List.of(new Value(day, day, List.of(sample.id()))),
				List.of(new Value("province/38", "Thanh Hóa", List.of(sample.id()))), List.of(),
				(people != null) ? List.of(new Value(people, people, List.of(sample.id()))) : List.of(), List.of(),
				List.of(report), List.of(), Sample.SEEN, 1);
	}

	@Test
	void measuresFiguresOfOneUnit() {
		given(Sample.of("Một")
			.facts(figure("20%", "tỷ lệ nữ giám đốc", 20, "percent", "2024"),
					figure("22%", "tỷ lệ nữ giám đốc", 22, "percent", "2025"),
					figure("7", "số lớp", 7, "class", "2025")),
				Sample.of("Hai").facts(figure("23%", "tỷ lệ nữ giám đốc", 23, "percent", "2025")),
				Sample.of("Ba").facts(figure("30%", "tỷ lệ nữ giám đốc", 30, "percent", "2025")));
		Figures women = new Figures("tỷ lệ nữ giám đốc", "percent", null, null);
		Counts counted = this.store.counts()
			.count(new CountRequest(Of.STATISTICS, List.of(By.PERIOD), List.of(Measure.MEDIAN, Measure.HIGHEST), "",
					all(""), women, Borders.SINCE, END, 100));
		assertThat(counted.total()).isEqualTo(4);
		assertThat(counted.rows()).extracting((row) -> row.keys().getFirst()).containsExactly("2024", "2025");
		Counts.Measured median = counted.rows().getLast().measures().get("median");
		assertThat(median).isNotNull();
		assertThat(median.value()).isCloseTo(23.0, within(0.001));
		assertThat(median.known()).isEqualTo(3);
		assertThat(counts(of(Of.STATISTICS, all(""), By.UNIT))).containsExactly("percent=4", "class=1");
	}

	private static StatisticFact figure(String surface, String measure, double value, String unit, String year) {
		StatisticFact plain = Sample.statistic(surface, measure, value, unit, null);
		return new StatisticFact(plain.evidence(), plain.id(), plain.value(), plain.bound(), plain.unit(), plain.role(),
				plain.trend(), plain.measure(), plain.sex(), null, new StatisticFact.Period(year), null);
	}

	@Test
	void tellsWhatIsNew() {
		ArticleEnriched old = Sample.of("Cũ").article();
		this.store.articles().index(List.of(old, Sample.of("Mới").topics("law").article()));
		this.store.trainings().save(List.of(event("a", Status.HELD, "2026-01-05", null, null)));
		this.store.refresh();
		Instant before = Sample.SEEN.minusSeconds(1);
		Arrivals arrivals = this.store.counts().since(before, all(""), Borders.SINCE);
		assertThat(arrivals.articles()).isEqualTo(2);
		assertThat(arrivals.trainings()).isEqualTo(1);
		assertThat(this.store.counts().since(before, all("topic:law"), Borders.SINCE).newest())
			.extracting(ArticleRef::title)
			.containsExactly("Mới");
		assertThat(this.store.counts().since(Sample.SEEN, all(""), Borders.SINCE).articles()).isZero();
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatThrownBy(() -> of(Of.ARTICLES, all(""), By.UNIT)).isInstanceOf(BadCount.class);
		assertThatThrownBy(() -> of(Of.ARTICLES, all(""), By.TOPIC, By.TOPIC)).isInstanceOf(BadCount.class);
		assertThatThrownBy(() -> of(Of.ARTICLES, all(""), By.TOPIC, By.SOURCE, By.DAY)).isInstanceOf(BadCount.class);
		assertThatThrownBy(() -> new CountRequest(Of.STATISTICS, List.of(), List.of(Measure.MEDIAN), "", all(""),
				Figures.ALL, Borders.SINCE, END, 1))
			.isInstanceOf(BadCount.class)
			.hasMessageContaining("unit");
		assertThatThrownBy(() -> new CountRequest(Of.ARTICLES, List.of(), List.of(Measure.WOMEN), "", all(""),
				Figures.ALL, Borders.SINCE, END, 1))
			.isInstanceOf(BadCount.class);
	}

	@Test
	void answersWhateverIsAskedOfIt() {
		givenProvinces();
		for (Of of : Of.values()) {
			for (By first : of.by()) {
				for (By second : of.by()) {
					List<By> both = (first == second) ? List.of(first) : List.of(first, second);
					CountRequest request = new CountRequest(of, both, List.of(), "", all(""), Figures.ALL,
							Borders.SINCE, END, 10);
					assertThat(this.store.counts().count(request).problems()).as(both.toString()).isEmpty();
				}
			}
		}
	}

}
