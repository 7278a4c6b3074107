package vn.diemtin.enrich.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The articles that fingerprints lead to: one of each story, at most so many of the newest stories, so that a phrase
/// that everyone writes costs no more than a rare one.
///
/// It lies in memory and is made anew by adding the same postings in the same order. The oldest of them can be left out as
/// soon as they are past: what is past counts for nothing.
final class Postings {

	private static final int MOST = 12;

	/// After so many days a newer article of the story takes the place of the one that is
	/// led to.
	private static final int STALE = 30;

	private static final int NUMBER = 0;

	private static final int STORY = 1;

	private static final int DAY = 2;

	private static final int FIELDS = 3;

	private final FingerprintTable table = new FingerprintTable();

	/// What is known of each posting, by its place, in a ring.
	private int[] rows = new int[FIELDS * 1024];

	private int first;

	private int next;

	/// @param first the place of the first posting
	Postings(int first) {
		this.first = first;
		this.next = first;
	}

	/// The place of the oldest posting.
	int first() {
		return this.first;
	}

	/// The place of the next posting.
	int next() {
		return this.next;
	}

	/// The day of the oldest posting; the farthest one when there is none.
	int firstDay() {
		return (this.first < this.next) ? field(this.first, DAY) : Integer.MAX_VALUE;
	}

	/// The numbers of the articles that a fingerprint leads to.
	void forEach(long fingerprint, int oldestDay, IntConsumer numbers) {
		for (int place : this.table.get(fingerprint)) {
			if (field(place, DAY) >= oldestDay) {
				numbers.accept(field(place, NUMBER));
			}
		}
	}

	/// Takes a posting in behind all others.
	/// @return the posting with those of its fingerprints that lead to it: not those that
	/// lead to its story already. With
	/// none of them left nothing was taken in
	Posting add(Posting posting) {
		int oldestDay = posting.today() - StoryBook.DAYS;
		write(posting);
		long[] led = new long[posting.fingerprints().length];
		int count = 0;
		for (long fingerprint : posting.fingerprints()) {
			if (add(fingerprint, posting, oldestDay)) {
				led[count++] = fingerprint;
			}
		}
		if (count > 0) {
			this.next++;
		}
		return new Posting(posting.number(), posting.story(), posting.day(), posting.today(),
				Arrays.copyOf(led, count));
	}

	private boolean add(long fingerprint, Posting posting, int oldestDay) {
		int[] before = this.table.get(fingerprint);
		int[] after = new int[before.length + 1];
		int kept = 0;
		for (int place : before) {
			boolean isOfStory = field(place, STORY) == posting.story();
			if (isOfStory && field(place, DAY) >= oldestDay && posting.day() - field(place, DAY) <= STALE) {
				return false;
			}
			if (!isOfStory && field(place, DAY) >= oldestDay) {
				after[kept++] = place;
			}
		}
		after[kept++] = this.next;
		this.table.put(fingerprint, Arrays.copyOfRange(after, Math.max(0, kept - MOST), kept));
		return true;
	}

	private void write(Posting posting) {
		if ((this.next - this.first + 1) * FIELDS > this.rows.length) {
			int[] more = new int[2 * this.rows.length];
			for (int place = this.first; place < this.next; place++) {
				System.arraycopy(this.rows, row(place, this.rows), more, row(place, more), FIELDS);
			}
			this.rows = more;
		}
		int row = row(this.next, this.rows);
		this.rows[row + NUMBER] = posting.number();
		this.rows[row + STORY] = posting.story();
		this.rows[row + DAY] = posting.day();
	}

	/// Leaves the oldest posting out.
	/// @param posting as it was taken in
	void dropFirst(Posting posting) {
		for (long fingerprint : posting.fingerprints()) {
			int[] before = this.table.get(fingerprint);
			int[] after = Arrays.stream(before).filter((place) -> place != this.first).toArray();
			if (after.length < before.length) {
				this.table.put(fingerprint, after);
			}
		}
		this.first++;
	}

	private int field(int place, int field) {
		return this.rows[row(place, this.rows) + field];
	}

	private static int row(int place, int[] rows) {
		return place % (rows.length / FIELDS) * FIELDS;
	}

	/// How many fingerprints lead anywhere.
	int fingerprints() {
		return this.table.size();
	}

}
