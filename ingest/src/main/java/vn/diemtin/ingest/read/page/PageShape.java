package vn.diemtin.ingest.read.page;

/// Tells an article from a list when the source does not say what to expect.
public final class PageShape {

	private static final int ENOUGH_PROSE = 250;

	private static final int ENOUGH_LINKS = 4;

	/// Below this much prose a headline that links to another page is the first of a
	/// list.
	private static final int TEASERS = 1_500;

	private PageShape() {
	}

	/// Whether the page is rather a list of articles than one.
	public static boolean isListing(ReadArticle article, Listing listing) {
		int links = listing.links().size();
		if (article.prose() < ENOUGH_PROSE) {
			return links >= (article.prose() == 0 ? 2 : ENOUGH_LINKS);
		}
		if (links < ENOUGH_LINKS || article.dated() && article.titles() < 2 * article.paragraphs()) {
			return false;
		}
		String title = article.article().title();
		boolean elsewhere = listing.links().stream().anyMatch(link -> link.title().equals(title));
		if (elsewhere && article.prose() < TEASERS) {
			return true;
		}
		return article.titles() >= ENOUGH_LINKS && article.titles() * 5 >= article.paragraphs() * 3;
	}

}
