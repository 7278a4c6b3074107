package vn.diemtin.ingest.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/// Undoes UTF-8 that was read as windows-1252 and written as UTF-8 again.
final class Mojibake {

	private static final int ENOUGH = 3;

	/// The windows-1252 characters of the bytes 0x80 to 0x9F.
	private static final String WESTERN_HIGH = new String(highBytes(), Charset.forName("windows-1252"));

	private Mojibake() {
	}

	/// The text itself, unless most of its runs of foreign letters are UTF-8 in disguise.
	static String undo(String text) {
		StringBuilder out = new StringBuilder(text.length());
		int good = 0;
		int bad = 0;
		int i = 0;
		while (i < text.length()) {
			int end = i;
			while (end < text.length() && byteOf(text.charAt(end)) >= 0x80) {
				end++;
			}
			if (end == i) {
				bad += text.charAt(i) > 0xff && Character.isLetter(text.charAt(i)) ? 1 : 0;
				out.append(text.charAt(i++));
				continue;
			}
			String decoded = decode(text, i, end);
			if (decoded != null) {
				good++;
				out.append(decoded);
			}
			else {
				bad++;
				out.append(text, i, end);
			}
			i = end;
		}
		return good >= ENOUGH && good > 4 * bad ? out.toString() : text;
	}

	/// How many letters only Vietnamese has, less the ones that a wrong reading shows.
	static int vietnameseLetters(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		int score = 0;
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			if (c >= '\u1EA0' && c <= '\u1EF9' || "ăđơưĂĐƠƯ".indexOf(c) >= 0) {
				score++;
			}
			else if (c >= '\u0300' && c <= '\u036f' || "ðÐþÞ¤¦".indexOf(c) >= 0) {
				score--;
			}
		}
		return score;
	}

	private static @Nullable String decode(String text, int start, int end) {
		byte[] bytes = new byte[end - start];
		for (int i = start; i < end; i++) {
			bytes[i - start] = (byte) byteOf(text.charAt(i));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static int byteOf(char c) {
		if (c <= 0xff) {
			return c;
		}
		int at = WESTERN_HIGH.indexOf(c);
		return at < 0 || c == '\uFFFD' ? -1 : 0x80 + at;
	}

	private static byte[] highBytes() {
		byte[] bytes = new byte[32];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (0x80 + i);
		}
		return bytes;
	}

}
