package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads numbers and ranges with the words that scale them: `1,2 triệu`, `2 triệu rưỡi`, `3 nghìn tỷ`, `40-45`, `2/3`.
final class NumberReader {

	private static final Map<String, BigDecimal> SCALES = Map.of("trăm", BigDecimal.valueOf(100), "nghìn",
			BigDecimal.valueOf(1000), "ngàn", BigDecimal.valueOf(1000), "vạn", BigDecimal.valueOf(10_000), "triệu",
			BigDecimal.valueOf(1_000_000), "tỷ", BigDecimal.valueOf(1_000_000_000), "tỉ",
			BigDecimal.valueOf(1_000_000_000));

	private NumberReader() {
	}

	/// The number or range that begins at a token.
	static @Nullable Amount at(Passage passage, int token) {
		Amount first = single(passage, token);
		if (first == null) {
			return null;
		}
		int at = first.to();
		boolean percent = passage.is(at, "%");
		int joint = percent ? at + 1 : at;
		boolean dash = passage.is(joint, "-") && passage.isGlued(joint) == passage.isGlued(joint + 1);
		boolean words = passage.is(joint, "đến", "tới") && (percent || isRangeByWords(passage, first));
		if (!dash && !words) {
			return first;
		}
		Amount last = dash ? afterDash(passage, joint + 1) : single(passage, joint + 1);
		if (last == null || percent && !passage.is(last.to(), "%")) {
			return first;
		}
		BigDecimal factor = scaleOf(passage, last);
		Amount start = last.scaled() && !first.scaled() ? first.times(factor, first.to()) : first;
		return start.min().compareTo(last.min()) < 0 ? start.upTo(last) : first;
	}

	private static boolean isRangeByWords(Passage passage, Amount first) {
		return passage.is(first.from() - 1, "từ", "khoảng");
	}

	/// Digits behind a glued dash.
	private static @Nullable Amount afterDash(Passage passage, int token) {
		return passage.isGlued(token) ? scaled(passage, glued(passage, token)) : single(passage, token);
	}

	private static @Nullable Amount glued(Passage passage, int token) {
		if (!passage.isDigits(token) || passage.length(token) > 12) {
			return null;
		}
		boolean decimals = passage.is(token + 1, ",", ".") && passage.isGlued(token + 1) && passage.isGlued(token + 2)
				&& passage.isDigits(token + 2) && passage.length(token + 2) <= 9;
		if (!decimals) {
			return Amount.of(token, token + 1, new BigDecimal(passage.key(token)), 0, true);
		}
		boolean thousands = passage.is(token + 1, ".") && passage.length(token + 2) == 3;
		String digits = passage.key(token) + (thousands ? "" : ".") + passage.key(token + 2);
		return Amount.of(token, token + 3, new BigDecimal(digits), thousands ? 0 : passage.length(token + 2), true);
	}

	/// A number without range.
	static @Nullable Amount single(Passage passage, int token) {
		Amount share = share(passage, token);
		if (share != null) {
			return share;
		}
		Amount digits = DigitReader.at(passage, token);
		return scaled(passage, digits == null ? SpelledReader.at(passage, token) : digits);
	}

	private static @Nullable Amount scaled(Passage passage, @Nullable Amount amount) {
		if (amount == null) {
			return null;
		}
		Amount whole = amount;
		BigDecimal last = BigDecimal.ONE;
		for (int step = 0; step < 2; step++) {
			BigDecimal scale = SCALES.get(passage.key(whole.to()));
			if (scale == null) {
				break;
			}
			whole = whole.times(scale, whole.to() + 1);
			last = last.multiply(scale);
		}
		if (last.compareTo(BigDecimal.ONE) == 0) {
			return whole;
		}
		if (passage.is(whole.to(), "rưỡi")) {
			return whole.plus(last.divide(BigDecimal.TWO), whole.to() + 1);
		}
		Amount rest = rest(passage, whole.to());
		return rest != null && rest.min().compareTo(last) < 0 ? whole.plus(rest.min(), rest.to()) : whole;
	}

	/// The `500 nghìn` of `2 triệu 500 nghìn`.
	private static @Nullable Amount rest(Passage passage, int token) {
		Amount digits = DigitReader.at(passage, token);
		Amount rest = digits == null ? SpelledReader.at(passage, token) : digits;
		BigDecimal scale = rest == null ? null : SCALES.get(passage.key(rest.to()));
		return rest == null || scale == null ? null : rest.times(scale, rest.to() + 1);
	}

	private static BigDecimal scaleOf(Passage passage, Amount amount) {
		BigDecimal scale = BigDecimal.ONE;
		for (int at = amount.from(); at < amount.to(); at++) {
			scale = scale.multiply(SCALES.getOrDefault(passage.key(at), BigDecimal.ONE));
		}
		return scale;
	}

	/// `2/3`, `một phần ba`, `một nửa`.
	private static @Nullable Amount share(Passage passage, int token) {
		if (passage.is(token, "một") && passage.is(token + 1, "nửa")) {
			return Amount.of(token, token + 2, new BigDecimal("0.5"), 0, true);
		}
		Amount upper = passage.is(token + 1, "phần") ? SpelledReader.at(passage, token) : null;
		if (upper != null && upper.to() == token + 1) {
			int lower = passage.is(token + 2, "tư") ? 4 : denominator(SpelledReader.at(passage, token + 2));
			return lower < 2 ? null : quotient(token, token + 3, upper.min().intValue(), lower);
		}
		boolean slash = passage.isDigits(token) && passage.is(token + 1, "/") && passage.isDigits(token + 2)
				&& passage.isGlued(token + 1) && passage.isGlued(token + 2) && passage.length(token) <= 3
				&& passage.length(token + 2) <= 3 && !passage.is(token + 3, "/", "%");
		boolean part = slash && passage.number(token) <= passage.number(token + 2) && passage.number(token + 2) > 1
				&& !(passage.isGlued(token) && passage.is(token - 1, "/", "-", ".", ","))
				&& !passage.isGlued(token + 3);
		return part ? quotient(token, token + 3, passage.number(token), passage.number(token + 2)) : null;
	}

	private static int denominator(@Nullable Amount amount) {
		return amount == null || amount.to() - amount.from() > 1 ? 0 : amount.min().intValue();
	}

	private static Amount quotient(int from, int to, int upper, int lower) {
		BigDecimal value = BigDecimal.valueOf(upper).divide(BigDecimal.valueOf(lower), MathContext.DECIMAL32);
		return Amount.of(from, to, value, 0, true);
	}

	/// Whether an amount is a part of a whole.
	static boolean isShare(Passage passage, Amount amount) {
		return passage.is(amount.from() + 1, "/", "phần", "nửa") && amount.to() - amount.from() <= 3;
	}

}
