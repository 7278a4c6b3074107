package vn.diemtin.desk.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The letters of a page, for showing it: valid UTF-8 is believed before what the page says of itself. What the reader of
/// pages repairs beyond that is not repaired here: this is the page as it came.
final class PageText {

	private static final Charset VIETNAMESE = Charset.forName("windows-1258");

	/// Browsers look no further for it either.
	private static final int HEAD = 1_024;

	private static final String LABEL = "charset=";

	private PageText() {
	}

	static String of(byte[] body, @Nullable String contentType) {
		String text = decoded(body, contentType);
		return Normalizer.normalize(text.replace('\0', ' ').replace("\uFEFF", ""), Normalizer.Form.NFC);
	}

	private static String decoded(byte[] body, @Nullable String contentType) {
		if (body.length > 1 && ((body[0] & 0xff) == 0xff && (body[1] & 0xff) == 0xfe
				|| (body[0] & 0xff) == 0xfe && (body[1] & 0xff) == 0xff)) {
			return new String(body, StandardCharsets.UTF_16);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(body, labelled(body, contentType));
		}
	}

	private static Charset labelled(byte[] body, @Nullable String contentType) {
		Charset named = named(contentType);
		if (named == null) {
			named = named(new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1));
		}
		return (named != null) ? named : VIETNAMESE;
	}

	private static @Nullable Charset named(@Nullable String text) {
		String low = (text != null) ? text.toLowerCase(Locale.ROOT) : "";
		int at = low.indexOf(LABEL);
		if (at < 0) {
			return null;
		}
		int start = at + LABEL.length();
		while (start < low.length() && "\"' ".indexOf(low.charAt(start)) >= 0) {
			start++;
		}
		int end = start;
		while (end < low.length()
				&& (Character.isLetterOrDigit(low.charAt(end)) || "-_:.".indexOf(low.charAt(end)) >= 0)) {
			end++;
		}
		try {
			return Charset.forName(low.substring(start, end));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

}
