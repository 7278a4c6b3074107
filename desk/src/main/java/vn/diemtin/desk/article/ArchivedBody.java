package vn.diemtin.desk.article;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Makes the body of an archived page harmless when it is shown, by another library than the one that
/// did so when the page was read: what one of them lets through, or what was stored by whatever way,
/// has to pass the other (ASVS 5.0, 1.3.1).
final class ArchivedBody {

	private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
		.allowElements("p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
				"dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote",
				"q", "pre", "code", "em", "i", "strong", "b", "u", "s", "small", "sub", "sup", "mark", "a", "img",
				"figure", "figcaption", "time", "abbr", "cite")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("src", "alt", "width", "height")
		.onElements("img")
		.allowAttributes("colspan", "rowspan", "scope")
		.onElements("td", "th")
		.allowAttributes("title", "lang")
		.globally()
		.allowUrlProtocols("http", "https")
		.requireRelsOnLinks("noopener", "noreferrer", "nofollow")
		.toFactory();

	private ArchivedBody() {
	}

	static String of(String html) {
		return HARMLESS.sanitize(html);
	}

}
