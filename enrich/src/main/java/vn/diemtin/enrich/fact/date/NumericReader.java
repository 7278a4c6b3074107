package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;

/// Reads dates of digits only: `29/7/2014`, `04 - 08 - 2014`, `9.12.2023`, `2026-03-07`, `12/2023`, `8/12`.
final class NumericReader {

	private static final Words JOINTS = Words.of("/", "-", ".", ",", ":", "_", "+", "@", "#", "&", "=", "%");

	private NumericReader() {
	}

	/// A date that begins at a token. A day and month without year is read only when it
	/// is `expected`, since `2/3` and `18.75`
	/// are not dates.
	static @Nullable Mention at(Passage passage, int token, boolean expected) {
		if (!passage.isDigits(token) || isTail(passage, token)) {
			return null;
		}
		return inRow(passage, token, expected);
	}

	/// As `at`, whatever is glued on before: the `13/9` of `12-13/9`.
	static @Nullable Mention inRow(Passage passage, int token, boolean expected) {
		if (!passage.isDigits(token)) {
			return null;
		}
		Mention whole = ofThree(passage, token, expected);
		if (whole == null) {
			whole = ofMonth(passage, token);
		}
		if (whole == null && expected) {
			whole = ofTwo(passage, token);
		}
		return whole;
	}

	/// Whether digits may begin a number or date here: nothing that would belong to them
	/// is glued on before.
	static boolean isTail(Passage passage, int token) {
		if (!passage.isGlued(token)) {
			return false;
		}
		if (passage.isWord(token - 1) || passage.isDigits(token - 1)) {
			return true;
		}
		if (passage.is(token - 1, "-") && passage.isDigits(token - 2) && passage.is(token - 3, "/")) {
			return false;
		}
		boolean joint = JOINTS.holds(passage, token - 1);
		return joint && passage.isGlued(token - 1) && !passage.is(token - 2, ")", "\"", "”", ".");
	}

	/// Whether something is glued on behind that makes it a part of a longer number,
	/// ratio or code.
	static boolean isCutOff(Passage passage, int end) {
		if (!passage.isGlued(end)) {
			return false;
		}
		if (passage.isWord(end) || passage.is(end, "%", "°", "_", "@", "‰")) {
			return true;
		}
		if (!passage.is(end, "/", "-", ".", ",")) {
			return false;
		}
		boolean more = passage.isGlued(end + 1);
		return more && (passage.isDigits(end + 1) || passage.isWord(end + 1) && passage.is(end, "/", "-"));
	}

	private static @Nullable Mention ofThree(Passage passage, int token, boolean expected) {
		int second = afterMark(passage, token, "/", "-", ".");
		if (second < 0) {
			return null;
		}
		String mark = passage.key(second - 1);
		int third = afterMark(passage, second, mark);
		if (third < 0 || isCutOff(passage, third + 1) && !isClock(passage, third + 1)) {
			return null;
		}
		int a = passage.number(token);
		int b = passage.number(second);
		int c = passage.number(third);
		Parts parts = null;
		if (passage.length(token) == 4 && isYear(a)) {
			parts = valid(a, b, c);
		}
		else if (passage.length(third) == 4 && isYear(c) && passage.length(token) <= 2) {
			parts = valid(c, b, a);
			if (parts == null && mark.equals("/")) {
				parts = valid(c, a, b);
			}
		}
		else if (expected && passage.length(third) == 2 && passage.length(token) <= 2 && passage.isGlued(second)
				&& !mark.equals("-") && (c <= 49 || mark.equals("/"))) {
			parts = valid((c <= 49 ? 2000 : 1900) + c, b, a);
		}
		return parts == null ? null : new Mention(token, third + 1, parts);
	}

	/// `2026-03-07T08:52`.
	private static boolean isClock(Passage passage, int token) {
		return passage.is(token, "t") && passage.isDigits(token + 1) && passage.isGlued(token + 1);
	}

	private static @Nullable Mention ofMonth(Passage passage, int token) {
		int second = afterMark(passage, token, "/", "-");
		if (second < 0 || !passage.isGlued(second) || passage.length(second) != 4 || passage.length(token) > 2
				|| isCutOff(passage, second + 1)) {
			return null;
		}
		boolean month = passage.number(token) >= 1 && passage.number(token) <= 12 && isYear(passage.number(second));
		boolean scale = passage.is(token - 1, "lệ", "hoạch", "đồ", "xích") && passage.number(token) == 1;
		boolean clear = !scale && (passage.is(second - 1, "/") || passage.length(token) == 2);
		return month && clear
				? new Mention(token, second + 1, Parts.ofMonth(passage.number(second), passage.number(token))) : null;
	}

	private static @Nullable Mention ofTwo(Passage passage, int token) {
		int second = afterMark(passage, token, "/", "-", ".");
		if (second < 0 || !passage.isGlued(second) || isCutOff(passage, second + 1)) {
			return null;
		}
		Parts parts = valid(2000, passage.number(second), passage.number(token));
		boolean digits = passage.length(token) <= 2 && passage.length(second) <= 2;
		return parts == null || !digits ? null : new Mention(token, second + 1, parts.withYear(0));
	}

	/// The digits behind one of these marks, or -1. Spaces around the mark are allowed on
	/// both sides or on none.
	private static int afterMark(Passage passage, int token, String... marks) {
		boolean reads = passage.isDigits(token) && passage.is(token + 1, marks) && passage.isDigits(token + 2)
				&& passage.isGlued(token + 1) == passage.isGlued(token + 2)
				&& passage.start(token + 2) - passage.end(token) <= 3;
		return reads ? token + 2 : -1;
	}

	static boolean isYear(int number) {
		return number >= 1900 && number <= 2099;
	}

	private static @Nullable Parts valid(int year, int month, int day) {
		Parts parts = Parts.ofDay(year, month, day);
		return month > 0 && day > 0 && parts.date() != null ? parts : null;
	}

}
