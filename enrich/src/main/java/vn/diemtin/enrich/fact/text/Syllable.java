package vn.diemtin.enrich.fact.text;

import java.util.Locale;

/// The one form of a syllable that the words of this package are written in.
final class Syllable {

	private static final String LATE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

	private static final String EARLY = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

	private Syllable() {
	}

	/// In lower case, and `hoà`, `thuỷ`, `khoẻ` as `hòa`, `thủy`, `khỏe`.
	static String key(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		int length = lower.length();
		if (length < 2 || lower.charAt(length - 1) < 0xC0) {
			return lower;
		}
		char before = length > 2 ? lower.charAt(length - 3) : ' ';
		char first = lower.charAt(length - 2);
		if (first == 'u' && before == 'q') {
			return lower;
		}
		for (int at = 0; at < LATE.length(); at += 2) {
			if (LATE.charAt(at) == first && LATE.charAt(at + 1) == lower.charAt(length - 1)) {
				return lower.substring(0, length - 2) + EARLY.substring(at, at + 2);
			}
		}
		return lower;
	}

}
