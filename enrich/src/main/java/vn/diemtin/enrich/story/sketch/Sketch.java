package vn.diemtin.enrich.story.sketch;

import java.util.Arrays;

/// What is kept of an article to compare it with others.
///
/// @param shingles how many different runs of three words it has
/// @param sample the smallest of their hashes in rising order as unsigned numbers: a sample of them that is drawn alike
/// from every text
/// @param title the hashes of the words of its title in rising order, each once
/// @param marks what tells it from others with the same wording
public record Sketch(int shingles, int[] sample, int[] title, Mark[] marks) {

	/// How many hashes are kept.
	public static final int SAMPLE = 128;

	/// How many marks are kept at most, of those that decide and of the others each.
	static final int MARKS = 40;

	/// Stands among the words of the title of a round-up.
	static final int DIGEST = Folding.hash("«điểm tin»") ^ 0x55555555;

	/// Whether the sample is all there is.
	boolean isWhole() {
		return this.shingles <= this.sample.length;
	}

	/// Whether it is a round-up, which holds many stories and is none of them.
	boolean isDigest() {
		return Arrays.binarySearch(this.title, DIGEST) >= 0;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Sketch that && this.shingles == that.shingles && Arrays.equals(this.sample, that.sample)
				&& Arrays.equals(this.title, that.title) && Arrays.equals(this.marks, that.marks);
	}

	@Override
	public int hashCode() {
		return 31 * this.shingles + Arrays.hashCode(this.sample);
	}

	@Override
	public String toString() {
		return this.shingles + " shingles, " + this.marks.length + " marks";
	}

}
