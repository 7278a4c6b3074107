package vn.diemtin.ingest.read.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CharacterReferences;

/// One tag, read leniently.
///
/// @param name valid as an XML name
/// @param attributes each once, decoded, the names in lower case
/// @param end where the text goes on
record XmlTag(String name, Map<String, String> attributes, boolean closing, boolean empty, int end) {

	private static final int MOST_ATTRIBUTES = 64;

	private static final int LONGEST = 65_536;

	private static final int LONGEST_NAME = 128;

	/// Reads the tag whose `<` stands there, or null when none does or it never ends.
	static @Nullable XmlTag read(String text, int start) {
		boolean closing = start + 1 < text.length() && text.charAt(start + 1) == '/';
		int at = start + (closing ? 2 : 1);
		int nameEnd = nameEnd(text, at);
		if (nameEnd == at || nameEnd - at > LONGEST_NAME
				|| !Character.isLetter(text.charAt(at)) && text.charAt(at) != '_') {
			return null;
		}
		String name = oneColon(text.substring(at, nameEnd));
		Map<String, String> attributes = isNameEnd(text, nameEnd) ? Map.of() : new LinkedHashMap<>();
		int limit = Math.min(text.length(), start + LONGEST);
		int i = nameEnd;
		while (i < limit) {
			char c = text.charAt(i);
			if (c == '>') {
				return new XmlTag(name, attributes, closing, false, i + 1);
			}
			if (c == '/' && i + 1 < limit && text.charAt(i + 1) == '>') {
				return new XmlTag(name, attributes, closing, !closing, i + 2);
			}
			if (c == '<') {
				return new XmlTag(name, attributes, closing, false, i);
			}
			i = nameEnd(text, i) == i ? i + 1 : attribute(text, i, limit, attributes);
		}
		return null;
	}

	private static int attribute(String text, int start, int limit, Map<String, String> attributes) {
		int nameEnd = nameEnd(text, start);
		String name = oneColon(text.substring(start, Math.min(nameEnd, start + LONGEST_NAME)));
		int at = spaces(text, nameEnd, limit);
		if (at >= limit || text.charAt(at) != '=') {
			return nameEnd;
		}
		at = spaces(text, at + 1, limit);
		if (at >= limit) {
			return limit;
		}
		char quote = text.charAt(at);
		int end;
		String value;
		if (quote == '"' || quote == '\'') {
			end = text.indexOf(quote, at + 1);
			if (end < 0 || end >= limit) {
				return limit;
			}
			value = text.substring(at + 1, end);
			end++;
		}
		else {
			end = at;
			while (end < limit && text.charAt(end) > ' ' && text.charAt(end) != '>') {
				end++;
			}
			value = text.substring(at, end);
		}
		if (attributes.size() < MOST_ATTRIBUTES && !name.isEmpty()
				&& (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
			attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), CharacterReferences.decode(value));
		}
		return end;
	}

	private static boolean isNameEnd(String text, int at) {
		return at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '<');
	}

	private static int spaces(String text, int from, int limit) {
		int i = from;
		while (i < limit && text.charAt(i) <= ' ') {
			i++;
		}
		return i;
	}

	private static int nameEnd(String text, int from) {
		int i = from;
		while (i < text.length() && isNameChar(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean isNameChar(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':' || c == '-'
				|| c == '.' || c >= '\u00c0' && c <= '\u1fff' && Character.isLetter(c);
	}

	private static String oneColon(String name) {
		int colon = name.indexOf(':');
		if (colon < 0) {
			return name;
		}
		String prefix = name.substring(0, colon);
		String rest = name.substring(colon + 1).replace(":", "");
		return prefix.isEmpty() || rest.isEmpty() || !Character.isLetter(rest.charAt(0)) ? name.replace(":", "")
				: prefix + ":" + rest;
	}

}
