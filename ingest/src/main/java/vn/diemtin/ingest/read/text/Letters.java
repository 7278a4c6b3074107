package vn.diemtin.ingest.read.text;

import java.util.Locale;

/// What the library knows of characters, from tables for those below 0x2000, in which nearly all
/// of the web's Latin and Vietnamese text is written.
public final class Letters {

	private static final int KNOWN = 0x2000;

	/// Up to here no character has another case: spaces, dashes, quotation marks, signs.
	private static final char PLAIN_TO = '\u2125';

	private static final char DOTTED = '\u0130';

	private static final char SIGMA = '\u03a3';

	private static final byte LETTER = 1;

	private static final byte DIGIT = 2;

	private static final byte UPPER = 4;

	private static final byte LOWER = 8;

	private static final byte[] KINDS = new byte[KNOWN];

	private static final char[] LOWERED = new char[KNOWN];

	/// Letters and digits in lower case, nothing for all else.
	private static final char[] KEYS = new char[KNOWN];

	static {
		for (char c = 0; c < KNOWN; c++) {
			KINDS[c] = (byte) ((Character.isLetter(c) ? LETTER : 0) | (Character.isDigit(c) ? DIGIT : 0)
					| (Character.isUpperCase(c) ? UPPER : 0) | (Character.isLowerCase(c) ? LOWER : 0));
			LOWERED[c] = Character.toLowerCase(c);
			KEYS[c] = Character.isLetterOrDigit(c) ? LOWERED[c] : 0;
		}
	}

	private Letters() {
	}

	/// Whether it is a letter.
	public static boolean isLetter(char c) {
		return c < KNOWN ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
	}

	/// Whether it is a digit of any script.
	public static boolean isDigit(char c) {
		return c < KNOWN ? (KINDS[c] & DIGIT) != 0 : Character.isDigit(c);
	}

	/// Whether it is a letter or a digit.
	public static boolean isLetterOrDigit(char c) {
		return c < KNOWN ? (KINDS[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
	}

	/// Whether it is a capital.
	public static boolean isUpper(char c) {
		return c < KNOWN ? (KINDS[c] & UPPER) != 0 : Character.isUpperCase(c);
	}

	/// Whether it is a small letter.
	public static boolean isLower(char c) {
		return c < KNOWN ? (KINDS[c] & LOWER) != 0 : Character.isLowerCase(c);
	}

	/// The letter or digit in lower case, or nought for any other character.
	public static char key(char c) {
		return c < KNOWN ? KEYS[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
	}

	/// The small letter of a capital, any other character itself.
	public static char lower(char c) {
		return c < KNOWN ? LOWERED[c] : Character.toLowerCase(c);
	}

	/// The text in lower case, as the library has it without a locale.
	public static String lower(String text) {
		int length = text.length();
		int i = 0;
		while (i < length && isSmall(text.charAt(i))) {
			i++;
		}
		if (i == length) {
			return text;
		}
		char[] out = new char[length];
		text.getChars(0, i, out, 0);
		for (; i < length; i++) {
			char c = text.charAt(i);
			if (c > PLAIN_TO || c == DOTTED || c == SIGMA) {
				return text.toLowerCase(Locale.ROOT);
			}
			out[i] = c < KNOWN ? LOWERED[c] : c;
		}
		return new String(out);
	}

	private static boolean isSmall(char c) {
		return c < KNOWN ? LOWERED[c] == c : c <= PLAIN_TO;
	}

}
