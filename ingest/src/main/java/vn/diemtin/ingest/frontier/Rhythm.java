package vn.diemtin.ingest.frontier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.EntranceRead.Item;

/// When an entrance brings new items: how many, at which hours of working days and of weekends. Pure; each reading gives
/// the next rhythm.
///
/// Counts and hours are halved every three weeks, so that a portal's new habits replace its old ones. A rate is the mean
/// of its gamma posterior with the entrance's whole rate as prior, so that an hour seen little is thought to be like the
/// others.
///
/// @param window the keys of the items that the entrance showed last
/// @param items how many new ones came, by hour: 0 to 23 on working days, 24 to 47 on weekends
/// @param hours for how many hours it was watched, by the same
/// @param readAt when it was read last; null before the first reading
/// @param isOverflowing whether the last reading showed new items only, so that some may have come and gone unseen
public record Rhythm(List<Long> window, List<Double> items, List<Double> hours, @Nullable Instant readAt,
		boolean isOverflowing) {

	/// Nothing is known yet.
	public static final Rhythm UNKNOWN = new Rhythm(List.of(), zeros(), zeros(), null, false);

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int BINS = 48;

	private static final double HALF_LIFE_HOURS = 21 * 24;

	/// Two items a day, held as firmly as one day of watching.
	private static final double PRIOR_ITEMS = 2;

	private static final double PRIOR_HOURS = 24;

	private static final Duration STEP = Duration.ofMinutes(5);

	private static final int MOST_KEYS = 1_000;

	public Rhythm {
		window = List.copyOf(window);
		items = List.copyOf(items);
		hours = List.copyOf(hours);
	}

	/// What is known after a reading. The first one only fills the window: when its items
	/// came is not known.
	/// @param shown the items that the entrance shows, newest first or not
	/// @param now when it was fetched; a reading that is not later than the last one
	/// changes nothing
	public Rhythm reading(List<Item> shown, Instant now) {
		Instant before = this.readAt;
		if (before != null && !now.isAfter(before)) {
			return this;
		}
		List<Item> capped = shown.subList(0, Math.min(MOST_KEYS, shown.size()));
		List<Long> keys = capped.stream().map(Item::key).distinct().toList();
		if (before == null) {
			return new Rhythm(keys, this.items, this.hours, now, false);
		}
		Set<Long> known = new HashSet<>(this.window);
		List<Item> fresh = capped.stream().filter((item) -> known.add(item.key())).toList();
		boolean isOverflow = !this.window.isEmpty() && fresh.size() > 1 && fresh.size() == keys.size();
		return counted(fresh, before, now, keys, isOverflow);
	}

	/// What is known after the host said that nothing changed.
	public Rhythm unchanged(Instant now) {
		Instant before = this.readAt;
		if (before == null || !now.isAfter(before)) {
			return this;
		}
		return counted(List.of(), before, now, this.window, false);
	}

	/// When to read next, at the time of a reading: when the new items that are to be
	/// expected will have waited so long
	/// in all that it is worth a request, and before they push one another out of the
	/// window.
	/// @param patience item-hours of waiting that are worth one request
	/// @param fastest the shortest interval
	/// @param slowest the longest interval
	public Duration interval(Instant now, Duration patience, Duration fastest, Duration slowest) {
		if (this.isOverflowing) {
			return fastest;
		}
		return until(now, patience.toMillis() / 3_600_000.0, fastest, slowest);
	}

	/// How long an entrance that fails may be left alone, at the time of a request: no
	/// longer than until half of its
	/// window is expected to be new, as far as that leaves the host alone at all.
	Duration endurance(Instant now, Duration least, Duration most) {
		return until(now, Double.MAX_VALUE, least, most);
	}

	private Duration until(Instant now, double worth, Duration least, Duration most) {
		double room = this.window.isEmpty() ? Double.MAX_VALUE : Math.max(1, this.window.size() / 2.0);
		double base = base();
		double step = STEP.toMinutes() / 60.0;
		double expected = 0;
		double waited = 0;
		Duration interval = Duration.ZERO;
		while (interval.compareTo(most) < 0 && waited < worth && expected < room) {
			double coming = rate(bin(now.plus(interval)), base) * step;
			waited += (expected + coming / 2) * step;
			expected += coming;
			interval = interval.plus(STEP);
		}
		Duration bounded = (interval.compareTo(most) < 0) ? interval : most;
		return (bounded.compareTo(least) > 0) ? bounded : least;
	}

	/// New items a day, over all hours.
	public double itemsADay() {
		return base() * 24;
	}

	private Rhythm counted(List<Item> fresh, Instant before, Instant now, List<Long> keys, boolean isOverflow) {
		double kept = Math.pow(0.5, Duration.between(before, now).toMinutes() / 60.0 / HALF_LIFE_HOURS);
		double[] watched = watched(before, now);
		double[] came = came(fresh, watched, before, now);
		List<Double> nextItems = new ArrayList<>(BINS);
		List<Double> nextHours = new ArrayList<>(BINS);
		for (int i = 0; i < BINS; i++) {
			nextItems.add(rounded(this.items.get(i) * kept + came[i]));
			nextHours.add(rounded(this.hours.get(i) * kept + watched[i]));
		}
		return new Rhythm(keys, nextItems, nextHours, now, isOverflow);
	}

	/// The hours between two readings, by bin. After a gap of a week the week stands for
	/// it.
	private static double[] watched(Instant before, Instant now) {
		double[] watched = new double[BINS];
		Instant from = now.minus(Duration.ofDays(7)).isAfter(before) ? now.minus(Duration.ofDays(7)) : before;
		while (from.isBefore(now)) {
			Instant hour = from.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
			Instant to = hour.isBefore(now) ? hour : now;
			watched[bin(from)] += Duration.between(from, to).toMillis() / 3_600_000.0;
			from = to;
		}
		return watched;
	}

	/// New items by bin: where they are dated, else where they are most likely to have
	/// come.
	private double[] came(List<Item> fresh, double[] watched, Instant before, Instant now) {
		double[] came = new double[BINS];
		double undated = 0;
		for (Item item : fresh) {
			Instant published = item.published();
			if (published != null && published.isAfter(before) && !published.isAfter(now)) {
				came[bin(published)]++;
			}
			else {
				undated++;
			}
		}
		double base = base();
		double sum = 0;
		for (int i = 0; i < BINS; i++) {
			sum += watched[i] * rate(i, base);
		}
		for (int i = 0; i < BINS && sum > 0; i++) {
			came[i] += undated * watched[i] * rate(i, base) / sum;
		}
		return came;
	}

	private double base() {
		double all = 0;
		double time = 0;
		for (int i = 0; i < BINS; i++) {
			all += this.items.get(i);
			time += this.hours.get(i);
		}
		return (all + PRIOR_ITEMS) / (time + PRIOR_HOURS);
	}

	/// Items an hour; neighbouring hours count half.
	private double rate(int bin, double base) {
		int day = bin / 24 * 24;
		int earlier = day + (bin + 23) % 24;
		int later = day + (bin + 1) % 24;
		double came = this.items.get(bin) + (this.items.get(earlier) + this.items.get(later)) / 2;
		double time = this.hours.get(bin) + (this.hours.get(earlier) + this.hours.get(later)) / 2;
		return (came + 1) / (time + 1 / base);
	}

	private static int bin(Instant time) {
		ZonedDateTime local = time.atZone(ZONE);
		DayOfWeek day = local.getDayOfWeek();
		boolean isWeekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
		return local.getHour() + (isWeekend ? 24 : 0);
	}

	private static List<Double> zeros() {
		return Collections.nCopies(BINS, 0.0);
	}

	private static double rounded(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}

}
