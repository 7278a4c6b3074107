package vn.diemtin.enrich.fact.text;

import java.util.Arrays;

/// The tokens of a text, cut in one pass: syllables, runs of digits, marks and line ends. They lie in arrays, for every finder asks
/// each of them many times.
///
/// The key of a token is what it is compared by: a syllable in lower case with its tone in the older place, ASCII digits, one mark
/// (every dash as `-`), or `\n`.
final class Tokens {

	static final byte MARK = 0;

	static final byte BREAK = 1;

	static final byte DIGITS = 2;

	static final byte WORD = 3;

	/// A syllable that begins with a capital letter.
	static final byte CAPITAL = 4;

	private static final int LONGEST_WORD = 40;

	private static final int MOST_SLOTS = 4096;

	final String text;

	byte[] kinds;

	int[] starts;

	int[] ends;

	String[] keys;

	/// The hash codes of the keys.
	int[] hashes;

	int size;

	/// The token that last had a word of this hash, by which words that come again are
	/// not made again; one more than its number.
	private final int[] known;

	private Tokens(String text) {
		this.text = text;
		int expected = text.length() / 4 + 4;
		this.kinds = new byte[expected];
		this.starts = new int[expected];
		this.ends = new int[expected];
		this.keys = new String[expected];
		this.hashes = new int[expected];
		this.known = new int[Math.min(MOST_SLOTS, Integer.highestOneBit(expected) * 2)];
	}

	static Tokens of(String text) {
		Tokens tokens = new Tokens(text);
		tokens.cut();
		return tokens;
	}

	private void cut() {
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			int shape = Shapes.of(c);
			if (shape == Shapes.BLANK) {
				at++;
			}
			else if (shape == Shapes.LETTER) {
				at = word(at, at + 1, Character.isUpperCase(c));
			}
			else if (shape == Shapes.DIGIT) {
				int end = endOfDigits(at + 1);
				at = add(DIGITS, at, end, text.substring(at, Math.min(end, at + LONGEST_WORD)));
			}
			else if (c == '\n') {
				at = add(BREAK, at, at + 1, "\n");
			}
			else {
				at = shape == Shapes.PAIR ? pair(at) : add(MARK, at, at + 1, Shapes.mark(c));
			}
		}
	}

	/// A character beyond the first plane, or half of one.
	private int pair(int at) {
		int codePoint = text.codePointAt(at);
		int next = at + Character.charCount(codePoint);
		return Character.isLetter(codePoint) ? word(at, next, Character.isUpperCase(codePoint))
				: add(MARK, at, next, text.substring(at, next));
	}

	private int word(int from, int next, boolean capital) {
		int hash = text.charAt(from);
		int at = next;
		while (at < text.length()) {
			char c = text.charAt(at);
			int shape = Shapes.of(c);
			if (shape == Shapes.PAIR) {
				int codePoint = text.codePointAt(at);
				if (!Shapes.continuesWord(codePoint)) {
					break;
				}
				at += Character.charCount(codePoint);
			}
			else if (shape == Shapes.LETTER || shape == Shapes.ACCENT) {
				at++;
			}
			else {
				break;
			}
			hash = 31 * hash + c;
		}
		byte kind = capital ? CAPITAL : WORD;
		int slot = (hash ^ hash >>> 13) & known.length - 1;
		int same = known[slot] - 1;
		known[slot] = size + 1;
		if (same >= 0 && ends[same] - starts[same] == at - from && at - from <= LONGEST_WORD
				&& text.regionMatches(from, text, starts[same], at - from)) {
			return add(kind, from, at, keys[same]);
		}
		return add(kind, from, at, Syllable.key(text.substring(from, Math.min(at, from + LONGEST_WORD))));
	}

	private int endOfDigits(int from) {
		int at = from;
		while (at < text.length() && Shapes.of(text.charAt(at)) == Shapes.DIGIT) {
			at++;
		}
		return at;
	}

	private int add(byte kind, int start, int end, String key) {
		if (size == kinds.length) {
			int longer = size + size / 2 + 16;
			kinds = Arrays.copyOf(kinds, longer);
			starts = Arrays.copyOf(starts, longer);
			ends = Arrays.copyOf(ends, longer);
			keys = Arrays.copyOf(keys, longer);
			hashes = Arrays.copyOf(hashes, longer);
		}
		kinds[size] = kind;
		starts[size] = start;
		ends[size] = end;
		keys[size] = key;
		hashes[size] = key.hashCode();
		size++;
		return end;
	}

}
