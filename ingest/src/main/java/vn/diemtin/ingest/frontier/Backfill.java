package vn.diemtin.ingest.frontier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead.Item;

/// A back-fill of a source's lists on one host. Pure.
///
/// @param wanted the wish
/// @param isRunning whether it goes on
/// @param reason why it ended, or why its last list did
/// @param isWhole whether no list ended for want of pages or by a fault
/// @param asked how many pages were asked for
/// @param seen the keys of the items that were shown
/// @param oldest the oldest day that one of them showed
/// @param waiting the keys of the pages whose reading is awaited
/// @param at when it last went on
record Backfill(BackfillWanted wanted, boolean isRunning, @Nullable String reason, boolean isWhole, int asked,
		List<Long> seen, @Nullable LocalDate oldest, List<String> waiting, Instant at) {

	/// Enough for some hundred pages.
	private static final int MOST_SEEN = 10_000;

	Backfill {
		seen = List.copyOf(seen);
		waiting = List.copyOf(waiting);
	}

	static Backfill of(BackfillWanted wanted, Instant now) {
		return new Backfill(wanted, true, null, true, 0, List.of(), null, List.of(), now);
	}

	boolean hasPagesLeft() {
		return asked < wanted.pages();
	}

	Backfill asking(String key, Instant now) {
		List<String> more = new ArrayList<>(waiting);
		more.add(key);
		return new Backfill(wanted, isRunning, reason, isWhole, asked + 1, seen, oldest, more, now);
	}

	/// A page was read, or cannot be.
	Backfill without(String key, Instant now) {
		List<String> fewer = waiting.stream().filter((one) -> !one.equals(key)).toList();
		return new Backfill(wanted, isRunning, reason, isWhole, asked, seen, oldest, fewer, now);
	}

	Backfill showing(List<Item> items) {
		Set<Long> known = new HashSet<>(seen);
		List<Long> all = new ArrayList<>(seen);
		LocalDate first = oldest;
		for (Item item : items) {
			if (all.size() < MOST_SEEN && known.add(item.key())) {
				all.add(item.key());
			}
			LocalDate day = item.day();
			if (day != null && (first == null || day.isBefore(first))) {
				first = day;
			}
		}
		return new Backfill(wanted, isRunning, reason, isWhole, asked, all, first, waiting, at);
	}

	boolean hasSeenAll(List<Item> items) {
		Set<Long> known = new HashSet<>(seen);
		return items.stream().allMatch((item) -> known.contains(item.key()));
	}

	/// Whether nearly all items that are dated are too old; what is pinned to the top of
	/// each page is not.
	boolean isPast(List<Item> items) {
		List<LocalDate> days = new ArrayList<>();
		for (Item item : items) {
			LocalDate day = item.day();
			if (day != null) {
				days.add(day);
			}
		}
		long old = days.stream().filter((day) -> day.isBefore(wanted.since())).count();
		return days.size() * 2 >= items.size() && old > 0 && old * 5 >= days.size() * 4L;
	}

	/// One of its lists ended.
	Backfill listEnded(String why, boolean isGood) {
		return new Backfill(wanted, isRunning, why, isWhole && isGood, asked, seen, oldest, waiting, at);
	}

	Backfill ended() {
		return new Backfill(wanted, false, reason, isWhole, asked, List.of(), oldest, List.of(), at);
	}

	BackfillProgress progress(int found) {
		BackfillProgress.State state = isRunning ? BackfillProgress.State.RUNNING
				: isWhole ? BackfillProgress.State.DONE : BackfillProgress.State.STOPPED;
		return new BackfillProgress(wanted, state, isRunning ? null : reason, asked, found, oldest, at);
	}

}
