package vn.diemtin.ingest.read.feed;

import org.jsoup.parser.Parser;

/// Writes characters so that any XML parser reads them: bare ampersands, unknown entities,
/// references to impossible characters and control characters are mended.
final class XmlText {

	private static final int LONGEST_REFERENCE = 32;

	private boolean mended;

	/// Whether anything but plain escaping was needed.
	boolean mended() {
		return mended;
	}

	/// Appends text in which references mean characters.
	void appendMarkup(String text, int start, int end, StringBuilder out) {
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			if (c != '&') {
				appendChar(text, i, out);
				i++;
				continue;
			}
			int semicolon = i + 1;
			int limit = Math.min(end, i + LONGEST_REFERENCE);
			while (semicolon < limit && isReferenceChar(text.charAt(semicolon))) {
				semicolon++;
			}
			if (semicolon < limit && text.charAt(semicolon) == ';' && semicolon > i + 1) {
				i = reference(text, i, semicolon, end, out);
			}
			else {
				mended = true;
				out.append("&amp;");
				i++;
			}
		}
	}

	/// Appends text in which every character means itself.
	void appendLiteral(String text, int start, int end, StringBuilder out) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '&') {
				out.append("&amp;");
			}
			else {
				appendChar(text, i, out);
			}
		}
	}

	private int reference(String text, int start, int semicolon, int end, StringBuilder out) {
		if (text.charAt(start + 1) == '#') {
			return numeric(text, start, semicolon, end, out);
		}
		String name = text.substring(start + 1, semicolon);
		switch (name) {
			case "amp", "lt", "gt", "quot", "apos" -> out.append('&').append(name).append(';');
			default -> {
				mended = true;
				String decoded = Parser.unescapeEntities("&" + name + ";", false);
				appendLiteral(decoded, 0, decoded.length(), out);
			}
		}
		return semicolon + 1;
	}

	private int numeric(String text, int start, int semicolon, int end, StringBuilder out) {
		int value = value(text, start, semicolon);
		int next = semicolon + 1;
		if (value >= 0xd800 && value <= 0xdbff && text.startsWith("&#", next)) {
			int last = text.indexOf(';', next);
			int low = last > 0 && last < end && last - next < 10 ? value(text, next, last) : -1;
			if (low >= 0xdc00 && low <= 0xdfff) {
				mended = true;
				out.appendCodePoint(Character.toCodePoint((char) value, (char) low));
				return last + 1;
			}
		}
		if (valid(value)) {
			String decoded = Character.toString(value);
			appendLiteral(decoded, 0, decoded.length(), out);
		}
		else {
			mended = true;
		}
		return next;
	}

	private static int value(String text, int start, int semicolon) {
		boolean hex = start + 2 < semicolon && (text.charAt(start + 2) | 0x20) == 'x';
		int value = 0;
		int first = start + (hex ? 3 : 2);
		for (int i = first; i < semicolon; i++) {
			int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
			if (digit < 0 || value > Character.MAX_CODE_POINT) {
				return -1;
			}
			value = value * (hex ? 16 : 10) + digit;
		}
		return first == semicolon ? -1 : value;
	}

	private void appendChar(String text, int i, StringBuilder out) {
		char c = text.charAt(i);
		if (c == '<') {
			out.append("&lt;");
		}
		else if (c == '>') {
			out.append("&gt;");
		}
		else if (c == '"') {
			out.append("&quot;");
		}
		else if (Character.isSurrogate(c)) {
			boolean paired = Character.isHighSurrogate(c)
					? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
					: i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
			if (paired) {
				out.append(c);
			}
			mended |= !paired;
		}
		else if (valid(c)) {
			out.append(c);
		}
		else {
			mended = true;
		}
	}

	private static boolean valid(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c <= 0xfffd
				|| c >= 0x10000 && c <= Character.MAX_CODE_POINT;
	}

	private static boolean isReferenceChar(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
	}

}
