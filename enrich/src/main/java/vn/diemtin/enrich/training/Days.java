package vn.diemtin.enrich.training;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

import org.jspecify.annotations.Nullable;

/// The days that a date of an event stands for.
///
/// @param first the first day
/// @param last the last day
/// @param exact whether these are the days themselves, not a month or a quarter that they lie in
record Days(LocalDate first, LocalDate last, boolean exact) {

	/// Longer courses are told by months.
	private static final int LONGEST = 400;

	/// The days of an ISO 8601 value; null when it holds none.
	static @Nullable Days of(@Nullable String value) {
		if (value == null) {
			return null;
		}
		int slash = value.indexOf('/');
		try {
			Days from = part(slash < 0 ? value : value.substring(0, slash));
			Days to = slash < 0 ? from : part(value.substring(slash + 1));
			boolean ordered = !to.last.isBefore(from.first) && ChronoUnit.DAYS.between(from.first, to.last) <= LONGEST;
			return ordered ? new Days(from.first, to.last, from.exact && to.exact) : null;
		}
		catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException ex) {
			return null;
		}
	}

	private static Days part(String value) {
		if (value.length() >= 10) {
			LocalDate day = LocalDate.parse(value.substring(0, 10));
			return new Days(day, day, true);
		}
		int year = Integer.parseInt(value.substring(0, 4));
		LocalDate start = LocalDate.of(year, 1, 1);
		if (value.length() == 4) {
			return new Days(start, start.plusYears(1).minusDays(1), false);
		}
		int number = Integer.parseInt(value.substring(value.length() - (value.charAt(5) == 'Q' ? 1 : 2)));
		if (value.charAt(5) == 'Q') {
			LocalDate quarter = start.plusMonths(3L * (number - 1));
			return new Days(quarter, quarter.plusMonths(3).minusDays(1), false);
		}
		if (value.charAt(5) == 'W') {
			LocalDate week = start.withDayOfMonth(4)
				.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
				.with(DayOfWeek.MONDAY);
			return new Days(week, week.plusDays(6), false);
		}
		YearMonth month = YearMonth.of(year, number);
		return new Days(month.atDay(1), month.atEndOfMonth(), false);
	}

	/// Whether both have a day in common.
	boolean overlaps(Days other) {
		return !first.isAfter(other.last) && !other.first.isAfter(last);
	}

	/// Whether these are exact days among those of the other.
	boolean isWithin(Days other) {
		return !first.isBefore(other.first) && !last.isAfter(other.last);
	}

	/// How many days lie between both; 0 when they overlap.
	long apart(Days other) {
		return overlaps(other) ? 0 : first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first)
				: ChronoUnit.DAYS.between(last, other.first);
	}

	/// The number of days.
	long length() {
		return ChronoUnit.DAYS.between(first, last) + 1;
	}

	/// The value that stands for exact days, by which they are compared.
	String value() {
		return first.equals(last) ? first.toString() : first + "/" + last;
	}

}
