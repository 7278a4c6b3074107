package vn.diemtin.enrich.story.sketch;

import java.util.ArrayList;
import java.util.List;

/// Reads the words of one line in one pass.
final class Words {

	private static final String INSIDE_NUMBERS = "./,-–:";

	/// How a word is written.
	enum Shape {

		SMALL, CAPITAL, CAPITALS, NUMBER

	}

	/// A word of a line.
	///
	/// @param hash of its folded letters
	/// @param start in the line
	/// @param end after its last character
	/// @param shape how it is written
	/// @param opens whether a sentence begins with it
	/// @param joined whether only spaces and dashes stand between it and the word before
	record Word(int hash, int start, int end, Shape shape, boolean opens, boolean joined) {

		boolean isCapital() {
			return this.shape == Shape.CAPITAL || this.shape == Shape.CAPITALS;
		}

	}

	private Words() {
	}

	static List<Word> of(String line) {
		List<Word> words = new ArrayList<>(line.length() / 4 + 4);
		int at = 0;
		boolean opens = true;
		boolean joined = false;
		while (at < line.length()) {
			char c = line.charAt(at);
			char folded = Folding.of(c);
			if (folded <= Folding.NOTHING) {
				opens |= ".!?…:;".indexOf(c) >= 0;
				joined &= c == ' ' || c == '-' || c == '–' || c == '\u00a0' || folded == Folding.NOTHING;
				at++;
				continue;
			}
			int end = isDigit(folded) ? endOfNumber(line, at) : endOfWord(line, at);
			words.add(word(line, at, end, opens, joined));
			at = end;
			opens = false;
			joined = true;
		}
		return words;
	}

	private static Word word(String line, int start, int end, boolean opens, boolean joined) {
		int hash = 0;
		int letters = 0;
		int capitals = 0;
		for (int i = start; i < end; i++) {
			char folded = Folding.of(line.charAt(i));
			if (folded > Folding.NOTHING) {
				hash = 31 * hash + folded;
				letters++;
				capitals += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
			}
		}
		Shape shape = Shape.SMALL;
		if (isDigit(Folding.of(line.charAt(start)))) {
			shape = Shape.NUMBER;
		}
		else if (Character.isUpperCase(line.charAt(start))) {
			shape = (capitals == letters && letters > 1) ? Shape.CAPITALS : Shape.CAPITAL;
		}
		return new Word(hash, start, end, shape, opens, joined);
	}

	private static int endOfWord(String line, int start) {
		int at = start;
		while (at < line.length() && Folding.of(line.charAt(at)) != Folding.GAP) {
			at++;
		}
		return at;
	}

	/// Digits with what stands between them; letters too, as in `7h30` and
	/// `25/2025/NĐ-CP`.
	private static int endOfNumber(String line, int start) {
		int at = start;
		while (at < line.length()) {
			char folded = Folding.of(line.charAt(at));
			boolean inside = folded != Folding.GAP
					|| INSIDE_NUMBERS.indexOf(line.charAt(at)) >= 0 && at + 1 < line.length() && continues(line, at);
			if (!inside) {
				break;
			}
			at++;
		}
		return at;
	}

	private static boolean continues(String line, int mark) {
		char next = Folding.of(line.charAt(mark + 1));
		char between = line.charAt(mark);
		return isDigit(next) || (between == '/' || between == '-') && next > Folding.NOTHING;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
