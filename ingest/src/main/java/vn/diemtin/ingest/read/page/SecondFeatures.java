package vn.diemtin.ingest.read.page;

import java.util.List;

/// What the first look at all blocks says about those around one.
final class SecondFeatures {

	private static final int REACH = 4;

	static final int COUNT = 2 * REACH + 1 + 3 + 2 + 4 + 8 + 6 + 3;

	private static final float LIKELY = 0.5f;

	private static final double MASS = 0.8;

	private final List<Block> blocks;

	private final PatternFeatures patterns;

	private final float[] likely;

	/// Running sums of characters times likelihood.
	private final double[] mass;

	private final double[] sum;

	private final int[] chars;

	private final int[] before;

	private final int[] after;

	private final Box main;

	private int first = -1;

	private int last = -1;

	/// @param likely for each block of the page how likely it is kept
	SecondFeatures(PageTree tree, TextSums sums, PatternFeatures patterns, float[] likely) {
		this.blocks = tree.blocks;
		this.patterns = patterns;
		this.likely = likely;
		this.chars = sums.chars;
		int n = likely.length;
		this.mass = new double[n + 1];
		this.sum = new double[n + 1];
		this.before = new int[n];
		this.after = new int[n];
		int previous = -1;
		for (int i = 0; i < n; i++) {
			mass[i + 1] = mass[i] + likely[i] * blocks.get(i).length();
			sum[i + 1] = sum[i] + likely[i];
			before[i] = previous;
			if (likely[i] > LIKELY) {
				previous = i;
				first = first < 0 ? i : first;
				last = i;
			}
		}
		previous = -1;
		for (int i = n - 1; i >= 0; i--) {
			after[i] = previous;
			previous = likely[i] > LIKELY ? i : previous;
		}
		patterns.weigh(likely);
		this.main = mainBox(tree, mass);
	}

	/// The innermost box with most of what is likely kept.
	static Box mainBox(PageTree tree, double[] mass) {
		Box best = tree.root;
		double wanted = MASS * mass[mass.length - 1];
		for (Box box : tree.boxes) {
			if (box.depth > best.depth && box.firstBlock >= 0
					&& mass[box.lastBlock + 1] - mass[box.firstBlock] >= wanted) {
				best = box;
			}
		}
		return best;
	}

	void write(Block block, Row row) {
		int i = block.index();
		for (int j = i - REACH; j <= i + REACH; j++) {
			row.put(j < 0 || j >= likely.length ? -1 : likely[j]);
		}
		Box box = block.box();
		for (int level = 0; level < 3; level++) {
			row.share(within(box), box.chars);
			box = box.parent == null ? box : box.parent;
		}
		row.put(patterns.likely(i, false));
		row.put(patterns.likely(i, true));
		double all = mass[mass.length - 1];
		row.share(mass[i], all);
		row.share(mass[i + 1], all);
		row.size(all);
		row.size(sum[sum.length - 1]);
		nearest(block, before[i], row);
		nearest(block, after[i], row);
		row.put(first < 0 ? -99 : ClaimFeatures.clip(i - first, 60));
		row.put(last < 0 ? -99 : ClaimFeatures.clip(last - i, 60));
		int common = ClaimFeatures.commonDepth(block.box(), main);
		row.put(Math.min(20, main.depth - common));
		row.put(Math.min(20, block.box().depth - common));
		row.share(within(main), main.chars);
		row.share(main.chars, chars[blocks.size()]);
		row.put(mean(i, 2));
		row.put(mean(i, 6));
		row.put(mean(i, 15));
	}

	private double within(Box box) {
		return box.firstBlock < 0 ? 0 : mass[box.lastBlock + 1] - mass[box.firstBlock];
	}

	private double mean(int i, int reach) {
		int from = Math.max(0, i - reach);
		int to = Math.min(likely.length, i + reach + 1);
		return (sum[to] - sum[from]) / (to - from);
	}

	private void nearest(Block block, int other, Row row) {
		if (other < 0) {
			for (int i = 0; i < 4; i++) {
				row.put(-9);
			}
			return;
		}
		Block near = blocks.get(other);
		int common = ClaimFeatures.commonDepth(block.box(), near.box());
		int from = Math.min(block.index(), other) + 1;
		int to = Math.max(block.index(), other);
		row.put(Math.min(40, to - from));
		row.size(chars[to] - chars[from]);
		row.put(Math.min(20, block.box().depth - common));
		row.put(Math.min(20, near.box().depth - common));
	}

}
