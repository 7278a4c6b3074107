package vn.diemtin.vietnam;

import java.text.Normalizer;

/// The ways one Vietnamese word is written, made one.
///
/// Three forms are in use: the NFC text, which is stored and shown and which all offsets refer to; the [key][#key],
/// for comparing names; and the [fold][#fold], for what is typed without marks. All run in time linear to the text, whatever it
/// holds.
public final class Spelling {

	/// As in the stream-safe format of UAX #15: no word of any language has more marks on
	/// one letter, and the JDK's
	/// normalizer is quadratic in their number.
	private static final int MOST_MARKS = 30;

	private Spelling() {
	}

	/// The text in NFC, with runs of more than 30 combining marks cut to 30. Lone
	/// surrogates stay as they are.
	public static String nfc(String text) {
		String safe = withFewMarks(text);
		return Normalizer.isNormalized(safe, Normalizer.Form.NFC) ? safe
				: Normalizer.normalize(safe, Normalizer.Form.NFC);
	}

	/// What two spellings of one name have in common: NFC, lower case, the tone of each
	/// syllable at its end (`hòa` =
	/// `hoà`), `y` as `i` behind a consonant (`kỹ` = `kĩ`), look-alikes of Latin letters
	/// and full-width forms replaced, invisible
	/// characters dropped, and every run of
	/// spaces, line breaks and dashes one space. Punctuation stays. Not for reading
	/// numbers or dates: `29-7` becomes `29 7`.
	public static String key(String text) {
		return MatchText.of(nfc(text)).key().replace('\n', ' ').strip();
	}

	/// The key of a text that is in NFC and has one line, as all of the tables are.
	static String keyOfTable(String nfcText) {
		return new KeyWriter(nfcText, true).key().strip();
	}

	/// The text as typed without marks: ASCII for Vietnamese letters, `đ` as `d`, lower
	/// case, spaces and dashes as in
	/// [key][#key].
	public static String fold(String text) {
		String key = MatchText.plain(nfc(text)).key().replace('\n', ' ').strip();
		String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
		StringBuilder folded = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char c = apart.charAt(i);
			if (c == 'đ') {
				folded.append('d');
			}
			else if (Character.getType(c) != Character.NON_SPACING_MARK) {
				folded.append(c);
			}
		}
		return folded.toString();
	}

	/// Lower-case ASCII words joined by hyphens, for readable ids: `Sở Nội vụ` gives
	/// `so-noi-vu`.
	public static String slug(String text) {
		String folded = fold(text);
		StringBuilder slug = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
				slug.append(c);
			}
			else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		}
		int end = slug.length();
		return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
	}

	private static String withFewMarks(String text) {
		int marks = 0;
		for (int i = 0; i < text.length(); i++) {
			marks = Letters.isMark(text.charAt(i)) ? marks + 1 : 0;
			if (marks > MOST_MARKS) {
				return cutMarks(text);
			}
		}
		return text;
	}

	private static String cutMarks(String text) {
		StringBuilder cut = new StringBuilder(text.length());
		int marks = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			marks = Letters.isMark(c) ? marks + 1 : 0;
			if (marks <= MOST_MARKS) {
				cut.append(c);
			}
		}
		return cut.toString();
	}

}
