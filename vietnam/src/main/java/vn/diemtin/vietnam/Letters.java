package vn.diemtin.vietnam;

import java.text.Normalizer;

/// What the key form makes of one character.
final class Letters {

	static final char SPACE = ' ';

	static final char NEW_LINE = '\n';

	/// For characters that leave no trace in a key.
	static final int NOTHING = -1;

	/// The dot below sorts before the other tones, as NFC would have it.
	static final char DOT_BELOW = '\u0323';

	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	private static final int FIRST = 0xC0;

	private static final int LAST = 0x1EF9;

	/// Between the two, no letter that bears a tone of Vietnamese is Latin.
	private static final int LAST_OF_EUROPE = 0x24F;

	private static final int FIRST_OF_VIETNAM = 0x1E00;

	/// Cyrillic and Greek letters that look like Latin ones, and the Latin letters that
	/// they look like.
	private static final String ALIKE = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

	private static final String LATIN = "abesijkmhopctyxaesijopcyxabezhikmnoptyxo";

	private static final char[] BASE = new char[LAST - FIRST + 1];

	private static final char[] TONE = new char[LAST - FIRST + 1];

	/// Those that continue a syllable, up to the last letter of Vietnamese.
	private static final boolean[] SYLLABLE = new boolean[LAST + 1];

	static {
		for (int i = 0; i < SYLLABLE.length; i++) {
			SYLLABLE[i] = Character.isLetter(i) || isMark(i);
		}
		for (int i = 0; i < BASE.length; i++) {
			split((char) (FIRST + i), i);
		}
		for (int i = 0; i < ALIKE.length(); i++) {
			BASE[ALIKE.charAt(i) - FIRST] = LATIN.charAt(i);
		}
		// The Icelandic and the African letter are drawn like the Vietnamese one.
		BASE['Ð' - FIRST] = 'đ';
		BASE['ð' - FIRST] = 'đ';
		BASE['Ɖ' - FIRST] = 'đ';
	}

	private Letters() {
	}

	private static void split(char letter, int index) {
		BASE[index] = (char) Character.toLowerCase((int) letter);
		if (letter > LAST_OF_EUROPE && letter < FIRST_OF_VIETNAM) {
			return;
		}
		String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
		if (apart.length() < 2) {
			return;
		}
		StringBuilder rest = new StringBuilder();
		for (int i = 0; i < apart.length(); i++) {
			if (TONES.indexOf(apart.charAt(i)) < 0) {
				rest.append(apart.charAt(i));
			}
			else {
				TONE[index] = apart.charAt(i);
			}
		}
		String together = Normalizer.normalize(rest, Normalizer.Form.NFC);
		if (together.length() == 1 && rest.length() > apart.length() - 2) {
			BASE[index] = (char) Character.toLowerCase((int) together.charAt(0));
		}
		else {
			TONE[index] = 0;
		}
	}

	/// The tone mark of a letter, or 0.
	static char tone(int letter) {
		if (isTone(letter)) {
			return (char) letter;
		}
		return letter >= FIRST && letter <= LAST ? TONE[letter - FIRST] : 0;
	}

	/// The letter in lower case without its tone; [#SPACE] for spaces and dashes,
	/// [#NEW_LINE] for line ends,
	/// [#NOTHING] for what is invisible.
	static int base(int c) {
		if (c < 0x80) {
			return ascii(c);
		}
		if (c >= FIRST && c <= LAST_OF_EUROPE || c >= FIRST_OF_VIETNAM && c <= LAST) {
			return BASE[c - FIRST];
		}
		if (isTone(c)) {
			return NOTHING;
		}
		if (c >= 0xFF01 && c <= 0xFF5E) {
			return ascii(c - 0xFF01 + '!');
		}
		if (c == 0x2028 || c == 0x2029 || c == 0x85) {
			return NEW_LINE;
		}
		if (c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0xB4 || c == 0x2032) {
			return '\'';
		}
		return switch (Character.getType(c)) {
			case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION -> SPACE;
			case Character.FORMAT, Character.CONTROL -> NOTHING;
			default -> c == '\u2212' ? SPACE : c >= FIRST && c <= LAST ? BASE[c - FIRST] : Character.toLowerCase(c);
		};
	}

	private static int ascii(int c) {
		if (c >= 'A' && c <= 'Z') {
			return c + ('a' - 'A');
		}
		if (c == '\n' || c == '\r') {
			return NEW_LINE;
		}
		if (c == '-' || c == ' ' || c == '\t' || c == 0x0B || c == 0x0C) {
			return SPACE;
		}
		if (c == '`') {
			return '\'';
		}
		return c < 0x20 || c == 0x7F ? NOTHING : c;
	}

	static boolean isTone(int c) {
		return c >= 0x300 && c <= 0x323 && TONES.indexOf(c) >= 0;
	}

	static boolean isConsonant(char c) {
		return "bcdđghklmnprstvx".indexOf(c) >= 0;
	}

	static boolean isMark(int c) {
		int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	/// Whether the character continues a syllable.
	static boolean isSyllable(int c) {
		return c >= 0 && c <= LAST ? SYLLABLE[c] : Character.isLetter(c) || isMark(c);
	}

}
