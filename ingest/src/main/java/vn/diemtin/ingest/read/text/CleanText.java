package vn.diemtin.ingest.read.text;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/// Text as the project keeps it: NFC, one space between words, no control characters.
public final class CleanText {

	/// No field is longer than this many characters.
	public static final int FIELD_LIMIT = 1_000_000;

	private static final int ENTITY_ROUNDS = 2;

	private CleanText() {
	}

	/// One line: composed, with every run of white space as one space.
	public static String line(String raw) {
		return line(raw, FIELD_LIMIT);
	}

	/// One line of at most so many characters.
	public static String line(String raw, int limit) {
		if (raw.length() <= limit && isLine(raw)) {
			return nfc(raw);
		}
		StringBuilder out = new StringBuilder(Math.min(raw.length(), limit));
		boolean gap = false;
		for (int i = 0; i < raw.length() && out.length() < limit; i++) {
			char c = raw.charAt(i);
			if (isSpace(c)) {
				gap = !out.isEmpty();
			}
			else if (!isIgnorable(c) && !loneSurrogate(raw, i)) {
				if (gap) {
					out.append(' ');
					gap = false;
				}
				out.append(c);
			}
		}
		return nfc(out.toString());
	}

	/// One line, or null when there is nothing in it.
	public static @Nullable String lineOrNull(@Nullable String raw) {
		String line = raw == null ? "" : line(raw);
		return line.isEmpty() ? null : line;
	}

	/// The text with its character references decoded until nothing changes, twice at
	/// most.
	public static String decodeEntities(String raw) {
		String text = raw;
		for (int round = 0; round < ENTITY_ROUNDS && text.indexOf('&') >= 0; round++) {
			String decoded = CharacterReferences.decode(text);
			if (decoded.equals(text)) {
				break;
			}
			text = decoded;
		}
		return text;
	}

	/// The composed form.
	public static String nfc(String text) {
		return isSurelyComposed(text) ? text : compose(text);
	}

	private static String compose(String text) {
		return isPlainlyComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/// Whether all characters are of blocks in which every one is composed and combines
	/// with
	/// nothing, as nearly all text is.
	private static boolean isPlainlyComposed(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u0300' && (c < '\u1e00' || c > '\u1eff') && (c < '\u2002' || c > '\u2125')) {
				return false;
			}
		}
		return true;
	}

	/// Whether a text is a clean line as it is.
	private static boolean isLine(String raw) {
		boolean space = true;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == ' ') {
				if (space) {
					return false;
				}
				space = true;
				continue;
			}
			if (c < ' ' || c >= '\u007f' && (isSpace(c) || isIgnorable(c) || Character.isSurrogate(c))) {
				return false;
			}
			space = false;
		}
		return !space || raw.isEmpty();
	}

	/// Most text is Latin or Vietnamese and needs no tables to tell.
	private static boolean isSurelyComposed(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u0300' && (c < '\u1ea0' || c > '\u1ef9') && (c < '\u2010' || c > '\u2027')) {
				return false;
			}
		}
		return true;
	}

	/// Whether a character separates words, whatever its width.
	public static boolean isSpace(char c) {
		return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u0085' || c == '\u1680'
				|| c >= '\u2000' && c <= '\u200a' || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f'
				|| c == '\u3000';
	}

	/// Whether a character is never seen: controls, joiners, marks of direction.
	public static boolean isIgnorable(char c) {
		return c < ' ' || c >= '\u007f' && c <= '\u009f' || c == '\u00ad' || c >= '\u200b' && c <= '\u200f'
				|| c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u2069' || c == '\ufeff' || c == '\uffff'
				|| c == '\ufffe';
	}

	/// Whether the character at this place is half of one without the other half.
	public static boolean loneSurrogate(String raw, int i) {
		char c = raw.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
		}
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
	}

}
