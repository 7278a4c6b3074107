package vn.diemtin.enrich.story;

import java.util.Arrays;

/// By which fingerprints an article can be found from now on.
///
/// @param number of the article
/// @param story the number of the article that told its story first
/// @param day of the article, as days since 1970
/// @param today the newest day that had been seen
/// @param fingerprints those that lead to it
record Posting(int number, int story, int day, int today, long[] fingerprints) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Posting that && this.number == that.number && this.story == that.story
				&& this.day == that.day && this.today == that.today
				&& Arrays.equals(this.fingerprints, that.fingerprints);
	}

	@Override
	public int hashCode() {
		return 31 * this.number + Arrays.hashCode(this.fingerprints);
	}

	@Override
	public String toString() {
		return this.number + " of " + this.story + " by " + this.fingerprints.length;
	}

}
