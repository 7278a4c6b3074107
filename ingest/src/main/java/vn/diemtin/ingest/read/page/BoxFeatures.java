package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Map;

/// What stands around a block: how far up each kind of name and tag is, and how much text of what
/// kind the boxes around it hold.
final class BoxFeatures {

	private static final Map<String, Integer> TAGS = Map.of("figure", 0, "figcaption", 1, "table", 2, "pre", 3, "ul", 4,
			"aside", 5, "blockquote", 6);

	private static final int GROUPS = NameGroups.COUNT + TAGS.size();

	private static final byte FAR = 30;

	private static final int DEEPEST = 60;

	/// How many boxes further up each of the boxes is whose sums are taken.
	private static final int[] STEPS = { 0, 1, 1, 1, 2 };

	private static final int NUMBERS = 6;

	static final int COUNT = GROUPS + STEPS.length * NUMBERS + 3;

	private final byte[] distances;

	private final float[] numbers;

	BoxFeatures(PageTree tree, TextSums sums) {
		this.distances = new byte[tree.boxes.size() * GROUPS];
		this.numbers = new float[tree.boxes.size() * NUMBERS];
		Row row = new Row(numbers);
		for (Box box : tree.boxes) {
			measure(box);
			count(box, tree.blocks, sums, row.at(box.index * NUMBERS));
		}
	}

	private void measure(Box box) {
		int at = box.index * GROUPS;
		int above = box.parent == null ? -1 : box.parent.index * GROUPS;
		for (int i = 0; i < GROUPS; i++) {
			distances[at + i] = above < 0 ? FAR : (byte) Math.min(FAR, distances[above + i] + 1);
		}
		int groups = box.tokens.groups() & NameGroups.STRONG - 1;
		while (groups != 0) {
			distances[at + Integer.numberOfTrailingZeros(groups)] = 0;
			groups &= groups - 1;
		}
		Integer tag = TAGS.get(box.tag());
		if (tag != null) {
			distances[at + NameGroups.COUNT + tag] = 0;
		}
	}

	private static void count(Box box, List<Block> blocks, TextSums sums, Row row) {
		int first = box.firstBlock;
		int last = box.lastBlock;
		int count = last - first + 1;
		row.size(box.chars);
		row.put(box.linkDensity());
		row.size(count);
		row.share(box.chars, count);
		row.share(TextSums.between(sums.good, first, last), sums.good[blocks.size()]);
		row.share(TextSums.between(sums.structure, first, last), count);
	}

	void write(Block block, Row row) {
		Box box = block.box();
		int groups = block.inline().groups();
		int at = box.index * GROUPS;
		for (int i = 0; i < GROUPS; i++) {
			boolean own = i < NameGroups.COUNT && (groups >> i & 1) != 0;
			row.put(own ? -1 : distances[at + i]);
		}
		Box around = box;
		for (int steps : STEPS) {
			for (int step = 0; step < steps && around.parent != null; step++) {
				around = around.parent;
			}
			row.copy(numbers, around.index * NUMBERS, NUMBERS);
		}
		row.put(Math.min(box.depth, DEEPEST));
		row.put(Math.min(box.ownBlocks, FAR));
		row.put(box.isHeading() ? box.tag().charAt(1) - '0' : 0);
	}

}
