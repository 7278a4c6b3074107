package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Takes the tags out of text in one pass, leaving references as they are.
final class MarkupScanner {

	private static final int LONGEST_NAME = 24;

	private static final Set<String> BREAKING = Set.of("br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table",
			"tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre", "dl", "dd", "dt", "form",
			"figure", "figcaption", "section", "article", "header", "footer", "center", "address", "option");

	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdo", "big", "cite", "code", "del",
			"dfn", "em", "font", "i", "img", "ins", "kbd", "label", "map", "mark", "nobr", "q", "s", "samp", "small",
			"span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr", "iframe", "object", "embed", "param",
			"input", "button", "select", "textarea", "script", "style", "noscript", "video", "audio", "source",
			"picture", "svg", "path", "time", "body", "html", "head", "title", "meta", "link", "area", "base", "col",
			"colgroup", "caption", "fieldset", "legend", "marquee", "tfoot", "nav", "aside", "main", "xml");

	private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "p");

	private static final Set<String> HIDDEN = Set.of("script", "style");

	private final String text;

	private final boolean html;

	private final Map<String, Integer> opened = new HashMap<>();

	private final Map<String, Integer> closed = new HashMap<>();

	private MarkupScanner(String text, boolean html) {
		this.text = text;
		this.html = html;
	}

	/// The text without tags.
	/// @param html whether every tag is one; else only those of HTML that are closed,
	/// empty
	/// or have attributes
	static String strip(String text, boolean html) {
		if (text.indexOf('<') < 0) {
			return text;
		}
		return new MarkupScanner(text, html).strip();
	}

	private String strip() {
		List<Tag> tags = tags();
		if (tags.isEmpty()) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		int from = 0;
		for (int i = 0; i < tags.size(); i++) {
			Tag tag = tags.get(i);
			if (tag.start < from || !isMarkup(tag)) {
				continue;
			}
			out.append(text, from, tag.start);
			if (BREAKING.contains(tag.name)) {
				out.append(' ');
			}
			from = tag.end;
			if (HIDDEN.contains(tag.name) && !tag.closing && closed.containsKey(tag.name)) {
				from = Math.max(from, closing(tags, i));
			}
		}
		return out.append(text, from, text.length()).toString();
	}

	private static int closing(List<Tag> tags, int opening) {
		for (int i = opening + 1; i < tags.size(); i++) {
			Tag tag = tags.get(i);
			if (tag.closing && tag.name.equals(tags.get(opening).name)) {
				return tag.start;
			}
		}
		return -1;
	}

	private boolean isMarkup(Tag tag) {
		if (html || tag.name.equals("!")) {
			return true;
		}
		boolean known = BREAKING.contains(tag.name) || INLINE.contains(tag.name);
		if (!known) {
			return false;
		}
		if (VOID.contains(tag.name) || tag.attributes) {
			return true;
		}
		return opened.containsKey(tag.name) && closed.containsKey(tag.name);
	}

	private List<Tag> tags() {
		List<Tag> tags = new ArrayList<>();
		boolean comments = true;
		int i = text.indexOf('<');
		while (i >= 0 && i + 1 < text.length()) {
			Tag tag = null;
			if (text.startsWith("<!--", i)) {
				int end = comments ? text.indexOf("-->", i + 4) : -1;
				comments = end >= 0;
				tag = new Tag("!", i, end < 0 ? i + 4 : end + 3, false, false);
			}
			else {
				tag = tag(i);
			}
			if (tag != null) {
				tags.add(tag);
				(tag.closing ? closed : opened).merge(tag.name, 1, Integer::sum);
			}
			i = text.indexOf('<', tag == null ? i + 1 : tag.end);
		}
		return tags;
	}

	private @Nullable Tag tag(int start) {
		boolean closing = text.charAt(start + 1) == '/';
		int at = start + (closing ? 2 : 1);
		int end = at;
		while (end < text.length() && end < at + LONGEST_NAME && isNameChar(text.charAt(end))) {
			end++;
		}
		if (end == at || !Character.isLetter(text.charAt(at))) {
			return null;
		}
		String name = text.substring(at, end).toLowerCase(Locale.ROOT);
		name = name.substring(name.indexOf(':') + 1);
		boolean attributes = false;
		char quote = 0;
		for (int i = end; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			}
			else if (c == '>') {
				return new Tag(name, start, i + 1, closing, attributes);
			}
			else if (c == '<') {
				return null;
			}
			else if (c == '=') {
				attributes = true;
			}
			else if ((c == '"' || c == '\'') && i > 0 && text.charAt(i - 1) == '=') {
				int close = text.indexOf(c, i + 1);
				if (close < 0) {
					break;
				}
				quote = c;
			}
		}
		boolean cutOff = attributes && text.indexOf('<', end) < 0 && (BREAKING.contains(name) || INLINE.contains(name));
		return cutOff ? new Tag(name, start, text.length(), closing, true) : null;
	}

	private static boolean isNameChar(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':' || c == '-';
	}

	private record Tag(String name, int start, int end, boolean closing, boolean attributes) {
	}

}
