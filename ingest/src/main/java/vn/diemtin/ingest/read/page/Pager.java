package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import vn.diemtin.ingest.read.page.NextPage.Strategy;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Finds how to ask for the further pages of a list: `rel=next`, numbered links, words for
/// "next", forms that are posted, and what scripts load as one scrolls.
final class Pager {

	private static final Set<String> NEXT = Set.of("sau", "tiếp", "tiếp theo", "trang sau", "trang tiếp", "kế tiếp",
			"trang tiếp theo", "trang kế", "next", "next page", ">", ">>", "»", "›", "→", "older posts", "cuối",
			"trang cuối", "last");

	private static final Set<String> MARKS = Set.of("page", "trang", "paged", "cur", "p", "phantrang", "start",
			"offset", "bpage", "pageindex", "pg", "tr", "pageno", "pagenumber", "currentpage", "pages");

	private static final List<String> CONTAINERS = List.of("pag", "phantrang", "phan-trang", "phan_trang", "wp-page");

	private static final int MOST = 50;

	private static final int SHORT = 40;

	private static final int AROUND = 4;

	private final HtmlPage page;

	private final Map<String, NextPage> found = new LinkedHashMap<>();

	private Pager(HtmlPage page) {
		this.page = page;
	}

	static List<NextPage> next(HtmlPage page) {
		Pager pager = new Pager(page);
		for (Mark mark : page.marks.named("rel", "next")) {
			pager.add(mark.attr("href"), Strategy.NEXT);
		}
		List<Element> links = page.marks.tag("a").stream().map(Mark::element).toList();
		pager.numbered(links);
		NextPage post = PostedPage.next(page, links);
		if (post != null) {
			pager.found.put("", post);
		}
		NextPage loaded = LoadedPage.timeline(page);
		if (loaded != null) {
			pager.found.putIfAbsent(loaded.url(), loaded);
		}
		if (pager.found.isEmpty()) {
			LoadedPage.button(page).ifPresent(more -> pager.found.put(more.url(), more));
		}
		if (pager.found.isEmpty()) {
			LoadedPage.data(page).ifPresent(data -> pager.found.put(data.url(), data));
		}
		return pager.declared();
	}

	/// Those of the strategy that the source declares, if it declares one that is there.
	private List<NextPage> declared() {
		List<NextPage> all = List.copyOf(found.values());
		String name = page.pager;
		if (name == null) {
			return all;
		}
		List<NextPage> own = all.stream().filter(next -> next.strategy().word().equals(name)).toList();
		return own.isEmpty() ? all : own;
	}

	private void numbered(List<Element> links) {
		Map<String, Integer> templates = new HashMap<>();
		List<Element> named = new ArrayList<>();
		for (Element link : links) {
			String href = link.attr("href");
			if (href.isEmpty() || href.startsWith("#") || href.regionMatches(true, 0, "javascript", 0, 10)) {
				continue;
			}
			String text = name(link);
			if (text.isEmpty() || text.length() > SHORT / 2) {
				continue;
			}
			if (number(text) > 1) {
				templates.merge(template(href, text), 1, Integer::sum);
				named.add(link);
			}
			else if (NEXT.contains(text)) {
				named.add(link);
			}
		}
		int current = current();
		for (Element link : named) {
			String href = link.attr("href");
			String text = name(link);
			int number = number(text);
			String lower = href.toLowerCase(Locale.ROOT);
			boolean marked = isMarked(lower);
			boolean row = number > 0 && templates.getOrDefault(template(href, text), 0) > 1
					&& !template(href, text).equals(href);
			if (found.size() < MOST && (number < 0 || number > current) && !inCalendar(link)
					&& (marked || row || inPager(link))) {
				add(href, strategy(lower));
			}
		}
	}

	/// Whether a number in the address follows a word for pages.
	private static boolean isMarked(String href) {
		for (int i = 1; i < href.length(); i++) {
			if (Character.isDigit(href.charAt(i)) && !Character.isDigit(href.charAt(i - 1))) {
				int end = i;
				while (end > 0 && "=-/_.".indexOf(href.charAt(end - 1)) >= 0 && i - end < 2) {
					end--;
				}
				int start = end;
				while (start > 0 && Character.isLetter(href.charAt(start - 1))) {
					start--;
				}
				int digits = i;
				while (digits < href.length() && Character.isDigit(href.charAt(digits))) {
					digits++;
				}
				if (digits - i <= 4 && MARKS.contains(href.substring(start, end))) {
					return true;
				}
			}
		}
		return false;
	}

