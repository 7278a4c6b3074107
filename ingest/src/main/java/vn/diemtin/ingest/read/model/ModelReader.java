package vn.diemtin.ingest.read.model;

import java.util.ArrayList;
import java.util.List;

/// Reads trees from the text in which they are kept: `b` a base value, with which a set of trees
/// begins, `f` a feature and its bounds, `t` a tree in preorder, where a node is its feature in two
/// characters and its bound in one, a leaf `!` and its value in two.
public final class ModelReader {

	private static final int FIRST = '0';

	private static final int SCALE = 1024;

	private static final int MIDDLE = 2048;

	private static final int DIGITS = 64;

	private final List<BoostedTrees> read = new ArrayList<>();

	private float base;

	private float[][] bounds = new float[DIGITS * DIGITS][];

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

	/// The sets of trees in a text.
	/// @throws IllegalArgumentException when it is not such a text
	public static List<BoostedTrees> read(String text) {
		ModelReader reader = new ModelReader();
		text.lines().forEach(reader::line);
		reader.end();
		return List.copyOf(reader.read);
	}

	private void line(String line) {
		if (line.startsWith("b ")) {
			end();
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
			roots = trees == roots.length ? java.util.Arrays.copyOf(roots, 2 * trees) : roots;
			roots[trees++] = nodes;
			node();
		}
		else if (!line.startsWith("#") && !line.isEmpty()) {
			throw new IllegalArgumentException("not a line of a model: " + line);
		}
	}

	private void node() {
		if (nodes == features.length) {
			features = java.util.Arrays.copyOf(features, 2 * nodes);
			values = java.util.Arrays.copyOf(values, 2 * nodes);
			seconds = java.util.Arrays.copyOf(seconds, 2 * nodes);
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

	private void end() {
		if (trees > 0) {
			read.add(new BoostedTrees(base, java.util.Arrays.copyOf(roots, trees),
					java.util.Arrays.copyOf(features, nodes), java.util.Arrays.copyOf(values, nodes),
					java.util.Arrays.copyOf(seconds, nodes)));
		}
		trees = 0;
		nodes = 0;
		bounds = new float[DIGITS * DIGITS][];
	}

}
