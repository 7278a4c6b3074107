package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/// How the days agree on which two articles set an event. Where one tells no days, the days of publication must be near.
final class DateFit {

	static final double SAME = 3;

	/// A course put off for longer is another one.
	static final int LONGEST_DELAY = 120;

	private static final double NEVER = -1;

	private static final int NEAR = 14;

	private static final int REPORTED_WITHIN = 30;

	private static final int PLANNED_WITHIN = 60;

	private DateFit() {
	}

	/// Points for, 0 when nothing can be said, -1 when both cannot be one event.
	static double points(Profile one, Profile other) {
		Days days = one.days();
		Days otherDays = other.days();
		if (days != null && otherDays != null) {
			return Math.max(both(days, otherDays), Math.max(moved(one, other), moved(other, one)));
		}
		if (days == null && otherDays == null) {
			boolean near = Math.abs(ChronoUnit.DAYS.between(one.told(), other.told())) <= NEAR;
			return near ? 0 : NEVER;
		}
		return days != null ? undated(other, days) : undated(one, otherDays);
	}

	private static double both(Days one, Days other) {
		if (!one.overlaps(other)) {
			return NEVER;
		}
		if (!one.exact() || !other.exact()) {
			long longest = Math.max(one.length(), other.length());
			return one.exact() || other.exact() ? longest <= 31 ? 1.5 : 1 : 1;
		}
		return one.isWithin(other) || other.isWithin(one) ? SAME : 2.5;
	}

	/// The days that one of them says it was moved from.
	private static double moved(Profile postponed, Profile other) {
		Days before = postponed.movedFrom();
		Days days = other.exactDays();
		Days otherBefore = other.movedFrom();
		boolean known = before != null
				&& (days != null && before.overlaps(days) || otherBefore != null && before.overlaps(otherBefore));
		return known ? SAME : NEVER;
	}

	private static double undated(Profile undated, @Nullable Days days) {
		if (days == null) {
			return NEVER;
		}
		LocalDate told = undated.told();
		LocalDate first = days.first();
		LocalDate last = days.last();
		boolean fits = switch (undated.status()) {
			case PLANNED, ANNOUNCED ->
				!told.isAfter(last.plusDays(1)) && !told.isBefore(first.minusDays(PLANNED_WITHIN));
			case HELD -> !told.isBefore(first.minusDays(1)) && !told.isAfter(last.plusDays(REPORTED_WITHIN));
			case POSTPONED, CANCELLED ->
				!told.isBefore(first.minusDays(PLANNED_WITHIN)) && !told.isAfter(last.plusDays(REPORTED_WITHIN));
		};
		return fits ? 0 : NEVER;
	}

}
