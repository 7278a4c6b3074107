package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.function.Consumer;

/// What the rules for names, fixed lines and families of systems take for the article: a guess that
/// the model weighs, and that stands where the model has not learned.
///
/// @param box around the body
/// @param title empty when none is found
/// @param headline the index of the block that holds the title, or -1
/// @param kept the blocks of the body
record RuledBody(Box box, String title, int headline, List<Block> kept) {

	static RuledBody of(HtmlPage page) {
		return of(page, weighed -> {
		});
	}

	/// @param told of every text that is weighed as a title
	static RuledBody of(HtmlPage page, Consumer<Weighed> told) {
		Box box = new BodyFinder(page.document, page.tree).find(page.family);
		int first = Math.max(0, box.firstBlock);
		String title = new TitleFinder(page, first).telling(told).find();
		if (title.isEmpty()) {
			first = prose(page, box, first);
			title = new TitleFinder(page, first).telling(told).find();
		}
		List<Block> kept = new BodyTrimmer(page.tree, box, title).trim();
		return new RuledBody(box, title, TitleFinder.block(page, title, first), kept);
	}

	/// The first block of prose, where a body begins with much else.
	private static int prose(HtmlPage page, Box box, int first) {
		for (int i = first; i <= box.lastBlock && i < page.tree.blocks.size(); i++) {
			if (page.tree.blocks.get(i).isProse()) {
				return i;
			}
		}
		return first;
	}

	/// The first block of the body, or nought.
	int first() {
		return kept.isEmpty() ? 0 : kept.getFirst().index();
	}

	/// The last block of the body, or nought.
	int last() {
		return kept.isEmpty() ? 0 : kept.getLast().index();
	}

	int chars() {
		int chars = 0;
		for (Block block : kept) {
			chars += block.length();
		}
		return chars;
	}

}
