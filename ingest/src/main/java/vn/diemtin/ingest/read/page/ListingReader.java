package vn.diemtin.ingest.read.page;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import vn.diemtin.events.article.Link;

/// Reads a page of links to articles: the repeated structure for which the page is there, each
/// article once.
public final class ListingReader {

	private ListingReader() {
	}

	/// Reads the list.
	public static Listing read(HtmlPage page) {
		return read(page, items(page));
	}

	/// Reads what goes with a list whose items are read.
	public static Listing read(HtmlPage page, List<Link> items) {
		List<NextPage> next = Pager.next(page);
		Set<String> pages = new HashSet<>();
		next.forEach(one -> pages.add(one.url()));
		List<Link> own = items.stream().filter(item -> !pages.contains(item.url())).toList();
		String title = page.title();
		return new Listing(title == null ? null : new TitleClaims(page.data, title, page.site).ofList(title), own,
				next);
	}

	/// Reads the items alone.
	public static List<Link> items(HtmlPage page) {
		List<Link> declared = page.family.item().isEmpty() ? List.of() : declared(page);
		List<Link> links = declared.isEmpty() ? links(page, false) : declared;
		return links.isEmpty() ? links(page, true) : links;
	}

	/// The items of the elements that are declared to be such: what else stands in one of
	/// them is about it.
	private static List<Link> declared(HtmlPage page) {
		Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
		page.family.item().forEach(item -> page.marks.all(item).forEach(mark -> elements.add(mark.element())));
		ItemReader reader = new ItemReader(page);
		Map<Element, Link> found = new LinkedHashMap<>();
		for (Candidate candidate : new CandidateFinder(page, false).find()) {
			for (Box box = candidate.title().block().box(); box != null; box = box.parent) {
				if (elements.contains(box.element)) {
					found.putIfAbsent(box.element, reader.read(candidate));
					break;
				}
			}
		}
		Map<String, Link> each = new LinkedHashMap<>();
		found.values().forEach(link -> each.putIfAbsent(link.url(), link));
		return List.copyOf(each.values());
	}

	private static List<Link> links(HtmlPage page, boolean bare) {
		List<Candidate> candidates = new CandidateFinder(page, bare).find();
		List<Candidate> own = candidates.stream().filter(item -> RelatedLinks.sameSite(page, item.url)).toList();
		MainList list = new MainList(page.tree);
		ItemReader reader = new ItemReader(page);
		for (Candidate candidate : own.isEmpty() ? candidates : own) {
			boolean menu = list.isInMenu(candidate.box);
			list.add(candidate,
					menu ? new Link(candidate.url, candidate.title().text(), null) : reader.read(candidate));
		}
		return list.links();
	}

}
