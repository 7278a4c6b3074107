package vn.diemtin.ingest.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Finds the encoding of bytes by what they are before what they claim to be: a byte order
/// mark, the pattern of wide characters, validity as UTF-8, then the label, then Vietnamese
/// windows-1258. Valid UTF-8 costs little more than making a string of it.
public final class ByteDecoder {

	/// More than this many bytes of a document are not read.
	public static final int LIMIT = 8 * 1024 * 1024;

	private static final Charset VIETNAMESE = Charset.forName("windows-1258");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final int ESCAPE = 0x1b;

	private ByteDecoder() {
	}

	/// Decodes a document.
	/// @param contentType the header, whose charset is one of the labels
	public static Decoded decode(byte[] bytes, @Nullable String contentType) {
		List<String> repairs = new ArrayList<>();
		byte[] plain = Gunzip.unzipped(bytes, LIMIT, repairs);
		if (plain.length > LIMIT) {
			plain = Arrays.copyOf(plain, LIMIT);
			repairs.add("bytes: cut after 8 MB");
		}
		Decoded found = read(plain, contentType, repairs);
		String text = found.text();
		if (text.indexOf('\0') >= 0) {
			text = withoutNul(text);
			repairs.add("bytes: NUL dropped");
		}
		boolean suspect = !found.charset().equals("utf-8") || Mojibake.mayHide(plain);
		String mended = suspect ? Mojibake.undo(text) : text;
		if (!mended.equals(text)) {
			repairs.add("bytes: doubly encoded UTF-8 undone");
		}
		return new Decoded(unmarked(mended), found.charset(), repairs);
	}

	/// Programmes that join files leave more than one byte order mark.
	private static String unmarked(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\uFEFF') {
			start++;
		}
		return text.substring(start);
	}

	/// The library's own replacement first gathers the places, four bytes for each.
	private static String withoutNul(String text) {
		StringBuilder out = new StringBuilder();
		int from = 0;
		for (int at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', from)) {
			out.append(text, from, at);
			from = at + 1;
		}
		return out.append(text, from, text.length()).toString();
	}

	private static Decoded read(byte[] bytes, @Nullable String contentType, List<String> repairs) {
		Charset wide = WideBytes.marked(bytes);
		if (wide == null) {
			wide = WideBytes.unmarked(bytes);
			if (wide != null) {
				repairs.add("bytes: " + wide.name() + " without byte order mark");
			}
		}
		if (wide != null) {
			return decoded(new String(bytes, wide), wide, repairs);
		}
		int start = WideBytes.markLength(bytes);
		Charset mainframe = WideBytes.mainframe(bytes);
		if (mainframe != null) {
			String label = CharsetLabel.find(
					new String(bytes, 0, Math.min(512, bytes.length), mainframe).getBytes(StandardCharsets.ISO_8859_1),
					null);
			Charset named = CharsetLabel.named(label);
			Charset charset = named == null ? mainframe : named;
			return decoded(new String(bytes, charset), charset, repairs);
		}
		String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
		MixedUtf8 mixed = text.indexOf('\uFFFD') < 0 ? null : MixedUtf8.count(bytes, start);
		if (mixed == null || mixed.bad() == 0) {
			return valid(text, bytes, contentType, repairs);
		}
		return broken(bytes, start, mixed, CharsetLabel.find(bytes, contentType), repairs);
	}

	private static Decoded valid(String text, byte[] bytes, @Nullable String contentType, List<String> repairs) {
		String label = CharsetLabel.find(bytes, contentType);
		if (label != null && !label.equals("utf-8") && !label.equals("utf8")) {
			Charset labelled = CharsetLabel.named(label);
			if (labelled != null && labelled.name().startsWith("ISO-2022") && text.indexOf(ESCAPE) >= 0) {
				return decoded(new String(bytes, labelled), labelled, repairs);
			}
			boolean plain = labelled == null || labelled.equals(StandardCharsets.UTF_8);
			if (!plain && text.length() < bytes.length - 3) {
				repairs.add("bytes: utf-8 labelled " + label);
			}
			else if (labelled == null) {
				repairs.add("bytes: unknown encoding " + label);
			}
		}
		return new Decoded(text, "utf-8", repairs);
	}

	private static Decoded broken(byte[] bytes, int start, MixedUtf8 mixed, @Nullable String label,
			List<String> repairs) {
		Charset labelled = CharsetLabel.named(label);
		if (mixed.sequences() >= mixed.bad() && (mixed.sequences() > 4 * mixed.bad() || isUnspecific(labelled))) {
			repairs.add("bytes: broken utf-8 replaced");
			return decoded(MixedUtf8.decode(bytes, start), StandardCharsets.UTF_8, repairs);
		}
		if (labelled != null && !isUnspecific(labelled)) {
			return decoded(new String(bytes, labelled), labelled, repairs);
		}
		if (mixed.bad() == 1 && mixed.brokenOff()) {
			return decoded(MixedUtf8.decode(bytes, start), StandardCharsets.UTF_8, repairs);
		}
		String vietnamese = new String(bytes, VIETNAMESE);
		String western = new String(bytes, WESTERN);
		boolean isVietnamese = Mojibake.vietnameseLetters(vietnamese) > Mojibake.vietnameseLetters(western);
		Charset guess = isVietnamese ? VIETNAMESE : WESTERN;
		if (labelled == null || isVietnamese || labelled.equals(StandardCharsets.UTF_8)) {
			repairs.add("bytes: " + guess.name() + (label == null ? " without label" : " labelled " + label));
		}
		return decoded(isVietnamese ? vietnamese : western, guess, repairs);
	}

	/// Whether a label says no more than a programme's default does.
	private static boolean isUnspecific(@Nullable Charset charset) {
		return charset == null || charset.equals(StandardCharsets.UTF_8) || charset.equals(WESTERN)
				|| charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
	}

	private static Decoded decoded(String text, Charset charset, List<String> repairs) {
		return new Decoded(text, charset.name().toLowerCase(Locale.ROOT), repairs);
	}

}
