package vn.diemtin.enrich.story.sketch;

/// How much two texts have in common, estimated from their samples (Broder, 1997).
///
/// @param resemblance the share of what both say that they have in common
/// @param containment the share of the shorter that the longer holds
/// @param ratio the length of the shorter by that of the longer
/// @param shorter how many shingles the shorter has
public record Likeness(double resemblance, double containment, double ratio, int shorter) {

	/// Of two sketches.
	public static Likeness of(Sketch one, Sketch other) {
		long limit = Math.min(limit(one), limit(other));
		int[] a = one.sample();
		int[] b = other.sample();
		int inOne = 0;
		int inOther = 0;
		int common = 0;
		int i = 0;
		int j = 0;
		while (true) {
			long left = (i < a.length) ? Integer.toUnsignedLong(a[i]) : Long.MAX_VALUE;
			long right = (j < b.length) ? Integer.toUnsignedLong(b[j]) : Long.MAX_VALUE;
			if (Math.min(left, right) > limit) {
				break;
			}
			if (left <= right) {
				inOne++;
				i++;
			}
			if (right <= left) {
				inOther++;
				j++;
			}
			if (left == right) {
				common++;
			}
		}
		int shorter = (one.shingles() <= other.shingles()) ? inOne : inOther;
		return new Likeness(share(common, inOne + inOther - common), share(common, shorter),
				share(Math.min(one.shingles(), other.shingles()), Math.max(one.shingles(), other.shingles())),
				Math.min(one.shingles(), other.shingles()));
	}

	/// Up to which hash the sample is all there is.
	private static long limit(Sketch sketch) {
		int[] sample = sketch.sample();
		return sketch.isWhole() ? 0xFFFF_FFFFL : Integer.toUnsignedLong(sample[sample.length - 1]);
	}

	private static double share(int part, int whole) {
		return (whole == 0) ? 0 : Math.min(1, (double) part / whole);
	}

}
