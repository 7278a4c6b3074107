package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;

/// The ids of articles and stories, and what is named after them, in few bytes: 26 letters and digits are 16 bytes, and
/// an id that was said before none. Any other text is kept as it is.
final class ShortId {

	private static final int LETTERS = 26;

	private static final int AS_BEFORE = 0;

	private static final int SHORT = 1;

	private static final int TEXT = 2;

	private ShortId() {
	}

	/// @param before the id that most others begin with; empty for none
	static void write(ByteSink out, String id, String before) {
		int kind = TEXT;
		int rest = 0;
		if (!before.isEmpty() && id.startsWith(before)) {
			kind = AS_BEFORE;
			rest = before.length();
		}
		else if (isShort(id)) {
			kind = SHORT;
			rest = LETTERS;
		}
		byte[] tail = id.substring(rest).getBytes(StandardCharsets.UTF_8);
		out.number(tail.length * 3L + kind);
		if (kind == SHORT) {
			writeLetters(out, id);
		}
		out.bytes(tail);
	}

	static String read(ByteSource in, String before) {
		int head = (int) in.number();
		String begin = switch (head % 3) {
			case AS_BEFORE -> before;
			case SHORT -> letters(in);
			default -> "";
		};
		int length = head / 3;
		return (length == 0) ? begin : begin + new String(in.bytes(length), StandardCharsets.UTF_8);
	}

	/// Whether its first letters are a number of 128 bits, as ids of articles are.
	private static boolean isShort(String id) {
		if (id.length() < LETTERS || digit(id.charAt(0)) > 7) {
			return false;
		}
		for (int i = 0; i < LETTERS; i++) {
			if (digit(id.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	private static int digit(char letter) {
		if (letter >= '0' && letter <= '9') {
			return letter - '0';
		}
		return (letter >= 'a' && letter <= 'v') ? letter - 'a' + 10 : -1;
	}

	private static void writeLetters(ByteSink out, String id) {
		long high = 0;
		long low = 0;
		for (int i = 0; i < LETTERS; i++) {
			high = high << 5 | low >>> 59;
			low = low << 5 | digit(id.charAt(i));
		}
		out.eight(high);
		out.eight(low);
	}

	private static String letters(ByteSource in) {
		long high = in.eight();
		long low = in.eight();
		char[] letters = new char[LETTERS];
		for (int i = LETTERS - 1; i >= 0; i--) {
			int digit = (int) (low & 31);
			letters[i] = (char) ((digit < 10) ? '0' + digit : 'a' + digit - 10);
			low = low >>> 5 | high << 59;
			high >>>= 5;
		}
		return new String(letters);
	}

}
