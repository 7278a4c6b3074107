package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads numbers below a thousand in words: `mười lăm`, `hai mươi mốt`, `một trăm linh ba`.
final class SpelledReader {

	private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("một", 1), Map.entry("hai", 2),
			Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("năm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7),
			Map.entry("bẩy", 7), Map.entry("tám", 8), Map.entry("chín", 9));

	private static final Map<String, Integer> LAST_DIGITS = Map.ofEntries(Map.entry("mốt", 1), Map.entry("một", 1),
			Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4), Map.entry("lăm", 5),
			Map.entry("nhăm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("bẩy", 7), Map.entry("tám", 8),
			Map.entry("chín", 9));

	private SpelledReader() {
	}

	static boolean mayBegin(Passage passage, int token) {
		return DIGITS.containsKey(passage.key(token)) || passage.key(token).equals("mười");
	}

	static @Nullable Amount at(Passage passage, int token) {
		int digit = DIGITS.getOrDefault(passage.key(token), 0);
		if (digit > 0 && passage.is(token + 1, "trăm")) {
			return hundreds(passage, token, digit);
		}
		return tens(passage, token);
	}

	private static Amount hundreds(Passage passage, int token, int digit) {
		int at = token + 2;
		if (passage.is(at, "linh", "lẻ")) {
			int last = DIGITS.getOrDefault(passage.key(at + 1), 0);
			return last > 0 ? number(token, at + 2, digit * 100 + last) : number(token, at, digit * 100);
		}
		boolean more = passage.is(at, "mười") || passage.is(at + 1, "mươi") && DIGITS.containsKey(passage.key(at));
		Amount tens = more ? tens(passage, at) : null;
		return tens == null ? number(token, at, digit * 100)
				: number(token, tens.to(), digit * 100 + tens.min().intValue());
	}

	private static @Nullable Amount tens(Passage passage, int token) {
		if (passage.is(token, "mười")) {
			int last = LAST_DIGITS.getOrDefault(passage.key(token + 1), 0);
			return last > 0 && !passage.is(token + 1, "mốt") ? number(token, token + 2, 10 + last)
					: number(token, token + 1, 10);
		}
		int digit = DIGITS.getOrDefault(passage.key(token), 0);
		if (digit == 0) {
			return null;
		}
		if (passage.is(token + 1, "mươi") || passage.is(token + 1, "chục")) {
			int last = passage.is(token + 1, "mươi") ? LAST_DIGITS.getOrDefault(passage.key(token + 2), 0) : 0;
			return number(token, last > 0 ? token + 3 : token + 2, digit * 10 + last);
		}
		boolean short20 = passage.is(token + 1, "mốt", "lăm", "nhăm");
		return short20 ? number(token, token + 2, digit * 10 + LAST_DIGITS.getOrDefault(passage.key(token + 1), 0))
				: number(token, token + 1, digit);
	}

	private static Amount number(int from, int to, int value) {
		return Amount.of(from, to, BigDecimal.valueOf(value), 0, to - from > 1);
	}

}
