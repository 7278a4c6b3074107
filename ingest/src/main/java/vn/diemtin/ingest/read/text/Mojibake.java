package vn.diemtin.ingest.read.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// Undoes UTF-8 that was read as windows-1252 or windows-1258 and written as UTF-8 again, up
/// to three times over, in the whole text or in the parts of it that were.
final class Mojibake {

	private static final int ENOUGH = 3;

	private static final int ROUNDS = 3;

	private static final long NOT_ASCII = 0x8080808080808080L;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private static final short[] WESTERN = table("windows-1252");

	private static final short[] VIETNAMESE = table("windows-1258");

	private Mojibake() {
	}

	/// Whether UTF-8 bytes hold enough letters as disguised ones begin with, each before
	/// another
	/// character that is not ASCII. Eight bytes of ASCII, of which pages mostly are, are
	/// one step.
	static boolean mayHide(byte[] utf8) {
		int pairs = 0;
		int i = 0;
		while (i + 3 < utf8.length) {
			if (i + Long.BYTES <= utf8.length && ((long) LONGS.get(utf8, i) & NOT_ASCII) == 0) {
				i += Long.BYTES;
				continue;
			}
			byte lead = utf8[i];
			boolean disguised = lead == (byte) 0xc3 && utf8[i + 1] >= (byte) 0x82
					|| lead == (byte) 0xc4 && utf8[i + 1] <= (byte) 0x83;
			if (disguised && utf8[i + 2] < 0 && ++pairs == ENOUGH) {
				return true;
			}
			i++;
		}
		return false;
	}

	/// The text itself, unless runs of foreign letters in it are UTF-8 in disguise.
	static String undo(String text) {
		String mended = text;
		for (int round = 0; round < ROUNDS && hasDisguise(mended); round++) {
			String next = once(mended, WESTERN, true);
			next = next.equals(mended) ? once(mended, VIETNAMESE, true) : next;
			next = next.equals(mended) ? once(mended, WESTERN, false) : next;
			if (next.equals(mended)) {
				break;
			}
			mended = next;
		}
		return mended;
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

	/// Whether enough pairs look like the first two bytes of a character.
	private static boolean hasDisguise(String text) {
		int pairs = 0;
		int last = text.length() - 1;
		for (int i = 0; i < last; i++) {
			char c = text.charAt(i);
			if (c >= '\u00c2' && isDisguised(c, text.charAt(i + 1)) && ++pairs == ENOUGH) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDisguised(char first, char second) {
		int following = byteOf(second, WESTERN);
		return first <= '\u0103' && first != '\u00d7' && following >= 0x80 && following < 0xc0;
	}

	/// @param entire whether the whole text must have been disguised, not parts of it
	/// only
	private static String once(String text, short[] table, boolean entire) {
		StringBuilder whole = new StringBuilder(text.length());
		StringBuilder parts = new StringBuilder(text.length());
		int good = 0;
		int sure = 0;
		int bad = 0;
		int i = 0;
		while (i < text.length()) {
			Part part = Part.read(text, i, table);
			good += part.good;
			sure += part.sure;
			bad += part.bad;
			whole.append(part.all);
			parts.append(part.sure == 0 ? text.substring(i, part.end) : part.bad == 0 ? part.all : part.certain);
			i = part.end;
		}
		if (good >= ENOUGH && good > 4 * bad) {
			return whole.toString();
		}
		return !entire && sure >= ENOUGH ? parts.toString() : text;
	}

	/// A piece of text up to the next tag or line.
	///
	/// @param all with every disguise undone
	/// @param certain with those undone that can be nothing else
	private record Part(int end, int good, int sure, int bad, CharSequence all, CharSequence certain) {

		static Part read(String text, int start, short[] table) {
			StringBuilder all = new StringBuilder();
			StringBuilder certain = new StringBuilder();
			int good = 0;
			int sure = 0;
			int bad = 0;
			int i = start;
			while (i < text.length() && (i == start || text.charAt(i) != '<' && text.charAt(i) != '\n')) {
				int end = i;
				while (end < text.length() && byteOf(text.charAt(end), table) >= 0x80) {
					end++;
				}
				if (end == i) {
					char c = text.charAt(i++);
					bad += c > 0xff && Character.isLetter(c) ? 1 : 0;
					all.append(c);
					certain.append(c);
					continue;
				}
				String decoded = decode(text, i, end, table);
				boolean isSure = decoded != null && isSure(decoded);
				good += decoded == null ? 0 : 1;
				bad += decoded == null ? 1 : 0;
				sure += isSure ? 1 : 0;
				all.append(decoded == null ? text.substring(i, end) : decoded);
				certain.append(isSure ? decoded : text.substring(i, end));
				i = end;
			}
			return new Part(i, good, sure, bad, all, certain);
		}

	}

	/// Whether nothing but a wrong reading can have led to these characters: Vietnamese
	/// letters and punctuation of three bytes.
	private static boolean isSure(String decoded) {
		for (int i = 0; i < decoded.length(); i++) {
			char c = decoded.charAt(i);
			if (c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u2010' && c <= '\u2026' || "đĐơƠưƯăĂ".indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String decode(String text, int start, int end, short[] table) {
		byte[] bytes = new byte[end - start];
		for (int i = start; i < end; i++) {
			bytes[i - start] = (byte) byteOf(text.charAt(i), table);
		}
		String decoded = new String(bytes, StandardCharsets.UTF_8);
		return decoded.indexOf('\uFFFD') >= 0 ? null : decoded;
	}

	private static int byteOf(char c, short[] table) {
		return c < table.length ? table[c] : -1;
	}

	private static short[] table(String charset) {
		short[] table = new short[0x2123];
		Arrays.fill(table, (short) -1);
		for (short i = 0; i < 0x100; i++) {
			table[i] = i;
		}
		for (short i = 0x80; i < 0x100; i++) {
			char c = new String(new byte[] { (byte) i }, Charset.forName(charset)).charAt(0);
			if (c < table.length) {
				table[c] = i;
			}
		}
		return table;
	}

}
