package vn.diemtin.vietnam;

import java.util.Arrays;

/// Writes the key form of a text beside the offsets of each of its characters.
final class KeyWriter {

	private final String text;

	private char[] key;

	private int[] starts;

	private int[] ends;

	private int length;

	/// The tones of the syllable that is being written.
	private final StringBuilder tones = new StringBuilder();

	private final boolean joining;

	/// @param joining whether `y` and `i` are one behind a consonant
	KeyWriter(String text, boolean joining) {
		this.text = text;
		this.joining = joining;
		// A letter with a tone becomes two characters, but few of a text have one.
		int expected = text.length() + text.length() / 4 + 8;
		this.key = new char[expected];
		this.starts = new int[expected];
		this.ends = new int[expected];
	}

	MatchText write() {
		read();
		return MatchText.of(this.text, this.key, this.length, this.starts, this.ends);
	}

	/// The key alone.
	String key() {
		read();
		return new String(this.key, 0, this.length);
	}

	private void read() {
		int at = 0;
		while (at < this.text.length()) {
			int c = this.text.codePointAt(at);
			int next = at + Character.charCount(c);
			char tone = Letters.tone(c);
			if (tone != 0) {
				this.tones.append(tone);
			}
			int base = Letters.base(c);
			if (base == Letters.NOTHING) {
				reachEnd(tone == 0 ? 0 : next);
			}
			else if (base == Letters.SPACE || base == Letters.NEW_LINE) {
				endSyllable();
				space((char) base, at, next);
			}
			else {
				if (!Letters.isSyllable(base)) {
					endSyllable();
				}
				put(base, at, next);
			}
			at = next;
		}
		endSyllable();
	}

	/// A tone that stands as a character of its own belongs to the letter before it.
	private void reachEnd(int end) {
		if (end > 0 && this.length > 0) {
			this.ends[this.length - 1] = end;
		}
	}

	private void put(int c, int from, int to) {
		if (Character.isBmpCodePoint(c)) {
			put((char) c, from, to);
		}
		else {
			put(Character.highSurrogate(c), from, to);
			put(Character.lowSurrogate(c), from, to);
		}
	}

	private void put(char c, int from, int to) {
		if (this.length == this.key.length) {
			int longer = this.length + this.length / 2 + 8;
			this.key = Arrays.copyOf(this.key, longer);
			this.starts = Arrays.copyOf(this.starts, longer);
			this.ends = Arrays.copyOf(this.ends, longer);
		}
		this.key[this.length] = c;
		this.starts[this.length] = from;
		this.ends[this.length] = to;
		this.length++;
	}

	private void space(char space, int from, int to) {
		int last = this.length - 1;
		if (last >= 0 && (this.key[last] == Letters.SPACE || this.key[last] == Letters.NEW_LINE)) {
			this.ends[last] = to;
			if (space == Letters.NEW_LINE) {
				this.key[last] = Letters.NEW_LINE;
			}
			return;
		}
		put(space, from, to);
	}

	/// `lý` and `lí`, `quý` and `quí`: the two letters sound alike behind a consonant.
	private void joinVowels() {
		int last = this.length - 1;
		if (last > 0 && this.key[last] == 'y' && (Letters.isConsonant(this.key[last - 1])
				|| last > 1 && this.key[last - 1] == 'u' && this.key[last - 2] == 'q')) {
			this.key[last] = 'i';
		}
	}

	private void endSyllable() {
		if (this.joining) {
			joinVowels();
		}
		if (this.tones.isEmpty()) {
			return;
		}
		putTones(true);
		putTones(false);
		this.tones.setLength(0);
	}

	private void putTones(boolean below) {
		int from = this.length == 0 ? 0 : this.starts[this.length - 1];
		int to = this.length == 0 ? 0 : this.ends[this.length - 1];
		for (int i = 0; i < this.tones.length(); i++) {
			char tone = this.tones.charAt(i);
			if ((tone == Letters.DOT_BELOW) == below) {
				put(tone, from, to);
			}
		}
	}

}
