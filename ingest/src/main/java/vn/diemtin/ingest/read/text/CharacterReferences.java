package vn.diemtin.ingest.read.text;

import java.nio.charset.Charset;
import java.util.Map;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Decodes the character references of XML and HTML in one pass. A reference to an impossible
/// character is dropped, halves of a surrogate pair are joined, the C1 numbers mean what they
/// mean in windows-1252; what is no reference stays as it is.
public final class CharacterReferences {

	private static final int LONGEST = 34;

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private CharacterReferences() {
	}

	/// The text with its references decoded, the very same string when it has none.
	public static String decode(String text) {
		if (text.indexOf('&') < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		append(text, 0, text.length(), Map.of(), out);
		return out.toString();
	}

	/// Appends a part of a text, decoded.
	/// @param declared the document's own entities
	/// @return whether something had to be mended
	public static boolean append(String text, int start, int end, Map<String, String> declared, StringBuilder out) {
		boolean mended = false;
		int from = start;
		while (from < end) {
			int at = text.indexOf('&', from, end);
			if (at < 0) {
				break;
			}
			out.append(text, from, at);
			int semicolon = semicolon(text, at + 1, end);
			if (semicolon < 0) {
				mended = true;
				out.append('&');
				from = at + 1;
			}
			else if (text.charAt(at + 1) == '#') {
				from = numeric(text, at, semicolon, end, out);
				mended |= from < 0;
				from = Math.abs(from);
			}
			else {
				mended |= named(text.substring(at + 1, semicolon), declared, out);
				from = semicolon + 1;
			}
		}
		out.append(text, Math.min(from, end), end);
		return mended;
	}

	/// Whether a well-formed reference starts there.
	public static boolean isAt(String text, int at) {
		return text.charAt(at) == '&' && semicolon(text, at + 1, text.length()) > 0;
	}

	private static int semicolon(String text, int start, int end) {
		int i = start;
		int limit = Math.min(end, start + LONGEST);
		while (i < limit && isPart(text.charAt(i))) {
			i++;
		}
		return i > start && i < limit && text.charAt(i) == ';' ? i : -1;
	}

	private static boolean isPart(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#' || c == '_';
	}

	private static boolean named(String name, Map<String, String> declared, StringBuilder out) {
		switch (name) {
			case "amp" -> out.append('&');
			case "lt" -> out.append('<');
			case "gt" -> out.append('>');
			case "quot" -> out.append('"');
			case "apos" -> out.append('\'');
			case "nbsp" -> out.append('\u00a0');
			default -> {
				String own = declared.get(name);
				String value = own == null ? Entities.getByName(name) : own;
				if (value.isEmpty()) {
					out.append('&').append(name).append(';');
				}
				else {
					out.append(value);
				}
				return own == null;
			}
		}
		return false;
	}

	/// Where the text goes on, negative when the reference was a bad one.
	private static int numeric(String text, int start, int semicolon, int end, StringBuilder out) {
		int value = value(text, start, semicolon);
		int next = semicolon + 1;
		if (value >= 0xd800 && value <= 0xdbff && text.startsWith("&#", next)) {
			int last = semicolon(text, next + 1, end);
			int low = last > 0 ? value(text, next, last) : -1;
			if (low >= 0xdc00 && low <= 0xdfff) {
				out.appendCodePoint(Character.toCodePoint((char) value, (char) low));
				return -last - 1;
			}
		}
		String character = character(value);
		if (character == null) {
			return -next;
		}
		out.append(character);
		return next;
	}

	private static @Nullable String character(int value) {
		if (value >= 0x80 && value <= 0x9f) {
			return new String(new byte[] { (byte) value }, WESTERN);
		}
		boolean valid = value == '\t' || value == '\n' || value == '\r' || value >= ' ' && value < 0xd800
				|| value >= 0xe000 && value <= 0xfffd || value >= 0x10000 && value <= Character.MAX_CODE_POINT;
		return valid ? Character.toString(value) : null;
	}

	private static int value(String text, int start, int semicolon) {
		boolean hex = start + 2 < semicolon && (text.charAt(start + 2) | 0x20) == 'x';
		int first = start + (hex ? 3 : 2);
		int value = 0;
		for (int i = first; i < semicolon; i++) {
			int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
			if (digit < 0 || value > Character.MAX_CODE_POINT) {
				return -1;
			}
			value = value * (hex ? 16 : 10) + digit;
		}
		return first == semicolon ? -1 : value;
	}

}
