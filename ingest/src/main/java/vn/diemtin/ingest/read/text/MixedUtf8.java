package vn.diemtin.ingest.read.text;

import java.nio.charset.StandardCharsets;

/// UTF-8 with bytes of another kind among it.
///
/// @param sequences how many characters of more than one byte are whole
/// @param bad how many bytes belong to none
/// @param brokenOff whether the last character is cut
record MixedUtf8(int sequences, int bad, boolean brokenOff) {

	/// The windows-1252 characters that stray into UTF-8: quotes, dashes, spaces,
	/// letters.
	private static final String STRAY = "\u20ac\u0000\u201a\u0000\u201e\u2026\u0000\u0000\u0000\u0000\u0000\u2039"
			+ "\u0000\u0000\u0000\u0000\u0000\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u0000\u2122\u0000\u203a"
			+ "\u0000\u0000\u0000\u0000\u00a0";

	static MixedUtf8 count(byte[] bytes, int start) {
		int sequences = 0;
		int bad = 0;
		boolean brokenOff = false;
		int i = start;
		while (i < bytes.length) {
			if (bytes[i] >= 0) {
				i++;
				continue;
			}
			int length = sequence(bytes, i);
			if (length > 0) {
				sequences++;
				i += length;
			}
			else {
				bad++;
				brokenOff = i - length >= bytes.length && (bytes[i] & 0xff) >= 0xc2;
				i -= length;
			}
		}
		return new MixedUtf8(sequences, bad, brokenOff);
	}

	/// The text; a stray byte as what it is in windows-1252, a cut character left out.
	static String decode(byte[] bytes, int start) {
		StringBuilder out = new StringBuilder(bytes.length);
		int i = start;
		while (i < bytes.length) {
			int from = i;
			int length = 1;
			while (i < bytes.length && length > 0) {
				length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
				i += Math.max(0, length);
			}
			out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
			if (i < bytes.length) {
				if (length == -1) {
					char stray = stray(bytes, i);
					if (stray != 0) {
						out.append(stray);
					}
				}
				i -= length;
			}
		}
		return out.toString();
	}

	private static char stray(byte[] bytes, int at) {
		int value = bytes[at] & 0xff;
		if (value <= 0xa0) {
			return STRAY.charAt(value - 0x80);
		}
		boolean lead = value >= 0xc0;
		return lead || value == 0xa9 || value == 0xab || value == 0xae || value == 0xb0 || value == 0xb7
				|| value == 0xbb ? (char) value : 0;
	}

	/// The length of the whole character that starts there, or how many bytes of a broken
	/// one stand there, negative.
	private static int sequence(byte[] bytes, int at) {
		int lead = bytes[at] & 0xff;
		int length = lead >= 0xc2 && lead < 0xe0 ? 2
				: lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
		if (length == 1) {
			return -1;
		}
		for (int i = 1; i < length; i++) {
			if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
				return -i;
			}
		}
		int second = bytes[at + 1] & 0xff;
		boolean invalid = lead == 0xe0 && second < 0xa0 || lead == 0xed && second >= 0xa0
				|| lead == 0xf0 && second < 0x90 || lead == 0xf4 && second >= 0x90;
		return invalid ? -length : length;
	}

}
