package vn.diemtin.ingest.read.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.page.NextPage.Strategy;
import vn.diemtin.ingest.read.text.CleanText;

/// The next page of a list whose pager posts the page's form with its state, as the grids of
/// ASP.NET do.
final class PostedPage {

	private static final String CALL = "__doPostBack(";

	private static final int LARGEST = 400_000;

	private static final int MOST_FIELDS = 100;

	private PostedPage() {
	}

	static @Nullable NextPage next(HtmlPage page, List<Element> links) {
		int lowest = Integer.MAX_VALUE;
		Element chosen = null;
		for (Element link : links) {
			String call = call(link);
			if (call == null) {
				continue;
			}
			String text = Pager.withoutArrows(CleanText.line(link.text(), 40).toLowerCase(Locale.ROOT));
			int number = Pager.number(text);
			boolean pages = call.toLowerCase(Locale.ROOT).contains("pag") || call.contains("rptPages")
					|| number > 1 && call.contains(text);
			if (number > 1 && number < lowest && pages) {
				lowest = number;
				chosen = link;
			}
			else if (chosen == null && Pager.isNext(text)) {
				chosen = link;
			}
		}
		return chosen == null ? null : posted(page, chosen);
	}

	private static @Nullable String call(Element link) {
		for (String name : new String[] { "href", "onclick" }) {
			String code = link.attr(name);
			int at = code.indexOf(CALL);
			if (at >= 0) {
				return code.substring(at + CALL.length());
			}
		}
		return null;
	}

	private static @Nullable NextPage posted(HtmlPage page, Element link) {
		String call = call(link);
		Element form = link.closest("form");
		if (call == null || form == null) {
			return null;
		}
		String[] words = arguments(call);
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("__EVENTTARGET", words[0]);
		fields.put("__EVENTARGUMENT", words[1]);
		int size = 0;
		for (Element input : form.getElementsByTag("input")) {
			String name = input.attr("name");
			size += input.attr("value").length();
			if (size > LARGEST) {
				return null;
			}
			if (input.attr("type").equalsIgnoreCase("hidden") && !name.isEmpty() && fields.size() < MOST_FIELDS) {
				fields.putIfAbsent(name, input.attr("value"));
			}
		}
		String url = form.attr("action").isBlank() ? page.url : page.absolute(form.attr("action"));
		return url == null ? null : new NextPage(Strategy.VIEW_STATE, url, fields, null);
	}

	/// The two quoted words of the call.
	private static String[] arguments(String call) {
		String[] words = { "", "" };
		int at = 0;
		for (int i = 0; i < 2; i++) {
			int start = call.indexOf('\'', at);
			int end = start < 0 ? -1 : call.indexOf('\'', start + 1);
			if (end < 0) {
				break;
			}
			words[i] = call.substring(start + 1, end);
			at = end + 1;
		}
		return words;
	}

}
