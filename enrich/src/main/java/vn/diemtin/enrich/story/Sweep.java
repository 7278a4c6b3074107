package vn.diemtin.enrich.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Goes round and round through the stores, a short way with every few articles, and takes out what is too old.
///
/// A round is over before half as many articles have come as there are in store, so that the stores hold at most half as
/// much again as is of use.
/// Where it is need not be known after a restart, since what it takes out is used no more.
final class Sweep {

	private static final int EVERY = 64;

	private static final int ARTICLES = 2 * EVERY;

	private static final int STORIES = 2 * EVERY;

	private final Way articles;

	private final Way stories;

	private int today;

	private int steps;

	/// @param firstStory what comes before all stories among the records
	/// @param lastStory what comes after them
	Sweep(KeyValueStore<Bytes, byte[]> articles, KeyValueStore<Bytes, byte[]> records, Bytes firstStory,
			Bytes lastStory) {
		this.articles = new Way(articles, ARTICLES, null, null,
				(value) -> KeptBytes.dayOfKept(value) < this.today - StoryBook.DAYS);
		this.stories = new Way(records, STORIES, firstStory, lastStory,
				(value) -> StoryBytes.isPast(value, this.today));
	}

	/// With every article.
	/// @param newestDay that was seen
	void step(int newestDay) {
		this.steps++;
		this.today = newestDay;
		switch (this.steps % EVERY) {
			case 0 -> this.articles.go();
			case EVERY / 2 -> this.stories.go();
			default -> {
			}
		}
	}

	private static final class Way {

		private final KeyValueStore<Bytes, byte[]> store;

		private final int length;

		private final @Nullable Bytes from;

		private final @Nullable Bytes to;

		private final Predicate<byte[]> isPast;

		private @Nullable Bytes next;

		Way(KeyValueStore<Bytes, byte[]> store, int length, @Nullable Bytes from, @Nullable Bytes to,
				Predicate<byte[]> isPast) {
			this.store = store;
			this.length = length;
			this.from = from;
			this.to = to;
			this.next = from;
			this.isPast = isPast;
		}

		void go() {
			List<Bytes> past = new ArrayList<>();
			try (KeyValueIterator<Bytes, byte[]> all = this.store.range(this.next, this.to)) {
				this.next = this.from;
				for (int i = 0; all.hasNext(); i++) {
					KeyValue<Bytes, byte[]> entry = all.next();
					if (i == this.length) {
						this.next = entry.key;
						break;
					}
					if (this.isPast.test(entry.value)) {
						past.add(entry.key);
					}
				}
			}
			past.forEach(this.store::delete);
		}

	}

}
