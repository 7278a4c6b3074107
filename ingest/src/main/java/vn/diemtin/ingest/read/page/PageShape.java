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

/// Weighs whether a page is one article or a list of them: what of its text the list's items
/// cover, what it tells machines, whether its title leads elsewhere. What was expected of it
/// only tips the balance.
public final class PageShape {

	private static final int SURELY_PROSE = 1_500;

	private static final int FEW_TITLES = 4;

	private static final int ENOUGH_ITEMS = 3;

	private static final int MANY_ITEMS = 8;

	private static final int LITTLE_PROSE = 180;

	private static final int FULL_PROSE = 250;

	private static final Set<String> LISTS = Set.of("\"ItemList\"", "\"CollectionPage\"", "\"SearchResultsPage\"",
			"\"Blog\"");

	private PageShape() {
	}

	/// Whether the page is an article beyond doubt, so that no list need be looked for.
	public static boolean isSurelyArticle(HtmlPage page, ReadArticle read) {
		boolean told = read.dated() || isArticleType(page);
		return read.prose() >= SURELY_PROSE && read.titles() < FEW_TITLES && told && !isListType(page);
	}

	/// Whether it is rather a list than an article.
	/// @param expected whether an article was expected; null when nothing was
	public static boolean isListing(HtmlPage page, ReadArticle read, Listing listing, @Nullable Boolean expected) {
		if (listing.links().isEmpty()) {
			return false;
		}
		return weight(page, read, listing, expected) < 0;
	}

	/// Above nothing for an article, below for a list.
	static double weight(HtmlPage page, ReadArticle read, Listing listing, @Nullable Boolean expected) {
		Article article = read.article();
		Covered covered = Covered.of(article, listing.links());
		double weight = Math.min(2.5, (double) covered.own / FULL_PROSE);
		weight += read.dated() ? 1 : 0;
		weight += isArticleType(page) ? 0.7 : 0;
		PublicationDate published = article.published();
		weight += published != null && published.from() == Origin.LABEL ? 0.5 : 0;
		weight += expected == null ? 0 : expected ? 0.3 : -1;
		weight -= isListType(page) ? 1 : 0;
		int items = listing.links().size();
		weight -= items >= 2 ? 2.5 * covered.share() : 0;
		weight -= covered.headline && covered.own < SURELY_PROSE ? 1.5 : 0;
		if (items >= ENOUGH_ITEMS) {
			weight -= Math.min(1, items / 20.0);
			weight -= read.titles() >= FEW_TITLES && read.titles() * 5 >= read.paragraphs() * 3 ? 1 : 0;
			weight -= items >= MANY_ITEMS && covered.own < LITTLE_PROSE && !read.dated() ? 1 : 0;
		}
		if (article.text().isEmpty()) {
			weight -= items >= 2 || covered.headline ? 3 : 0;
		}
		return weight;
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

		static Covered of(Article article, List<Link> links) {
			Set<String> said = new HashSet<>();
			boolean headline = false;
			String title = Lines.key(article.title());
			for (Link link : links) {
				String name = Lines.key(link.title());
				headline |= !title.isEmpty() && (name.equals(title) || title.length() > 20 && name.startsWith(title));
				said.add(name);
				String summary = link.summary();
				if (summary != null) {
					said.add(start(Lines.key(summary)));
				}
			}
			int own = 0;
			int common = 0;
			for (String line : article.text().split("\n")) {
				String key = Lines.key(line);
				boolean known = said.contains(key) || said.contains(start(key));
				common += known ? line.length() : 0;
				own += !known && line.length() >= 60 ? line.length() : 0;
			}
			return new Covered(own, common, headline);
		}

		private static String start(String key) {
			return key.length() > 40 ? key.substring(0, 40) : key;
		}

		double share() {
			return own + common == 0 ? 0 : (double) common / (own + common);
		}

	}

}
