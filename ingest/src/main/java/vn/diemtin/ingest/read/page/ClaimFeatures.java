package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How a block agrees with what the page tells machines: its title, its description and its text;
/// and where it stands to the headline.
final class ClaimFeatures {

	static final int COUNT = 14;

	private static final int LONGEST = 600;

	private static final double SAME = 0.75;

	private final List<Block> blocks;

	private final WordSet title;

	private final WordSet description;

	private final WordSet text;

	private final Map<String, Integer> repeats = new HashMap<>();

	/// The block of the headline, or none.
	final @Nullable Block headline;

	ClaimFeatures(HtmlPage page) {
		this.blocks = page.tree.blocks;
		String claim = page.data.meta("og:title", "twitter:title");
		String linked = page.data.linked("headline");
		String whole = page.document.title();
		claim = claim == null ? linked == null ? whole : linked : claim;
		this.title = WordSet.of(cut(claim), 1);
		this.description = WordSet.of(cut(page.data.meta("og:description", "description", "twitter:description")), 1);
		String body = page.data.linked("articleBody");
		this.text = body == null || body.length() < 200 ? WordSet.NONE : WordSet.of(body, 3);
		for (Block block : blocks) {
			if (block.length() > 2 && block.length() < LONGEST) {
				repeats.merge(block.text(), 1, Integer::sum);
			}
		}
		this.headline = headline();
	}

	private static String cut(@Nullable String text) {
		return text == null ? "" : text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
	}

	private @Nullable Block headline() {
		Block best = null;
		double highest = SAME;
		for (Block block : blocks) {
			boolean heading = block.isHeading();
			if (block.length() < 6 || block.length() > LONGEST || title.isEmpty() && !heading) {
				continue;
			}
			String tag = block.box().tag();
			double score = tag.equals("h1") ? 0.5 : heading ? 0.2 : 0;
			score -= block.linkDensity() > 0.8 ? 0.3 : 0;
			score += title.isEmpty() ? 0.5 : agreement(block);
			if (score > highest) {
				highest = score;
				best = block;
			}
		}
		return best;
	}

	private double agreement(Block block) {
		int[] words = WordSet.hashes(block.text(), 1, LONGEST);
		int common = title.common(words);
		return words.length == 0 ? 0
				: (double) common / words.length * Math.min(1, (double) common / title.size() + 0.2);
	}

	void write(Block block, Row row) {
		boolean brief = block.length() < LONGEST;
		int[] words = WordSet.hashes(block.text(), 1, LONGEST);
		int inTitle = brief ? title.common(words) : 0;
		int inDescription = description.common(words);
		row.share(inTitle, words.length);
		row.share(inTitle, title.size());
		row.share(inDescription, words.length);
		row.share(inDescription, description.size());
		if (text.isEmpty()) {
			row.put(-1);
		}
		else {
			int[] runs = WordSet.hashes(block.text(), 3, 4 * LONGEST);
			row.put(runs.length == 0 ? -0.5 : (double) text.common(runs) / runs.length);
		}
		row.put(Math.min(9, brief ? repeats.getOrDefault(block.text(), 1) : 1));
		Block head = headline;
		if (head == null) {
			for (int i = 0; i < 8; i++) {
				row.put(-99);
			}
			return;
		}
		int from = block.index() - head.index();
		int common = commonDepth(block.box(), head.box());
		row.put(clip(from, 60));
		row.put(from == 0);
		row.put(from > 0);
		row.put(block.box().depth - common);
		row.put(head.box().depth - common);
		row.put(common);
		row.put(block.text().equals(head.text()));
		row.put(clip(blocks.size() - head.index(), 400));
	}

	static int clip(int value, int limit) {
		return Math.max(-limit, Math.min(limit, value));
	}

	/// How deep the innermost box around both is.
	static int commonDepth(Box one, Box other) {
		Box a = one;
		Box b = other;
		while (a != b && a != null && b != null) {
			if (a.index > b.index) {
				a = a.parent;
			}
			else {
				b = b.parent;
			}
		}
		return a == null ? 0 : a.depth;
	}

}
