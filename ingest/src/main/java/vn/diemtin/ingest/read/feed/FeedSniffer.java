package vn.diemtin.ingest.read.feed;

import java.util.Locale;

/// Tells by its first elements what a document is.
public final class FeedSniffer {

	private static final int HEAD = 200_000;

	private FeedSniffer() {
	}

	/// What the first telling element stands for.
	public enum Kind {

		/// RSS, RDF or Atom.
		FEED,
		/// A JSON document.
		JSON,
		/// `urlset` or `sitemapindex`.
		SITEMAP,
		/// A page.
		HTML,
		/// None of them.
		UNKNOWN

	}

	/// What the document is.
	public static Kind kind(String text) {
		int i = 0;
		while (i < text.length() && i < 100 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\uFEFF')) {
			i++;
		}
		if (i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[')) {
			return Kind.JSON;
		}
		int limit = Math.min(text.length(), HEAD);
		while (i >= 0 && i < limit) {
			i = text.indexOf('<', i);
			if (i < 0) {
				break;
			}
			if (text.startsWith("<!--", i)) {
				int end = text.indexOf("-->", i);
				if (end < 0) {
					break;
				}
				i = end;
				continue;
			}
			String name = name(text, i + 1);
			if (name.equals("urlset") || name.equals("sitemapindex")) {
				return Kind.SITEMAP;
			}
			if (FeedVocabulary.ROOTS.contains(name) || name.equals("channel") || name.equals("item")) {
				return Kind.FEED;
			}
			if (name.equals("html") || name.equals("head") || name.equals("body") || name.equals("div")
					|| name.equals("!doctype") && name(text, skipSpaces(text, i + 9)).equals("html")) {
				return Kind.HTML;
			}
			i++;
		}
		return text.indexOf('<') >= 0 && text.indexOf('>') > 0 ? Kind.HTML : Kind.UNKNOWN;
	}

	/// Where the root of a feed or sitemap begins, or -1.
	static int rootOf(String text) {
		int limit = Math.min(text.length(), HEAD);
		boolean comments = true;
		int i = text.indexOf('<');
		while (i >= 0 && i < limit) {
			String name = name(text, i + 1);
			if (FeedVocabulary.ROOTS.contains(name) || name.equals("channel") || isEntryAt(text, i)) {
				return i;
			}
			if (text.startsWith("<!--", i)) {
				int end = comments ? text.indexOf("-->", i) : -1;
				comments = end >= 0;
				i = end < 0 ? i : end;
			}
			i = text.indexOf('<', i + 1);
		}
		return -1;
	}

	static boolean isEntryAt(String text, int at) {
		String name = name(text, at + 1);
		return name.equals("item") || name.equals("entry");
	}

	private static int skipSpaces(String text, int at) {
		int i = at;
		while (i < text.length() && i < at + 10 && text.charAt(i) <= ' ') {
			i++;
		}
		return i;
	}

	private static String name(String text, int at) {
		int end = at;
		while (end < text.length() && end < at + 16
				&& (Character.isLetter(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '!')) {
			end++;
		}
		return text.substring(at, end).toLowerCase(Locale.ROOT);
	}

}
