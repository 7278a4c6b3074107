package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;

/// A number or a range of two, exact, in the tokens from `from` up to but not including `to`.
///
/// @param decimals how many decimals are written
/// @param plain written in digits or in several words, so that it cannot be mistaken for another word
/// @param scaled by a word such as `triệu`
public record Amount(int from, int to, BigDecimal min, BigDecimal max, int decimals, boolean plain, boolean scaled) {

	/// A number that no word scales.
	public static Amount of(int from, int to, BigDecimal value, int decimals, boolean plain) {
		return new Amount(from, to, value, value, decimals, plain, false);
	}

	/// Whether two numbers bound it.
	public boolean isRange() {
		return min.compareTo(max) != 0;
	}

	Amount times(BigDecimal factor, int end) {
		return new Amount(from, end, min.multiply(factor), max.multiply(factor), decimals, true, true);
	}

	Amount negated(int start) {
		return new Amount(start, to, max.negate(), min.negate(), decimals, plain, scaled);
	}

	/// From this one to a greater one.
	Amount upTo(Amount other) {
		return new Amount(from, other.to, min, other.max, Math.max(decimals, other.decimals), true,
				scaled || other.scaled);
	}

}
