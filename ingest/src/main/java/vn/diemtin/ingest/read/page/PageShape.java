package vn.diemtin.ingest.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.page.LinkedData.Kind;
import vn.diemtin.ingest.read.text.Letters;

/// Weighs whether a page is one article or a list of them: what of its text the list's items
/// cover, what it tells machines, whether its title leads elsewhere. What was expected of it
/// only tips the balance.
public final class PageShape {

	private static final int SURELY_PROSE = 1_500;

	private static final int FEW_TITLES = 4;

	private static final int ENOUGH_ITEMS = 3;

	private static final int MANY_ITEMS = 8;

	private static final int LITTLE_PROSE = 180;

	private static final List<String> IMPRINTS = List.of("giấy phép", "bản quyền", "địa chỉ:", "trụ sở", "©",
			"copyright", "chịu trách nhiệm", "cơ quan chủ quản", "điện thoại", "cổng thông tin điện tử",
			"trang thông tin điện tử", "người chịu trách nhiệm", "tổng biên tập", "thiết kế bởi", "email:",
			"đơn vị chủ quản");

	/// How much of a line tells whether it is a known summary.
	private static final int START = 30;

	private static final int FULL_TITLE = 32;

	private static final int FULL_PROSE = 250;

	private static final Set<String> LISTS = Set.of("\"ItemList\"", "\"CollectionPage\"", "\"SearchResultsPage\"",
			"\"Blog\"");

	private PageShape() {
	}

	/// Whether the page is an article beyond doubt, so that no list need be looked for.
	public static boolean isSurelyArticle(HtmlPage page, ReadArticle read) {
		boolean told = read.dated() || isArticleType(page) || isShownDate(read.article().published());
		return read.prose() >= SURELY_PROSE && read.titles() < FEW_TITLES && told && !isListType(page);
	}

	/// Whether it is rather a list than an article.
	/// @param expected whether an article was expected; null when nothing was
	public static boolean isListing(HtmlPage page, ReadArticle read, List<Link> links, @Nullable Boolean expected) {
		if (links.isEmpty()) {
			return false;
		}
		return weight(page, read, links, expected) < 0;
	}

	/// Above nothing for an article, below for a list.
	static double weight(HtmlPage page, ReadArticle read, List<Link> links, @Nullable Boolean expected) {
		Article article = read.article();
		Covered covered = Covered.of(page, article, links);
		double weight = Math.min(3, (double) covered.own / FULL_PROSE);
		weight += read.dated() ? 1 : 0;
		weight += isArticleType(page) ? 0.7 : 0;
		boolean shown = isShownDate(article.published());
		weight += shown ? 0.7 : 0;
		weight += expected == null ? 0 : expected ? 0.3 : -1;
		weight -= isListType(page) ? 1 : 0;
		int items = covered.own == 0 ? links.size() : (int) links.stream().filter(PageShape::isTelling).count();
		weight -= items >= 2 ? 2.5 * covered.share() : 0;
		weight -= covered.headline && covered.own < SURELY_PROSE ? 1.5 : 0;
		if (items >= ENOUGH_ITEMS) {
			weight -= covered.own == 0 ? 1.5 : 0;
			weight -= Math.min(1, items / 20.0);
			weight -= read.titles() >= FEW_TITLES && read.titles() * 5 >= read.paragraphs() * 3 ? 1 : 0;
			weight -= items >= MANY_ITEMS && covered.own < LITTLE_PROSE && !read.dated() && !shown ? 1 : 0;
		}
		if (article.text().isEmpty()) {
			weight -= items >= 2 || covered.headline ? 3 : 0;
		}
		return weight;
	}

	private static boolean isShownDate(@Nullable PublicationDate published) {
		return published != null && published.from() == Origin.LABEL && published.confidence() > 0.8;
	}

	/// Whether a link says more than the entry of a menu does.
	private static boolean isTelling(Link link) {
		return link.title().length() >= FULL_TITLE || link.published() != null || link.summary() != null
				|| link.image() != null;
	}

	private static boolean isArticleType(HtmlPage page) {
		return "article".equals(page.data.meta("og:type")) || !page.data.linked().of(Kind.ARTICLE).isEmpty();
	}

	private static boolean isListType(HtmlPage page) {
		for (Mark script : page.marks.tag("script")) {
			if (script.attr("type").contains("ld+json")) {
				String json = script.element().data();
				if (LISTS.stream().anyMatch(json::contains)) {
					return page.data.linked().of(Kind.ARTICLE).isEmpty();
				}
			}
		}
		return false;
	}

	/// What of an article's text a list's items say too.
	private record Covered(int own, int common, boolean headline) {

		static Covered of(HtmlPage page, Article article, List<Link> links) {
			Set<String> said = new HashSet<>();
			boolean headline = false;
			String title = Lines.key(article.title());
			for (Link link : links) {
				String name = Lines.key(link.title());
				headline |= !title.isEmpty() && isTelling(link)
						&& (name.equals(title) || title.length() > 20 && name.startsWith(title));
				said.add(name);
				String summary = link.summary();
				if (summary != null) {
					said.add(start(Lines.key(summary)));
				}
			}
			Set<String> foot = foot(page.tree);
			int own = 0;
			int common = 0;
			for (String line : article.text().split("\n")) {
				String key = Lines.key(line);
				boolean known = said.contains(key) || said.contains(start(key));
				common += known ? line.length() : 0;
				own += !known && line.length() >= 60 && !foot.contains(line) && !isImprint(line) ? line.length() : 0;
			}
			return new Covered(own, common, headline);
		}

		/// The lines of the page's foot, by its elements' names.
		private static Set<String> foot(PageTree tree) {
			Set<String> lines = new HashSet<>();
			boolean[] feet = new boolean[tree.boxes.size()];
			for (Box box : tree.boxes) {
				boolean named = box.tag().equals("footer") || box.tokens.contains("footer", "copyright");
				feet[box.index] = box.parent != null && feet[box.parent.index]
						|| named && box.chars * 4 < tree.root.chars;
			}
			for (Block block : tree.blocks) {
				if (feet[block.box().index]) {
					lines.add(block.text());
				}
			}
			return lines;
		}

		/// Whether a line says who runs the page and by what licence.
		private static boolean isImprint(String line) {
			String lower = Letters.lower(line);
			return IMPRINTS.stream().anyMatch(lower::startsWith)
					|| lower.contains("điện thoại") && (lower.contains("email") || lower.contains("fax"))
					|| lower.contains("bản quyền") && lower.contains("©") || lower.contains("all rights reserved")
					|| lower.contains("ghi rõ nguồn");
		}

		private static String start(String key) {
			return key.length() > START ? key.substring(0, START) : key;
		}

		double share() {
			return own + common == 0 ? 0 : (double) common / (own + common);
		}

	}

}
