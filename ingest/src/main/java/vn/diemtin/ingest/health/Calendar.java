package vn.diemtin.ingest.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/// The days of a source: what was, and what was to be expected.
///
/// @param days by day in Vietnam; a day without a record brought nothing
/// @param from the first day that was watched whole
/// @param today not over yet
/// @param rest days of which nothing is to be expected, and which tell nothing of others
record Calendar(SortedMap<LocalDate, Day> days, LocalDate from, LocalDate today, RestDays rest) {

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, VIETNAM);
	}

	static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).toInstant();
	}

	/// All of some days taken together.
	/// @param first the first of them
	/// @param end the day after the last
	Day sum(LocalDate first, LocalDate end) {
		Day sum = Day.EMPTY;
		if (first.isBefore(end)) {
			for (Day day : this.days.subMap(first, end).values()) {
				sum = sum.and(day);
			}
		}
		return sum;
	}

	/// The first of the last days on which so many pages were read as articles or failed
	/// to be; no more than seven days ago.
	LocalDate recent(int pages) {
		LocalDate day = this.today;
		int read = 0;
		while (day.isAfter(this.today.minusDays(7))) {
			Day one = this.days.getOrDefault(day, Day.EMPTY);
			read += one.articles() + one.misread();
			if (read >= pages) {
				return day;
			}
			day = day.minusDays(1);
		}
		return day;
	}

	/// How many items came on such a day on the average of the four weeks up to another
	/// one, weekends and working days apart; null when
	/// fewer than seven days were watched.
	@Nullable Double usual(LocalDate day, LocalDate before) {
		LocalDate first = before.minusDays(28).isBefore(this.from) ? this.from : before.minusDays(28);
		if (first.plusDays(7).isAfter(before)) {
			return null;
		}
		int items = 0;
		int count = 0;
		for (LocalDate one = first; one.isBefore(before); one = one.plusDays(1)) {
			if (RestDays.isWeekend(one) == RestDays.isWeekend(day) && !this.rest.contains(one)) {
				items += this.days.getOrDefault(one, Day.EMPTY).listed();
				count++;
			}
		}
		return (count == 0) ? null : this.rest.contains(day) ? 0 : items / (double) count;
	}

	/// How many items were to be expected after a day and before today, by what was usual
	/// up to that day; null when that is not known.
	@Nullable Double expectedSince(LocalDate last) {
		double expected = 0;
		for (LocalDate day = last.plusDays(1); day.isBefore(this.today); day = day.plusDays(1)) {
			Double usual = usual(day, last.plusDays(1));
			if (usual == null) {
				return null;
			}
			expected += usual;
		}
		return expected;
	}

	/// New items a day, over the last four weeks as far as they were watched.
	double itemsADay() {
		LocalDate first = this.today.minusDays(28).isBefore(this.from) ? this.from : this.today.minusDays(28);
		long watched = first.until(this.today, ChronoUnit.DAYS);
		return (watched <= 0) ? 0 : sum(first, this.today).listed() / (double) watched;
	}

	/// What came on some days that are no days of rest.
	/// @param end the day after the last
	int listedOnWorkedDays(LocalDate first, LocalDate end) {
		int listed = 0;
		for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
			listed += this.rest.contains(day) ? 0 : this.days.getOrDefault(day, Day.EMPTY).listed();
		}
		return listed;
	}

	Map<LocalDate, Day> since(LocalDate first) {
		return this.days.tailMap(first);
	}

}
