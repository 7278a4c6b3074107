package vn.diemtin.ingest.read.page;

import java.util.Arrays;

import vn.diemtin.ingest.read.text.Letters;

/// The words of a text, or its runs of words, as a sorted array of their hashes, for telling how
/// much of another text is in it.
final class WordSet {

	static final WordSet NONE = new WordSet(new int[0]);

	private final int[] hashes;

	/// A bit for the last bits of each hash, by which most others are told apart.
	private final long ends;

	private WordSet(int[] hashes) {
		this.hashes = hashes;
		long seen = 0;
		for (int hash : hashes) {
			seen |= 1L << hash;
		}
		this.ends = seen;
	}

	/// @param run how many words make one hash
	static WordSet of(String text, int run) {
		int[] found = hashes(text, run, text.length());
		Arrays.sort(found);
		return found.length == 0 ? NONE : new WordSet(found);
	}

	boolean isEmpty() {
		return hashes.length == 0;
	}

	int size() {
		return hashes.length;
	}

	/// How many of these hashes are in the set.
	int common(int[] others) {
		int common = 0;
		for (int hash : others) {
			common += (ends >>> hash & 1) != 0 && Arrays.binarySearch(hashes, hash) >= 0 ? 1 : 0;
		}
		return common;
	}

	/// The hashes of a text's words, or runs of words, in their order.
	static int[] hashes(String text, int run, int limit) {
		int[] words = new int[16];
		int count = 0;
		int hash = 0;
		boolean in = false;
		int length = Math.min(text.length(), limit);
		for (int i = 0; i <= length; i++) {
			char c = i < length ? text.charAt(i) : ' ';
			char letter = Letters.key(c);
			if (letter != 0) {
				hash = hash * 31 + letter;
				in = true;
			}
			else if (in) {
				words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
				words[count++] = mix(hash);
				hash = 0;
				in = false;
			}
		}
		if (run == 1) {
			return Arrays.copyOf(words, count);
		}
		int runs = Math.max(0, count - run + 1);
		int[] out = new int[runs];
		for (int i = 0; i < runs; i++) {
			int joined = 0;
			for (int j = 0; j < run; j++) {
				joined = joined * 1_000_003 + words[i + j];
			}
			out[i] = joined;
		}
		return out;
	}

	private static int mix(int hash) {
		int h = hash * 0x9E3779B9;
		return h ^ h >>> 15;
	}

}
