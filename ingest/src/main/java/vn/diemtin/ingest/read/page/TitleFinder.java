package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Finds the headline by agreement of headings, metadata and the document's own title.
final class TitleFinder {

	private static final String[] SEPARATORS = { " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " : ", "|" };

	private static final int LONGEST = 400;

	/// A headline is rarely shorter than this; the name of a department often is.
	private static final int FULL = 30;

	private static final int NEAR = 6;

	private final Document document;

	private final PageTree tree;

	private final MachineData data;

	TitleFinder(Document document, PageTree tree, MachineData data) {
		this.document = document;
		this.tree = tree;
		this.data = data;
	}

	/// The headline, empty when there is none.
	/// @param first the block with which the body begins, by whose side portals put it
	String find(Family family, int first) {
		for (String selector : family.title()) {
			for (Element element : document.select(selector)) {
				String text = CleanText.line(element.text(), LONGEST);
				if (text.length() > 8 && agreesWithAny(text)) {
					return text;
				}
			}
		}
		String whole = CleanText.line(document.title(), LONGEST);
		List<String> claims = new ArrayList<>();
		add(claims, data.meta("og:title", "twitter:title"));
		add(claims, data.linked("headline"));
		add(claims, whole);
		String heading = heading(claims, first);
		if (heading != null) {
			return heading;
		}
		String claim = data.meta("og:title");
		if (claim != null && !isSite(claim)) {
			return withoutSite(claim);
		}
		String headline = data.linked("headline");
		if (headline != null) {
			return headline;
		}
		String near = nearest(first);
		String stripped = withoutSite(whole);
		if (near != null && (stripped.isEmpty() || isSite(stripped) || isPortal(stripped)
				|| near.length() > stripped.length() && near.length() > FULL && shared(near, stripped) < 0.3)) {
			return near;
		}
		return stripped.isEmpty() && claim != null ? claim : stripped;
	}

	private boolean agreesWithAny(String text) {
		String key = Lines.key(text);
		String whole = Lines.key(document.title());
		return !key.equals(Lines.key(String.valueOf(data.meta("og:site_name"))))
				&& (whole.isEmpty() || key.length() > 20 || whole.contains(key));
	}

	/// The block that a claim begins with; a heading before any other, the longest first.
	private @Nullable String heading(List<String> claims, int first) {
		Block best = null;
		double highest = 0;
		int last = Math.min(tree.blocks.size(), Math.max(first + 3, 1) + 60);
		for (int i = 0; i < last; i++) {
			Block block = tree.blocks.get(i);
			if (block.length() < 6 || block.length() > LONGEST || block.box().inFurniture(null) && !block.isHeading()) {
				continue;
			}
			double score = agreement(block, claims);
			if (score == 0) {
				continue;
			}
			score += block.box().tag().equals("h1") ? 0.3 : block.isHeading() ? 0.15 : 0;
			score -= i > first + 2 ? 0.2 : 0;
			score -= block.linkDensity() > 0.8 && !block.isHeading() ? 0.3 : 0;
			if (score > highest) {
				highest = score;
				best = block;
			}
		}
		return best == null || highest < 0.55 ? null : best.text();
	}

	private static double agreement(Block block, List<String> claims) {
		String key = Lines.key(block.text());
		double best = 0;
		for (String claim : claims) {
			String claimed = Lines.key(claim);
			if (key.length() < 6 || claimed.isEmpty()) {
				continue;
			}
			if (claimed.equals(key)) {
				best = Math.max(best, 1);
			}
			else if (claimed.startsWith(key) && key.length() * 10 > claimed.length() * 3) {
				best = Math.max(best, 0.6 + 0.3 * key.length() / claimed.length());
			}
			else if (block.isHeading() && (key.contains(claimed) && claimed.length() > 15
					|| claimed.contains(key) && key.length() > 15 || shared(block.text(), claim) > 0.7)) {
				best = Math.max(best, 0.55);
			}
		}
		return best;
	}

	private static double shared(String one, String other) {
		List<String> words = List.of(one.toLowerCase(java.util.Locale.ROOT).split(" "));
		List<String> others = List.of(other.toLowerCase(java.util.Locale.ROOT).split(" "));
		long common = words.stream().filter(others::contains).count();
		return (double) common / Math.max(words.size(), others.size());
	}

	/// The heading or title-like line that stands closest before the body.
	private @Nullable String nearest(int first) {
		String candidate = null;
		for (int i = Math.min(first + 1, tree.blocks.size() - 1); i >= 0 && i > first - 15; i--) {
			Block block = tree.blocks.get(i);
			boolean named = block.isHeading() || block.box().tokens.contains("title", "tieude", "headline", "tieu-de")
					|| block.inline().contains("title", "tieude", "headline", "tieu-de");
			boolean usable = block.length() >= 10 && block.length() <= LONGEST && !Lines.isDateline(block)
					&& !Furniture.isControl(block.text()) && block.linkDensity() < 0.9;
			if (usable && named) {
				return block.text();
			}
			if (usable && candidate == null && i < first && block.length() > 20 && block.emphasised()) {
				candidate = block.text();
			}
		}
		return candidate == null ? aboveDate(first) : candidate;
	}

	/// The line above the one that says when it was published.
	private @Nullable String aboveDate(int first) {
		for (int i = Math.max(1, first - NEAR); i < Math.min(tree.blocks.size(), first + NEAR); i++) {
			if (!Lines.isLabelledDate(tree.blocks.get(i).text())) {
				continue;
			}
			for (int above = i - 1; above >= 0 && above > i - 4; above--) {
				Block block = tree.blocks.get(above);
				if (block.length() >= 15 && block.length() <= LONGEST && !Furniture.isControl(block.text())
						&& !Lines.isDateline(block) && block.linkDensity() < 0.5) {
					return block.text();
				}
			}
		}
		return null;
	}

	private boolean isSite(String text) {
		String key = Lines.key(text);
		String site = data.meta("og:site_name", "application-name");
		return site != null && Lines.key(site).equals(key);
	}

	private static boolean isPortal(String text) {
		String lower = text.toLowerCase(java.util.Locale.ROOT);
		return lower.contains("cổng thông tin") || lower.contains("trang thông tin điện tử")
				|| lower.contains("trang chủ") || lower.startsWith("sở ") || lower.startsWith("chi tiết")
				|| lower.startsWith("website") || lower.startsWith("tin tức") || text.length() < 12;
	}

	/// The title without the name of the site at one of its ends.
	String withoutSite(String title) {
		String site = data.meta("og:site_name", "application-name");
		for (String separator : SEPARATORS) {
			int last = title.lastIndexOf(separator);
			if (last <= 0) {
				continue;
			}
			String head = title.substring(0, last).strip();
			String tail = title.substring(last + separator.length()).strip();
			if (site != null && Lines.key(head).equals(Lines.key(site))) {
				return tail;
			}
			boolean named = site != null && Lines.key(tail).equals(Lines.key(site));
			if (named || head.length() >= tail.length() || separator.contains("|") && head.length() > 15) {
				return head;
			}
		}
		return title;
	}

	private static void add(List<String> claims, @Nullable String claim) {
		if (claim != null && !claim.isBlank()) {
			claims.add(claim);
		}
	}

}
