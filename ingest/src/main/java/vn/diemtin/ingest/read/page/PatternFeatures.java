package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the blocks laid out in the same way as one are, all over the page.
final class PatternFeatures {

	private static final int NUMBERS = 6;

	static final int COUNT = 2 * NUMBERS;

	private final Sum[] near;

	private final Sum[] wide;

	PatternFeatures(PageTree tree, TextSums sums) {
		List<Block> blocks = tree.blocks;
		this.near = new Sum[blocks.size()];
		this.wide = new Sum[blocks.size()];
		long[] keys = new long[tree.boxes.size()];
		for (Box box : tree.boxes) {
			keys[box.index] = box.tag().hashCode() * 0x9E3779B97F4A7C15L + box.tokens.joined().hashCode();
		}
		Map<Long, Sum> known = new HashMap<>();
		for (Block block : blocks) {
			Box box = block.box();
			Box parent = box.parent == null ? box : box.parent;
			Box grand = parent.parent == null ? parent : parent.parent;
			long key = keys[box.index] * 31 + keys[parent.index];
			near[block.index()] = sum(known, key, block);
			wide[block.index()] = sum(known, ~(key * 31 + keys[grand.index]), block);
		}
		known.values().forEach(sum -> sum.close(blocks.size(), sums.good[blocks.size()]));
	}

	private static Sum sum(Map<Long, Sum> known, long key, Block block) {
		Sum sum = known.computeIfAbsent(key, k -> new Sum());
		sum.add(block);
		return sum;
	}

	void write(Block block, Row row) {
		row.copy(near[block.index()].numbers, 0, NUMBERS);
		row.copy(wide[block.index()].numbers, 0, NUMBERS);
	}

	/// What is summed for a pattern.
	private static final class Sum {

		private final float[] numbers = new float[NUMBERS];

		private int blocks;

		private int chars;

		private int linkChars;

		private int good;

		void add(Block block) {
			blocks++;
			chars += block.length();
			linkChars += block.linkChars();
			good += block.isProse() ? block.length() : 0;
		}

		void close(int all, int allGood) {
			Row row = new Row(numbers);
			row.size(blocks);
			row.share(chars, blocks);
			row.share(linkChars, chars);
			row.share(good, chars);
			row.share(good, allGood);
			row.share(blocks, all);
		}

	}

}
