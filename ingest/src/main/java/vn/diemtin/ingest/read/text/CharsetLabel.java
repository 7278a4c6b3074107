package vn.diemtin.ingest.read.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// What a document says of its own encoding: the header, the XML declaration, the `meta`
/// element.
final class CharsetLabel {

	private static final int HEAD = 4096;

	private CharsetLabel() {
	}

	static @Nullable String find(byte[] bytes, @Nullable String contentType) {
		if (contentType != null) {
			String label = after(contentType.toLowerCase(Locale.ROOT), "charset=", 0);
			if (label != null) {
				return label;
			}
		}
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
			.toLowerCase(Locale.ROOT);
		int declaration = head.indexOf("<?xml");
		if (declaration >= 0) {
			int end = head.indexOf("?>", declaration);
			String label = after(end < 0 ? head : head.substring(0, end), "encoding=", declaration);
			if (label != null) {
				return label;
			}
		}
		int meta = head.indexOf("<meta");
		return meta < 0 ? null : after(head, "charset=", meta);
	}

	private static @Nullable String after(String text, String key, int from) {
		int at = text.indexOf(key, from);
		if (at < 0) {
			return null;
		}
		int start = at + key.length();
		while (start < text.length()
				&& (text.charAt(start) == '"' || text.charAt(start) == '\'' || text.charAt(start) == ' ')) {
			start++;
		}
		int end = start;
		while (end < text.length() && end - start < 32 && isNameChar(text.charAt(end))) {
			end++;
		}
		return end == start ? null : text.substring(start, end);
	}

	private static boolean isNameChar(char c) {
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
	}

}
