package vn.diemtin.ingest.read.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/// Finds the encoding of bytes by what they are before what they claim to be: a byte order
/// mark, then validity as UTF-8, then the label, then Vietnamese windows-1258.
public final class ByteDecoder {

	/// More than this many bytes of a document are not read.
	public static final int LIMIT = 8 * 1024 * 1024;

	private static final Charset VIETNAMESE = Charset.forName("windows-1258");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private ByteDecoder() {
	}

	/// Decodes a document.
	/// @param contentType the header, whose charset is one of the labels
	public static Decoded decode(byte[] bytes, @Nullable String contentType) {
		List<String> repairs = new ArrayList<>();
		byte[] plain = unzipped(bytes, repairs);
		if (plain.length > LIMIT) {
			plain = Arrays.copyOf(plain, LIMIT);
			repairs.add("bytes: cut after 8 MB");
		}
		Charset charset = choose(plain, contentType, repairs);
		String text = new String(plain, charset);
		if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
			text = text.substring(1);
		}
		if (text.indexOf('\0') >= 0) {
			text = text.replace("\0", "");
			repairs.add("bytes: NUL dropped");
		}
		String mended = Mojibake.undo(text);
		if (!mended.equals(text)) {
			repairs.add("bytes: doubly encoded UTF-8 undone");
		}
		return new Decoded(mended, charset.name().toLowerCase(java.util.Locale.ROOT), repairs);
	}

	private static byte[] unzipped(byte[] bytes, List<String> repairs) {
		if (bytes.length < 18 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
			return bytes;
		}
		repairs.add("bytes: gzip without header");
		byte[] buffer = new byte[LIMIT + 1];
		int length = 0;
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			int read = in.read(buffer, 0, buffer.length);
			while (read > 0) {
				length += read;
				read = in.read(buffer, length, buffer.length - length);
			}
		}
		catch (IOException ex) {
			repairs.add("bytes: gzip broken off");
		}
		return Arrays.copyOf(buffer, length);
	}

	private static Charset choose(byte[] bytes, @Nullable String contentType, List<String> repairs) {
		Charset marked = byMark(bytes);
		if (marked != null) {
			return marked;
		}
		Charset wide = byZeroes(bytes);
		if (wide != null) {
			repairs.add("bytes: " + wide.name() + " without byte order mark");
			return wide;
		}
		String label = CharsetLabel.find(bytes, contentType);
		Charset labelled = named(label);
		int broken = brokenUtf8(bytes);
		if (broken == 0) {
			if (labelled != null && !labelled.equals(StandardCharsets.UTF_8)
					&& !labelled.equals(StandardCharsets.US_ASCII) && !ascii(bytes)) {
				repairs.add("bytes: utf-8 labelled " + label);
			}
			return StandardCharsets.UTF_8;
		}
		if (labelled != null && !labelled.equals(StandardCharsets.UTF_8) && !labelled.equals(StandardCharsets.US_ASCII)
				&& !isWestern(labelled) && !labelled.name().startsWith("UTF-16")) {
			return labelled;
		}
		if (validSequences(bytes) > 4L * broken) {
			repairs.add("bytes: broken utf-8 replaced");
			return StandardCharsets.UTF_8;
		}
		Charset guess = Mojibake.vietnameseLetters(new String(bytes, VIETNAMESE)) > Mojibake
			.vietnameseLetters(new String(bytes, WESTERN)) ? VIETNAMESE : WESTERN;
		if (labelled == null || !guess.equals(labelled) && !isWestern(guess)) {
			repairs.add("bytes: " + guess.name() + (label == null ? " without label" : " labelled " + label));
		}
		return guess;
	}

	private static @Nullable Charset byMark(byte[] b) {
		if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
			return StandardCharsets.UTF_8;
		}
		if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
	}

	private static @Nullable Charset byZeroes(byte[] bytes) {
		int[] zeroes = new int[2];
		int length = Math.min(bytes.length, 4096) & ~1;
		for (int i = 0; i < length; i++) {
			if (bytes[i] == 0) {
				zeroes[i & 1]++;
			}
		}
		int half = length / 2;
		if (half < 8) {
			return null;
		}
		if (zeroes[1] > half * 0.5 && zeroes[0] < half * 0.1) {
			return StandardCharsets.UTF_16LE;
		}
		return zeroes[0] > half * 0.5 && zeroes[1] < half * 0.1 ? StandardCharsets.UTF_16BE : null;
	}

	private static @Nullable Charset named(@Nullable String label) {
		if (label == null) {
			return null;
		}
		try {
			return Charset.forName(label);
		}
		catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException ex) {
			return null;
		}
	}

	private static boolean isWestern(Charset charset) {
		return charset.equals(WESTERN) || charset.equals(StandardCharsets.ISO_8859_1);
	}

	private static boolean ascii(byte[] bytes) {
		for (byte b : bytes) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}

	private static int brokenUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes));
			return 0;
		}
		catch (CharacterCodingException ex) {
			String replaced = new String(bytes, StandardCharsets.UTF_8);
			return (int) Math.max(1, replaced.chars().filter(c -> c == '\uFFFD').count());
		}
	}

	private static long validSequences(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c > 0x7f && c != '\uFFFD').count();
	}

}
