package vn.diemtin.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.ingest.frontier.Rhythm;

/// A rule that says, at a request, when the next one is made.
interface PollingRule {

	/// The interval to the next request.
	/// @param first the oldest item shown
	/// @param end behind the newest item shown
	/// @param fresh how many of those shown are new
	Duration next(PollingTrace trace, int first, int end, int fresh, Instant now);

	/// Always the same.
	static PollingRule fixed(Duration interval) {
		return (trace, first, end, fresh, now) -> interval;
	}

	/// Miniflux 2, `POLLING_SCHEDULER=entry_frequency` with its defaults: a week divided
	/// by last week's entries, from five
	/// minutes to a day (`internal/model/feed.go`).
	final class Miniflux implements PollingRule {

		@Override
		public Duration next(PollingTrace trace, int first, int end, int fresh, Instant now) {
			long weekly = 0;
			Instant weekAgo = now.minus(Duration.ofDays(7));
			for (int i = end - 1; i >= 0 && trace.items().get(i).isAfter(weekAgo); i--) {
				weekly++;
			}
			Duration interval = (weekly == 0) ? Duration.ofDays(1) : Duration.ofDays(7).dividedBy(weekly);
			return clamp(interval, Duration.ofMinutes(5), Duration.ofDays(1));
		}

	}

	/// Media Cloud's rss-fetcher: after two successes ten minutes more when two thirds of
	/// what is shown are known, an hour
	/// less when less than one third is, from ten minutes to a day (`fetcher/tasks.py`,
	/// `fetcher/config.py`).
	final class MediaCloud implements PollingRule {

		private Duration interval = Duration.ofHours(6);

		private int successes;

		private Instant lastNew = Instant.EPOCH;

		@Override
		public Duration next(PollingTrace trace, int first, int end, int fresh, Instant now) {
			this.lastNew = (fresh > 0) ? now : this.lastNew;
			int shown = end - first;
			double known = (shown == 0) ? 1 : 1 - (double) fresh / shown;
			if (++this.successes > 2) {
				if (known >= 0.67) {
					boolean isQuiet = this.lastNew.isBefore(now.minus(Duration.ofDays(31)));
					this.interval = this.interval.plusMinutes(isQuiet ? 60 : 10);
				}
				else if (known < 0.33) {
					Duration six = Duration.ofHours(6);
					this.interval = (this.interval.compareTo(six) > 0) ? six : this.interval.minusMinutes(60);
				}
				this.interval = clamp(this.interval, Duration.ofMinutes(10), Duration.ofDays(1));
			}
			return this.interval;
		}

	}

	/// The frontier's own rule.
	final class Learned implements PollingRule {

		private final Duration patience;

		private final boolean isDated;

		private Rhythm rhythm = Rhythm.UNKNOWN;

		Learned(Duration patience, boolean isDated) {
			this.patience = patience;
			this.isDated = isDated;
		}

		@Override
		public Duration next(PollingTrace trace, int first, int end, int fresh, Instant now) {
			List<Item> items = new ArrayList<>();
			for (int i = first; i < end; i++) {
				items.add(new Item(i, this.isDated ? trace.items().get(i) : null));
			}
			this.rhythm = this.rhythm.reading(items, now);
			return this.rhythm.interval(now, this.patience, Duration.ofMinutes(5), Duration.ofHours(6));
		}

	}

	private static Duration clamp(Duration interval, Duration least, Duration most) {
		if (interval.compareTo(least) < 0) {
			return least;
		}
		return (interval.compareTo(most) > 0) ? most : interval;
	}

}
