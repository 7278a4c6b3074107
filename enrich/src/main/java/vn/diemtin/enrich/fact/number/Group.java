package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// A number below a thousand in words, or one in digits: what stands before a word such as `nghìn`.
///
/// @param shape how it is written, which tells what it means behind a greater number
record Group(int to, BigDecimal value, int decimals, Shape shape) {

	/// Words that may follow a number whose last digit stands for tenths: `ba triệu hai
	/// đồng`.
	private static final Set<String> AFTER_TENTHS = Set.of("đồng", "đ", "vnđ", "vnd", "usd", "đô", "mỗi", "một", "cho",
			"là", "và", "thì", "nhé", "thôi", "nha", "ạ");

	enum Shape {

		/// One digit or its word.
		DIGIT,
		/// Led in by `linh`, `lẻ` or `không trăm`.
		FILLED,
		/// Several words.
		WORDS,
		/// Digits.
		DIGITS

	}

	/// The group that begins at a token; `behind` a greater number it may begin with
	/// `linh`.
	static @Nullable Group at(Passage passage, int token, boolean behind) {
		Amount digits = DigitReader.at(passage, token, behind);
		if (digits != null) {
			boolean one = digits.to() == token + 1 && passage.length(token) == 1;
			return new Group(digits.to(), digits.min(), digits.decimals(), one ? Shape.DIGIT : Shape.DIGITS);
		}
		if (behind && passage.is(token, "linh", "lẻ") && DigitWords.digit(passage, token + 1) > 0) {
			return of(token + 2, DigitWords.digit(passage, token + 1), Shape.FILLED);
		}
		if (behind && passage.is(token, "không") && passage.is(token + 1, "trăm")) {
			return hundreds(passage, token + 2, 0, Shape.FILLED);
		}
		int digit = DigitWords.digit(passage, token);
		if (digit > 0 && passage.is(token + 1, "trăm")) {
			return hundreds(passage, token + 2, digit, Shape.WORDS);
		}
		if (!behind && passage.is(token, "trăm")
				&& (passage.is(token + 1, "rưỡi", "mốt") || passage.is(token + 1, "tư"))) {
			return hundreds(passage, token + 1, 1, Shape.WORDS);
		}
		return tens(passage, token);
	}

	private static Group hundreds(Passage passage, int at, int hundreds, Shape shape) {
		int value = hundreds * 100;
		if (passage.is(at, "linh", "lẻ")) {
			int last = Math.max(DigitWords.digit(passage, at + 1), DigitWords.last(passage, at + 1));
			return of(last > 0 ? at + 2 : at, value + last, shape);
		}
		if (passage.is(at, "rưỡi")) {
			return of(at + 1, value + 50, shape);
		}
		Group tens = tens(passage, at);
		if (tens != null && tens.shape != Shape.DIGIT) {
			return of(tens.to, value + tens.value.intValue(), shape);
		}
		boolean more = passage.is(at, "mốt", "tư") || tens != null && !passage.is(at, "năm")
				&& (isBehindTenths(passage, at + 1) || DigitWords.isScale(passage, at + 1));
		return more ? of(at + 1, value + 10 * DigitWords.last(passage, at), shape) : of(at, value, shape);
	}

	private static @Nullable Group tens(Passage passage, int at) {
		if (passage.is(at, "mười")) {
			int last = passage.is(at + 1, "mốt") ? 0 : DigitWords.last(passage, at + 1);
			return of(last > 0 ? at + 2 : at + 1, 10 + last, Shape.WORDS);
		}
		if (passage.is(at, "hăm", "băm")) {
			int last = DigitWords.last(passage, at + 1);
			return last == 0 ? null : of(at + 2, (passage.is(at, "hăm") ? 20 : 30) + last, Shape.WORDS);
		}
		int digit = DigitWords.digit(passage, at);
		if (digit == 0) {
			return null;
		}
		if (passage.is(at + 1, "mươi")) {
			int last = DigitWords.last(passage, at + 2);
			return of(last > 0 ? at + 3 : at + 2, digit * 10 + last, Shape.WORDS);
		}
		if (passage.is(at + 1, "chục")) {
			return of(at + 2, digit * 10, Shape.WORDS);
		}
		if (passage.is(at + 1, "tá")) {
			return of(at + 2, digit * 12, Shape.WORDS);
		}
		boolean two = passage.is(at + 1, "mốt", "lăm", "nhăm") || digit > 1 && passage.is(at + 1, "tư");
		return two ? of(at + 2, digit * 10 + DigitWords.last(passage, at + 1), Shape.WORDS)
				: of(at + 1, digit, Shape.DIGIT);
	}

	/// Whether nothing countable follows, so that a last digit may stand for tenths.
	static boolean isBehindTenths(Passage passage, int at) {
		return !passage.isWord(at) && !passage.is(at, "%", "/", "-") || AFTER_TENTHS.contains(passage.key(at));
	}

	private static Group of(int to, int value, Shape shape) {
		return new Group(to, BigDecimal.valueOf(value), 0, shape);
	}

}
