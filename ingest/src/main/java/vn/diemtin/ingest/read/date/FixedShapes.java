package vn.diemtin.ingest.read.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Precision;

/// Fields that are one number or one of ISO 8601's rarer shapes: seconds and milliseconds since
/// 1970, compact dates, weeks, days of the year, and dates in Chinese, Japanese and Korean.
final class FixedShapes extends DigitScanner {

	private static final String YEAR = "年년";

	private static final String MONTH = "月월";

	private static final String DAY = "日일号";

	private final DateRules rules;

	FixedShapes(String text, DateRules rules) {
		super(text);
		this.rules = rules;
	}

	@Nullable ReadDate read() {
		int length = run(0);
		if (length == text.length()) {
			return number(length);
		}
		if (length == 0) {
			return text.startsWith("/Date(") ? wrapped() : null;
		}
		if (length == 10 && text.charAt(10) == '.' && run(11) == text.length() - 11) {
			return epoch(Long.parseLong(text.substring(0, 10)), text);
		}
		if (length == 8) {
			Moment moment = Moment.of(number(0, 4), number(4, 2), number(6, 2), 8);
			return text.charAt(8) == 'T' && run(9) > 2 ? compact(moment, run(9)) : timed(moment);
		}
		if (length != 4 || text.length() < 7) {
			return null;
		}
		char next = text.charAt(4);
		if (next == '-' && run(5) == 3) {
			return timed(ofYear(number(0, 4), number(5, 3), 8));
		}
		int week = next == 'W' ? 5 : next == '-' && text.charAt(5) == 'W' ? 6 : -1;
		return week > 0 ? week(week) : eastern(4);
	}

	private @Nullable ReadDate number(int length) {
		if (length == 10 || length == 13) {
			long value = Long.parseLong(text);
			return epoch(length == 10 ? value : value / 1000, text);
		}
		if (length == 7) {
			return timed(ofYear(number(0, 4), number(4, 3), 7));
		}
		if (length != 8 && length != 12 && length != 14) {
			return null;
		}
		Moment moment = Moment.of(number(0, 4), number(4, 2), number(6, 2), length);
		if (length >= 12) {
			moment.hour = number(8, 2);
			moment.minute = number(10, 2);
			moment.second = length == 14 ? number(12, 2) : -1;
			if (moment.hour > 23 || moment.minute > 59 || moment.second > 59) {
				return null;
			}
		}
		return moment.resolve(text, 0, rules);
	}

	/// A time of day without colons.
	private @Nullable ReadDate compact(Moment moment, int length) {
		int hour = number(9, 2);
		int minute = number(11, 2);
		int second = length == 6 ? number(13, 2) : -1;
		if (length != 4 && length != 6 || hour > 23 || minute > 59 || second > 59) {
			return null;
		}
		moment.hour = hour;
		moment.minute = minute;
		moment.second = second;
		moment.end = new ZoneScanner(text, true).read(moment, 9 + length);
		return moment.end == text.length() ? moment.resolve(text, 0, rules) : null;
	}

	/// What .NET writes of a date as JSON.
	private @Nullable ReadDate wrapped() {
		int length = run(6);
		return length == 13 && text.endsWith(")/") ? epoch(Long.parseLong(text.substring(6, 19)) / 1000, text) : null;
	}

	private @Nullable ReadDate epoch(long seconds, String raw) {
		OffsetDateTime value = Instant.ofEpochSecond(seconds).atZone(rules.zone()).toOffsetDateTime();
		return rules.plausible(value) ? new ReadDate(value, Precision.SECOND, raw, 0, raw.length()) : null;
	}

	private @Nullable ReadDate week(int at) {
		int dayAt = at + 2 < text.length() && text.charAt(at + 2) == '-' ? at + 3 : at + 2;
		int digits = run(at);
		boolean day = dayAt < text.length() && (digits == 2 && run(dayAt) == 1 && dayAt > at + 2 || digits == 3);
		if (!day) {
			return null;
		}
		try {
			LocalDate date = LocalDate.of(number(0, 4), 1, 4)
				.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(at, 2))
				.with(ChronoField.DAY_OF_WEEK, number(dayAt, 1));
			return timed(Moment.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), dayAt + 1));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable Moment ofYear(int year, int day, int end) {
		try {
			LocalDate date = LocalDate.ofYearDay(year, day);
			return Moment.of(year, date.getMonthValue(), date.getDayOfMonth(), end);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private @Nullable ReadDate eastern(int start) {
		int month = after(start, YEAR);
		int monthEnd = month < 0 ? -1 : month + run(month);
		int day = monthEnd < 0 ? -1 : after(monthEnd, MONTH);
		int dayEnd = day < 0 ? -1 : day + run(day);
		int end = dayEnd < 0 || after(dayEnd, DAY) < 0 ? -1 : spaces(dayEnd) + 1;
		boolean sane = end > 0 && monthEnd > month && monthEnd - month <= 2 && dayEnd > day && dayEnd - day <= 2;
		return sane ? timed(Moment.of(number(0, 4), number(month, monthEnd - month), number(day, dayEnd - day), end))
				: null;
	}

	private int after(int at, String marks) {
		int i = spaces(at);
		return i < text.length() && marks.indexOf(text.charAt(i)) >= 0 ? spaces(i + 1) : -1;
	}

	/// The date with the time after it, or null when anything else follows.
	private @Nullable ReadDate timed(@Nullable Moment moment) {
		if (moment == null) {
			return null;
		}
		ClockScanner clock = new ClockScanner(text, true);
		clock.after(moment);
		for (int i = moment.end; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return null;
			}
		}
		return moment.resolve(text, 0, rules);
	}

	private int run(int at) {
		int i = at;
		while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
			i++;
		}
		return i - at;
	}

}
