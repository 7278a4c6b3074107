package vn.diemtin.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Grows boosted trees for a yes or no with a likelihood: each tree leaf by leaf, always the leaf
/// that gains most, on a part of the rows and columns drawn from a seed.
final class TreeGrower {

	/// How trees are grown.
	///
	/// @param leaves at most so many in a tree
	/// @param rate how much of each tree is taken
	/// @param weight the least weight of a leaf
	record Settings(int trees, int leaves, double rate, double columns, double rows, double lambda, double weight,
			long seed) {
	}

	private final Bins bins;

	private final float[] labels;

	private final float[] weights;

	private final Settings settings;

	private final Random random;

	private final double[] sums;

	private final float[] gradients;

	private final float[] curvatures;

	TreeGrower(Bins bins, float[] labels, float[] weights, Settings settings) {
		this.bins = bins;
		this.labels = labels;
		this.weights = weights;
		this.settings = settings;
		this.random = new Random(settings.seed());
		this.sums = new double[bins.rows];
		this.gradients = new float[bins.rows];
		this.curvatures = new float[bins.rows];
	}

	GrownTrees grow() {
		double yes = 0;
		double all = 0;
		for (int i = 0; i < labels.length; i++) {
			yes += labels[i] * weights[i];
			all += weights[i];
		}
		double base = Math.log(yes / (all - yes));
		java.util.Arrays.fill(sums, base);
		List<GrownTrees.Node> trees = new ArrayList<>();
		for (int tree = 0; tree < settings.trees(); tree++) {
			for (int i = 0; i < sums.length; i++) {
				double likely = 1 / (1 + Math.exp(-sums[i]));
				gradients[i] = (float) ((likely - labels[i]) * weights[i]);
				curvatures[i] = (float) Math.max(1e-6, likely * (1 - likely) * weights[i]);
			}
			trees.add(tree());
		}
		return new GrownTrees(base, trees, bins.bounds);
	}

	private GrownTrees.Node tree() {
		int[] drawn = new int[bins.rows];
		int count = 0;
		for (int i = 0; i < bins.rows; i++) {
			if (weights[i] > 0 && random.nextDouble() < settings.rows()) {
				drawn[count++] = i;
			}
		}
		int[] columns = columns();
		Leaf root = new Leaf(java.util.Arrays.copyOf(drawn, count), columns);
		root.sum();
		root.choose();
		List<Leaf> leaves = new ArrayList<>(List.of(root));
		while (leaves.size() < settings.leaves()) {
			Leaf best = leaves.getFirst();
			for (Leaf leaf : leaves) {
				best = leaf.gain > best.gain ? leaf : best;
			}
			if (best.gain <= 0) {
				break;
			}
			leaves.remove(best);
			leaves.addAll(best.split());
		}
		GrownTrees.Node node = root.node();
		for (int i = 0; i < bins.rows; i++) {
			sums[i] += node.value(bins, i);
		}
		return node;
	}

	private int[] columns() {
		List<Integer> all = new ArrayList<>();
		for (int i = 0; i < bins.columns.length; i++) {
			if (bins.bounds[i].length > 0) {
				all.add(i);
			}
		}
		java.util.Collections.shuffle(all, random);
		return all.stream().limit(Math.max(1, (int) (all.size() * settings.columns()))).mapToInt(i -> i).toArray();
	}

	/// The rows that end in one leaf, with their sums by column and bin.
	private final class Leaf {

		private final int[] rows;

		private final int[] columns;

		private float[] sums = {};

		private double gradient;

		private double curvature;

		private double gain = -1;

		private int column = -1;

		private int bin;

		private List<Leaf> parts = List.of();

		Leaf(int[] rows, int[] columns) {
			this.rows = rows;
			this.columns = columns;
			for (int row : rows) {
				gradient += gradients[row];
				curvature += curvatures[row];
			}
		}

		void sum() {
			sums = new float[columns.length * Bins.MOST * 2];
			float[] g = new float[rows.length];
			float[] h = new float[rows.length];
			for (int i = 0; i < rows.length; i++) {
				g[i] = gradients[rows[i]];
				h[i] = curvatures[rows[i]];
			}
			for (int c = 0; c < columns.length; c++) {
				byte[] values = bins.columns[columns[c]];
				int from = c * Bins.MOST * 2;
				for (int i = 0; i < rows.length; i++) {
					int at = from + 2 * values[rows[i]];
					sums[at] += g[i];
					sums[at + 1] += h[i];
				}
			}
		}

		void subtract(Leaf whole, Leaf other) {
			sums = whole.sums;
			for (int i = 0; i < sums.length; i++) {
				sums[i] -= other.sums[i];
			}
		}

		void choose() {
			double own = gradient * gradient / (curvature + settings.lambda());
			for (int c = 0; c < columns.length; c++) {
				int from = c * Bins.MOST * 2;
				double g = 0;
				double h = 0;
				for (int b = 0; b < bins.bounds[columns[c]].length; b++) {
					g += sums[from + 2 * b];
					h += sums[from + 2 * b + 1];
					if (h < settings.weight() || curvature - h < settings.weight()) {
						continue;
					}
					double rest = gradient - g;
					double value = g * g / (h + settings.lambda()) + rest * rest / (curvature - h + settings.lambda())
							- own;
					if (value > gain && value > 1e-3) {
						gain = value;
						column = columns[c];
						bin = b;
					}
				}
			}
		}

		List<Leaf> split() {
			byte[] values = bins.columns[column];
			int[] first = new int[rows.length];
			int[] second = new int[rows.length];
			int a = 0;
			int b = 0;
			for (int row : rows) {
				if (values[row] <= bin) {
					first[a++] = row;
				}
				else {
					second[b++] = row;
				}
			}
			Leaf left = new Leaf(java.util.Arrays.copyOf(first, a), columns);
			Leaf right = new Leaf(java.util.Arrays.copyOf(second, b), columns);
			Leaf small = a < b ? left : right;
			Leaf large = a < b ? right : left;
			small.sum();
			large.subtract(this, small);
			sums = new float[0];
			left.choose();
			right.choose();
			parts = List.of(left, right);
			return parts;
		}

		GrownTrees.Node node() {
			if (parts.isEmpty()) {
				double value = -gradient / (curvature + settings.lambda()) * settings.rate();
				return new GrownTrees.Node(-1, 0, 0, Math.round(value * 1024) / 1024.0, null, null);
			}
			return new GrownTrees.Node(column, bin, gain, 0, parts.getFirst().node(), parts.getLast().node());
		}

	}

}
