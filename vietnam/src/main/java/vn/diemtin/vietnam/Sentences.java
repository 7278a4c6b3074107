package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits a text into sentences.
///
/// Line breaks end sentences. A full stop does not when it follows an abbreviation (`TS.`, `TP.`, `Q.`), an initial or a
/// list number, or when a small letter follows; decimals, dates and `TP.HCM` hold no space and so no end.
public final class Sentences {

	private static final int LONGEST_ABBREVIATION = 6;

	private static final Set<String> ABBREVIATIONS = Set.of("ts", "ths", "pgs", "gs", "bs", "cn", "ks", "kts", "ls",
			"đ/c", "đc", "tp", "tx", "tt", "tr", "q", "p", "h", "x", "đ", "ông", "v.v", "vv", "st", "sđt", "đt", "tel",
			"no", "mr", "mrs", "ms", "dr", "vd", "nxb", "tw", "tư", "nsnd", "nsưt", "gs.ts", "pgs.ts", "bscki",
			"bsckii", "ub", "cty", "dn", "th", "ngđ", "gđ", "pgđ", "ct", "pct", "bt", "pbt");

	private static final Set<String> NEVER_ABBREVIATED = Set.of("ông", "no");

	private Sentences() {
	}

	/// The sentences in order, without the spaces around them; empty ones are left out.
	public static List<TextRange> split(String text) {
		List<TextRange> sentences = new ArrayList<>();
		int start = 0;
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '\n' || c == '\r') {
				add(sentences, text, start, at);
				at++;
				start = at;
			}
			else if (isMark(c)) {
				int end = afterMarks(text, at);
				if (isEnd(text, start, at, end)) {
					add(sentences, text, start, end);
					start = end;
				}
				at = end;
			}
			else {
				at++;
			}
		}
		add(sentences, text, start, text.length());
		return List.copyOf(sentences);
	}

	private static boolean isMark(char c) {
		return c == '.' || c == '!' || c == '?' || c == '…';
	}

	/// The marks, the slash of `./.` and the quotes and brackets that close after them.
	private static int afterMarks(String text, int mark) {
		int at = mark;
		while (at < text.length()) {
			char c = text.charAt(at);
			boolean endSign = c == '/' && at > mark && at + 1 < text.length() && text.charAt(at + 1) == '.';
			if (!isMark(c) && !endSign && "”’\"')]»".indexOf(c) < 0) {
				break;
			}
			at++;
		}
		return at;
	}

	private static boolean isEnd(String text, int start, int mark, int end) {
		if (end >= text.length()) {
			return true;
		}
		char next = text.charAt(end);
		if (!isSpace(next)) {
			return isGlued(text, mark, end);
		}
		int word = end;
		while (word < text.length() && isSpace(text.charAt(word)) && text.charAt(word) != '\n') {
			word++;
		}
		if (word < text.length() && Character.isLowerCase(text.codePointAt(word))) {
			return false;
		}
		return text.charAt(mark) != '.' || end > mark + 1 || !isAbbreviated(text, start, mark);
	}

	/// A full stop whose space was forgotten: small letters before, a capitalised word
	/// after.
	private static boolean isGlued(String text, int mark, int end) {
		return text.charAt(mark) == '.' && end == mark + 1 && mark > 1 && Character.isLowerCase(text.charAt(mark - 1))
				&& Character.isLowerCase(text.charAt(mark - 2)) && Character.isUpperCase(text.charAt(end))
				&& end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1))
				&& !isAbbreviated(text, 0, mark) && !isAddress(text, mark);
	}

	/// Web addresses hold a full stop, a slash or an at sign earlier in the same word.
	private static boolean isAddress(String text, int mark) {
		for (int i = mark - 1; i >= Math.max(0, mark - 60) && !isSpace(text.charAt(i)); i--) {
			if ("./@:".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAbbreviated(String text, int start, int mark) {
		int from = mark;
		while (from > start && mark - from <= LONGEST_ABBREVIATION && isPart(text.charAt(from - 1))) {
			from--;
		}
		String word = text.substring(from, mark);
		if (word.isEmpty() || mark - from > LONGEST_ABBREVIATION) {
			return false;
		}
		if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
			return true;
		}
		if (isNumber(word)) {
			return text.substring(start, from).isBlank();
		}
		String lower = word.toLowerCase(Locale.ROOT);
		// "v.v." at the end of a sentence and before a capital is an end.
		return ABBREVIATIONS.contains(lower) && !NEVER_ABBREVIATED.contains(lower) && !lower.startsWith("v")
				&& !word.equals(lower);
	}

	private static boolean isNumber(String word) {
		return word.chars().allMatch(Character::isDigit) || word.equals("I") || word.equals("II") || word.equals("III")
				|| word.equals("IV") || word.equals("V") || word.equals("VI");
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '.' || c == '/';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static void add(List<TextRange> sentences, String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		if (from < to) {
			sentences.add(new TextRange(from, to));
		}
	}

}
