package vn.diemtin.ingest.read.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Finds the addresses of a list's further pages: `rel=next`, numbered links, words for "next",
/// and the time lines that newspapers' pages load as one scrolls.
final class Pager {

	private static final Set<String> NEXT = Set.of("sau", "tiếp", "tiếp theo", "trang sau", "trang tiếp",
			"trang tiếp theo", "next", "next page", ">", ">>", "»", "›", "xem thêm", "older posts", "cuối");

	private static final List<String> MARKS = List.of("page", "trang", "paged", "_cur=", "cur=", "/p", "p=",
			"phantrang", "start=", "offset=", "timelinelist");

	private static final int MOST = 50;

	private Pager() {
	}

	static List<String> next(HtmlPage page) {
		Set<String> found = new LinkedHashSet<>();
		for (Element element : page.document.select("link[rel=next][href], a[rel=next][href]")) {
			add(found, page, element.attr("href"));
		}
		String timeline = timeline(page);
		if (timeline != null) {
			found.add(timeline);
		}
		for (Element link : page.document.select("a[href]")) {
			String href = link.attr("href");
			if (found.size() >= MOST || href.startsWith("#")
					|| href.toLowerCase(Locale.ROOT).startsWith("javascript")) {
				continue;
			}
			String text = withoutArrows(CleanText.line(link.text(), 40).toLowerCase(Locale.ROOT));
			boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit)
					&& !text.equals("1");
			String lower = href.toLowerCase(Locale.ROOT);
			if ((number || NEXT.contains(text)) && MARKS.stream().anyMatch(lower::contains) && hasNumber(lower)) {
				add(found, page, href);
			}
		}
		return List.copyOf(found);
	}

	private static @Nullable String timeline(HtmlPage page) {
		Element zone = page.document.selectFirst("#hdZoneId");
		String id = zone == null ? "" : zone.attr("value").strip();
		boolean number = !id.isEmpty() && id.length() < 12 && id.chars().allMatch(Character::isDigit);
		if (!number || id.equals("0")) {
			return null;
		}
		String host = Addresses.host(page.base);
		String ending = host != null && host.endsWith("cafef.vn") ? ".chn" : ".htm";
		return page.absolute("/timelinelist/" + id + "/2" + ending);
	}

	private static void add(Set<String> found, HtmlPage page, String href) {
		String url = page.absolute(href);
		if (url == null || !RelatedLinks.sameSite(page, url)) {
			return;
		}
		String clean = Addresses.withoutFragment(url);
		if (page.url == null || !clean.equals(Addresses.withoutFragment(page.url))) {
			found.add(clean);
		}
	}

	/// `Tiếp →` is `tiếp`; an arrow alone stays what it is.
	private static String withoutArrows(String text) {
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

	private static boolean hasNumber(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

}
