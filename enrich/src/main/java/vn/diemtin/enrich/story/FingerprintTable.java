package vn.diemtin.enrich.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which numbers a fingerprint leads to, in memory: some 13 bytes for one that leads to a single number, as nearly all do.
///
/// Forty bits of a fingerprint are looked at, whatever the size of the table, so that what two fingerprints of the same bits
/// share does not depend on how the table came to be.
final class FingerprintTable {

	private static final int PARTS = 256;

	private static final int[] NO_NUMBERS = new int[0];

	private final Part[] parts = new Part[PARTS];

	/// Of those that lead to several numbers.
	private final List<int[]> lists = new ArrayList<>();

	private int[] free = new int[16];

	private int freed;

	FingerprintTable() {
		Arrays.setAll(this.parts, (part) -> new Part());
	}

	/// The numbers in the order in which they were put; none when it is not there.
	int[] get(long fingerprint) {
		Part part = part(fingerprint);
		int at = part.find((int) fingerprint);
		if (at < 0) {
			return NO_NUMBERS;
		}
		int value = part.values[at];
		return (value >= 0) ? new int[] { value } : this.lists.get(list(value));
	}

	/// @param numbers from 0 on, in place of those before; none takes the fingerprint out
	void put(long fingerprint, int... numbers) {
		Part part = part(fingerprint);
		int at = part.find((int) fingerprint);
		if (at >= 0 && part.values[at] < 0) {
			release(list(part.values[at]));
		}
		if (numbers.length > 0) {
			part.put(at, (int) fingerprint, (numbers.length == 1) ? numbers[0] : -2 - keep(numbers));
		}
		else if (at >= 0) {
			part.remove(at);
		}
	}

	/// How many fingerprints lead anywhere.
	int size() {
		return Arrays.stream(this.parts).mapToInt((part) -> part.size).sum();
	}

	private Part part(long fingerprint) {
		return this.parts[(int) (fingerprint >>> 32) & (PARTS - 1)];
	}

	private static int list(int value) {
		return -2 - value;
	}

	private int keep(int[] numbers) {
		if (this.freed > 0) {
			int list = this.free[--this.freed];
			this.lists.set(list, numbers);
			return list;
		}
		this.lists.add(numbers);
		return this.lists.size() - 1;
	}

	private void release(int list) {
		this.lists.set(list, NO_NUMBERS);
		if (this.freed == this.free.length) {
			this.free = Arrays.copyOf(this.free, 2 * this.freed);
		}
		this.free[this.freed++] = list;
	}

	/// Open addressing with linear probing; what is taken out leaves no hole.
	private static final class Part {

		private static final int NONE = -1;

		private int[] keys = new int[16];

		private int[] values = filled(16);

		private int size;

		private static int[] filled(int length) {
			int[] values = new int[length];
			Arrays.fill(values, NONE);
			return values;
		}

		/// Where the key is; where it belongs, as `-1 - place`, when it is not there.
		int find(int key) {
			int at = home(key);
			while (this.values[at] != NONE) {
				if (this.keys[at] == key) {
					return at;
				}
				at = next(at);
			}
			return -1 - at;
		}

		void put(int found, int key, int value) {
			int at = (found >= 0) ? found : -1 - found;
			this.keys[at] = key;
			this.values[at] = value;
			if (found < 0) {
				this.size++;
				if (4 * this.size > 3 * this.keys.length) {
					grow();
				}
			}
		}

		void remove(int found) {
			int hole = found;
			for (int at = next(hole); this.values[at] != NONE; at = next(at)) {
				if (distance(home(this.keys[at]), at) >= distance(hole, at)) {
					this.keys[hole] = this.keys[at];
					this.values[hole] = this.values[at];
					hole = at;
				}
			}
			this.values[hole] = NONE;
			this.size--;
		}

		private void grow() {
			int[] oldKeys = this.keys;
			int[] oldValues = this.values;
			this.keys = new int[oldKeys.length + oldKeys.length / 2];
			this.values = filled(this.keys.length);
			for (int i = 0; i < oldKeys.length; i++) {
				if (oldValues[i] != NONE) {
					int at = -1 - find(oldKeys[i]);
					this.keys[at] = oldKeys[i];
					this.values[at] = oldValues[i];
				}
			}
		}

		private int home(int key) {
			return (int) (Integer.toUnsignedLong(key * 0x9E3779B1) * this.keys.length >>> 32);
		}

		private int next(int at) {
			return (at + 1 == this.keys.length) ? 0 : at + 1;
		}

		private int distance(int from, int to) {
			return (to >= from) ? to - from : to - from + this.keys.length;
		}

	}

}
