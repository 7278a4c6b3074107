package vn.diemtin.desk.suggest;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.vietnam.Spelling;

/// A word of a name, as typed or as known.
///
/// @param start where it stands in the text
/// @param folded lower case without marks, signs left out: `LĐ-TB&XH` is `ldtbxh`
/// @param key the spelling that writings of one word have in common
/// @param parts what signs part it into; itself where there are none
record Typed(int start, String folded, String key, List<String> parts) {

	/// The words of a text, parted by spaces and commas.
	static List<Typed> of(String text) {
		List<Typed> words = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || isBetween(text.charAt(i))) {
				add(words, text.substring(start, i), start);
				start = i + 1;
			}
		}
		return words;
	}

	private static void add(List<Typed> words, String word, int start) {
		List<String> parts = parts(Spelling.fold(word));
		if (!parts.isEmpty()) {
			words.add(new Typed(start, String.join("", parts), String.join("", parts(Spelling.key(word))), parts));
		}
	}

	private static boolean isBetween(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',';
	}

	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : ' ';
			if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
				part.append(c);
			}
			else if (!part.isEmpty()) {
				parts.add(part.toString());
				part.setLength(0);
			}
		}
		return parts;
	}

	/// Whether it was typed with marks.
	boolean isMarked() {
		return !this.key.equals(Spelling.key(this.folded));
	}

	static String folded(List<Typed> words) {
		return String.join(" ", words.stream().map(Typed::folded).toList());
	}

	static String key(List<Typed> words) {
		return String.join(" ", words.stream().map(Typed::key).toList());
	}

}
