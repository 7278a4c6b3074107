package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;
import vn.diemtin.events.fact.Field;

/// Reads numbers as they are written and spoken: `1.203`, `1,2 triệu`, `2 triệu rưỡi`, `hai mươi mốt`, `một nghìn không trăm lẻ
/// năm`, `âm năm`, `2/3`, `một nửa`, and ranges of two: `40-45`, `từ 5 đến 7`, `hai ba`. The value is exact.
///
/// Telephone numbers, digits called one by one and vague ones (`hàng trăm`, `vài chục`) are none. What stands before a number
/// (`hơn`, `gần`) is not read here, nor what it counts.
public final class NumberReader {

	private static final Map<String, Integer> ROMAN = Map.of("i", 1, "v", 5, "x", 10, "l", 50);

	/// Words beside the digits that a number may begin with.
	private static final Words FIRST = Words.of("mười", "hăm", "băm", "âm", "nửa", "chục", "trăm", "½", "¼", "¾");

	private NumberReader() {
	}

	/// The number that all of a text writes.
	public static @Nullable Amount read(String text) {
		Passage passage = Passage.of(Field.TEXT, text);
		Amount amount = at(passage, 0);
		return amount == null || amount.to() < passage.size() ? null : amount;
	}

	/// The number or range that begins at a token.
	public static @Nullable Amount at(Passage passage, int token) {
		if (isVague(passage, token) || isCalled(passage, token)) {
			return null;
		}
		Amount few = few(passage, token);
		return few == null ? range(passage, token) : few;
	}

	/// A number without range.
	public static @Nullable Amount single(Passage passage, int token) {
		Amount share = Shares.at(passage, token);
		if (share != null) {
			return share;
		}
		if (passage.is(token, "âm") || passage.is(token, "-") && isSign(passage, token)) {
			Amount positive = SpelledReader.at(passage, token + 1);
			return positive == null ? null : positive.negated(token);
		}
		if (passage.is(token, "không") && passage.size() == 1) {
			return Amount.of(token, token + 1, BigDecimal.ZERO, 0, false);
		}
		boolean noun = passage.is(token, "chục") && !passage.is(token - 1, "mươi");
		return noun ? Amount.of(token, token + 1, BigDecimal.TEN, 0, false) : SpelledReader.at(passage, token);
	}

	/// Whether a word may begin a number.
	public static boolean mayBegin(Passage passage, int token) {
		return DigitWords.digit(passage, token) > 0 || FIRST.holds(passage, token)
				|| passage.is(token, "không") && passage.is(token + 1, "phẩy")
				|| DigitWords.isScale(passage, token) && passage.is(token + 1, "rưỡi");
	}

	/// Whether an amount is a part of a whole.
	public static boolean isShare(Passage passage, Amount amount) {
		return passage.is(amount.from() + 1, "/", "phần", "nửa") && amount.to() - amount.from() <= 3;
	}

	/// The `1.985` of `1.985/2.004 hồ sơ`, its whole included; null when it is no such
	/// pair.
	public static @Nullable Amount upperOfCounts(Passage passage, int token) {
		return passage.isDigits(token) ? Shares.upperOfCounts(passage, token) : null;
	}

	/// The decimal comma before three digits of a count parts thousands: `1,203 người`.
	public static Amount counted(Passage passage, Amount amount) {
		return DigitReader.counted(passage, amount);
	}

	/// The number below 50 that Roman digits in capitals write, or 0.
	public static int roman(Passage passage, int token) {
		int value = 0;
		int before = 0;
		String key = passage.isCapital(token) && passage.length(token) <= 7 ? passage.key(token) : "";
		for (int at = key.length() - 1; at >= 0; at--) {
			int digit = ROMAN.getOrDefault(key.substring(at, at + 1), 0);
			boolean capital = Character.isUpperCase(passage.text().charAt(passage.start(token) + at));
			if (digit == 0 || !capital) {
				return 0;
			}
			value += digit < before ? -digit : digit;
			before = Math.max(before, digit);
		}
		return value;
	}

