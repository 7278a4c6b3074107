package vn.diemtin.ingest.read.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The names of months in the languages in which feeds are dated, without accents and in lower
/// case. A name that means two months in two languages is none.
final class ForeignMonths {

	private static final String[] LANGUAGES = { "fr", "de", "es", "pt", "it", "nl", "da", "sv", "nb", "fi", "pl", "cs",
			"sk", "hu", "ro", "ru", "uk", "bg", "el", "tr", "id", "ms", "hr", "sl", "ca", "lt", "lv", "et" };

	private static final TextStyle[] STYLES = { TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE };

	private static final Map<String, Integer> MONTHS = names();

	private ForeignMonths() {
	}

	static @Nullable Integer number(String word) {
		Integer month = MONTHS.get(plain(word));
		return month == null || month == 0 ? null : month;
	}

	private static Map<String, Integer> names() {
		Map<String, Integer> names = new HashMap<>();
		for (String language : LANGUAGES) {
			Locale locale = Locale.forLanguageTag(language);
			for (Month month : Month.values()) {
				for (TextStyle style : STYLES) {
					String name = plain(month.getDisplayName(style, locale));
					if (name.length() >= 3 && Character.isLetter(name.charAt(0))) {
						names.merge(name, month.getValue(), (a, b) -> a.equals(b) ? a : 0);
					}
				}
			}
		}
		return names;
	}

	private static String plain(String word) {
		String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder out = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char c = apart.charAt(i);
			if (Character.isLetter(c)) {
				out.append(c == 'ς' ? 'σ' : c == 'ı' ? 'i' : c);
			}
		}
		return out.toString();
	}

}
