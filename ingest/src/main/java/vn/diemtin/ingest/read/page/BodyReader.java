package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

/// Chooses the blocks of an article: what the model keeps, within one container.
final class BodyReader {

	/// What is likelier is kept.
	static final float KEPT = 0.5f;

	/// In Vietnamese, which the model was not taught, what the rules keep stays unless
	/// the model is
	/// sure against it.
	private static final float VETO = 0.03f;

	private static final int SAMPLE = 2_000;

	private static final int NEAR = 4;

	/// A body of no more lines may be all that there is.
	private static final int LINES = 2;

	private BodyReader() {
	}

	/// @param ruled what the rules say, of which the headline is no part of the body
	static ArticleBody read(HtmlPage page, RuledBody ruled, BlockModel model) {
		BlockRows rows = BlockRows.of(page, ruled);
		float[] likely = model.likelihoods(rows);
		List<Block> blocks = page.tree.blocks;
		List<Block> kept = new ArrayList<>();
		boolean home = isVietnamese(page, rows);
		boolean[] keeps = new boolean[blocks.size()];
		ruled.kept().forEach(block -> keeps[block.index()] = true);
		double sure = 0;
		double chars = 0;
		for (int i = 0; i < likely.length; i++) {
			Block block = blocks.get(rows.from + i);
			boolean keep = home ? keeps[rows.from + i] && likely[i] > VETO : likely[i] > KEPT;
			if (keep) {
				kept.add(block);
			}
			if (likely[i] > 0.05) {
				sure += block.length() * Math.abs(2 * likely[i] - 1);
				chars += block.length();
			}
		}
		if (home) {
			withoutLead(kept);
			withoutFoot(kept);
		}
		if (chars(kept) * 4 < ruled.chars() && (home || kept.isEmpty())) {
			return new ArticleBody(ruled.box(), new ArrayList<>(ruled.kept()), 0);
		}
		return new ArticleBody(around(page.tree, kept), kept, chars == 0 ? 0 : sure / chars);
	}

	/// Leaves out what is named for a summary and opens a body of some length.
	private static void withoutLead(List<Block> kept) {
		if (kept.size() > LINES && LeadFinder.isNamed(kept.getFirst()) && kept.get(1).isProse()) {
			kept.removeFirst();
		}
	}

	/// Leaves out the page's foot where it stands in one element with the body.
	private static void withoutFoot(List<Block> kept) {
		int end = kept.size();
		while (end > 0 && isFoot(kept.get(end - 1).box())) {
			end--;
		}
		if (end < kept.size() && kept.subList(0, end).stream().anyMatch(Block::isProse)) {
			kept.subList(end, kept.size()).clear();
		}
	}

	private static boolean isFoot(Box start) {
		Box box = start;
		for (int i = 0; i < NEAR && box != null; i++, box = box.parent) {
			if (box.tag().equals("footer") || box.tokens.words().contains("footer")) {
				return true;
			}
		}
		return false;
	}

	private static int chars(List<Block> blocks) {
		return blocks.stream().mapToInt(Block::length).sum();
	}

	private static boolean isVietnamese(HtmlPage page, BlockRows rows) {
		Language.Count count = new Language.Count();
		for (int i = rows.from; i < rows.from + rows.count() && count.read() < SAMPLE; i++) {
			Block block = page.tree.blocks.get(i);
			if (block.isProse()) {
				count.add(block.text(), SAMPLE);
			}
		}
		return count.areVietnamese();
	}

	/// The innermost box around some blocks.
	private static Box around(PageTree tree, List<Block> kept) {
		if (kept.isEmpty()) {
			return tree.root;
		}
		Box box = kept.getFirst().box();
		while (box.parent != null
				&& !(box.firstBlock <= kept.getFirst().index() && box.lastBlock >= kept.getLast().index())) {
			box = box.parent;
		}
		return box;
	}

}
