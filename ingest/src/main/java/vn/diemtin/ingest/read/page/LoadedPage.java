package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.page.NextPage.Strategy;
import vn.diemtin.ingest.read.text.CleanText;

/// Further items that a page's script loads: the time lines of newspapers, buttons that name
/// what they load, and addresses of data in scripts.
final class LoadedPage {

	private static final String FRAGMENTS = "/timelinelist/";

	private static final List<String> BUTTONS = List.of("data-url", "data-href", "data-next", "data-link", "data-ajax",
			"data-load", "data-api", "data-next-url");

	private static final List<String> DATA = List.of("/api/", "/wp-json/", "/_api/", "/apivp/", ".ashx", "/odata/");

	private static final List<String> LISTS = List.of("list", "tin", "news", "bai", "query", "danhsach", "posts",
			"article", "page");

	private static final int LONGEST_SCRIPTS = 300_000;

	/// A page with more text than this shows its list itself.
	private static final int LONGEST_FRAME = 4_000;

	private static final int LONGEST_ADDRESS = 300;

	private LoadedPage() {
	}

	/// The next part of a newspaper's time line.
	static @Nullable NextPage timeline(HtmlPage page) {
		String url = page.url == null ? "" : page.url;
		int at = url.indexOf(FRAGMENTS);
		if (at > 0) {
			return following(url, at + FRAGMENTS.length());
		}
		Mark zone = page.marks.id("hdZoneId");
		String id = zone == null ? "" : zone.attr("value").strip();
		boolean number = !id.isEmpty() && id.length() < 12 && id.chars().allMatch(c -> c >= '0' && c <= '9');
		if (!number || id.equals("0")) {
			return null;
		}
		String path = numbersPages(page) ? "/timeline/" + id + "/trang-2" : FRAGMENTS + id + "/2";
		String next = page.absolute(path + ending(page));
		return next == null ? null : NextPage.of(Strategy.TIMELINE, next);
	}

	private static @Nullable NextPage following(String url, int from) {
		int slash = url.indexOf('/', from);
		int end = slash + 1;
		while (slash > 0 && end < url.length() && Character.isDigit(url.charAt(end))) {
			end++;
		}
		if (slash < 0 || end == slash + 1 || end - slash > 5) {
			return null;
		}
		int number = Integer.parseInt(url.substring(slash + 1, end)) + 1;
		return NextPage.of(Strategy.TIMELINE, url.substring(0, slash + 1) + number + url.substring(end));
	}

	/// Whether the page's script numbers the parts as `trang-2`.
	private static boolean numbersPages(HtmlPage page) {
		for (Mark script : page.marks.tag("script")) {
			String code = script.element().data();
			int at = code.indexOf("/timeline/");
			if (at >= 0 && code.indexOf("trang-", at) > 0 && code.indexOf("trang-", at) < at + 80) {
				return true;
			}
		}
		return false;
	}

	/// How the addresses of this paper's articles end.
	private static String ending(HtmlPage page) {
		int chn = 0;
		int htm = 0;
		for (Mark link : page.marks.tag("a")) {
			chn += link.attr("href").endsWith(".chn") ? 1 : 0;
			htm += link.attr("href").endsWith(".htm") ? 1 : 0;
		}
		return chn > htm ? ".chn" : ".htm";
	}

	/// A button that loads more.
	static Optional<NextPage> button(HtmlPage page) {
		for (String tag : new String[] { "a", "button", "div", "span" }) {
			for (Mark mark : page.marks.tag(tag)) {
				Element element = mark.element();
				String address = element.attributesSize() == 0 ? null : named(element);
				String url = address == null ? null : page.absolute(address);
				if (url != null && url.length() < LONGEST_ADDRESS && RelatedLinks.sameSite(page, url)) {
					String lower = url.toLowerCase(Locale.ROOT);
					boolean data = DATA.stream().anyMatch(lower::contains) || lower.contains(".json");
					return Optional.of(NextPage.of(data ? Strategy.JSON : Strategy.MORE, url));
				}
			}
		}
		return Optional.empty();
	}

	private static @Nullable String named(Element element) {
		String value = "";
		for (int i = 0; i < BUTTONS.size() && value.indexOf('/') < 0 && value.indexOf('?') < 0; i++) {
			value = element.attr(BUTTONS.get(i)).strip();
		}
		if (value.indexOf('/') < 0 && value.indexOf('?') < 0) {
			return null;
		}
		String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
		boolean more = names.contains("load-more") || names.contains("loadmore") || names.contains("view-more")
				|| names.contains("viewmore") || names.contains("xemthem") || names.contains("btn-more")
				|| isMore(element);
		return more ? value : null;
	}

	private static boolean isMore(Element element) {
		if (element.childrenSize() > 3) {
			return false;
		}
		String text = Furniture.bare(CleanText.line(element.text(), 40));
		return text.startsWith("xem thêm") || text.startsWith("tải thêm") || text.startsWith("load more")
				|| text.startsWith("xem tiếp");
	}

	/// An address of data about a list, in a script of the page.
	static Optional<NextPage> data(HtmlPage page) {
		if (page.tree.root.chars > LONGEST_FRAME) {
			return Optional.empty();
		}
		int read = 0;
		for (Mark script : page.marks.tag("script")) {
			String code = script.element().data();
			read += code.length();
			if (read > LONGEST_SCRIPTS || script.attr("type").contains("json")) {
				continue;
			}
			String address = literal(code);
			String url = address == null ? null : page.absolute(address);
			if (address != null && url != null && RelatedLinks.sameSite(page, url)) {
				return Optional.of(new NextPage(Strategy.JSON, url, Map.of(), PostedData.near(code, address)));
			}
		}
		return Optional.empty();
	}

	private static @Nullable String literal(String code) {
		int at = 0;
		while (at < code.length()) {
			char quote = code.charAt(at);
			if (quote != '"' && quote != '\'') {
				at++;
				continue;
			}
			int end = code.indexOf(quote, at + 1);
			if (end < 0) {
				return null;
			}
			if (end - at > 5 && end - at < LONGEST_ADDRESS) {
				String word = code.substring(at + 1, end);
				String lower = word.toLowerCase(Locale.ROOT);
				boolean address = (word.startsWith("/") || word.startsWith("http")) && word.indexOf(' ') < 0;
				if (address && DATA.stream().anyMatch(lower::contains) && LISTS.stream().anyMatch(lower::contains)) {
					return word;
				}
			}
			at = end - at < LONGEST_ADDRESS ? end + 1 : at + 1;
		}
		return null;
	}

}
