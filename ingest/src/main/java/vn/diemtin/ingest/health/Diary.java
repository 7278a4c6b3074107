package vn.diemtin.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.ingest.health.Sighting.FetchEnd;

/// The days of sources, and the items that they listed, in two window stores that forget what is old: an item belongs to
/// the day on which it was first listed, and counts there once as captured, or as none.
final class Diary {

	static final String DAYS = "days";

	static final String ITEMS = "items";

	static final Duration DAY = Duration.ofDays(1);

	static final Duration DAYS_KEPT = Duration.ofDays(45);

	static final Duration ITEMS_KEPT = Duration.ofDays(21);

	private static final Duration RENEWED_AFTER = Duration.ofDays(7);

	private final WindowStore<String, Day> days;

	private final WindowStore<String, Item> items;

	Diary(ProcessorContext<?, ?> context) {
		this.days = context.getStateStore(DAYS);
		this.items = context.getStateStore(ITEMS);
	}

	/// Notes what an entrance showed.
	/// @return how many items of it are new
	int listed(String source, PageRead page) {
		LocalDate day = Calendar.dayOf(page.at());
		int fresh = 0;
		for (long number : page.items()) {
			String key = key(source, number);
			KeyValue<Long, Item> known = find(key, page.at());
			if (known == null) {
				this.items.put(key, new Item(day, Fate.LISTED), Calendar.startOf(day).toEpochMilli());
				fresh++;
			}
			else if (Instant.ofEpochMilli(known.key).plus(RENEWED_AFTER).isBefore(page.at())) {
				// Or an entrance that stands still would bring it as new some day.
				this.items.put(key, known.value, Calendar.startOf(day).toEpochMilli());
			}
		}
		if (fresh > 0) {
			int more = fresh;
			change(source, day, (before) -> before.listed(more));
		}
		return fresh;
	}

	/// Notes what a page that was asked for an article turned out to be.
	void article(String source, PageRead page) {
		LocalDate today = Calendar.dayOf(page.at());
		PageRead.Wholeness whole = page.article();
		String key = key(source, EntranceRead.Item.keyOf(page.url()));
		KeyValue<Long, Item> known = find(key, page.at());
		boolean isRevisit = known != null && known.value.fate() == Fate.CAPTURED;
		if (whole != null) {
			if (!isRevisit) {
				change(source, today, (day) -> day.article(whole));
			}
			settle(source, key, known, Fate.CAPTURED);
		}
		else {
			change(source, today, (day) -> day.misread(1));
			settle(source, key, known, Fate.OTHER);
		}
	}

	/// Notes the end of a request for an article that will not be captured because there
	/// is none.
	void ended(String source, FetchEnd end) {
		boolean isNone = switch (end.outcome()) {
			case "not-found", "soft-not-found", "moved", "forbidden-by-robots" -> true;
			default -> false;
		};
		if (isNone) {
			String key = key(source, EntranceRead.Item.keyOf(end.url()));
			settle(source, key, find(key, end.at()), Fate.OTHER);
		}
	}

	private void settle(String source, String key, @Nullable KeyValue<Long, Item> known, Fate fate) {
		if (known == null || known.value.fate() == fate || known.value.fate() == Fate.CAPTURED) {
			return;
		}
		boolean wasOther = known.value.fate() == Fate.OTHER;
		this.items.put(key, new Item(known.value.day(), fate), known.key);
		change(source, known.value.day(),
				(day) -> (fate == Fate.CAPTURED) ? day.captured(1).others(wasOther ? -1 : 0) : day.others(1));
	}

	SortedMap<LocalDate, Day> days(String source, LocalDate today) {
		SortedMap<LocalDate, Day> found = new TreeMap<>();
		try (WindowStoreIterator<Day> all = this.days.fetch(source, Calendar.startOf(today).minus(DAYS_KEPT),
				Calendar.startOf(today).plus(DAY))) {
			all.forEachRemaining((entry) -> found.put(Calendar.dayOf(Instant.ofEpochMilli(entry.key)), entry.value));
		}
		return found;
	}

	private void change(String source, LocalDate day, UnaryOperator<Day> change) {
		long start = Calendar.startOf(day).toEpochMilli();
		Day before = this.days.fetch(source, start);
		this.days.put(source, change.apply((before != null) ? before : Day.EMPTY), start);
	}

	private @Nullable KeyValue<Long, Item> find(String key, Instant now) {
		try (WindowStoreIterator<Item> found = this.items.backwardFetch(key, now.minus(ITEMS_KEPT), now)) {
			return found.hasNext() ? found.next() : null;
		}
	}

	private static String key(String source, long item) {
		return source + ' ' + Long.toHexString(item);
	}

	/// An item of a source's lists.
	///
	/// @param day on which it was first listed
	record Item(LocalDate day, Fate fate) {
	}

	/// What became of an item.
	enum Fate {

		LISTED, CAPTURED, OTHER

	}

}
