package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the blocks laid out in the same way as one are, all over the page.
final class PatternFeatures {

	static final int COUNT = 12;

	private final List<Block> blocks;

	private final TextSums sums;

	private final Sum[] near;

	private final Sum[] wide;

	PatternFeatures(PageTree tree, TextSums sums) {
		this.blocks = tree.blocks;
		this.sums = sums;
		this.near = new Sum[blocks.size()];
		this.wide = new Sum[blocks.size()];
		Map<Long, Sum> known = new HashMap<>();
		for (Block block : blocks) {
			Box box = block.box();
			Box parent = box.parent == null ? box : box.parent;
			Box grand = parent.parent == null ? parent : parent.parent;
			long key = key(box) * 31 + key(parent);
			add(known, key, block, near);
			add(known, ~(key * 31 + key(grand)), block, wide);
		}
	}

	private static long key(Box box) {
		return box.tag().hashCode() * 0x9E3779B97F4A7C15L + box.tokens.joined().hashCode();
	}

	private static void add(Map<Long, Sum> known, long key, Block block, Sum[] place) {
		Sum sum = known.computeIfAbsent(key, k -> new Sum());
		sum.add(block);
		place[block.index()] = sum;
	}

	/// The number of the pattern of a block, for telling whether two are the same.
	boolean same(int one, int other) {
		return near[one] == near[other];
	}

	/// Sums for each pattern how likely its blocks are kept.
	void weigh(float[] likely) {
		for (int i = 0; i < likely.length; i++) {
			near[i].likely = 0;
			wide[i].likely = 0;
		}
		for (int i = 0; i < likely.length; i++) {
			near[i].likely += likely[i];
			wide[i].likely += likely[i];
		}
	}

	/// How likely blocks of the same pattern are kept.
	double likely(int index, boolean further) {
		Sum sum = further ? wide[index] : near[index];
		return sum.likely / sum.blocks;
	}

	void write(Block block, Row row) {
		write(near[block.index()], row);
		write(wide[block.index()], row);
	}

	private void write(Sum sum, Row row) {
		row.size(sum.blocks);
		row.share(sum.chars, sum.blocks);
		row.share(sum.linkChars, sum.chars);
		row.share(sum.good, sum.chars);
		row.share(sum.good, sums.good[blocks.size()]);
		row.share(sum.blocks, blocks.size());
	}

	/// What is summed for a pattern.
	private static final class Sum {

		private int blocks;

		private int chars;

		private int linkChars;

		private int good;

		private double likely;

		void add(Block block) {
			blocks++;
			chars += block.length();
			linkChars += block.linkChars();
			good += block.isProse() ? block.length() : 0;
		}

	}

}
