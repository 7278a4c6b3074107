package vn.diemtin.ingest.health;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RestDaysTests {

	private final RestDays days = new RestDays();

	/// The rests that were set for Tết 2023 to 2026, from the first to the last day.
	@ParameterizedTest
	@CsvSource({ "2023-01-20, 2023-01-26", "2024-02-08, 2024-02-14", "2025-01-25, 2025-02-02",
			"2026-02-14, 2026-02-22" })
	void takesTheWholeRestOfTet(LocalDate first, LocalDate last) {
		for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
			assertThat(this.days.contains(day)).as(day.toString()).isTrue();
		}
		assertThat(this.days.contains(first.minusDays(6))).isFalse();
		assertThat(this.days.contains(last.plusDays(4))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, true", "2026-01-02, true", "2026-01-05, false", "2026-04-26, true", "2026-04-27, true",
			"2026-04-28, false", "2026-04-30, true", "2026-05-01, true", "2026-05-04, false", "2026-09-01, true",
			"2026-09-02, true", "2026-09-04, false", "2026-11-20, false" })
	void takesHolidaysTheirReplacementsAndBridges(LocalDate day, boolean isRest) {
		assertThat(this.days.contains(day)).isEqualTo(isRest);
	}

	@ParameterizedTest
	@CsvSource({ "2023-04-29", "2023-04-30", "2023-05-01", "2023-05-02", "2023-05-03" })
	void movesHolidaysThatFallOnAWeekendBehindOneAnother(LocalDate day) {
		assertThat(this.days.contains(day)).isTrue();
		assertThat(this.days.contains(LocalDate.of(2023, 5, 4))).isFalse();
	}

}
