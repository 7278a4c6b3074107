package vn.diemtin.ingest.fetch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;

/// Looks at the first bytes of an answer to find out that it is not what its status says. Linear scans only.
final class PageSniffer {

	private static final int LOOKED_AT = 32 * 1024;

	/// A page that only sets a cookie and loads itself again is not longer than this.
	private static final int LARGEST_CHALLENGE = 8 * 1024;

	private static final Set<String> TITLES_OF_NONE = Set.of("404", "404 not found", "not found", "page not found",
			"trạng thái", "không tìm thấy", "không tìm thấy trang", "trang không tồn tại", "trang không tìm thấy",
			"không tìm thấy nội dung", "lỗi 404");

	private final String start;

	private final String lowerCase;

	private final int length;

	PageSniffer(byte[] body) {
		this.length = body.length;
		this.start = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.UTF_8);
		this.lowerCase = this.start.toLowerCase(Locale.ROOT);
	}

	boolean isBlank() {
		return this.start.isBlank() && this.length <= LOOKED_AT;
	}

	/// The firewall whose challenge it is, null when it is none.
	@Nullable String challenge() {
		if (this.length <= LARGEST_CHALLENGE && this.lowerCase.contains("document.cookie")
				&& (this.lowerCase.contains("location.reload") || this.lowerCase.contains("location.href"))) {
			return "a page that sets a cookie by script and loads itself again";
		}
		if (this.lowerCase.contains("/cdn-cgi/challenge-platform/") && title().startsWith("just a moment")) {
			return "a page that checks the browser";
		}
		return null;
	}

	/// Whether an HTML page stands where a feed or sitemap was expected.
	boolean isHtmlInsteadOf(FetchDue.Role role) {
		if (role != FetchDue.Role.FEED && role != FetchDue.Role.SITEMAP) {
			return false;
		}
		boolean isHtml = this.lowerCase.contains("<html") || this.lowerCase.contains("<!doctype html");
		return isHtml && !this.lowerCase.contains("<rss") && !this.lowerCase.contains("<feed")
				&& !this.lowerCase.contains("<rdf:rdf") && !this.lowerCase.contains("<urlset")
				&& !this.lowerCase.contains("<sitemapindex");
	}

	/// Why an article's page is none, null when nothing speaks against it.
	/// @param asked what was asked
	/// @param came what came after redirects
	@Nullable String softNotFound(HttpUrl asked, HttpUrl came) {
		if (!"/".equals(asked.encodedPath()) && "/".equals(came.encodedPath()) && came.query() == null) {
			return "led to the front page";
		}
		String title = title();
		return TITLES_OF_NONE.contains(title) ? "titled '" + title + "'" : null;
	}

	/// The title up to the name of the site, in lower case.
	private String title() {
		int open = this.lowerCase.indexOf("<title");
		int from = (open >= 0) ? this.lowerCase.indexOf('>', open) + 1 : 0;
		int to = (from > 0) ? this.lowerCase.indexOf("</title", from) : -1;
		if (to < 0) {
			return "";
		}
		String title = Normalizer.normalize(this.lowerCase.substring(from, to).strip(), Normalizer.Form.NFC);
		for (String separator : new String[] { " - ", " | ", " – " }) {
			int end = title.indexOf(separator);
			if (end > 0) {
				title = title.substring(0, end);
			}
		}
		return title.strip();
	}

}
