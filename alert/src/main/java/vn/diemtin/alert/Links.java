package vn.diemtin.alert;

import java.util.function.IntConsumer;

/// Numbers by the hash of a text, eight bytes each. Another text may have the same hash: whoever asks must look whether what
/// a number stands for is meant.
///
/// Not safe for threads.
final class Links {

	private static final int FIRST_SIZE = 1 << 10;

	/// The hash and the number, raised by one so that an empty place is zero.
	private long[] places = new long[FIRST_SIZE];

	private int count;

	/// Adds a number unless it is there.
	void add(String text, int number) {
		if (this.count >= this.places.length / 3 * 2) {
			long[] old = this.places;
			this.places = new long[old.length * 2];
			for (long place : old) {
				if (place != 0) {
					put(place);
				}
			}
		}
		if (put((long) hash(text) << 32 | number + 1L)) {
			this.count++;
		}
	}

	private boolean put(long place) {
		int at = start((int) (place >>> 32));
		while (this.places[at] != 0) {
			if (this.places[at] == place) {
				return false;
			}
			at = next(at);
		}
		this.places[at] = place;
		return true;
	}

	/// Tells the numbers that were added with a text, and perhaps others.
	void forEach(String text, IntConsumer numbers) {
		int hash = hash(text);
		int at = start(hash);
		while (this.places[at] != 0) {
			if ((int) (this.places[at] >>> 32) == hash) {
				numbers.accept((int) this.places[at] - 1);
			}
			at = next(at);
		}
	}

	private int start(int hash) {
		return hash & this.places.length - 1;
	}

	private int next(int at) {
		return at + 1 & this.places.length - 1;
	}

	/// The texts of a ledger begin alike; their hashes must not.
	private static int hash(String text) {
		int hash = text.hashCode() * 0x9E3779B9;
		return hash ^ hash >>> 15;
	}

}
