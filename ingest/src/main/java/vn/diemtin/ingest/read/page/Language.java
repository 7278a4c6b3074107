package vn.diemtin.ingest.read.page;

import java.util.Locale;

import vn.diemtin.ingest.read.text.Letters;

/// Tells a text's language by its letters; what a portal's template says of itself is believed
/// for other languages only.
final class Language {

	private static final int SAMPLE = 4_000;

	private Language() {
	}

	/// Whether a text is in Vietnamese.
	static boolean isVietnamese(String text) {
		return of(text, "").equals("vi");
	}

	/// @param declared what the page says, or an empty text
	static String of(String text, String declared) {
		int letters = 0;
		int vietnamese = 0;
		for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
			char c = text.charAt(i);
			letters += Letters.isLetter(c) ? 1 : 0;
			boolean own = c >= '\u1EA0' && c <= '\u1EF9' || c > '\u00ff' && c < '\u01b1' && "ăđơưĂĐƠƯ".indexOf(c) >= 0;
			vietnamese += own ? 1 : 0;
		}
		if (letters > 0 && vietnamese * 50 > letters) {
			return "vi";
		}
		if (declared.isEmpty()) {
			return letters == 0 ? "und" : "en";
		}
		String tag = Locale.forLanguageTag(declared.replace('_', '-').strip()).getLanguage();
		return tag.isEmpty() || tag.equals("vi") ? letters == 0 ? "und" : "en" : tag;
	}

}
