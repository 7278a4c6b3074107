package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// The text that a page tells machines, for pages that show only its beginning or make it by script.
final class LinkedBody {

	private static final int ENOUGH = 600;

	/// The text must be so many times what the page shows.
	private static final int TIMES = 3;

	private LinkedBody() {
	}

	/// The paragraphs, or null when the page shows enough itself.
	/// @param shown how many characters were kept
	static @Nullable List<String> paragraphs(HtmlPage page, int shown) {
		if (shown > CleanText.FIELD_LIMIT / TIMES) {
			return null;
		}
		String body = page.data.linked("articleBody");
		if (body == null || body.length() < ENOUGH || body.length() < TIMES * shown) {
			return null;
		}
		String text = body.indexOf('<') >= 0 ? Jsoup.parse(body).text() : body;
		List<String> paragraphs = text.lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList();
		return paragraphs.isEmpty() ? null : paragraphs;
	}

}
