package vn.diemtin.enrich.fact.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Makes an interval of two dates, of which the first takes what it does not say from the last.
final class Spans {

	private Spans() {
	}

	static Mention of(Mention first, Mention last, Anchor anchor) {
		Parts end = anchor.complete(last.parts());
		String from = anchor.complete(start(first.parts(), end)).iso();
		String to = end.iso();
		boolean known = from != null && to != null;
		return new Mention(first.from(), last.to(),
				known && from != null && to != null ? Parts.ofValue(start(from) + "/" + end(to)) : Parts.LOST);
	}

	private static Parts start(Parts start, Parts end) {
		LocalDate endDay = end.date();
		if (start.weekday() > 0 && endDay != null) {
			return Parts.ofDay(endDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(start.weekday()))))
				.withTime(start.time(), start.until());
		}
		if (start.isBareTime() && endDay != null) {
			return Parts.ofDay(endDay).withTime(start.time(), -1);
		}
		if (start.value() != null || start.lost() || start.lunar() || start.year() > 0 || end.year() == 0) {
			return start;
		}
		if (start.month() == 0 && start.day() > 0) {
			Parts same = start.withMonth(end.month()).withYear(end.year());
			LocalDate day = same.date();
			boolean turned = day == null || endDay != null && day.isAfter(endDay);
			LocalDate before = LocalDate.of(end.year(), Math.max(1, end.month()), 1).minusMonths(1);
			return turned ? same.withMonth(before.getMonthValue()).withYear(before.getYear()) : same;
		}
		boolean later = end.month() > 0
				&& (start.month() > end.month()
						|| start.month() == end.month() && end.day() > 0 && start.day() > end.day())
				|| end.quarter() > 0 && start.quarter() > end.quarter();
		return start.withYear(later ? end.year() - 1 : end.year());
	}

	private static String start(String value) {
		int slash = value.indexOf('/');
		return slash < 0 ? value : value.substring(0, slash);
	}

	private static String end(String value) {
		int slash = value.indexOf('/');
		return slash < 0 ? value : value.substring(slash + 1);
	}

	/// Whether the end lies before the beginning.
	static boolean isTurned(Parts parts) {
		String value = parts.value();
		int slash = value == null ? -1 : value.indexOf('/');
		if (value == null || slash < 0 || value.contains("W") || value.contains("Q")) {
			return false;
		}
		String from = value.substring(0, slash);
		String to = value.substring(slash + 1);
		int common = Math.min(from.length(), to.length());
		return from.substring(0, common).compareTo(to.substring(0, common)) > 0;
	}

}
