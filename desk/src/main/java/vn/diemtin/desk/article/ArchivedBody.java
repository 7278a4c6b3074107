package vn.diemtin.desk.article;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.web.util.HtmlUtils;

/// Makes an archived page harmless when it is shown. A body was made harmless before, by another library, when the page
/// was read: what one of them lets through, or what was stored by whatever way, has to pass the other (ASVS 5.0, 1.3.1).
final class ArchivedBody {

	private static final PolicyFactory HARMLESS = policy().toFactory();

	private ArchivedBody() {
	}

	/// The body of an article.
	/// @param address that its links go out from
	static String of(String html, String address) {
		return page(html, address);
	}

	/// A whole page: all of its blocks, with the words of an image in place of the
	/// image, so that nothing is asked for outside.
	/// @param address that its links go out from
	static String page(String html, String address) {
		return policy().withPreprocessor((sink) -> new PagePlainer(sink, address)).toFactory().sanitize(html);
	}

	/// What is no markup.
	static String plain(String text) {
		return HARMLESS.sanitize("<pre>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</pre>");
	}

	private static HtmlPolicyBuilder policy() {
		return new HtmlPolicyBuilder()
			.allowElements("p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
					"dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th",
					"blockquote", "q", "pre", "code", "em", "i", "strong", "b", "u", "s", "small", "sub", "sup", "mark",
					"a", "figure", "figcaption", "time", "abbr", "cite", "header", "footer", "nav", "main", "aside",
					"section", "article", "address", "details", "summary", "center")
			.allowWithoutAttributes("span", "a")
			.allowAttributes("href")
			.onElements("a")
			.allowAttributes("class")
			.matching(true, "image")
			.onElements("span")
			.allowAttributes("colspan", "rowspan", "scope")
			.onElements("td", "th")
			.allowAttributes("title", "lang")
			.globally()
			.allowUrlProtocols("http", "https")
			.requireRelsOnLinks("noopener", "noreferrer", "nofollow");
	}

}
