package vn.diemtin.ingest.read.date;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The names of months in English and Vietnamese.
final class MonthNames {

	private static final String[] ENGLISH = { "january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december" };

	private static final String[] VIETNAMESE = { "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
			"mười một", "mười hai" };

	private MonthNames() {
	}

	/// The number of the month whose name stands there and where the name ends, or null.
	/// @param foreign whether other languages than English and Vietnamese are known
	static int @Nullable [] at(String text, int start, boolean foreign) {
		int end = start;
		while (end < text.length() && end < start + 14 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		if (end - start < 2) {
			return null;
		}
		String word = text.substring(start, end).toLowerCase(Locale.ROOT);
		if (word.equals("tháng") || word.equals("thg") || word.equals("th")) {
			return vietnamese(text, end);
		}
		for (int i = 0; i < ENGLISH.length; i++) {
			boolean same = word.length() == 3 ? ENGLISH[i].startsWith(word)
					: word.equals(ENGLISH[i]) || word.equals("sept") && i == 8;
			if (same) {
				return new int[] { i + 1, end };
			}
		}
		Integer other = foreign && word.length() > 2 ? ForeignMonths.number(word) : null;
		return other == null ? null : new int[] { other, end };
	}

	private static int @Nullable [] vietnamese(String text, int end) {
		int at = end;
		while (at < text.length() && at < end + 2 && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
			at++;
		}
		int value = 0;
		int digits = 0;
		while (at + digits < text.length() && digits < 3 && Character.isDigit(text.charAt(at + digits))) {
			value = value * 10 + Character.digit(text.charAt(at + digits), 10);
			digits++;
		}
		if (digits > 0) {
			return digits < 3 && value >= 1 && value <= 12 ? new int[] { value, at + digits } : null;
		}
		for (int i = VIETNAMESE.length - 1; i >= 0; i--) {
			String name = VIETNAMESE[i];
			int after = at + name.length();
			if (text.regionMatches(true, at, name, 0, name.length())
					&& (after >= text.length() || !Character.isLetter(text.charAt(after)))) {
				return new int[] { i + 1, after };
			}
		}
		return null;
	}

}
