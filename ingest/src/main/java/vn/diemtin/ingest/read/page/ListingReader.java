package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;

/// Reads a page of links to articles: the repeated structure for which the page is there, each
/// article once.
public final class ListingReader {

	private ListingReader() {
	}

	/// Reads the list.
	public static Listing read(HtmlPage page) {
		List<Link> links = links(page, false);
		return new Listing(page.title(), links.isEmpty() ? links(page, true) : links, Pager.next(page));
	}

	private static List<Link> links(HtmlPage page, boolean bare) {
		List<Candidate> candidates = new CandidateFinder(page, bare).find();
		List<Candidate> own = candidates.stream().filter(item -> RelatedLinks.sameSite(page, item.url)).toList();
		MainList list = new MainList(page.tree);
		ItemReader reader = new ItemReader(page);
		for (Candidate candidate : own.isEmpty() ? candidates : own) {
			list.add(candidate, reader.read(candidate));
		}
		return list.links();
	}

}
