package vn.diemtin.ingest.read.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Precision;
import vn.diemtin.ingest.read.date.DateRules.Order;

/// The numbers of a date while it is being read.
final class Moment {

	int year;

	int month;

	int day;

	/// Whether the first two numbers may stand in either order.
	boolean numeric;

	char separator;

	/// Whether the year has two digits.
	boolean shortYear;

	boolean padded;

	int hour = -1;

	int minute;

	int second = -1;

	/// `a` for AM, `p` for PM, `s` and `c` for their Vietnamese forms, a blank for
	/// neither.
	char half = ' ';

	@Nullable ZoneOffset offset;

	/// A zone by its name, whose offset depends on the day.
	@Nullable ZoneId region;

	/// Where the text of it ends.
	int end;

	/// A day whose text ends there.
	static Moment of(int year, int month, int day, int end) {
		Moment moment = new Moment();
		moment.year = year;
		moment.month = month;
		moment.day = day;
		moment.end = end;
		return moment;
	}

	/// The date under the rules of its source, or null when it cannot be known.
	@Nullable ReadDate resolve(String text, int start, DateRules rules) {
		OffsetDateTime asWritten = value(year, month, day, rules);
		OffsetDateTime value = asWritten;
		if (numeric) {
			OffsetDateTime swapped = value(year, day, month, rules);
			if (asWritten == null) {
				value = swapped;
			}
			else if (swapped != null && day != month) {
				value = choose(asWritten, swapped, rules);
			}
		}
		return value == null ? null : new ReadDate(value, precision(), text.substring(start, end), start, end);
	}

	/// Whether it can have been, with its first two numbers in one order.
	boolean fits(DateRules rules, boolean monthFirst) {
		return (monthFirst ? value(year, day, month, rules) : value(year, month, day, rules)) != null;
	}

	private @Nullable OffsetDateTime choose(OffsetDateTime dayFirst, OffsetDateTime monthFirst, DateRules rules) {
		return switch (rules.order()) {
			case DAY_FIRST -> dayFirst;
			case MONTH_FIRST -> monthFirst;
			case VIETNAMESE -> separator == '/' && english() && second >= 0 && !padded ? null : dayFirst;
			case FEED -> shortYear && separator == '-' ? null
					: separator == '/' && half != 's' && half != 'c' && (second >= 0 || english()) ? null : dayFirst;
			case FOREIGN -> separator == '/' ? null : dayFirst;
		};
	}

	private boolean english() {
		return half == 'a' || half == 'p';
	}

	private boolean midnight() {
		return english() && hour == 12 && half == 'a' && minute == 0 && second <= 0;
	}

	private Precision precision() {
		if (hour < 0 || midnight()) {
			return Precision.DAY;
		}
		return second >= 0 ? Precision.SECOND : Precision.MINUTE;
	}

	private @Nullable OffsetDateTime value(int y, int m, int d, DateRules rules) {
		try {
			LocalDate date = LocalDate.of(y, m, d);
			if (precision() == Precision.DAY) {
				OffsetDateTime start = date.atStartOfDay(rules.zone()).toOffsetDateTime();
				return rules.plausible(start) ? start : null;
			}
			int clock = hourOfDay();
			LocalDateTime local = date.plusDays(clock == 24 ? 1 : 0)
				.atTime(clock % 24, minute, Math.min(59, Math.max(0, second)));
			ZoneOffset zone = ZoneScanner.offset(this, local);
			OffsetDateTime value = zone == null ? local.atZone(rules.zone()).toOffsetDateTime() : local.atOffset(zone);
			if (zone != null && zone.getTotalSeconds() == 0) {
				value = value.atZoneSameInstant(rules.zone()).toOffsetDateTime();
			}
			return rules.plausible(value) ? value : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private int hourOfDay() {
		boolean morning = half == 'a' || half == 's';
		boolean evening = half == 'p' || half == 'c';
		if (morning && hour == 12) {
			return 0;
		}
		return evening && hour < 12 ? hour + 12 : hour;
	}

}
