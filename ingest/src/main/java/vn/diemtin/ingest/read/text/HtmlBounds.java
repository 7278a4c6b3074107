package vn.diemtin.ingest.read.text;

import java.util.ArrayList;
import java.util.List;

/// Bounds what a parser of HTML is given, so that its tree has a size that is known before it
/// is built. One pass over the characters, which knows no grammar: pictures written into the
/// page are left out wherever they stand, and what comes after too many tags or characters is
/// cut.
public final class HtmlBounds {

	/// The largest of real articles have some ten thousand.
	static final int MOST_TAGS = 60_000;

	static final int MOST_CHARS = 3_000_000;

	private static final String INLINE = ";base64,";

	/// A shorter one is an icon and costs nothing.
	private static final int SHORT = 256;

	private static final String BASE = "<base";

	/// No address is longer; resolving takes time that grows with the square of the
	/// steps.
	private static final int LONGEST_BASE = 4_096;

	private HtmlBounds() {
	}

	/// The same document, or what of it can be parsed.
	public static Decoded bounded(Decoded decoded) {
		String text = withoutPictures(decoded.text());
		StringBuilder out = null;
		int from = 0;
		int tags = 0;
		int limit = Math.min(text.length(), MOST_CHARS);
		for (int at = text.indexOf('<', 0, limit); at >= 0; at = text.indexOf('<', at + 1, limit)) {
			if (++tags > MOST_TAGS) {
				limit = at;
				break;
			}
			if (isLongBase(text, at)) {
				out = out == null ? new StringBuilder() : out;
				out.append(text, from, at);
				from = Math.min(limit, at + LONGEST_BASE);
				at = from - 1;
			}
		}
		boolean dropped = out != null || text.length() < decoded.text().length();
		if (!dropped && limit == text.length()) {
			return decoded;
		}
		List<String> repairs = new ArrayList<>(decoded.repairs());
		if (dropped) {
			repairs.add("html: inline data dropped");
		}
		if (limit < text.length()) {
			repairs.add("html: cut after " + (limit < MOST_CHARS ? MOST_TAGS + " tags" : MOST_CHARS + " characters"));
		}
		String rest = text.substring(from, limit);
		return new Decoded(out == null ? rest : out.append(rest).toString(), decoded.charset(), repairs);
	}

	private static String withoutPictures(String text) {
		int at = text.indexOf(INLINE);
		if (at < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(Math.min(text.length(), MOST_CHARS));
		int from = 0;
		while (at >= 0) {
			int start = at + INLINE.length();
			int end = start;
			while (end < text.length() && isBase64(text.charAt(end))) {
				end++;
			}
			if (end - start > SHORT) {
				out.append(text, from, start);
				from = end;
			}
			at = text.indexOf(INLINE, end);
		}
		return from == 0 ? text : out.append(text, from, text.length()).toString();
	}

	private static boolean isLongBase(String text, int at) {
		boolean base = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 'b'
				&& text.regionMatches(true, at, BASE, 0, BASE.length());
		return base && text.indexOf('>', at, Math.min(text.length(), at + LONGEST_BASE)) < 0;
	}

	private static boolean isBase64(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '='
				|| c == '%';
	}

}
