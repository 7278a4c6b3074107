package vn.diemtin.ingest.read.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What a tag or an attribute says of how a browser lays its element out.
final class Markup {

	/// How the text in an element is taken.
	enum Layout {

		/// It begins a box of its own.
		BOX,

		/// It runs on in the line.
		INLINE,

		/// It ends the line.
		BREAK,

		/// It is no text of the page.
		MUTE

	}

	private static final Set<String> INLINE = Set.of("a", "span", "b", "strong", "i", "em", "u", "s", "font", "small",
			"big", "sub", "sup", "mark", "abbr", "acronym", "cite", "code", "q", "time", "label", "ins", "del",
			"strike", "tt", "kbd", "var", "samp", "bdi", "bdo", "wbr", "img", "nobr", "data", "dfn", "ruby", "rt",
			"picture", "source", "o:p", "st1:place");

	private static final Set<String> MUTE = Set.of("script", "style", "noscript", "template", "iframe", "object",
			"embed", "svg", "canvas", "select", "option", "button", "textarea", "input", "map", "audio", "video",
			"head", "datalist", "math", "applet", "frameset");

	private static final Map<String, Layout> LAYOUTS = layouts();

	private static final Set<String> UNSEEN = Set.of("sr-only", "screen-reader-text", "visually-hidden",
			"visuallyhidden", "screen-reader-only", "a11y-hidden", "element-invisible", "u-hiddenvisually");

	/// What names an element besides its class.
	static final String[] NAMING = { "id", "itemprop", "data-role", "data-component" };

	private Markup() {
	}

	private static Map<String, Layout> layouts() {
		Map<String, Layout> layouts = new java.util.HashMap<>();
		INLINE.forEach(tag -> layouts.put(tag, Layout.INLINE));
		MUTE.forEach(tag -> layouts.put(tag, Layout.MUTE));
		layouts.put("br", Layout.BREAK);
		return Map.copyOf(layouts);
	}

	static Layout layout(String tag) {
		return LAYOUTS.getOrDefault(tag, Layout.BOX);
	}

	/// An attribute of an element of a parsed page, whose names are in lower case; empty
	/// when it has none.
	static String attr(Element element, String name) {
		return element.attributes().get(name);
	}

	static boolean isEmphasis(String tag) {
		return switch (tag) {
			case "b", "strong", "i", "em" -> true;
			default -> false;
		};
	}

	/// Whether the element is there for scripts or for those who hear a page, not to be
	/// seen.
	static boolean isHidden(Element element) {
		return isHidden(element.attributes()) || isUnseen(attr(element, "class"));
	}

	/// The same by its own attributes, whatever its class says.
	static boolean isHidden(Attributes attributes) {
		if (attributes.hasKey("hidden")) {
			return true;
		}
		String style = attributes.get("style");
		return !style.isEmpty() && (states(style, "display", "none") || states(style, "visibility", "hidden"));
	}

	/// Whether a class attribute has a word for what is not to be seen.
	static boolean isUnseen(String names) {
		if (names.length() < 7 || names.indexOf('-') < 0 && names.indexOf("hidden") < 0) {
			return false;
		}
		int start = 0;
		for (int i = 0; i <= names.length(); i++) {
			if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
				if (i - start >= 7 && i - start <= 18 && "svaeu".indexOf(names.charAt(start) | 0x20) >= 0
						&& UNSEEN.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
					return true;
				}
				start = i + 1;
			}
		}
		return false;
	}

	/// Whether a style attribute gives a property this value, whatever the spaces.
	static boolean states(String style, String property, String value) {
		int from = 0;
		while (true) {
			int at = indexOf(style, property, from);
			if (at < 0) {
				return false;
			}
			int i = skipSpaces(style, at + property.length());
			if (i < style.length() && style.charAt(i) == ':') {
				i = skipSpaces(style, i + 1);
				if (style.regionMatches(true, i, value, 0, value.length())) {
					return true;
				}
			}
			from = at + property.length();
		}
	}

	private static int indexOf(String text, String part, int from) {
		for (int i = from; i + part.length() <= text.length(); i++) {
			if (text.regionMatches(true, i, part, 0, part.length())) {
				return i;
			}
		}
		return -1;
	}

	private static int skipSpaces(String text, int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) == ' ') {
			i++;
		}
		return i;
	}

	static boolean isCentred(Element element) {
		if (element.normalName().equals("center")) {
			return true;
		}
		return (attr(element, "align").equalsIgnoreCase("center")
				|| states(attr(element, "style"), "text-align", "center"));
	}

}
