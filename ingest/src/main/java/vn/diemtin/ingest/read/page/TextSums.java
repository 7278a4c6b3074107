package vn.diemtin.ingest.read.page;

import java.util.List;

/// Running sums over a page's blocks, from which the sums of any box come at once.
final class TextSums {

	final int[] chars;

	final int[] linkChars;

	/// Characters of prose.
	final int[] good;

	/// Blocks of prose.
	final int[] goods;

	/// Headings, items and cells.
	final int[] structure;

	TextSums(List<Block> blocks) {
		int n = blocks.size() + 1;
		chars = new int[n];
		linkChars = new int[n];
		good = new int[n];
		goods = new int[n];
		structure = new int[n];
		for (int i = 0; i + 1 < n; i++) {
			Block block = blocks.get(i);
			String tag = block.box().tag();
			boolean part = block.isHeading() || tag.equals("li") || tag.equals("td");
			chars[i + 1] = chars[i] + block.length();
			linkChars[i + 1] = linkChars[i] + block.linkChars();
			good[i + 1] = good[i] + (block.isProse() ? block.length() : 0);
			goods[i + 1] = goods[i] + (block.isProse() ? 1 : 0);
			structure[i + 1] = structure[i] + (part ? 1 : 0);
		}
	}

	/// The sum over the blocks from one to another, both included.
	static int between(int[] sums, int first, int last) {
		return first < 0 ? 0 : sums[last + 1] - sums[first];
	}

}
