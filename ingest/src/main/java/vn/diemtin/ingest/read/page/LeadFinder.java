package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Finds the standfirst that stands between a headline and its body: by its name, or because the
/// page gives it as its description.
final class LeadFinder {

	private static final List<String> NAMES = List.of("sapo", "detail-sapo", "article-sapo", "news-sapo",
			"article__sapo", "singular-sapo", "hometext", "chapeau", "standfirst", "article-lead", "lead", "cms-desc",
			"news-des", "detail-summary", "article-summary");

	/// A name that much else has, believed only between headline and body.
	private static final String DESCRIPTION = "description";

	private static final int SHORTEST = 20;

	private static final int LONGEST = 1_500;

	/// How much of a description a block must share to be it.
	private static final int SAME = 40;

	private final HtmlPage page;

	LeadFinder(HtmlPage page) {
		this.page = page;
	}

	/// The standfirst, or null when there is none outside the body.
	/// @param title the block of the headline, or -1
	/// @param first the first block of the body
	@Nullable String find(int title, int first, String text) {
		for (String selector : page.family.lead()) {
			for (Mark mark : page.marks.all(selector)) {
				String lead = named(mark, text);
				if (lead != null) {
					return lead;
				}
			}
		}
		for (String name : NAMES) {
			for (Mark mark : page.marks.ofClass(name)) {
				String lead = mark.block() <= first + 1 ? named(mark, text) : null;
				if (lead != null) {
					return lead;
				}
			}
		}
		for (int i = Math.max(0, title); i < first; i++) {
			Block block = page.tree.blocks.get(i);
			if (block.length() > SHORTEST && block.length() < LONGEST && isNamed(block)
					&& !text.contains(block.text())) {
				return block.text();
			}
		}
		for (Mark mark : page.marks.ofClass(DESCRIPTION)) {
			if (title >= 0 && mark.block() > title && mark.block() < first) {
				return named(mark, text);
			}
		}
		return title < 0 ? null : described(title, first);
	}

	/// Whether an element that holds nothing else is named for a summary.
	static boolean isNamed(Block block) {
		Box box = block.box();
		return box.ownBlocks == 1 && (!block.isHeading() || box.tag().equals("h2"))
				&& box.tokens.contains("summary", "sapo", "standfirst", "excerpt");
	}

	private static @Nullable String named(Mark mark, String text) {
		String lead = mark.hidden() ? "" : mark.text(LONGEST);
		return lead.length() <= SHORTEST || lead.length() >= LONGEST || text.contains(lead) ? null : lead;
	}

	private @Nullable String described(int title, int first) {
		String description = page.data.meta("og:description", "description");
		String key = description == null ? "" : Lines.key(description);
		for (int i = title + 1; i < first && key.length() >= SAME; i++) {
			Block block = page.tree.blocks.get(i);
			if (block.length() < LONGEST && block.length() >= SAME && block.linkDensity() < 0.5) {
				String own = Lines.key(block.text());
				int common = Math.min(SAME, Math.min(own.length(), key.length()));
				if (own.regionMatches(0, key, 0, common)) {
					return block.text();
				}
			}
		}
		return null;
	}

}
