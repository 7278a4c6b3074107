package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is looked at before a document is mended: characters that may not be there, and what
/// stands before the root, which is its DOCTYPE with plain entities, and junk.
final class Prologue {

	private static final int LONGEST = 20_000;

	private static final int LONGEST_VALUE = 200;

	private static final int MOST = 64;

	private Prologue() {
	}

	/// The short entities that are declared inside; none that names a file or another
	/// entity.
	static Map<String, String> entities(String text, int end) {
		Map<String, String> entities = new HashMap<>();
		int limit = Math.min(end, LONGEST);
		int at = text.indexOf("<!ENTITY", 0, limit);
		while (at >= 0 && entities.size() < MOST) {
			int nameStart = spaces(text, at + 8, limit);
			int nameEnd = nameStart;
			while (nameEnd < limit && Character.isLetterOrDigit(text.charAt(nameEnd))) {
				nameEnd++;
			}
			int open = spaces(text, nameEnd, limit);
			char quote = open < limit ? text.charAt(open) : ' ';
			int close = quote == '"' || quote == '\'' ? text.indexOf(quote, open + 1, limit) : -1;
			if (close > 0 && nameEnd > nameStart && close - open < LONGEST_VALUE) {
				String value = text.substring(open + 1, close);
				if (value.indexOf('&') < 0 && value.indexOf('<') < 0 && value.indexOf('%') < 0) {
					entities.putIfAbsent(text.substring(nameStart, nameEnd), value);
				}
			}
			at = text.indexOf("<!ENTITY", at + 8, limit);
		}
		return entities;
	}

	/// The very same text, or one without the characters that XML forbids.
	static String withoutControls(String text) {
		int first = control(text, 0);
		if (first == text.length()) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		int from = 0;
		for (int at = first; at < text.length(); at = control(text, from)) {
			out.append(text, from, at);
			from = at + 1;
		}
		return out.append(text, from, text.length()).toString();
	}

	private static int control(String text, int from) {
		int i = from;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
				break;
			}
			i++;
		}
		return i;
	}

	/// What had to be dropped before the root.
	static List<String> repairs(String text, int end) {
		List<String> repairs = new ArrayList<>();
		int i = 0;
		boolean declared = false;
		while (i < end) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '\uFEFF') {
				i++;
			}
			else if (text.startsWith("<?", i) && close(text, "?>", i, end) > 0) {
				boolean declaration = text.startsWith("<?xml", i) && text.charAt(i + 5) <= ' ';
				if (declaration && declared) {
					add(repairs, "xml: second declaration dropped");
				}
				declared |= declaration;
				i = close(text, "?>", i, end);
			}
			else if (text.startsWith("<!--", i) && close(text, "-->", i, end) > 0) {
				i = close(text, "-->", i, end);
			}
			else {
				boolean doctype = text.substring(i, Math.min(end, i + 9)).toLowerCase(Locale.ROOT).equals("<!doctype");
				add(repairs, doctype ? "xml: doctype dropped" : "xml: text before the document dropped");
				int next = text.indexOf('<', i + 1, end);
				i = next < 0 ? end : next;
				if (doctype) {
					return repairs;
				}
			}
		}
		return repairs;
	}

	private static void add(List<String> repairs, String repair) {
		if (!repairs.contains(repair)) {
			repairs.add(repair);
		}
	}

	private static int close(String text, String mark, int from, int end) {
		int at = text.indexOf(mark, from, end);
		return at < 0 ? -1 : at + mark.length();
	}

	private static int spaces(String text, int from, int limit) {
		int i = from;
		while (i < limit && text.charAt(i) <= ' ') {
			i++;
		}
		return i;
	}

}
