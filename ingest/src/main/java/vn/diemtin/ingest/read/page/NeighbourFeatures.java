package vn.diemtin.ingest.read.page;

import java.util.List;

/// What stands before and after a block.
final class NeighbourFeatures {

	private static final int REACH = 3;

	static final int COUNT = 2 * REACH * 7 + 15;

	private final List<Block> blocks;

	private final TextSums sums;

	private final PatternFeatures patterns;

	/// The last block of prose before each, or -1.
	private final int[] before;

	/// The first block of prose after each, or -1.
	private final int[] after;

	NeighbourFeatures(PageTree tree, TextSums sums, PatternFeatures patterns) {
		this.blocks = tree.blocks;
		this.sums = sums;
		this.patterns = patterns;
		int n = blocks.size();
		before = new int[n];
		after = new int[n];
		int last = -1;
		for (int i = 0; i < n; i++) {
			before[i] = last;
			last = blocks.get(i).isProse() ? i : last;
		}
		last = -1;
		for (int i = n - 1; i >= 0; i--) {
			after[i] = last;
			last = blocks.get(i).isProse() ? i : last;
		}
	}

	void write(Block block, Row row) {
		int i = block.index();
		int n = blocks.size();
		for (int distance = -REACH; distance <= REACH; distance++) {
			if (distance != 0) {
				neighbour(block, i + distance, row);
			}
		}
		prose(block, before[i], row);
		prose(block, after[i], row);
		row.share(sums.good[i], sums.good[n]);
		row.size(sums.good[i]);
		row.size(sums.good[n] - sums.good[i + 1]);
		row.share(i, n);
		row.size(n);
		row.size(sums.good[n]);
		row.size(sums.goods[n]);
	}

	private void neighbour(Block block, int other, Row row) {
		if (other < 0 || other >= blocks.size()) {
			for (int i = 0; i < 7; i++) {
				row.put(-9);
			}
			return;
		}
		Block near = blocks.get(other);
		row.size(near.length());
		row.put(near.linkDensity());
		row.put(near.isHeading());
		row.put(near.endsSentence());
		row.put(patterns.same(block.index(), other));
		int common = ClaimFeatures.commonDepth(block.box(), near.box());
		row.put(Math.min(20, block.box().depth - common));
		row.put(Math.min(20, near.box().depth - common));
	}

	private void prose(Block block, int other, Row row) {
		if (other < 0) {
			for (int i = 0; i < 4; i++) {
				row.put(-9);
			}
			return;
		}
		Block near = blocks.get(other);
		int common = ClaimFeatures.commonDepth(block.box(), near.box());
		row.put(Math.min(40, Math.abs(other - block.index())));
		row.size(near.length());
		row.put(Math.min(20, block.box().depth - common));
		row.put(Math.min(20, near.box().depth - common));
	}

}
