package vn.diemtin.vietnam;

/// A text with its key form, and the way back from the key to the text.
///
/// Names are looked for in the [key][#key]; what is found is told in UTF-16 offsets of the [text][#text].
/// A match that covers the key from `a` to `b` (exclusive) covers the text from `start(a)` to `end(b)`. Line breaks stay line
/// breaks in the key, so no name is found across them. Both offsets never decrease along the key.
public final class MatchText {

	/// Arabic; the ones before it are those of ASCII.
	private static final int FIRST_FOREIGN_DIGIT = 0x660;

	private final String text;

	private final String key;

	private final int[] starts;

	private final int[] ends;

	private final Lazy<KeySyllables> syllables;

	private MatchText(String text, String key, int[] starts, int[] ends) {
		this.text = text;
		this.key = key;
		this.starts = starts;
		this.ends = ends;
		this.syllables = new Lazy<>(() -> KeySyllables.of(key));
	}

	/// The text must be in NFC ([Spelling#nfc]); one that is not is taken as it is, and
	/// its offsets hold, but names in
	/// it may not be found.
	public static MatchText of(String nfcText) {
		return new KeyWriter(nfcText, true).write();
	}

	/// With `y` kept apart from `i`.
	static MatchText plain(String nfcText) {
		return new KeyWriter(nfcText, false).write();
	}

	static MatchText of(String text, char[] key, int length, int[] starts, int[] ends) {
		return new MatchText(text, new String(key, 0, length), starts, ends);
	}

	public String text() {
		return this.text;
	}

	public String key() {
		return this.key;
	}

	KeySyllables syllables() {
		return this.syllables.get();
	}

	/// Where in the text the key from this index on begins. The length of the key gives
	/// the length of the text.
	public int start(int keyIndex) {
		return keyIndex == this.key.length() ? this.text.length() : this.starts[keyIndex];
	}

	/// Where in the text the key up to this index (exclusive) ends. Index 0 gives 0.
	public int end(int keyIndex) {
		return keyIndex == 0 ? 0 : this.ends[keyIndex - 1];
	}

	/// The index of the key from which on it stands for what follows this place of the
	/// text.
	int keyIndex(int textIndex) {
		int low = 0;
		int high = this.key.length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.starts[middle] < textIndex) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/// Whether no syllable or number of the key runs across this index.
	public boolean isBorder(int keyIndex) {
		return isBorder(this.key, keyIndex);
	}

	static boolean isBorder(String key, int index) {
		return index <= 0 || index >= key.length() || !isWord(key.charAt(index - 1)) || !isWord(key.charAt(index));
	}

	static boolean isWord(char c) {
		if (c < FIRST_FOREIGN_DIGIT) {
			return c >= '0' && c <= '9' || Letters.isSyllable(c);
		}
		return Letters.isSyllable(c) || Character.isDigit(c);
	}

}
