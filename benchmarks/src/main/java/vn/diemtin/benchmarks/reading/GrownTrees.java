package vn.diemtin.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.model.BoostedTrees;

/// Trees as they were grown, to be written or applied.
record GrownTrees(double base, List<Node> trees, @SuppressWarnings("ArrayRecordComponent") float[][] bounds) {

	/// A node, or a leaf when its column is negative.
	record Node(int column, int bin, double gain, double value, @Nullable Node first, @Nullable Node second) {

		double value(Bins bins, int row) {
			Node node = this;
			while (node.first != null && node.second != null) {
				node = bins.columns[node.column][row] <= node.bin ? node.first : node.second;
			}
			return node.value;
		}

	}

	/// The same, fit for reading pages.
	BoostedTrees compiled() {
		List<Integer> features = new ArrayList<>();
		List<Float> values = new ArrayList<>();
		List<Integer> seconds = new ArrayList<>();
		int[] roots = new int[trees.size()];
		for (int i = 0; i < roots.length; i++) {
			roots[i] = features.size();
			lay(trees.get(i), features, values, seconds);
		}
		float[] flat = new float[values.size()];
		for (int i = 0; i < flat.length; i++) {
			flat[i] = values.get(i);
		}
		return new BoostedTrees((float) base, roots, features.stream().mapToInt(i -> i).toArray(), flat,
				seconds.stream().mapToInt(i -> i).toArray());
	}

	private void lay(Node node, List<Integer> features, List<Float> values, List<Integer> seconds) {
		int at = features.size();
		features.add(node.column);
		seconds.add(0);
		values.add(node.column < 0 ? (float) node.value : bounds[node.column][node.bin]);
		if (node.first != null && node.second != null) {
			lay(node.first, features, values, seconds);
			seconds.set(at, features.size());
			lay(node.second, features, values, seconds);
		}
	}

	/// How much each column gained.
	double[] gains() {
		double[] gains = new double[bounds.length];
		trees.forEach(tree -> gain(tree, gains));
		return gains;
	}

	private static void gain(Node node, double[] gains) {
		if (node.first != null && node.second != null) {
			gains[node.column] += node.gain;
			gain(node.first, gains);
			gain(node.second, gains);
		}
	}

}
