package vn.diemtin.enrich.fact.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/// What is known of a date; 0 stands for an unknown part. A `value` is known as a whole already; what is `lost` names a date that
/// cannot be worked out.
///
/// @param time minutes from the beginning of the day, -1 when unknown
/// @param until minutes to which it lasts, -1 when it does not
/// @param lunar whether year, month and day are those of the lunisolar calendar
record Parts(int year, int quarter, int month, int day, int weekday, int time, int until, boolean lunar,
		@Nullable String value, boolean lost) {

	static final Parts LOST = new Parts(0, 0, 0, 0, 0, -1, -1, false, null, true);

	private static final Parts NOTHING = new Parts(0, 0, 0, 0, 0, -1, -1, false, null, false);

	static Parts ofYear(int year) {
		return NOTHING.withYear(year);
	}

	static Parts ofQuarter(int year, int quarter) {
		return new Parts(year, quarter, 0, 0, 0, -1, -1, false, null, false);
	}

	static Parts ofMonth(int year, int month) {
		return ofDay(year, month, 0);
	}

	static Parts ofDay(int year, int month, int day) {
		return new Parts(year, 0, month, day, 0, -1, -1, false, null, false);
	}

	static Parts ofDay(LocalDate day) {
		return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	static Parts ofLunar(int year, int month, int day) {
		return new Parts(year, 0, month, day, 0, -1, -1, true, null, false);
	}

	static Parts ofWeekday(int weekday) {
		return new Parts(0, 0, 0, 0, weekday, -1, -1, false, null, false);
	}

	static Parts ofTime(int time, int until) {
		return NOTHING.withTime(time, until);
	}

	static Parts ofMinute(LocalDateTime minute) {
		return ofDay(minute.toLocalDate()).withTime(minute.getHour() * 60 + minute.getMinute(), -1);
	}

	static Parts ofValue(String value) {
		return new Parts(0, 0, 0, 0, 0, -1, -1, false, value, false);
	}

	Parts withYear(int other) {
		return new Parts(other, quarter, month, day, weekday, time, until, lunar, value, lost);
	}

	Parts withMonth(int other) {
		return new Parts(year, quarter, other, day, weekday, time, until, lunar, value, lost);
	}

	Parts withTime(int other, int otherUntil) {
		return new Parts(year, quarter, month, day, weekday, other, otherUntil, lunar, value, lost);
	}

	Parts inLunar() {
		return new Parts(year, quarter, month, day, weekday, time, until, true, value, lost);
	}

	boolean isDay() {
		return day > 0 || weekday > 0;
	}

	/// Whether it is a time of no day.
	boolean isBareTime() {
		return time >= 0 && !isDay() && value == null && !lost;
	}

	boolean isInterval() {
		return value != null && value.indexOf('/') > 0 || until >= 0;
	}

	/// Whether it is written down to the year, so that nothing has to be guessed.
	boolean isComplete() {
		return value != null || year > 0 && (day == 0 || month > 0);
	}

	/// The calendar day, when it is one that exists.
	@Nullable LocalDate date() {
		if (year == 0 || month == 0 || day == 0 || lunar) {
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
		if (value != null || lost || year == 0 || lunar) {
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
		LocalDate date = date();
		if (date == null) {
			return null;
		}
		if (time < 0) {
			return date.toString();
		}
		String from = date.atStartOfDay().plusMinutes(time).toString();
		return until < 0 ? from : from + "/" + date.atStartOfDay().plusMinutes(until);
	}

	private static String padded(int number, int digits) {
		String plain = Integer.toString(number);
		return "0".repeat(Math.max(0, digits - plain.length())) + plain;
	}

}
