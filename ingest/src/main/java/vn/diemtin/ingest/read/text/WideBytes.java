package vn.diemtin.ingest.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// Encodings that show in the first bytes: wide characters with and without a byte order mark,
/// and those of mainframes, in which not even `<` is what it is elsewhere.
final class WideBytes {

	private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

	private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

	private static final int HEAD = 4096;

	private static final int LEAST = 8;

	private WideBytes() {
	}

	/// The wide encoding that a mark declares, or null; also when the rest is not wide.
	static @Nullable Charset marked(byte[] b) {
		if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
			return UTF_32BE;
		}
		if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
			return UTF_32LE;
		}
		boolean big = b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF;
		boolean little = b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
		if (!big && !little || isNarrow(b)) {
			return null;
		}
		return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
	}

	/// How many bytes a mark takes up in bytes that are not wide.
	static int markLength(byte[] b) {
		if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
			return 3;
		}
		boolean wide = b.length >= 2
				&& (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
		return wide ? 2 : 0;
	}

	/// The wide encoding that the zeroes among the bytes show, or null.
	static @Nullable Charset unmarked(byte[] bytes) {
		int length = Math.min(bytes.length, HEAD) & ~3;
		if (length < 4 * LEAST) {
			return null;
		}
		int[] zeroes = new int[4];
		for (int i = 0; i < length; i++) {
			if (bytes[i] == 0) {
				zeroes[i & 3]++;
			}
		}
		int quarter = length / 4;
		if (zeroes[2] > quarter * 0.99 && zeroes[3] > quarter * 0.99) {
			return zeroes[0] < quarter * 0.1 ? UTF_32LE : null;
		}
		if (zeroes[0] > quarter * 0.99 && zeroes[1] > quarter * 0.99) {
			return zeroes[3] < quarter * 0.1 ? UTF_32BE : null;
		}
		int even = zeroes[0] + zeroes[2];
		int odd = zeroes[1] + zeroes[3];
		int half = length / 2;
		if (odd > half * 0.35 && even < half * 0.05) {
			return StandardCharsets.UTF_16LE;
		}
		return even > half * 0.35 && odd < half * 0.05 ? StandardCharsets.UTF_16BE : null;
	}

	/// A mainframe's encoding when the bytes begin as an XML declaration does there.
	static @Nullable Charset mainframe(byte[] b) {
		boolean declared = b.length > 4 && b[0] == 0x4C && b[1] == 0x6F && b[2] == (byte) 0xA7 && b[3] == (byte) 0x94;
		return declared && Charset.isSupported("IBM037") ? Charset.forName("IBM037") : null;
	}

	/// Whether the start has no zero and shows a tag written in single bytes.
	private static boolean isNarrow(byte[] bytes) {
		int length = Math.min(bytes.length, 256);
		boolean tag = false;
		for (int i = 2; i < length; i++) {
			if (bytes[i] == 0) {
				return false;
			}
			tag |= bytes[i] == '<' && i + 1 < length && (bytes[i + 1] == '?' || Character.isLetter(bytes[i + 1]));
		}
		return tag;
	}

}
