package vn.diemtin.enrich.fact.date;

import java.util.Map;

import vn.diemtin.enrich.fact.text.Passage;

/// Numbers of one token, in digits or as a word.
final class SmallNumber {

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("một", 1), Map.entry("hai", 2),
			Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4), Map.entry("năm", 5), Map.entry("sáu", 6),
			Map.entry("bảy", 7), Map.entry("tám", 8), Map.entry("chín", 9), Map.entry("mười", 10));

	private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

	private SmallNumber() {
	}

	/// The number, or -1.
	static int at(Passage passage, int token) {
		return passage.isDigits(token) ? passage.number(token) : WORDS.getOrDefault(passage.key(token), -1);
	}

	/// I to IV, in digits, Roman or as a word; -1 when it is none.
	static int quarter(Passage passage, int token) {
		int roman = passage.isCapital(token) ? ROMAN.getOrDefault(passage.key(token), -1) : -1;
		int number = roman > 0 ? roman : at(passage, token);
		return number >= 1 && number <= 4 ? number : -1;
	}

}
