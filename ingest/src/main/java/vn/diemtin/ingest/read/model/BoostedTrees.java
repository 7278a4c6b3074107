package vn.diemtin.ingest.read.model;

/// A sum of decision trees, laid out in flat arrays: each tree in preorder, so that the first
/// branch of a node follows it. Applying it allocates nothing.
public final class BoostedTrees {

	/// Marks a leaf among the features.
	public static final int LEAF = -1;

	private static final int FURTHEST = 0xffff;

	private final int[] roots;

	/// In one number for each node, so that it is fetched at once: its feature, how far
	/// on its
	/// second branch begins, and the bits of the highest value that goes the first way,
	/// or of
	/// what a leaf adds.
	private final long[] nodes;

	private final float base;

	/// Trees as arrays: of a node the highest value that goes the first way, of a leaf
	/// what it
	/// adds, and where a node's second branch begins.
	public BoostedTrees(float base, int[] roots, int[] features, float[] values, int[] seconds) {
		this.base = base;
		this.roots = roots;
		this.nodes = new long[features.length];
		for (int i = 0; i < nodes.length; i++) {
			int further = features[i] == LEAF ? 0 : seconds[i] - i;
			if (further < 0 || further > FURTHEST) {
				throw new IllegalArgumentException("a tree is too large");
			}
			nodes[i] = (long) features[i] << 48 | (long) further << 32
					| Float.floatToRawIntBits(values[i]) & 0xffffffffL;
		}
	}

	/// How likely a row is of the sort that was learned.
	/// @param offset where the row begins
	public float likelihood(float[] rows, int offset) {
		float sum = base;
		for (int root : roots) {
			int at = root;
			long node = nodes[at];
			while (node >= 0) {
				float limit = Float.intBitsToFloat((int) node);
				at += rows[offset + (int) (node >>> 48)] <= limit ? 1 : (int) (node >>> 32) & FURTHEST;
				node = nodes[at];
			}
			sum += Float.intBitsToFloat((int) node);
		}
		return (float) (1 / (1 + Math.exp(-sum)));
	}

	/// How many trees there are.
	public int size() {
		return roots.length;
	}

}