	/// The number of so many digits said one by one, such as `một chín bảy lăm`; -1 when
	/// they are not so many.
	public static int called(Passage passage, int token, int digits) {
		int value = 0;
		for (int at = token; at < token + digits; at++) {
			int digit = DigitWords.called(passage, at);
			if (digit < 0) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

	private static @Nullable Amount range(Passage passage, int token) {
		Amount first = single(passage, token);
		if (first == null) {
			return null;
		}
		int at = first.to();
		boolean percent = passage.is(at, "%");
		int joint = percent ? at + 1 : at;
		boolean dash = passage.is(joint, "-") && passage.isGlued(joint) == passage.isGlued(joint + 1);
		if (!dash && !passage.is(joint, "đến", "tới")) {
			return first;
		}
		Amount last = dash ? afterDash(passage, joint + 1) : single(passage, joint + 1);
		if (last == null || percent && !passage.is(last.to(), "%")) {
			return first;
		}
		Amount start = last.scaled() && !first.scaled() ? first.times(scaleOf(passage, last), first.to()) : first;
		return start.min().compareTo(last.min()) < 0 ? start.upTo(last) : first;
	}

	/// Digits behind a glued dash.
	private static @Nullable Amount afterDash(Passage passage, int token) {
		return passage.isGlued(token) ? SpelledReader.inRow(passage, token) : single(passage, token);
	}

	private static BigDecimal scaleOf(Passage passage, Amount amount) {
		BigDecimal scale = BigDecimal.ONE;
		for (int at = amount.from() + 1; at < amount.to(); at++) {
			scale = scale.multiply(DigitWords.scale(passage, at, passage.isDigits(at - 1)));
		}
		return scale;
	}

	/// `hai ba người`, `năm bảy hôm`, `ba bốn nghìn`: from the one to the other.
	private static @Nullable Amount few(Passage passage, int token) {
		int first = DigitWords.digit(passage, token);
		int last = DigitWords.digit(passage, token + 1);
		boolean near = first > 0 && last == first + 1 || first == 5 && last == 7;
		boolean more = passage.is(token + 2, "mươi", "linh", "lẻ", "phẩy", "rưỡi", "phần")
				|| passage.is(token + 1, "năm") && first == 4;
		if (!near || more) {
			return null;
		}
		Amount scaled = SpelledReader.at(passage, token + 1);
		if (scaled == null) {
			return null;
		}
		BigDecimal factor = scaled.min().divideToIntegralValue(BigDecimal.valueOf(last));
		boolean whole = factor.multiply(BigDecimal.valueOf(last)).compareTo(scaled.min()) == 0
				&& factor.stripTrailingZeros().precision() == 1;
		return whole ? new Amount(token, scaled.to(), factor.multiply(BigDecimal.valueOf(first)), scaled.min(), 0,
				scaled.to() > token + 2, scaled.scaled()) : null;
	}

	private static boolean isVague(Passage passage, int token) {
		return passage.is(token - 1, "vài", "mấy", "hàng", "dăm", "đôi", "nhiều") && !passage.isDigits(token)
				|| passage.is(token, "chục") && passage.is(token - 1, "cả", "đến", "hơn", "những", "mươi");
	}

	/// Digits said one by one: three or more in a row.
	private static boolean isCalled(Passage passage, int token) {
		if (DigitWords.called(passage, token) < 0 || passage.is(token, "năm") && !isDigitWord(passage, token + 1)) {
			return false;
		}
		int from = token;
		while (from > token - 2 && isDigitWord(passage, from - 1)) {
			from--;
		}
		int to = token + 1;
		while (to < from + 3 && isDigitWord(passage, to) && !(passage.is(to, "năm") && !isDigitWord(passage, to + 1))) {
			to++;
		}
		return to - from >= 3 && !passage.is(to, "mươi", "trăm", "chục", "phần", "phẩy")
				&& !passage.is(from - 1, "phẩy");
	}

	private static boolean isDigitWord(Passage passage, int token) {
		return passage.is(token, "không") || DigitWords.digit(passage, token) > 0;
	}

	private static boolean isSign(Passage passage, int token) {
		return passage.isGlued(token + 1) && !passage.isGlued(token) && passage.isDigits(token + 1)
				&& !passage.isDigits(token - 1) && !passage.is(token - 1, "%");
	}

}
