package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

/// Keeps of a body's blocks what belongs to the article: furniture, captions and boxes of links
/// go, then what stands before the first paragraph, then what follows the last.
final class BodyTrimmer {

	private static final int HEAD = 8;

	private static final int TITLE = 400;

	private final PageTree tree;

	private final Box body;

	private final String title;

	BodyTrimmer(PageTree tree, Box body, String title) {
		this.tree = tree;
		this.body = body;
		this.title = Lines.key(title);
	}

	List<Block> trim() {
		List<Block> kept = new ArrayList<>();
		for (int i = Math.max(0, body.firstBlock); i <= body.lastBlock; i++) {
			Block block = tree.blocks.get(i);
			if (!block.box().isWithin(body)) {
				continue;
			}
			if (block.stops() && worthStopping(kept, i)) {
				break;
			}
			if (keeps(block)) {
				kept.add(block);
			}
		}
		head(kept);
		tail(kept);
		return kept;
	}

	private boolean worthStopping(List<Block> kept, int at) {
		int before = kept.stream().mapToInt(Block::length).sum();
		int after = 0;
		for (int i = at + 1; i <= body.lastBlock; i++) {
			Block block = tree.blocks.get(i);
			after += block.isProse() && block.linkDensity() < 0.1 && keeps(block) ? block.length() : 0;
		}
		return before > 200 && after < before || before > after * 2;
	}

	private boolean keeps(Block block) {
		if (block.box().inFurniture(body) || block.isControl()) {
			return false;
		}
		if (block.isCaption()) {
			return false;
		}
		if (block.length() < 200 && block.inline().isNegative()) {
			return false;
		}
		if (block.linkDensity() > 0.6 && !(block.isHeading() && block.linkDensity() < 0.9)) {
			return false;
		}
		for (Box box = block.box(); box != null && box != body; box = box.parent) {
			if (isLinkBox(box)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLinkBox(Box box) {
		String tag = box.tag();
		boolean list = tag.equals("ul") || tag.equals("ol") || tag.equals("div") || tag.equals("section")
				|| tag.equals("table");
		return list && box.linkDensity() > 0.5 && box.good < 200;
	}

	private void head(List<Block> kept) {
		int first = 0;
		while (first < kept.size() && first < 2 * HEAD && !opens(kept.get(first))) {
			first++;
		}
		int limit = first == kept.size() ? Math.min(HEAD, kept.size()) : first;
		List<Block> dropped = new ArrayList<>();
		for (int i = 0; i < Math.min(kept.size(), Math.max(limit, HEAD)); i++) {
			if (isTitle(kept.get(i)) || i < limit && kept.get(i).isDateline()) {
				dropped.add(kept.get(i));
			}
		}
		kept.removeAll(dropped);
	}

	private boolean opens(Block block) {
		return block.isProse() && block.length() > 60 && !isTitle(block);
	}

	private boolean isTitle(Block block) {
		if (title.isEmpty() || block.length() > 2 * TITLE) {
			return false;
		}
		String key = Lines.key(block.text());
		return key.equals(title)
				|| block.box().tag().equals("h1") && key.length() > 10 && (title.contains(key) || key.contains(title));
	}

	private void tail(List<Block> kept) {
		while (kept.size() > 1) {
			Block last = kept.getLast();
			boolean drop = last.isHeading() || last.linkDensity() > 0.5 && !last.isProse() || Lines.isDateline(last)
					|| last.text().startsWith("©");
			if (!drop) {
				return;
			}
			kept.removeLast();
		}
	}

}
