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

	final int[] commas;

	final int[] headings;

	final int[] items;

	/// Short blocks without links.
	final int[] shorts;

	TextSums(List<Block> blocks) {
		int n = blocks.size() + 1;
		chars = new int[n];
		linkChars = new int[n];
		good = new int[n];
		goods = new int[n];
		commas = new int[n];
		headings = new int[n];
		items = new int[n];
		shorts = new int[n];
		for (int i = 0; i + 1 < n; i++) {
			Block block = blocks.get(i);
			boolean prose = block.isProse();
			String tag = block.box().tag();
			chars[i + 1] = chars[i] + block.length();
			linkChars[i + 1] = linkChars[i] + block.linkChars();
			good[i + 1] = good[i] + (prose ? block.length() : 0);
			goods[i + 1] = goods[i] + (prose ? 1 : 0);
			commas[i + 1] = commas[i] + block.commas();
			headings[i + 1] = headings[i] + (block.isHeading() ? 1 : 0);
			items[i + 1] = items[i] + (tag.equals("li") || tag.equals("td") ? 1 : 0);
			shorts[i + 1] = shorts[i] + (block.length() < 40 && block.linkChars() == 0 ? 1 : 0);
		}
	}

	static int between(int[] sums, int first, int last) {
		return first < 0 ? 0 : sums[last + 1] - sums[first];
	}

}
