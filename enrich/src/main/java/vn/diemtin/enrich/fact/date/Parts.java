package vn.diemtin.enrich.fact.date;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// What is known of a date; 0 stands for an unknown part, -1 for an unknown hour. A `value` is known as a whole already; what
/// is `lost` names a date that cannot be worked out.
record Parts(int year, int quarter, int month, int day, int weekday, int hour, int minute, @Nullable String value,
		boolean lost) {

	static final Parts LOST = new Parts(0, 0, 0, 0, 0, -1, 0, null, true);

	static Parts ofYear(int year) {
		return new Parts(year, 0, 0, 0, 0, -1, 0, null, false);
	}

	static Parts ofQuarter(int year, int quarter) {
		return new Parts(year, quarter, 0, 0, 0, -1, 0, null, false);
	}

	static Parts ofMonth(int year, int month) {
		return new Parts(year, 0, month, 0, 0, -1, 0, null, false);
	}

	static Parts ofDay(int year, int month, int day) {
		return new Parts(year, 0, month, day, 0, -1, 0, null, false);
	}

	static Parts ofDay(LocalDate day) {
		return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	static Parts ofWeekday(int weekday) {
		return new Parts(0, 0, 0, 0, weekday, -1, 0, null, false);
	}

	static Parts ofValue(String value) {
		return new Parts(0, 0, 0, 0, 0, -1, 0, value, false);
	}

	Parts withYear(int other) {
		return new Parts(other, quarter, month, day, weekday, hour, minute, value, lost);
	}

	Parts withMonth(int other) {
		return new Parts(year, quarter, other, day, weekday, hour, minute, value, lost);
	}

	Parts withTime(int otherHour, int otherMinute) {
		return new Parts(year, quarter, month, day, weekday, otherHour, otherMinute, value, lost);
	}

	boolean isDay() {
		return day > 0 || weekday > 0;
	}

	/// Whether it is written down to the year, so that nothing has to be guessed.
	boolean isComplete() {
		return value != null || year > 0 && (day == 0 || month > 0);
	}

	/// The calendar day, when it is one that exists.
	@Nullable LocalDate date() {
		if (year == 0 || month == 0 || day == 0) {
			return null;
		}
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/// In ISO 8601 at its own precision.
	@Nullable String iso() {
		if (value != null || lost || year == 0) {
			return value;
		}
		if (quarter > 0) {
			return padded(year, 4) + "-Q" + quarter;
		}
		if (month == 0) {
			return padded(year, 4);
		}
		if (day == 0) {
			return padded(year, 4) + "-" + padded(month, 2);
		}
		if (date() == null) {
			return null;
		}
		String date = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
		return hour < 0 ? date : date + "T" + padded(hour, 2) + ":" + padded(minute, 2);
	}

	private static String padded(int number, int digits) {
		String plain = Integer.toString(number);
		return "0".repeat(Math.max(0, digits - plain.length())) + plain;
	}

}
