package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;

/// A number or a range of two, in the tokens from `from` up to but not including `to`.
///
/// @param decimals how many decimals are written
/// @param plain written in digits or in several words, so that it cannot be mistaken for another word
/// @param scaled by a word such as `triệu`
record Amount(int from, int to, BigDecimal min, BigDecimal max, int decimals, boolean plain, boolean scaled) {

	static Amount of(int from, int to, BigDecimal value, int decimals, boolean plain) {
		return new Amount(from, to, value, value, decimals, plain, false);
	}

	Amount times(BigDecimal factor, int end) {
		return new Amount(from, end, min.multiply(factor), max.multiply(factor), decimals, true, true);
	}

	Amount plus(BigDecimal more, int end) {
		return new Amount(from, end, min.add(more), max.add(more), decimals, true, true);
	}

	/// From this one to a greater one.
	Amount upTo(Amount other) {
		return new Amount(from, other.to, min, other.max, Math.max(decimals, other.decimals), true,
				scaled || other.scaled);
	}

}
