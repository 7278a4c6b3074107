package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarCalendarTest {

	/// Mùng 1 Tết as the calendars of these years print it. 1968, 1969, 1985, 2007 and
	/// 2030 differ from China.
	@ParameterizedTest
	@ValueSource(strings = { "1968-01-29", "1969-02-16", "1970-02-06", "1971-01-27", "1972-02-15", "1973-02-03",
			"1974-01-23", "1975-02-11", "1976-01-31", "1977-02-18", "1978-02-07", "1979-01-28", "1980-02-16",
			"1981-02-05", "1982-01-25", "1983-02-13", "1984-02-02", "1985-01-21", "1986-02-09", "1987-01-29",
			"1988-02-17", "1989-02-06", "1990-01-27", "1991-02-15", "1992-02-04", "1993-01-23", "1994-02-10",
			"1995-01-31", "1996-02-19", "1997-02-07", "1998-01-28", "1999-02-16", "2000-02-05", "2001-01-24",
			"2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29", "2007-02-17", "2008-02-07",
			"2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31", "2015-02-19",
			"2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
			"2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13",
			"2030-02-02", "1945-02-13", "1954-02-03", "1900-01-31" })
	void knowsTheFirstDayOfTheYear(LocalDate day) {
		assertThat(LunarCalendar.newYear(day.getYear())).isEqualTo(day);
		assertThat(LunarCalendar.of(day)).isEqualTo(new LunarDay(day.getYear(), 1, false, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2015-09-27", "2016-09-15", "2017-10-04", "2018-09-24", "2019-09-13", "2020-10-01",
			"2021-09-21", "2022-09-10", "2023-09-29", "2024-09-17", "2025-10-06", "2026-09-25" })
	void knowsTheMidAutumn(LocalDate day) {
		assertThat(LunarCalendar.solar(new LunarDay(day.getYear(), 8, false, 15))).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "1985, 2", "1987, 7", "2004, 2", "2006, 7", "2009, 5", "2012, 4", "2014, 9", "2017, 6", "2020, 4",
			"2023, 2", "2025, 6", "2028, 5", "2033, 11" })
	void knowsTheLeapMonths(int year, int leap) {
		for (int month = 1; month <= 12; month++) {
			assertThat(LunarCalendar.daysOf(year, month, true) > 0).as("%d of %d", month, year)
				.isEqualTo(month == leap);
		}
	}

	@Test
	void goesThereAndBackFromEachDay() {
		Locale before = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
			TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
			for (LocalDate day = LocalDate.of(1901, 1, 1); day.getYear() <= 2099; day = day.plusDays(1)) {
				LunarDay lunar = LunarCalendar.of(day);
				assertThat(lunar).isNotNull();
				if (lunar != null) {
					assertThat(LunarCalendar.solar(lunar)).as(lunar.toString()).isEqualTo(day);
				}
			}
		}
		finally {
			Locale.setDefault(before);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void knowsNoDayThatIsNot() {
		assertThat(LunarCalendar.solar(new LunarDay(2024, 13, false, 1))).isNull();
		assertThat(LunarCalendar.solar(new LunarDay(2024, 1, true, 1))).isNull();
		assertThat(LunarCalendar.solar(new LunarDay(2025, 12, false, 30))).isNull();
		assertThat(LunarCalendar.solar(new LunarDay(1899, 1, false, 1))).isNull();
		assertThat(LunarCalendar.of(LocalDate.of(2101, 1, 1))).isNull();
	}

}
