package vn.diemtin.enrich.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

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

	private static final int FINGERPRINTS = 40 * EVERY;

	private static final int ARTICLES = 2 * EVERY;

	private static final int RECORDS = 5 * EVERY;

	private final Way fingerprints;

	private final Way articles;

	private final Way records;

	private int oldest;

	private int steps;

	/// @param isPast which of the records are too old
	Sweep(KeyValueStore<Bytes, byte[]> fingerprints, KeyValueStore<Bytes, byte[]> articles,
			KeyValueStore<Bytes, byte[]> records, BiPredicate<Bytes, byte[]> isPast) {
		this.fingerprints = new Way(fingerprints, FINGERPRINTS,
				(key, value) -> KeptBytes.postings(value).newestDay() < this.oldest);
		this.articles = new Way(articles, ARTICLES, (key, value) -> KeptBytes.dayOfKept(value) < this.oldest);
		this.records = new Way(records, RECORDS, isPast);
	}

	/// With every article.
	/// @param oldestDay of what is of use
	void step(int oldestDay) {
		this.steps++;
		this.oldest = oldestDay;
		switch (this.steps % EVERY) {
			case 0 -> this.fingerprints.go();
			case EVERY / 3 -> this.articles.go();
			case 2 * EVERY / 3 -> this.records.go();
			default -> {
			}
		}
	}

	private static final class Way {

		private final KeyValueStore<Bytes, byte[]> store;

		private final int length;

		private final BiPredicate<Bytes, byte[]> isPast;

		private @Nullable Bytes next;

		Way(KeyValueStore<Bytes, byte[]> store, int length, BiPredicate<Bytes, byte[]> isPast) {
			this.store = store;
			this.length = length;
			this.isPast = isPast;
		}

		void go() {
			List<Bytes> past = new ArrayList<>();
			try (KeyValueIterator<Bytes, byte[]> all = this.store.range(this.next, null)) {
				this.next = null;
				for (int i = 0; all.hasNext(); i++) {
					KeyValue<Bytes, byte[]> entry = all.next();
					if (i == this.length) {
						this.next = entry.key;
						break;
					}
					if (this.isPast.test(entry.key, entry.value)) {
						past.add(entry.key);
					}
				}
			}
			past.forEach(this.store::delete);
		}

	}

}
