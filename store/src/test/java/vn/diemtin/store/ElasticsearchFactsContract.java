package vn.diemtin.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.search.Coverage;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.TrainingRequest;

import static org.assertj.core.api.Assertions.assertThat;
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
	void listsTrainingEventsTheLatestFirst() {
		given(Sample.of("Một")
			.from(Sample.THANH_HOA)
			.facts(Sample.training("lớp cũ", "gender-equality", TrainingFact.Status.HELD, "2026-01-05/2026-01-06"),
					Sample.training("lớp mới", "gender-equality", TrainingFact.Status.PLANNED, "2026-05-05")),
				Sample.of("Hai").facts(Sample.training("lớp khác", "law", TrainingFact.Status.HELD, null)));
		assertThat(this.store.articles().trainings(TrainingRequest.latest(10)))
			.extracting((row) -> row.training().evidence().surface(), (row) -> row.from())
			.containsExactly(tuple("lớp mới", LocalDate.of(2026, 5, 5)), tuple("lớp khác", null),
					tuple("lớp cũ", LocalDate.of(2026, 1, 5)));
		TrainingRequest held = new TrainingRequest("", List.of("gender-equality"), List.of(TrainingFact.Status.HELD),
				List.of("Thanh Hóa"), LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 31), 10);
		assertThat(this.store.articles().trainings(held))
			.extracting((row) -> row.training().evidence().surface(), (row) -> row.article().title())
			.containsExactly(tuple("lớp cũ", "Một"));
		assertThat(this.store.articles().trainings(TrainingRequest.latest(1))).hasSize(1);
	}

	@Test
	void listsFiguresByMeasureUnitAndSex() {
		given(Sample.of("Một")
			.facts(Sample.statistic("13,82%", "tỷ lệ nữ tham gia hội đồng nhân dân", 13.82, "percent",
					StatisticFact.Sex.FEMALE), Sample.statistic("120 người", "học viên", 120, "person", null)));
		assertThat(this.store.articles().statistics(StatisticRequest.latest(10))).hasSize(2);
		StatisticRequest women = new StatisticRequest("", "ty le nu", "percent", StatisticFact.Sex.FEMALE, List.of(),
				List.of(), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9), 10);
		assertThat(this.store.articles().statistics(women)).extracting((row) -> row.statistic().evidence().surface())
			.containsExactly("13,82%");
	}

	@Test
	void countsCoverage() {
		given(Sample.of("Một").from(Sample.THANH_HOA).topics("gender-equality").published("2026-01-09T08:00+07:00"),
				Sample.of("Hai").topics("gender-equality", "law").facts(Sample.agency("Bộ Nội vụ")));
		SearchRequest all = SearchRequest.of("");
		assertThat(this.store.articles().coverage(all, Coverage.By.MONTH_AND_TOPIC).cells()).containsExactly(
				new Coverage.Cell(YearMonth.of(2026, 1), "gender-equality", "gender-equality", 1),
				new Coverage.Cell(YearMonth.of(2026, 3), "gender-equality", "gender-equality", 1),
				new Coverage.Cell(YearMonth.of(2026, 3), "law", "law", 1));
		assertThat(this.store.articles().coverage(all, Coverage.By.PROVINCE).cells())
			.containsExactly(new Coverage.Cell(null, "Thanh Hóa", "Thanh Hóa", 1));
		assertThat(this.store.articles().coverage(all, Coverage.By.AGENCY).cells())
			.containsExactly(new Coverage.Cell(null, "Bộ Nội vụ", "Bộ Nội vụ", 1));
		assertThat(this.store.articles().coverage(SearchRequest.of("topic:law"), Coverage.By.SOURCE).cells())
			.containsExactly(new Coverage.Cell(null, "bao-mau", "Báo Mẫu", 1));
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
