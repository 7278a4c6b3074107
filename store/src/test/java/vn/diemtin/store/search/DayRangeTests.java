package vn.diemtin.store.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayRangeTests {

	@ParameterizedTest
	@CsvSource({ "2014, 2014-01-01, 2014-12-31", "2024-02, 2024-02-01, 2024-02-29", "2014-W31, 2014-07-28, 2014-08-03",
			"2020-W53, 2020-12-28, 2021-01-03", "2014-Q3, 2014-07-01, 2014-09-30", "2014-07-29, 2014-07-29, 2014-07-29",
			"2014-08-04T14:12, 2014-08-04, 2014-08-04", "2011/2016, 2011-01-01, 2016-12-31",
			"2014-08-05/2014-08-07, 2014-08-05, 2014-08-07",
			"2014-08-05T07:30/2014-08-05T11:00, 2014-08-05, 2014-08-05" })
	void coversTheDaysOfAValue(String value, LocalDate from, LocalDate to) {
		assertThat(DayRange.of(value)).isEqualTo(new DayRange(from, to));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "hôm qua", "2014-13", "2014-02-30", "2014-W99", "2014-Q9", "2016/2011", "2014/",
			"2014/2015/2016", "T07:00", "99999999999999999999" })
	void hasNoDaysForAnythingElse(String value) {
		assertThat(DayRange.of(value)).isNull();
	}

	@Test
	void hasNoDaysForNothing() {
		@Nullable String nothing = null;
		assertThat(DayRange.of(nothing)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2014-07-29,true", "2014-08-04T14:12,true", "2014-08-05/2014-08-07,true", "2014,false",
			"2014-07,false", "2014-W31,false", "2014-Q3,false", "2014-07/2014-08,false", "hôm qua hôm nay,false" })
	void knowsWhetherAValueNamesItsDays(String value, boolean isExact) {
		assertThat(DayRange.isExact(value)).isEqualTo(isExact);
	}

}
