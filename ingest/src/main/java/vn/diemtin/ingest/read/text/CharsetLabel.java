package vn.diemtin.ingest.read.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
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
			String label = after(contentType.toLowerCase(Locale.ROOT), "charset", 0);
			if (label != null) {
				return label;
			}
		}
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
			.toLowerCase(Locale.ROOT);
		int declaration = head.indexOf("<?xml");
		if (declaration >= 0) {
			int end = head.indexOf("?>", declaration);
			String label = after(end < 0 ? head : head.substring(0, end), "encoding", declaration);
			if (label != null) {
				return label;
			}
		}
		int meta = head.indexOf("<meta");
		return meta < 0 ? null : after(head, "charset", meta);
	}

	/// The encoding that a label means, by the names of the web's encoding standard
	/// first:
	/// what is labelled Latin 1 is windows-1252, GB 2312 is GB 18030. Null for none.
	static @Nullable Charset named(@Nullable String label) {
		if (label == null) {
			return null;
		}
		String name = label.replace('_', '-');
		String meant = switch (name) {
			case "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii" -> "UTF-8";
			case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "cp1252", "x-cp1252", "windows-1252", "ansi" ->
				"windows-1252";
			case "gb2312", "gbk", "gb-2312", "x-gbk", "euc-cn", "gb18030", "chinese", "cp936" -> "GB18030";
			case "big5", "big5-hkscs", "cn-big5", "x-x-big5" -> "Big5-HKSCS";
			case "shift-jis", "sjis", "x-sjis", "shiftjis", "ms-kanji", "cp932" -> "windows-31j";
			case "euc-kr", "ks-c-5601-1987", "korean", "cp949", "ms949" -> "x-windows-949";
			case "tis-620", "iso-8859-11", "cp874", "windows-874" -> "x-windows-874";
			case "cp1258", "x-cp1258" -> "windows-1258";
			case "macintosh", "mac", "x-mac-roman", "mac-roman", "csmacintosh" -> "x-MacRoman";
			case "utf-16", "utf16", "unicode", "ucs-2" -> "UTF-16LE";
			default -> label;
		};
		Charset charset = supported(meant);
		charset = charset == null ? supported(label.replace('-', '_')) : charset;
		charset = charset == null ? supported(name) : charset;
		charset = charset == null && name.startsWith("ebcdic-cp-") ? supported("IBM037") : charset;
		return charset == null && name.startsWith("mac-") ? supported("x-Mac" + capital(name.substring(4))) : charset;
	}

	private static @Nullable Charset supported(String name) {
		try {
			return Charset.isSupported(name) ? Charset.forName(name) : null;
		}
		catch (IllegalCharsetNameException ex) {
			return null;
		}
	}

	private static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	private static @Nullable String after(String text, String key, int from) {
		int at = text.indexOf(key, from);
		if (at < 0) {
			return null;
		}
		int start = at + key.length();
		while (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '='
				|| text.charAt(start) == '\'' || text.charAt(start) == ' ')) {
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
