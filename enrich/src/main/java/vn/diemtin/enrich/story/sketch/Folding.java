package vn.diemtin.enrich.story.sketch;

import vn.diemtin.vietnam.Spelling;

/// The letters of Vietnamese without their marks and `y` as `i`, so that copies typed without marks, with tones elsewhere
/// or with marks misread are the same words.
final class Folding {

	/// Ends a word.
	static final char GAP = 0;

	/// Leaves no trace in a word.
	static final char NOTHING = 1;

	private static final char[] FOLDED = new char[0x2000];

	static {
		for (int i = 0; i < FOLDED.length; i++) {
			FOLDED[i] = foldedOf((char) i);
		}
	}

	private Folding() {
	}

	private static char foldedOf(char c) {
		if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
			return NOTHING;
		}
		if (!Character.isLetterOrDigit(c)) {
			return GAP;
		}
		String folded = Spelling.fold(String.valueOf(c));
		char first = folded.isEmpty() ? Character.toLowerCase(c) : folded.charAt(0);
		return (first == 'y') ? 'i' : first;
	}

	/// The plain letter or digit, [#GAP] or [#NOTHING].
	static char of(char c) {
		if (c < FOLDED.length) {
			return FOLDED[c];
		}
		if (c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF) {
			return NOTHING;
		}
		return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : GAP;
	}

	/// The hash of a word as [Words] hash it.
	static int hash(String word) {
		int hash = 0;
		for (int i = 0; i < word.length(); i++) {
			char folded = of(word.charAt(i));
			if (folded > NOTHING) {
				hash = 31 * hash + folded;
			}
		}
		return hash;
	}

	/// The hash of words one behind the other.
	static int hashOf(String words) {
		int hash = 0;
		for (String word : words.split(" ", -1)) {
			hash = chain(hash, hash(word));
		}
		return hash;
	}

	static int chain(int hash, int next) {
		return (hash ^ next) * 0x9E3779B1 + 0x7F4A7C15;
	}

}
