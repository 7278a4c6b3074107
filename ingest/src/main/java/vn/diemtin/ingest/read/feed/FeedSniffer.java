package vn.diemtin.ingest.read.feed;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CharacterReferences;

/// Tells by its first elements what a document is.
public final class FeedSniffer {

	private static final int HEAD = 200_000;

	private static final int SHOWN = 2_000;

	private static final Set<String> PAGE = Set.of("html", "head", "body", "div", "article", "p");

	private FeedSniffer() {
	}

	/// What the first telling element stands for.
	public enum Kind {

		/// RSS, RDF, Atom or CDF.
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
		while (i < text.length() && i < 1000 && (text.charAt(i) <= ' ' || text.charAt(i) == '\uFEFF')) {
			i++;
		}
		if (i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[')) {
			return Kind.JSON;
		}
		boolean page = false;
		int limit = Math.min(text.length(), HEAD);
		int last = text.lastIndexOf("-->", HEAD);
		while (i < limit) {
			i = text.indexOf('<', i, limit);
			if (i < 0) {
				break;
			}
			int comment = afterComment(text, i, last);
			if (comment > 0) {
				i = comment;
				continue;
			}
			if (page && !mayBeRoot(text, i + 1)) {
				i++;
				continue;
			}
			String name = name(text, i + 1);
			if (isRoot(name) && (!page || isFollowedByFeed(text, i))) {
				return name.equals("urlset") || name.equals("sitemapindex") ? Kind.SITEMAP : Kind.FEED;
			}
			if (!page && (name.equals("channel") || isEntryAt(text, i))) {
				return Kind.FEED;
			}
			page |= PAGE.contains(name) || isHtmlDoctype(text, i);
			i++;
		}
		return text.indexOf('<') >= 0 && text.indexOf('>') > 0 ? Kind.HTML : Kind.UNKNOWN;
	}

	/// The feed that a page shows escaped, as browsers save it, or null.
	public static @Nullable String escapedIn(String text) {
		int limit = Math.min(text.length(), SHOWN);
		int at = text.indexOf("&lt;", 0, limit);
		while (at >= 0 && !isRoot(name(text, at + 4))) {
			at = text.indexOf("&lt;", at + 4, limit);
		}
		int end = at < 0 ? -1 : text.lastIndexOf("&gt;");
		boolean whole = at >= 0 && end - at > text.length() / 2
				&& (text.indexOf("&lt;item", at) > 0 || text.indexOf("&lt;entry", at) > 0);
		return whole ? CharacterReferences.decode(text.substring(at, end + 4)) : null;
	}

	/// Where the root of a feed or sitemap begins, or -1.
	static int rootOf(String text) {
		int limit = Math.min(text.length(), HEAD);
		int last = text.lastIndexOf("-->", HEAD);
		int i = text.indexOf('<');
		while (i >= 0 && i < limit) {
			int comment = afterComment(text, i, last);
			if (comment > 0) {
				i = text.indexOf('<', comment);
				continue;
			}
			String name = name(text, i + 1);
			if (isRoot(name) || name.equals("channel") || isEntryAt(text, i)) {
				return i;
			}
			i = text.indexOf('<', i + 1);
		}
		return -1;
	}

	/// Whether a name begins there as those of roots do, or has a prefix.
	private static boolean mayBeRoot(String text, int at) {
		int end = at;
		while (end < text.length() && end < at + 32 && isNameChar(text.charAt(end))) {
			if (text.charAt(end) == ':') {
				return true;
			}
			end++;
		}
		return end - at > 1 && switch (text.charAt(at) | 0x20) {
			case 'r' -> (text.charAt(at + 1) | 0x20) == 's' || (text.charAt(at + 1) | 0x20) == 'd';
			case 'f' -> (text.charAt(at + 1) | 0x20) == 'e';
			case 'u' -> (text.charAt(at + 1) | 0x20) == 'r';
			case 's' -> (text.charAt(at + 1) | 0x20) == 'i';
			default -> false;
		};
	}

	static boolean isEntryAt(String text, int at) {
		String name = name(text, at + 1);
		return name.equals("item") || name.equals("entry");
	}

	private static boolean isRoot(String name) {
		return FeedVocabulary.ROOTS.contains(name);
	}

	/// Whether a root inside a page is one indeed, and no example of one.
	private static boolean isFollowedByFeed(String text, int at) {
		int next = text.indexOf('>', at, Math.min(text.length(), at + 4000));
		int i = next < 0 ? -1 : text.indexOf('<', next, Math.min(text.length(), next + 200));
		if (i < 0) {
			return false;
		}
		String name = name(text, i + 1);
		return name.equals("channel") || name.equals("url") || name.equals("sitemap") || name.equals("title")
				|| name.equals("id") || name.equals("link") || isEntryAt(text, i);
	}

	/// @param last where the last comment ends, so that nobody looks for an end in vain
	private static int afterComment(String text, int at, int last) {
		return at < last && text.startsWith("<!--", at) ? text.indexOf("-->", at) + 3 : -1;
	}

	private static boolean isHtmlDoctype(String text, int at) {
		if (!name(text, at + 1).equals("!doctype")) {
			return false;
		}
		int i = at + 9;
		while (i < text.length() && i < at + 20 && text.charAt(i) <= ' ') {
			i++;
		}
		return name(text, i).equals("html");
	}

	/// The local name that stands there, in lower case.
	private static String name(String text, int at) {
		int start = at;
		int end = at;
		while (end < text.length() && end < at + 32 && isNameChar(text.charAt(end))) {
			start = text.charAt(end) == ':' ? end + 1 : start;
			end++;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	private static boolean isNameChar(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':' || c == '!' || c == '-'
				|| c == '_' || c == '.';
	}

}
