package vn.diemtin.enrich.story;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// The postings, in their order, in a store that is written once an article; what is found by them lies in memory and is
/// read from the store when the process starts.
final class PostingLog {

	/// More than come with an article, so that none that is past stays for long.
	private static final int DROPPED_AT_ONCE = 3;

	private final KeyValueStore<Bytes, byte[]> store;

	private @Nullable Postings postings;

	/// @param store of which nobody else writes
	PostingLog(KeyValueStore<Bytes, byte[]> store) {
		this.store = store;
	}

	void found(long fingerprint, int oldestDay, IntConsumer numbers) {
		postings().forEach(fingerprint, oldestDay, numbers);
	}

	void add(Posting posting) {
		int place = postings().next();
		Posting added = postings().add(posting);
		if (added.fingerprints().length > 0) {
			this.store.put(key(place), KeptBytes.of(added));
		}
	}

	/// Leaves out some of what is older.
	void forgetSome(int oldestDay) {
		for (int i = 0; i < DROPPED_AT_ONCE && postings().firstDay() < oldestDay; i++) {
			Bytes first = key(postings().first());
			postings().dropFirst(KeptBytes.posting(this.store.get(first)));
			this.store.delete(first);
		}
	}

	private Postings postings() {
		if (this.postings == null) {
			this.postings = read();
		}
		return this.postings;
	}

	private Postings read() {
		Postings read = new Postings(0);
		try (KeyValueIterator<Bytes, byte[]> all = this.store.all()) {
			for (boolean isFirst = true; all.hasNext(); isFirst = false) {
				KeyValue<Bytes, byte[]> entry = all.next();
				if (isFirst) {
					read = new Postings(ByteBuffer.wrap(entry.key.get()).getInt());
				}
				read.add(KeptBytes.posting(entry.value));
			}
		}
		return read;
	}

	private static Bytes key(int place) {
		return new Bytes(ByteBuffer.allocate(Integer.BYTES).putInt(place).array());
	}

}
