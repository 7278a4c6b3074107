package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads fractions: `2/3`, `một phần ba`, `ba phần tư`, `một nửa`, `½`.
final class Shares {

	private Shares() {
	}

	static @Nullable Amount at(Passage passage, int token) {
		if (passage.is(token, "một") && passage.is(token + 1, "nửa")) {
			return Amount.of(token, token + 2, new BigDecimal("0.5"), 0, true);
		}
		if (passage.is(token, "nửa")) {
			return passage.is(token + 1, "mùa", "vời", "chừng") ? null
					: Amount.of(token, token + 1, new BigDecimal("0.5"), 0, false);
		}
		if (passage.is(token, "½", "¼", "¾")) {
			String value = passage.is(token, "½") ? "0.5" : passage.is(token, "¼") ? "0.25" : "0.75";
			return Amount.of(token, token + 1, new BigDecimal(value), 0, true);
		}
		Amount spoken = spoken(passage, token);
		return spoken == null ? written(passage, token) : spoken;
	}

	private static @Nullable Amount spoken(Passage passage, int token) {
		boolean may = passage.is(token + 1, "phần") || passage.is(token + 2, "phần") || passage.is(token + 3, "phần");
		Group upper = may ? Group.at(passage, token, false) : null;
		if (upper == null || !passage.is(upper.to(), "phần") || upper.decimals() > 0) {
			return null;
		}
		int at = upper.to() + 1;
		Group lower = passage.is(at, "tư") ? new Group(at + 1, BigDecimal.valueOf(4), 0, Group.Shape.DIGIT)
				: Group.at(passage, at, false);
		boolean part = lower != null && lower.decimals() == 0 && lower.value().compareTo(BigDecimal.ONE) > 0
				&& !passage.is(lower.to(), "phần");
		return part && lower != null ? quotient(token, lower.to(), upper.value().intValue(), lower.value().intValue())
				: null;
	}

	private static @Nullable Amount written(Passage passage, int token) {
		boolean slash = passage.isDigits(token) && passage.is(token + 1, "/") && passage.isDigits(token + 2)
				&& passage.isGlued(token + 1) && passage.isGlued(token + 2) && passage.length(token) <= 3
				&& passage.length(token + 2) <= 3 && !passage.is(token + 3, "/", "%");
		boolean part = slash && passage.number(token) <= passage.number(token + 2) && passage.number(token + 2) > 1
				&& !(passage.isGlued(token) && passage.is(token - 1, "/", "-", ".", ","))
				&& !passage.isGlued(token + 3);
		return part ? quotient(token, token + 3, passage.number(token), passage.number(token + 2)) : null;
	}

	/// The `1.985` of `1.985/2.004 hồ sơ`, its whole included; null when it is no such
	/// pair.
	static @Nullable Amount upperOfCounts(Passage passage, int token) {
		int slash = token + 1;
		while (slash < token + 8 && (passage.is(slash, ".") || passage.isDigits(slash)) && passage.isGlued(slash)) {
			slash++;
		}
		boolean joined = passage.is(slash, "/") && passage.isGlued(slash) && passage.isGlued(slash + 1);
		Amount lower = joined ? DigitReader.at(passage, slash + 1, true) : null;
		StringBuilder digits = new StringBuilder();
		int end = joined ? DigitReader.grouped(passage, token, ".", digits.append(passage.key(token))) : 0;
		boolean large = lower != null && lower.decimals() == 0 && (end > token + 1 || lower.to() > slash + 2);
		return large && lower != null && end == slash && passage.isDigits(token) && !DigitReader.isTail(passage, token)
				? Amount.of(token, lower.to(), new BigDecimal(digits.toString()), 0, true) : null;
	}

	private static Amount quotient(int from, int to, int upper, int lower) {
		BigDecimal value = BigDecimal.valueOf(upper).divide(BigDecimal.valueOf(lower), MathContext.DECIMAL32);
		return Amount.of(from, to, value, 0, true);
	}

}
