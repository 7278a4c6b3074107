package vn.diemtin.enrich.fact.text;

/// What the characters are to tokens; those of most texts by one look into a table.
final class Shapes {

	static final byte OTHER = 0;

	static final byte LETTER = 1;

	static final byte DIGIT = 2;

	static final byte BLANK = 3;

	/// A mark that stands as a character of its own.
	static final byte ACCENT = 4;

	/// Half of a character beyond the first plane.
	static final byte PAIR = 5;

	/// After the letters of Vietnamese and the marks of typography.
	private static final int TABLED = 0x2100;

	private static final byte[] SHAPES = new byte[TABLED];

	private static final String[] MARKS = new String[TABLED];

	static {
		for (char c = 0; c < TABLED; c++) {
			SHAPES[c] = tell(c);
			MARKS[c] = isDash(c) ? "-" : String.valueOf(c).intern();
		}
	}

	private Shapes() {
	}

	static byte of(char c) {
		return c < TABLED ? SHAPES[c] : tell(c);
	}

	/// The key of a mark.
	static String mark(char c) {
		return c < TABLED ? MARKS[c] : isDash(c) ? "-" : String.valueOf(c);
	}

	static boolean continuesWord(int codePoint) {
		return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
	}

	private static byte tell(char c) {
		if (c >= '0' && c <= '9') {
			return DIGIT;
		}
		if (Character.isSurrogate(c)) {
			return PAIR;
		}
		if (Character.isLetter(c)) {
			return LETTER;
		}
		if (c == '\n') {
			return OTHER;
		}
		if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF) {
			return BLANK;
		}
		return Character.getType(c) == Character.NON_SPACING_MARK ? ACCENT : OTHER;
	}

	private static boolean isDash(char c) {
		return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
	}

}
