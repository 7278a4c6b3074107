package vn.diemtin.ingest.read.model;

import java.util.Arrays;

/// Reads trees from the text in which they are kept: `b` the base value, `f` a feature and its
/// bounds, `t` a tree in preorder, where a node is its feature in two characters and its bound in
/// one, a leaf `!` and its value in two.
public final class ModelReader {

	private static final int FIRST = '0';

	private static final int SCALE = 1024;

	private static final int MIDDLE = 2048;

	private static final int DIGITS = 64;

	private float base;

	private final float[][] bounds = new float[DIGITS * DIGITS][];

	private int[] roots = new int[16];

	private int trees;

	private int[] features = new int[1024];

	private float[] values = new float[1024];

	private int[] seconds = new int[1024];

	private int nodes;

	private String tree = "";

	private int at;

	private ModelReader() {
	}

	/// The trees in a text.
	/// @throws IllegalArgumentException when it is not such a text
	public static BoostedTrees read(String text) {
		ModelReader reader = new ModelReader();
		text.lines().forEach(reader::line);
		return reader.trees();
	}

	private void line(String line) {
		if (line.startsWith("b ")) {
			base = Float.parseFloat(line.substring(2));
		}
		else if (line.startsWith("f ")) {
			String[] parts = line.split(" ");
			float[] values = new float[parts.length - 2];
			for (int i = 0; i < values.length; i++) {
				values[i] = Float.parseFloat(parts[i + 2]);
			}
			bounds[Integer.parseInt(parts[1])] = values;
		}
		else if (line.startsWith("t ")) {
			tree = line;
			at = 2;
			roots = trees == roots.length ? Arrays.copyOf(roots, 2 * trees) : roots;
			roots[trees++] = nodes;
			node();
		}
		else if (!line.startsWith("#") && !line.isEmpty()) {
			throw new IllegalArgumentException("not a line of a model: " + line);
		}
	}

	private void node() {
		if (nodes == features.length) {
			features = Arrays.copyOf(features, 2 * nodes);
			values = Arrays.copyOf(values, 2 * nodes);
			seconds = Arrays.copyOf(seconds, 2 * nodes);
		}
		int node = nodes++;
		if (tree.charAt(at) == '!') {
			features[node] = BoostedTrees.LEAF;
			values[node] = (digit(at + 1) * DIGITS + digit(at + 2) - MIDDLE) / (float) SCALE;
			at += 3;
			return;
		}
		features[node] = digit(at) * DIGITS + digit(at + 1);
		values[node] = bounds[features[node]][digit(at + 2)];
		at += 3;
		node();
		seconds[node] = nodes;
		node();
	}

	private int digit(int place) {
		return tree.charAt(place) - FIRST;
	}

	private BoostedTrees trees() {
		return new BoostedTrees(base, Arrays.copyOf(roots, trees), Arrays.copyOf(features, nodes),
				Arrays.copyOf(values, nodes), Arrays.copyOf(seconds, nodes));
	}

}
