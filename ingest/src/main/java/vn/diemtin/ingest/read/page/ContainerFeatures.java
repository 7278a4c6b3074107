package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Where a block stands to the boxes that may hold the body: several ways of choosing one, whose
/// agreement tells more than any of them.
final class ContainerFeatures {

	private static final int WAYS = 5;

	private static final int NUMBERS = 8;

	static final int COUNT = WAYS * NUMBERS;

	private static final double MOST_OF = 0.6;

	private static final int REACH = 40;

	private static final int MOST_STEPS = 20;

	private static final int NONE = -99;

	private final TextSums sums;

	private final List<Block> blocks;

	private final @Nullable Box[] chosen;

	private final int[][] common = new int[WAYS][];

	private final int[] firstProse = new int[WAYS];

	private final int[] lastProse = new int[WAYS];

	ContainerFeatures(PageTree tree, TextSums sums, Box byRules) {
		this.sums = sums;
		this.blocks = tree.blocks;
		this.chosen = new Box[] { byRules, byPoints(tree), named(tree), deepest(tree), tagged(tree) };
		for (int way = 0; way < WAYS; way++) {
			ends(tree, way);
		}
	}

	private void ends(PageTree tree, int way) {
		Box box = chosen[way];
		if (box == null || box.firstBlock < 0) {
			return;
		}
		common[way] = tree.common(box);
		firstProse[way] = box.firstBlock;
		lastProse[way] = box.lastBlock;
		while (firstProse[way] < box.lastBlock && !blocks.get(firstProse[way]).isProse()) {
			firstProse[way]++;
		}
		while (lastProse[way] > box.firstBlock && !blocks.get(lastProse[way]).isProse()) {
			lastProse[way]--;
		}
	}

	/// Points for length and commas, given to the two boxes around a paragraph's own.
	private static Box byPoints(PageTree tree) {
		double[] points = new double[tree.boxes.size()];
		for (Block block : tree.blocks) {
			if (block.length() < 25 || block.isHeading()) {
				continue;
			}
			double own = 1 + block.commas() + Math.min(3, block.length() / 100);
			Box parent = block.box().parent;
			Box holder = parent == null ? block.box() : parent;
			points[holder.index] += own;
			if (holder.parent != null) {
				points[holder.parent.index] += own / 2;
			}
		}
		Box best = tree.root;
		double highest = 0;
		for (Box box : tree.boxes) {
			double value = points[box.index] * (1 - box.linkDensity());
			if (value > highest) {
				highest = value;
				best = box;
			}
		}
		return best;
	}

	private @Nullable Box named(PageTree tree) {
		Box best = null;
		int most = 0;
		for (Box box : tree.boxes) {
			int good = good(box);
			if ((box.tokens.groups() & NameGroups.STRONG) != 0 && good >= most && good > 0) {
				most = good;
				best = box;
			}
		}
		return best;
	}

	private @Nullable Box tagged(PageTree tree) {
		Box best = null;
		int most = 0;
		for (Box box : tree.boxes) {
			int good = good(box);
			if ((box.tag().equals("article") || box.tag().equals("main")) && good >= most && good > 0) {
				most = good;
				best = box;
			}
		}
		return best;
	}

	private Box deepest(PageTree tree) {
		Box best = tree.root;
		double wanted = MOST_OF * sums.good[blocks.size()];
		for (Box box : tree.boxes) {
			if (box.depth > best.depth && good(box) >= wanted) {
				best = box;
			}
		}
		return best;
	}

	private int good(Box box) {
		return TextSums.between(sums.good, box.firstBlock, box.lastBlock);
	}

	void write(Block block, Row row) {
		for (int way = 0; way < WAYS; way++) {
			Box box = chosen[way];
			if (box == null || box.firstBlock < 0) {
				for (int i = 0; i < NUMBERS; i++) {
					row.put(NONE);
				}
				continue;
			}
			int depth = common[way][block.box().index];
			int i = block.index();
			row.put(block.box().isWithin(box));
			row.put(Math.min(MOST_STEPS, box.depth - depth));
			row.put(Math.min(MOST_STEPS, block.box().depth - depth));
			row.put(Math.clamp(i - firstProse[way], -REACH, REACH));
			row.put(Math.clamp(lastProse[way] - i, -REACH, REACH));
			row.share(good(box), sums.good[blocks.size()]);
			row.size(before(box.firstBlock, i));
			row.size(before(i + 1, box.lastBlock + 1));
		}
	}

	/// Prose from one block up to another.
	private int before(int from, int to) {
		return to <= from ? 0 : sums.good[to] - sums.good[from];
	}

}
