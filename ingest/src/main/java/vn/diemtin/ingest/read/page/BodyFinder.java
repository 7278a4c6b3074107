package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the body: the family's own when it has enough of the page's
/// prose, else the one on which the amount of prose, the lack of other text and the names of
/// elements agree.
final class BodyFinder {

	private static final double OTHER_TEXT = 0.75;

	/// Headings, items and cells are part of an article as often as not.
	private static final int STRUCTURE = 8;

	private static final double NAMED = 1.15;

	private static final int ENOUGH = 140;

	/// More bodies than this are the items of a list.
	private static final int MOST_BODIES = 2;

	private final PageTree tree;

	private final Document document;

	BodyFinder(Document document, PageTree tree) {
		this.document = document;
		this.tree = tree;
		judge();
	}

	/// Decides what is furniture and counts good and bad text into every box.
	private void judge() {
		int page = Math.max(1, tree.root.chars - tree.root.linkChars);
		for (Box box : tree.boxes) {
			boolean most = (box.chars - box.linkChars) * 2 > page;
			boolean form = box.tag().equals("form");
			box.furniture = box != tree.root && !most && (form || Furniture.isFurniture(box));
		}
		acquit();
		for (Box box : tree.boxes) {
			box.inmost = box.furniture || box.parent == null ? box.furniture ? box : null : box.parent.inmost;
		}
		for (Block block : tree.blocks) {
			boolean furniture = block.box().inmost != null;
			if (block.isProse() && !furniture && !block.isControl()) {
				block.box().good += block.length();
			}
			else {
				block.box().bad += bad(block, furniture);
			}
		}
		for (int i = tree.boxes.size() - 1; i > 0; i--) {
			Box box = tree.boxes.get(i);
			if (box.parent != null) {
				box.parent.good += box.good;
				box.parent.bad += box.bad;
			}
		}
	}

	private static int bad(Block block, boolean furniture) {
		if (furniture) {
			return block.length() / 3;
		}
		int own = block.length() - block.linkChars();
		String tag = block.box().tag();
		boolean structure = block.isHeading() || tag.equals("li") || tag.equals("td") || tag.equals("pre")
				|| tag.equals("th");
		return block.linkChars() + (structure ? own / STRUCTURE : own / 2);
	}

	/// A name that sounds like furniture but holds much of the page's prose is the body's
	/// own.
	private void acquit() {
		int prose = 0;
		Map<String, Integer> held = new HashMap<>();
		@Nullable Box[] outmost = new Box[tree.boxes.size()];
		for (Box box : tree.boxes) {
			Box around = box.parent == null ? null : outmost[box.parent.index];
			outmost[box.index] = around == null && box.furniture ? box : around;
		}
		for (Block block : tree.blocks) {
			if (!block.isProse() || block.linkDensity() > 0.2) {
				continue;
			}
			prose += block.length();
			Box outer = outmost[block.box().index];
			if (outer != null) {
				held.merge(Furniture.reason(outer), block.length(), Integer::sum);
			}
		}
		for (Box box : tree.boxes) {
			if (!held.isEmpty() && box.furniture && held.getOrDefault(Furniture.reason(box), 0) * 3 > prose
					&& !Furniture.isSurely(box)) {
				box.furniture = false;
			}
		}
	}

	/// The box of the body.
	Box find(Family family) {
		Box best = bySum();
		Box own = byFamily(family);
		if (own != null && own.chars >= ENOUGH && (own.good * 10 >= best.good * 4 || own.isWithin(best))) {
			return own;
		}
		return best;
	}

	private Box bySum() {
		Box best = tree.root;
		double highest = value(tree.root);
		for (Box box : tree.boxes) {
			double value = value(box);
			if (value == Double.NEGATIVE_INFINITY) {
				continue;
			}
			if (value > highest || value >= highest * 0.995 && box.isWithin(best)) {
				highest = Math.max(value, highest);
				best = box;
			}
		}
		return best;
	}

	private static double value(Box box) {
		if (box.good == 0 || box.inFurniture(null)) {
			return Double.NEGATIVE_INFINITY;
		}
		double value = box.good - OTHER_TEXT * box.bad;
		boolean named = value > 0 && (box.tag().equals("article") || box.tokens.isBody());
		return named ? value * NAMED : value;
	}

	private @Nullable Box byFamily(Family family) {
		List<Box> found = new ArrayList<>();
		for (String selector : family.body()) {
			for (Element element : document.select(selector)) {
				Box box = boxOf(element);
				if (box != null && box.chars > 0) {
					found.add(box);
				}
			}
			if (found.size() > MOST_BODIES) {
				return null;
			}
			if (!found.isEmpty()) {
				return found.stream().max((a, b) -> Integer.compare(a.good, b.good)).orElseThrow();
			}
		}
		return null;
	}

	private @Nullable Box boxOf(Element element) {
		for (Box box : tree.boxes) {
			if (box.element == element) {
				return box;
			}
		}
		return null;
	}

}
