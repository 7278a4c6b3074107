package vn.diemtin.enrich.fact.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;

/// The moment of publication, from which the unwritten parts of a date are worked out: the nearest one is meant, and one on the
/// wrong side of the direction has to be so many times as near.
///
/// @param now null when only the day is known, which is written as midnight
record Anchor(@Nullable LocalDate published, @Nullable LocalDateTime now, Direction direction, int against) {

	private static final int AGAINST = 3;

	private static final int NEVER = 1000;

	/// How many days back a notice still looks.
	private static final int LATE = 45;

	static Anchor of(@Nullable LocalDateTime published, Direction direction) {
		if (published == null) {
			return new Anchor(null, null, direction, AGAINST);
		}
		boolean day = published.toLocalTime().equals(LocalTime.MIDNIGHT);
		return new Anchor(published.toLocalDate(), day ? null : published, direction, AGAINST);
	}

	/// Looking strictly that way.
	Anchor towards(Direction other) {
		return new Anchor(published, now, other, NEVER);
	}

	/// Looking both ways alike.
	Anchor bothWays() {
		return new Anchor(published, now, direction, 1);
	}

	/// The parts with nothing missing, or lost.
	Parts complete(Parts parts) {
		if (parts.lost() || parts.value() != null) {
			return parts;
		}
		if (parts.lunar()) {
			return Lunar.complete(parts, this);
		}
		if (parts.day() > 0) {
			return completeDay(parts);
		}
		if (parts.weekday() > 0) {
			return weekday(parts);
		}
		if (parts.year() > 0) {
			return parts;
		}
		if (published == null || parts.month() == 0 && parts.quarter() == 0) {
			return Parts.LOST;
		}
		int month = parts.month() > 0 ? parts.month() : parts.quarter() * 3 - 1;
		LocalDate middle = published.withDayOfMonth(15);
		return parts.withYear(nearest(middle, LocalDate.of(published.getYear() - 1, month, 15),
				LocalDate.of(published.getYear(), month, 15), LocalDate.of(published.getYear() + 1, month, 15))
			.getYear());
	}

	/// Monday of the week that is so many weeks from that of publication.
	@Nullable LocalDate monday(int weeks) {
		return published == null ? null
				: published.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/// `2014-W31`.
	static String week(LocalDate day) {
		int week = day.get(WeekFields.ISO.weekOfWeekBasedYear());
		return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
	}

	private Parts completeDay(Parts parts) {
		if (parts.month() > 0 && parts.year() > 0) {
			return parts.date() == null ? Parts.LOST : parts;
		}
		if (published == null) {
			return Parts.LOST;
		}
		List<Parts> candidates = parts.month() > 0
				? List.of(parts.withYear(published.getYear()), parts.withYear(published.getYear() - 1),
						parts.withYear(published.getYear() + 1))
				: List.of(inMonth(parts, published), inMonth(parts, published.minusMonths(1)),
						inMonth(parts, published.plusMonths(1)));
		LocalDate[] days = candidates.stream().map(Parts::date).filter(Objects::nonNull).toArray(LocalDate[]::new);
		if (days.length == 0) {
			return parts.month() == 2 && parts.day() == 29 ? leapDay(parts) : Parts.LOST;
		}
		LocalDate day = nearest(published, days);
		return Parts.ofDay(day).withTime(parts.time(), parts.until());
	}

	private Parts leapDay(Parts parts) {
		int year = published == null ? 0 : Math.floorDiv(published.getYear(), 4) * 4;
		return parts.withYear(year).date() == null ? Parts.LOST : parts.withYear(year);
	}

	private static Parts inMonth(Parts parts, LocalDate month) {
		return parts.withYear(month.getYear()).withMonth(month.getMonthValue());
	}

	private Parts weekday(Parts parts) {
		if (published == null) {
			return Parts.LOST;
		}
		DayOfWeek weekday = DayOfWeek.of(parts.weekday());
		LocalDate day = direction == Direction.PAST ? published.with(TemporalAdjusters.previousOrSame(weekday))
				: published.with(TemporalAdjusters.nextOrSame(weekday));
		return Parts.ofDay(day).withTime(parts.time(), parts.until());
	}

	/// The one of these days that is nearest in the direction.
	LocalDate nearest(LocalDate from, LocalDate... days) {
		LocalDate nearest = days[0];
		for (LocalDate day : days) {
			if (distance(from, day) < distance(from, nearest)) {
				nearest = day;
			}
		}
		return nearest;
	}

	private long distance(LocalDate from, LocalDate to) {
		long days = to.toEpochDay() - from.toEpochDay();
		boolean wrong = direction == Direction.PAST ? days > 0 : days < 0;
		boolean old = wrong && direction == Direction.FUTURE && days < -LATE && against > 1;
		return Math.abs(days) * (old ? NEVER : wrong ? against : 1);
	}

}