	private static String name(Element link) {
		if (link.childNodeSize() == 1 && link.childNode(0) instanceof TextNode only
				&& only.getWholeText().length() > 2 * SHORT || link.childrenSize() > 3) {
			return "";
		}
		String text = CleanText.line(link.text(), SHORT).toLowerCase(Locale.ROOT);
		String name = withoutArrows(text.isEmpty() ? link.attr("title").toLowerCase(Locale.ROOT) : text);
		return name.startsWith("trang ") && number(name.substring(6)) > 0 ? name.substring(6) : name;
	}

	/// The number of this page where its address tells it.
	private int current() {
		String url = page.url == null ? "" : page.url.toLowerCase(Locale.ROOT);
		for (String mark : new String[] { "page=", "trang=", "_cur=", "/page/", "/trang-", "/page-", "/trang/",
				"p=" }) {
			int at = url.indexOf(mark);
			if (at > 0 && (mark.charAt(0) != 'p' || !Character.isLetterOrDigit(url.charAt(at - 1)))) {
				int end = at + mark.length();
				while (end < url.length() && Character.isDigit(url.charAt(end))) {
					end++;
				}
				int number = number(url.substring(at + mark.length(), end));
				if (number > 0) {
					return number;
				}
			}
		}
		return 1;
	}

	private static Strategy strategy(String href) {
		int query = href.indexOf('?');
		if (href.contains("_cur=")) {
			return Strategy.LIFERAY;
		}
		if (query >= 0 && hasDigit(href.substring(query))) {
			return Strategy.QUERY;
		}
		return hasDigit(Addresses.path(href.startsWith("http") ? href : "http://h/" + href)) ? Strategy.PATH
				: Strategy.NEXT;
	}

	/// The address with the number of the page left open.
	private static String template(String href, String number) {
		for (int at = href.lastIndexOf(number); at >= 0; at = href.lastIndexOf(number, at - 1)) {
			int end = at + number.length();
			boolean whole = (at == 0 || !Character.isDigit(href.charAt(at - 1)))
					&& (end == href.length() || !Character.isDigit(href.charAt(end)));
			if (whole) {
				return href.substring(0, at) + "{}" + href.substring(end);
			}
		}
		return href;
	}

	private static boolean inPager(Element link) {
		Element around = link;
		for (int i = 0; i < AROUND && around != null; i++, around = around.parent()) {
			String names = (around.className() + " " + around.id()).toLowerCase(Locale.ROOT);
			if (CONTAINERS.stream().anyMatch(names::contains) && !names.contains("page-")
					&& around.childrenSize() < 40) {
				return true;
			}
		}
		return false;
	}

	private static boolean inCalendar(Element link) {
		Element around = link;
		for (int i = 0; i < 6 && around != null; i++, around = around.parent()) {
			String names = (around.className() + " " + around.id()).toLowerCase(Locale.ROOT);
			if (names.contains("calendar") || names.contains("datepicker") || names.contains("lichthang")) {
				return true;
			}
		}
		return false;
	}

	private void add(String href, Strategy strategy) {
		String url = page.absolute(href);
		if (url == null || !RelatedLinks.sameSite(page, url)) {
			return;
		}
		String clean = Addresses.withoutFragment(url);
		if (page.url == null || !clean.equals(Addresses.withoutFragment(page.url))) {
			found.merge(clean, NextPage.of(strategy, clean),
					(known, other) -> known.strategy() == Strategy.NEXT ? other : known);
		}
	}

	static int number(String text) {
		boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
		return digits ? Integer.parseInt(text) : -1;
	}

	static boolean isNext(String text) {
		return NEXT.contains(text) && !text.contains("cuối") && !text.equals("last");
	}

	/// `Tiếp →` is `tiếp`; an arrow alone stays what it is.
	static String withoutArrows(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
			end--;
		}
		return (start == end) ? text : text.substring(start, end);
	}

	private static boolean hasDigit(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

}
