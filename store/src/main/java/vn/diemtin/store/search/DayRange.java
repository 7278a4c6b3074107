package vn.diemtin.store.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The days that a date of an article covers, both inclusive.
public record DayRange(LocalDate from, LocalDate to) {

	private static final int LONGEST = 64;

	private static final int A_DAY = "2014-07-29".length();

	/// The days of an ISO 8601 value as in [vn.diemtin.events.fact.DateFact]: `2014`,
	/// `2014-07`, `2014-W31`, `2014-Q3`, `2014-07-29`, `2014-08-04T14:12` or two of them
	/// with
	/// `/` between; null for anything else.
	public static @Nullable DayRange of(@Nullable String value) {
		if (value == null || value.length() > LONGEST) {
			return null;
		}
		try {
			int slash = value.indexOf('/');
			if (slash < 0) {
				return ofOne(value);
			}
			DayRange first = ofOne(value.substring(0, slash));
			DayRange last = ofOne(value.substring(slash + 1));
			return first.from.isAfter(last.to) ? null : new DayRange(first.from, last.to);
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	/// Whether such a value names its days, and not only their week, month or year.
	public static boolean isExact(@Nullable String value) {
		return value != null && of(value) != null
				&& Stream.of(value.split("/")).allMatch((part) -> part.length() >= A_DAY);
	}

	private static DayRange ofOne(String value) {
		int time = value.indexOf('T');
		String day = (time > 0) ? value.substring(0, time) : value;
		if (day.length() == 4) {
			Year year = Year.parse(day);
			return new DayRange(year.atDay(1), year.atDay(year.length()));
		}
		if (day.startsWith("-W", 4)) {
			LocalDate monday = Year.parse(day.substring(0, 4))
				.atDay(4)
				.with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(day.substring(6)))
				.with(WeekFields.ISO.dayOfWeek(), 1);
			return new DayRange(monday, monday.plusDays(6));
		}
		if (day.startsWith("-Q", 4)) {
			LocalDate first = Year.parse(day.substring(0, 4))
				.atDay(1)
				.with(IsoFields.QUARTER_OF_YEAR, Integer.parseInt(day.substring(6)));
			return new DayRange(first, first.plusMonths(3).minusDays(1));
		}
		if (day.length() == 7) {
			YearMonth month = YearMonth.parse(day);
			return new DayRange(month.atDay(1), month.atEndOfMonth());
		}
		LocalDate date = LocalDate.parse(day);
		return new DayRange(date, date);
	}

}
