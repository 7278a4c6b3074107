package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;
import java.util.Map;

import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;

/// The words for digits and for the powers of ten.
final class DigitWords {

	private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("một", 1), Map.entry("hai", 2),
			Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("năm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7),
			Map.entry("bẩy", 7), Map.entry("tám", 8), Map.entry("chín", 9));

	/// The digit behind `mươi`; `hai mươi năm` are twenty years.
	private static final Map<String, Integer> LAST = Map.ofEntries(Map.entry("mốt", 1), Map.entry("một", 1),
			Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4), Map.entry("lăm", 5),
			Map.entry("nhăm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("bẩy", 7), Map.entry("tám", 8),
			Map.entry("chín", 9));

	private static final Map<String, BigDecimal> SCALES = Map.of("nghìn", BigDecimal.valueOf(1000), "ngàn",
			BigDecimal.valueOf(1000), "vạn", BigDecimal.valueOf(10_000), "triệu", BigDecimal.valueOf(1_000_000), "tỷ",
			BigDecimal.valueOf(1_000_000_000), "tỉ", BigDecimal.valueOf(1_000_000_000));

	private static final Words DIGIT_WORDS = Words.of(DIGITS.keySet().toArray(String[]::new));

	private static final Words SCALE_WORDS = Words.of(SCALES.keySet().toArray(String[]::new));

	private static final Words LAST_WORDS = Words.of(LAST.keySet().toArray(String[]::new));

	private DigitWords() {
	}

	/// 1 to 9, or 0 when it is no digit.
	static int digit(Passage passage, int token) {
		return DIGIT_WORDS.holds(passage, token) ? DIGITS.getOrDefault(passage.key(token), 0) : 0;
	}

	/// 0 to 9 as they are said one by one, or -1.
	static int called(Passage passage, int token) {
		int last = passage.is(token, "không") ? 0
				: LAST_WORDS.holds(passage, token) ? LAST.getOrDefault(passage.key(token), -1) : -1;
		return last >= 0 ? last : digit(passage, token) > 0 ? digit(passage, token) : -1;
	}

	/// 1 to 9 as the last word of a number, or 0.
	static int last(Passage passage, int token) {
		return LAST.getOrDefault(passage.key(token), 0);
	}

	/// What a word multiplies by; 1 when it is no such word, as in `5 triệu phú`.
	static BigDecimal scale(Passage passage, int token, boolean behindDigits) {
		if (passage.is(token + 1, "phú")) {
			return BigDecimal.ONE;
		}
		BigDecimal scale = SCALES.get(passage.key(token));
		if (scale != null || !behindDigits) {
			return scale == null ? BigDecimal.ONE : scale;
		}
		boolean loose = !passage.isGlued(token + 1) || passage.isDigits(token + 1);
		if (passage.is(token, "trăm")) {
			return BigDecimal.valueOf(100);
		}
		if (passage.is(token, "chục")) {
			return BigDecimal.TEN;
		}
		if (passage.is(token, "k") && passage.isGlued(token) && loose) {
			return BigDecimal.valueOf(1000);
		}
		return passage.is(token, "tr") && loose && !passage.isCapital(token) ? BigDecimal.valueOf(1_000_000)
				: BigDecimal.ONE;
	}

	static boolean isScale(Passage passage, int token) {
		return SCALE_WORDS.holds(passage, token);
	}

}
