package vn.diemtin.enrich.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The articles that a fingerprint leads to: one of each story, at most so many of the newest stories, so that a phrase
/// that everyone writes costs no more than a rare one.
record Postings(int[] entries) {

	static final Postings NONE = new Postings(new int[0]);

	private static final int MOST = 12;

	private static final int FIELDS = 3;

	/// After so many days a newer article of the story takes the place of the one that is
	/// led to.
	private static final int STALE = 30;

	void forEach(int oldestDay, IntConsumer numbers) {
		for (int at = 0; at < this.entries.length; at += FIELDS) {
			if (this.entries[at + 2] >= oldestDay) {
				numbers.accept(this.entries[at]);
			}
		}
	}

	/// With one more article; the same object when its story is there already.
	Postings with(int number, int story, int day) {
		int from = 0;
		for (int at = 0; at < this.entries.length; at += FIELDS) {
			if (this.entries[at + 1] == story) {
				return (day - this.entries[at + 2] <= STALE) ? this : without(at).with(number, story, day);
			}
		}
		if (this.entries.length >= MOST * FIELDS) {
			from = this.entries.length - (MOST - 1) * FIELDS;
		}
		int kept = this.entries.length - from;
		int[] more = Arrays.copyOfRange(this.entries, from, from + kept + FIELDS);
		more[kept] = number;
		more[kept + 1] = story;
		more[kept + 2] = day;
		return new Postings(more);
	}

	private Postings without(int at) {
		int[] fewer = new int[this.entries.length - FIELDS];
		System.arraycopy(this.entries, 0, fewer, 0, at);
		System.arraycopy(this.entries, at + FIELDS, fewer, at, fewer.length - at);
		return new Postings(fewer);
	}

	/// The newest day of an entry.
	int newestDay() {
		int newest = Integer.MIN_VALUE;
		for (int at = 0; at < this.entries.length; at += FIELDS) {
			newest = Math.max(newest, this.entries[at + 2]);
		}
		return newest;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Postings that && Arrays.equals(this.entries, that.entries);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.entries);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.entries);
	}

}
