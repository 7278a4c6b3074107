package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Finds who signs an article; a value that names only the site is none.
final class BylineFinder {

	private static final int LONGEST = 80;

	private static final String SELECTOR = "[data-role=author], .detail-author, .article__author, .author_mail, [itemprop=author], "
			+ "[rel=author], .byline-name, .author-name, .byline, .author, .tac-gia, .tacgia, .nguontin, .article-author";

	private static final List<String> LEADS = List.of("theo nguồn", "nguồn tin", "nguồn", "theo", "tác giả",
			"bài và ảnh", "tin và ảnh", "tin, ảnh", "tin, bài", "bài, ảnh", "tin ảnh", "bài ảnh", "ảnh", "bài", "tin",
			"by", "written by", "words by", "posted by", "người viết", "author");

	private final Document document;

	private final MachineData data;

	private final @Nullable String host;

	BylineFinder(Document document, MachineData data, @Nullable String host) {
		this.document = document;
		this.data = data;
		this.host = host;
	}

	/// The byline.
	/// @param signature the short last line of the body, when it has one
	@Nullable String find(@Nullable String signature) {
		String[] claims = { data.linked("author"),
				data.meta("article:author", "author", "dc.creator", "parsely-author", "byl") };
		for (String claim : claims) {
			String name = clean(claim);
			if (name != null) {
				return name;
			}
		}
		int seen = 0;
		for (Element element : document.select(SELECTOR)) {
			String name = seen++ < 10 && element.childrenSize() < 6 ? clean(element.text()) : null;
			if (name != null && !hasYear(name)) {
				return name;
			}
		}
		return clean(signature);
	}

	private @Nullable String clean(@Nullable String claim) {
		if (claim == null || claim.length() > 4 * LONGEST) {
			return null;
		}
		String name = strip(CleanText.line(claim));
		if (name.length() < 3 || name.length() > LONGEST || name.startsWith("http")
				|| name.contains("@") && !name.contains(" ")) {
			return null;
		}
		String key = Lines.key(name);
		String site = data.meta("og:site_name", "application-name");
		String publisher = data.linked("publisher");
		boolean isSite = host != null && Lines.key(host).contains(key) || site != null && Lines.key(site).contains(key)
				|| publisher != null && Lines.key(publisher).equals(key) || key.equals("admin")
				|| key.equals("administrator") || key.endsWith("vn") && name.indexOf(' ') < 0;
		return isSite ? null : name;
	}

	/// A signature without its lead-in, its brackets and "tổng hợp".
	static String strip(String signature) {
		String text = signature.strip();
		while (!text.isEmpty() && "(-–—*/.:|•".indexOf(text.charAt(0)) >= 0) {
			text = text.substring(1).strip();
		}
		String lower = text.toLowerCase(Locale.ROOT);
		for (String lead : LEADS) {
			if (lower.startsWith(lead) && lower.length() > lead.length() && (lower.charAt(lead.length()) == ':'
					|| lower.charAt(lead.length()) == ' ' && !lead.equals("tin"))) {
				text = text.substring(lead.length() + 1).strip();
				break;
			}
		}
		while (!text.isEmpty() && ")-–—*/.:|•,".indexOf(text.charAt(text.length() - 1)) >= 0) {
			text = text.substring(0, text.length() - 1).strip();
		}
		for (String ending : List.of(" tổng hợp", " (tổng hợp", " (tổng hợp)", " (t/h", " (t/h)", " (th", " (th)")) {
			if (text.toLowerCase(Locale.ROOT).endsWith(ending)) {
				return text.substring(0, text.length() - ending.length()).strip();
			}
		}
		return text;
	}

	private static boolean hasYear(String text) {
		return text.contains("/20") || text.contains("-20") || text.contains(", 20");
	}

}
