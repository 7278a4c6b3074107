package vn.diemtin.vietnam;

import java.util.Arrays;

/// Where the syllables and numbers of a key begin, with the hash of each: most of them begin no name, and their hash tells it.
final class KeySyllables {

	private static final long SEED = 0xCBF29CE484222325L;

	private static final long PRIME = 0x100000001B3L;

	private int[] starts;

	private long[] hashes;

	private int count;

	private KeySyllables(int expected) {
		this.starts = new int[expected];
		this.hashes = new long[expected];
	}

	static KeySyllables of(String key) {
		KeySyllables syllables = new KeySyllables(key.length() / 4 + 8);
		int at = 0;
		while (at < key.length()) {
			int start = at;
			long hash = SEED;
			while (at < key.length() && MatchText.isWord(key.charAt(at))) {
				hash = hash(hash, key.charAt(at));
				at++;
			}
			if (at > start) {
				syllables.add(start, hash);
			}
			else {
				at++;
			}
		}
		return syllables;
	}

	/// The hash of nothing.
	static long seed() {
		return SEED;
	}

	/// The hash of a text with one more character.
	static long hash(long hash, char next) {
		return (hash ^ next) * PRIME;
	}

	private void add(int start, long hash) {
		if (this.count == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * this.count);
			this.hashes = Arrays.copyOf(this.hashes, 2 * this.count);
		}
		this.starts[this.count] = start;
		this.hashes[this.count] = hash;
		this.count++;
	}

	int count() {
		return this.count;
	}

	int start(int number) {
		return this.starts[number];
	}

	long hash(int number) {
		return this.hashes[number];
	}

}
