package vn.diemtin.ingest.read.model;

/// A sum of decision trees, laid out in flat arrays: each tree in preorder, so that the first
/// branch of a node follows it. Applying it allocates nothing.
public final class BoostedTrees {

	/// Marks a leaf among the features.
	public static final int LEAF = -1;

	private final int[] roots;

	private final int[] features;

	/// Of a node the highest value that goes the first way, of a leaf what it adds.
	private final float[] values;

	/// Where a node's second branch begins.
	private final int[] seconds;

	private final float base;

	/// Trees as arrays that are not to be changed any more.
	public BoostedTrees(float base, int[] roots, int[] features, float[] values, int[] seconds) {
		this.base = base;
		this.roots = roots;
		this.features = features;
		this.values = values;
		this.seconds = seconds;
	}

	/// How likely a row is of the sort that was learned.
	/// @param offset where the row begins
	public float likelihood(float[] rows, int offset) {
		float sum = base;
		for (int root : roots) {
			int node = root;
			int feature = features[node];
			while (feature >= 0) {
				node = rows[offset + feature] <= values[node] ? node + 1 : seconds[node];
				feature = features[node];
			}
			sum += values[node];
		}
		return (float) (1 / (1 + Math.exp(-sum)));
	}

	/// How many trees there are.
	public int size() {
		return roots.length;
	}

}
