package vn.diemtin.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// When the items of one generated portal appear, and how many its feed shows at once.
///
/// Rates spread over three powers of ten, as those of portals do; most publish in office hours with a peak before noon
/// and one before the offices close, some put out what a day brought in one go, papers publish round the clock.
///
/// @param items when each item appears, in order
/// @param window how many of the newest the feed shows
record PollingTrace(List<Instant> items, int window) {

	private static final double[] OFFICE = { 0, 0, 0, 0, 0, .1, .3, 1, 2.2, 2.6, 2.8, 2, .6, .9, 2.2, 2.6, 2.8, 1.6, .6,
			.4, .3, .2, .1, 0 };

	private static final double[] PRESS = { .3, .2, .1, .1, .3, .9, 1.4, 1.6, 1.5, 1.5, 1.5, 1.3, 1, 1, 1.3, 1.4, 1.5,
			1.4, 1.2, 1.1, 1, .9, .7, .5 };

	/// What a rule made of a trace.
	///
	/// @param delays from appearance to the request that shows it, milliseconds
	/// @param requests after the time of learning
	/// @param missed items that no request showed
	record Pace(List<Long> delays, long requests, long missed) {
	}

	static PollingTrace generated(int seed, Duration length) {
		SplittableRandom random = new SplittableRandom(seed);
		double aDay = Math.exp(Math.log(0.3) + random.nextDouble() * Math.log(500));
		boolean isPress = random.nextDouble() < 0.3;
		double batch = (random.nextDouble() < 0.4) ? 1 + random.nextDouble() * 4 : 1;
		double[] profile = isPress ? PRESS : OFFICE;
		double weekend = isPress ? 0.7 : 0.1;
		List<Instant> items = new ArrayList<>();
		long minutes = length.toMinutes();
		for (long minute = 0; minute < minutes; minute++) {
			int hour = (int) (minute / 60 % 24);
			boolean isWeekend = minute / 1440 % 7 >= 5;
			double rate = aDay / 1440 * profile[hour] * (isWeekend ? weekend : 1.2) / batch;
			if (random.nextDouble() < rate) {
				Instant at = PollingReplay.start().plusSeconds(minute * 60 + random.nextInt(60));
				for (int i = 0; i < Math.max(1, Math.round(batch * 2 * random.nextDouble())); i++) {
					items.add(at.plusSeconds(i * 20L));
				}
			}
		}
		items.sort(null);
		return new PollingTrace(items, 10 + random.nextInt(41));
	}

	Pace replay(PollingRule rule, Duration learning) {
		Instant end = PollingReplay.start().plus(learning.multipliedBy(3));
		Instant counted = PollingReplay.start().plus(learning);
		List<Long> delays = new ArrayList<>();
		long requests = 0;
		long missed = 0;
		int seen = 0;
		Instant now = PollingReplay.start().plusSeconds(Math.floorMod(this.items.hashCode(), 900));
		while (now.isBefore(end)) {
			int shown = shown(now);
			int first = Math.max(0, shown - this.window);
			for (int i = seen; i < shown; i++) {
				if (this.items.get(i).isBefore(counted)) {
					continue;
				}
				if (i < first) {
					missed++;
				}
				else {
					delays.add(Duration.between(this.items.get(i), now).toMillis());
				}
			}
			requests += now.isBefore(counted) ? 0 : 1;
			Duration next = rule.next(this, first, shown, Math.min(shown - seen, this.window), now);
			seen = shown;
			now = now.plus(next);
		}
		return new Pace(delays, requests, missed);
	}

	private int shown(Instant now) {
		int low = 0;
		int high = this.items.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (this.items.get(middle).isAfter(now)) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

}
