package vn.diemtin.ingest.read.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.ingest.read.date.DateRules.Order;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTest {

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mon, 14 Sep 2026 09:43:55 +0700 | 2026-09-14T09:43:55+07:00 | SECOND
			Mon, 14 Sep 26 09:13:00 +0700 | 2026-09-14T09:13+07:00 | SECOND
			Mon, 14 Sep 2026 18:48:23 +07:00 | 2026-09-14T18:48:23+07:00 | SECOND
			Mon, 14 Sep 2026 19:46:22 +07 | 2026-09-14T19:46:22+07:00 | SECOND
			Mon, 14 Sep 2026 19:46:22 +7 | 2026-09-14T19:46:22+07:00 | SECOND
			Tue, 15 Sep 2026 09:02:15 GMT+7 | 2026-09-15T09:02:15+07:00 | SECOND
			Mon, 14 Sep 2026 03:55:37 GMT | 2026-09-14T10:55:37+07:00 | SECOND
			Mon,15 Jul 2024 10:30:00 | 2024-07-15T10:30+07:00 | SECOND
			Mon Sep 14 09:43:55 2026 | 2026-09-14T09:43:55+07:00 | SECOND
			14-Sep-2026 | 2026-09-14T00:00+07:00 | DAY
			September 14, 2026 | 2026-09-14T00:00+07:00 | DAY
			2026-03-07T08:52:11.000 +07:00 | 2026-03-07T08:52:11+07:00 | SECOND
			2026-09-15T07:13:33+0700 | 2026-09-15T07:13:33+07:00 | SECOND
			2024-07-15T10:30:00.1234567+07:00 | 2024-07-15T10:30+07:00 | SECOND
			2026-03-07T00:01:00 | 2026-03-07T00:01+07:00 | SECOND
			2024-07-15 10:30 | 2024-07-15T10:30+07:00 | MINUTE
			2025-10-11T17:30:00-05:00 | 2025-10-11T17:30-05:00 | SECOND
			9/14/2026 6:44:00 PM | 2026-09-14T18:44+07:00 | SECOND
			9/14/2026 12:00:00 AM | 2026-09-14T00:00+07:00 | DAY
			04 - 08 - 2014 | 2014-08-04T00:00+07:00 | DAY
			09-12-2023 | 2023-12-09T00:00+07:00 | DAY
			9.12.2023 | 2023-12-09T00:00+07:00 | DAY
			28/12/2023 11:12 SA | 2023-12-28T11:12+07:00 | MINUTE
			27/12/2022 2:12 CH | 2022-12-27T14:12+07:00 | MINUTE
			05/06/2018 12:05 SA | 2018-06-05T00:05+07:00 | MINUTE
			27/03/2018 | 2018-03-27T00:00+07:00 | DAY
			07/03/2026 08:06 GMT+7 | 2026-03-07T08:06+07:00 | MINUTE
			07-03-2026 - 00:01 AM | 2026-03-07T00:01+07:00 | MINUTE
			Thứ bảy, 7/3/2026, 05:00 (GMT+7) | 2026-03-07T05:00+07:00 | MINUTE
			ngày 8 tháng 12 năm 2023 | 2023-12-08T00:00+07:00 | DAY
			14 Tháng Chín, 2026 | 2026-09-14T00:00+07:00 | DAY
			14:30, 09/12/2023 | 2023-12-09T14:30+07:00 | MINUTE
			14h30 ngày 9/12/2023 | 2023-12-09T14:30+07:00 | MINUTE
			1721014200 | 2024-07-15T10:30+07:00 | SECOND
			20260914 | 2026-09-14T00:00+07:00 | DAY
			""")
	void readsWhatMachinesAndEditorsWrite(String raw, String value, String precision) {
		ReadDate date = DateReader.read(raw, RULES);
		assertThat(date).isNotNull();
		assertThat(date.value()).isEqualTo(OffsetDateTime.parse(value));
		assertThat(date.precision()).hasToString(precision);
	}

	@Test
	void readsTimeAndDateAroundABar() {
		assertThat(DateReader.find("Ngày đăng 27/03/2018 | 03:47 PM | Lượt xem: 536", RULES)).singleElement()
			.satisfies(date -> {
				assertThat(date.value()).isEqualTo(OffsetDateTime.parse("2018-03-27T15:47+07:00"));
				assertThat(date.raw()).isEqualTo("27/03/2018 | 03:47 PM");
			});
	}

	@Test
	void takesMidnightOfATwelveHourClockForADayAlone() {
		assertThat(DateReader.find("Publish date 26/08/2013 | 12:00 AM | View count: 308", RULES)).singleElement()
			.satisfies(date -> assertThat(date.precision()).hasToString("DAY"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "99 Jun 2009", "31/02/2024", "9/8/2026 6:44:00 PM", "25/2025/NĐ-CP", "24/7",
			"2031-01-01", "1998-05-05", "18,75% (24,4%)", "09/2023", "yesterday", "2024",
			"Mon, 14 Sep 0026 09:13:00 +0700", "123456789012345678901234567890", "12/12/20266", "0913.456.789" })
	void readsNoneRatherThanAGuess(String raw) {
		assertThat(DateReader.read(raw, RULES)).isNull();
	}

	@Test
	void readsAnAmbiguousDateOnceItsOrderIsDeclared() {
		DateRules declared = DateRules.of(DateRules.VIETNAM, RULES.now(), "M/d/yyyy h:mm:ss a");
		ReadDate date = DateReader.read("9/8/2026 6:44:00 PM", declared);
		assertThat(date).isNotNull();
		assertThat(date.value()).isEqualTo(OffsetDateTime.parse("2026-09-08T18:44+07:00"));
	}

	@Test
	void knowsNoOrderOfAProgramsShortDate() {
		assertThat(DateReader.read("09/08/2026 18:44:00", RULES.ordered(Order.FEED))).isNull();
		assertThat(DateReader.proves("9/14/2026 6:44:00 PM", RULES)).isEqualTo(Order.MONTH_FIRST);
		assertThat(DateReader.proves("14/9/2026 18:44:00", RULES)).isEqualTo(Order.DAY_FIRST);
		assertThat(DateReader.proves("9/8/2026 6:44:00 PM", RULES)).isNull();
	}

	@Test
	void findsEveryDateOfATextInItsOrder() {
		List<ReadDate> dates = DateReader
			.find("Tin mới(28/12/2023 11:12 SA) Tin cũ(27/12/2022 2:12 CH) số 25/2025/NĐ-CP, giá 1.2.2024.5", RULES);
		assertThat(dates).extracting(ReadDate::value)
			.containsExactly(OffsetDateTime.parse("2023-12-28T11:12+07:00"),
					OffsetDateTime.parse("2022-12-27T14:12+07:00"));
	}

	@Test
	void readsTheSameUnderAnyLocale() {
		Locale before = Locale.getDefault();
		try {
			for (String tag : List.of("vi", "tr", "en")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				assertThat(DateReader.read("MON, 14 APR 2025 09:43:55 GMT", RULES)).isNotNull();
			}
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void scansMegabytesOfDigits() {
		assertThat(DateReader.read("1".repeat(1_000_000), RULES)).isNull();
		assertThat(DateReader.find("1/".repeat(500_000), RULES)).isEmpty();
	}

}
