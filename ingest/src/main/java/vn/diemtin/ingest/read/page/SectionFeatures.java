package vn.diemtin.ingest.read.page;

import java.util.List;

/// Under what line that leads a part of the page a block stands, and what that part is made of.
final class SectionFeatures {

	static final int COUNT = 7;

	private static final int SHORT = 60;

	private static final int FAR = 60;

	private final List<Block> blocks;

	private final TextSums sums;

	/// The last line up to each block that leads a part, or -1.
	private final int[] lead;

	/// The first line after each block that leads a part.
	private final int[] next;

	SectionFeatures(List<Block> blocks, TextSums sums) {
		this.blocks = blocks;
		this.sums = sums;
		int n = blocks.size();
		this.lead = new int[n];
		this.next = new int[n];
		int last = -1;
		for (int i = 0; i < n; i++) {
			last = leads(blocks.get(i)) ? i : last;
			lead[i] = last;
		}
		for (int i = n - 1; i >= 0; i--) {
			next[i] = i + 1 == n || lead[i + 1] == i + 1 ? i + 1 : next[i + 1];
		}
	}

	private static boolean leads(Block block) {
		return block.isHeading() || block.length() < SHORT
				&& (block.emphasised() || block.text().endsWith(":") || block.linkChars() == 0 && block.stops());
	}

	void write(Block block, Row row) {
		int i = block.index();
		int from = lead[i];
		Block head = from < 0 ? block : blocks.get(from);
		row.put(from < 0 ? -1 : Math.min(FAR, i - from));
		row.put(from >= 0 && head.isHeading() ? head.box().tag().charAt(1) - '0' : 0);
		row.put(from >= 0 && head.length() < SHORT && head.linkChars() == 0 && head.stops());
		int first = from + 1;
		int last = next[i] - 1;
		int count = last - first + 1;
		int chars = count == 0 ? 0 : TextSums.between(sums.chars, first, last);
		row.size(count);
		row.share(chars, count);
		row.share(count == 0 ? 0 : TextSums.between(sums.linkChars, first, last), chars);
		row.share(count == 0 ? 0 : TextSums.between(sums.good, first, last), chars);
	}

}
