package vn.diemtin.desk.dashboard;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.Days;
import vn.diemtin.store.search.CountRequest.By;

/// Time along a plot: what has nothing takes its place too.
final class Axis {

	private final By by;

	private final Days days;

	Axis(By by, Days days) {
		this.by = by;
		this.days = days;
	}

	/// How many places are shown unless the panel says so.
	static int span(By by) {
		return switch (by) {
			case DAY -> 62;
			case WEEK -> 53;
			case MONTH -> 60;
			case YEAR, PERIOD, TOPIC, PROVINCE, AGENCY, SOURCE, GROUP, KIND, STATUS, UNIT, PLACE, SEX -> 30;
		};
	}

	/// One place.
	///
	/// @param from its first day; null where it is no time of articles
	record Tick(String key, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

	/// The first day of so many places that end on a day.
	static LocalDate start(By by, LocalDate end, int span) {
		return switch (by) {
			case DAY -> end.minusDays(span - 1L);
			case WEEK -> end.minusWeeks(span - 1L);
			case MONTH -> end.minusMonths(span - 1L).withDayOfMonth(1);
			default -> end.minusYears(span - 1L).withDayOfYear(1);
		};
	}

	/// All places from the first that has something to the last, at most so many of the
	/// last.
	///
	/// @param keys of those that have something, in order
	List<Tick> ticks(List<String> keys, int span) {
		List<Tick> ticks = new ArrayList<>();
		if (keys.isEmpty()) {
			return ticks;
		}
		LocalDate day = tick(keys.getFirst()).from();
		LocalDate last = tick(keys.getLast()).from();
		if (day == null || last == null) {
			return keys.stream().map(this::tick).toList();
		}
		LocalDate earliest = start(this.by, last, span);
		for (LocalDate at = day.isBefore(earliest) ? earliest : day; !at.isAfter(last); at = next(at)) {
			ticks.add(tick(key(at)));
		}
		return ticks;
	}

	private LocalDate next(LocalDate day) {
		return switch (this.by) {
			case DAY -> day.plusDays(1);
			case WEEK -> day.plusWeeks(1);
			case MONTH -> day.plusMonths(1);
			default -> day.plusYears(1);
		};
	}

	private String key(LocalDate day) {
		return switch (this.by) {
			case DAY, WEEK -> day.toString();
			case MONTH -> YearMonth.from(day).toString();
			default -> Integer.toString(day.getYear());
		};
	}

	private Tick tick(String key) {
		return switch (this.by) {
			case DAY -> new Tick(key, this.days.day(LocalDate.parse(key)), LocalDate.parse(key), LocalDate.parse(key));
			case WEEK -> new Tick(key, this.days.day(LocalDate.parse(key)), LocalDate.parse(key),
					LocalDate.parse(key).plusDays(6));
			case MONTH -> {
				YearMonth month = YearMonth.parse(key);
				yield new Tick(key, this.days.month(month), month.atDay(1), month.atEndOfMonth());
			}
			case YEAR -> {
				Year year = Year.parse(key);
				yield new Tick(key, key, year.atDay(1), year.atDay(year.length()));
			}
			default -> new Tick(key, key, null, null);
		};
	}

}
