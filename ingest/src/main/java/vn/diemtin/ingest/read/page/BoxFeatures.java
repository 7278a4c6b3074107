package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Map;

/// What stands around a block: how far up each kind of name and tag is, and how much text of what
/// kind the boxes around it hold.
final class BoxFeatures {

	private static final String[] TAGS = { "article", "main", "section", "aside", "nav", "header", "footer", "figure",
			"figcaption", "table", "ul", "ol", "li", "blockquote", "form", "dl", "details", "pre", "p", "h1", "h2",
			"h3", "h4", "td", "address", "a" };

	private static final Map<String, Integer> TAG_GROUPS = tagGroups();

	private static final int GROUPS = NameGroups.COUNT + TAGS.length;

	private static final byte FAR = 30;

	private static final int[] LEVELS = { 0, 1, 2, 3, 5 };

	static final int COUNT = GROUPS + LEVELS.length * 10 + 4;

	private final List<Block> blocks;

	private final TextSums sums;

	private final byte[] distances;

	BoxFeatures(PageTree tree, TextSums sums) {
		this.blocks = tree.blocks;
		this.sums = sums;
		this.distances = new byte[tree.boxes.size() * GROUPS];
		for (Box box : tree.boxes) {
			measure(box);
		}
	}

	private static Map<String, Integer> tagGroups() {
		Map<String, Integer> groups = new java.util.HashMap<>();
		for (int i = 0; i < TAGS.length; i++) {
			groups.put(TAGS[i], NameGroups.COUNT + i);
		}
		return Map.copyOf(groups);
	}

	private void measure(Box box) {
		int at = box.index * GROUPS;
		int above = box.parent == null ? -1 : box.parent.index * GROUPS;
		for (int i = 0; i < GROUPS; i++) {
			distances[at + i] = above < 0 ? FAR : (byte) Math.min(FAR, distances[above + i] + 1);
		}
		long groups = box.tokens.groups();
		while (groups != 0) {
			distances[at + Long.numberOfTrailingZeros(groups)] = 0;
			groups &= groups - 1;
		}
		Integer tag = TAG_GROUPS.get(box.tag());
		if (tag != null) {
			distances[at + tag] = 0;
		}
	}

	void write(Block block, Row row) {
		int at = block.box().index * GROUPS;
		long inline = block.inline().groups();
		for (int i = 0; i < GROUPS; i++) {
			boolean own = i < NameGroups.COUNT && (inline >> i & 1) != 0;
			row.put(own ? -1 : distances[at + i]);
		}
		int level = 0;
		Box box = block.box();
		for (int wanted : LEVELS) {
			while (level < wanted && box.parent != null) {
				box = box.parent;
				level++;
			}
			box(box, block.index(), row);
		}
		row.put(Math.min(block.box().depth, 60));
		row.put(Math.min(block.box().ownBlocks, 30));
		row.put(block.isHeading() ? block.box().tag().charAt(1) - '0' : 0);
		row.put(block.box().element.attributesSize());
	}

	private void box(Box box, int index, Row row) {
		int first = box.firstBlock;
		int last = box.lastBlock;
		int count = last - first + 1;
		int good = TextSums.between(sums.good, first, last);
		row.size(box.chars);
		row.put(box.linkDensity());
		row.share(good, box.chars);
		row.size(count);
		row.share(box.chars, count);
		row.share(good, sums.good[blocks.size()]);
		row.share(index - first, count - 1);
		row.put(Math.min(index - first, 30));
		row.put(Math.min(last - index, 30));
		row.share(TextSums.between(sums.headings, first, last) + TextSums.between(sums.items, first, last), count);
	}

}
