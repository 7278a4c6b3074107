package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CharacterReferences;
import vn.diemtin.ingest.read.text.CleanText;

/// Makes one plain line of a title or a text: markup out, references decoded, once more where
/// a program has clearly escaped twice. What is meant to show markup keeps it.
final class PlainText {

	private PlainText() {
	}

	static @Nullable String of(@Nullable Content content, int limit) {
		if (content == null) {
			return null;
		}
		String text = content.text();
		text = text.length() > CleanText.FIELD_LIMIT ? text.substring(0, CleanText.FIELD_LIMIT) : text;
		switch (content.form()) {
			case HTML -> text = letters(CharacterReferences.decode(MarkupScanner.strip(text, true)));
			case UNSAID -> text = again(CharacterReferences.decode(MarkupScanner.strip(text, false)));
			case TEXT -> text = letters(text);
		}
		String line = CleanText.line(text, limit);
		return line.isEmpty() ? null : line;
	}

	/// The same text, or what comes of reading it as HTML a second time.
	private static String again(String text) {
		String once = MarkupScanner.strip(text, false);
		return letters(once);
	}

	/// Decodes references again, when one of them stands for what nobody writes so to
	/// show it.
	private static String letters(String text) {
		int at = text.indexOf('&');
		while (at >= 0 && at + 3 < text.length()) {
			if (CharacterReferences.isAt(text, at) && !text.startsWith("&lt;", at) && !text.startsWith("&gt;", at)) {
				return CharacterReferences.decode(text);
			}
			at = text.indexOf('&', at + 1);
		}
		return text;
	}

}
