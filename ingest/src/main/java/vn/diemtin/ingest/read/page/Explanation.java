package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Tells why blocks in and around an article were left out. It looks at the page anew, so that
/// reading costs no more for it.
final class Explanation {

	private static final int AROUND = 20;

	private static final int SHOWN = 80;

	private final HtmlPage page;

	private final BlockRows rows;

	private final float[] likely;

	private final String title;

	Explanation(HtmlPage page, RuledBody ruled, BlockModel model) {
		this.page = page;
		this.rows = BlockRows.of(page, ruled);
		this.likely = model.likelihoods(rows);
		this.title = Lines.key(ruled.title());
	}

	/// The blocks left out, in their order.
	List<Dropped> of(ArticleBody body) {
		List<Block> blocks = page.tree.blocks;
		Set<Block> kept = new HashSet<>(body.kept());
		int first = kept.isEmpty() ? 0 : body.kept().getFirst().index();
		int last = kept.isEmpty() ? blocks.size() - 1 : body.kept().getLast().index();
		List<Dropped> dropped = new ArrayList<>();
		for (int i = Math.max(0, first - AROUND); i < Math.min(blocks.size(), last + 1 + AROUND); i++) {
			Block block = blocks.get(i);
			if (!kept.contains(block)) {
				String text = block.text();
				dropped.add(new Dropped(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text, reason(block)));
			}
		}
		return dropped;
	}

	private String reason(Block block) {
		if (!title.isEmpty() && Lines.key(block.text()).equals(title)) {
			return "headline";
		}
		Box furniture = furniture(block.box());
		if (furniture != null) {
			return "part of the page: " + Furniture.reason(furniture);
		}
		if (block.stops()) {
			return "line that ends articles";
		}
		if (block.isControl()) {
			return "control";
		}
		if (block.isCaption()) {
			return "caption";
		}
		if (block.isDateline()) {
			return "dateline";
		}
		int row = block.index() - rows.from;
		if (row < 0 || row >= likely.length) {
			return "far from any prose";
		}
		return String.format(Locale.ROOT,
				likely[row] > BodyReader.KEPT ? "rules against the model, likely %.2f" : "model, likely %.2f",
				likely[row]);
	}

	private static @Nullable Box furniture(Box start) {
		for (Box box = start; box != null; box = box.parent) {
			if (box.furniture) {
				return box;
			}
		}
		return null;
	}

}
