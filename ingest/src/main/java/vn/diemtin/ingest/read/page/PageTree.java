package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;

/// The visible text of a page as blocks in boxes, and its marks, gathered in one pass over its
/// elements.
final class PageTree {

	/// With less text than this to be seen, the page shows its text by script.
	private static final int SHELL = 150;

	final List<Box> boxes = new ArrayList<>();

	final List<Block> blocks = new ArrayList<>();

	final Box root;

	/// What else the page holds.
	final PageMarks marks = new PageMarks();

	PageTree(Box root) {
		this.root = root;
		boxes.add(root);
	}

	static PageTree of(Document document) {
		TreeBuilder visible = new TreeBuilder(document, false);
		PageTree tree = visible.build();
		return tree.root.chars < SHELL && visible.hasHidden() ? new TreeBuilder(document, true).build() : tree;
	}

	/// For each box how deep the innermost box is that is around a given one too.
	int[] common(Box target) {
		int[] common = new int[boxes.size()];
		for (Box box : boxes) {
			common[box.index] = target.isWithin(box) || box.parent == null ? box.depth : common[box.parent.index];
		}
		return common;
	}

}
