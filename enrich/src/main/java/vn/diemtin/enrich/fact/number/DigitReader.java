package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads numbers in digits: `1.203` is a thousand and more, `13,82` and `1.5` have decimals, `20 000` is one number.
final class DigitReader {

	private static final int MOST_DIGITS = 15;

	private DigitReader() {
	}

	/// The number that begins at a token; `inRow` when what is glued on before belongs to
	/// it: the `5` of `2tr5`.
	static @Nullable Amount at(Passage passage, int token, boolean inRow) {
		if (!passage.isDigits(token) || !inRow && isTail(passage, token)) {
			return null;
		}
		if (passage.length(token) > 3 && passage.key(token).charAt(0) == '0') {
			return null;
		}
		StringBuilder digits = new StringBuilder(passage.key(token));
		int at = grouped(passage, token, ".", digits);
		boolean dots = at > token + 1;
		if (!dots && groups(passage, token, ",") > 1) {
			at = grouped(passage, token, ",", digits);
			dots = true;
		}
		if (!dots) {
			at = spaced(passage, token, digits);
		}
		int decimals = 0;
		String mark = dots || passage.is(at, ",") ? "," : ".";
		if (passage.is(at, mark) && passage.isGlued(at) && passage.isDigits(at + 1) && passage.isGlued(at + 1)) {
			decimals = passage.length(at + 1);
			digits.append('.').append(passage.key(at + 1));
			at += 2;
		}
		if (digits.length() > MOST_DIGITS || isCutOff(passage, at)) {
			return null;
		}
		return Amount.of(token, at, new BigDecimal(digits.toString()), decimals, true);
	}

	/// The decimal comma before three digits of a count parts thousands: `1,203 người`.
	static Amount counted(Passage passage, Amount amount) {
		boolean thousands = amount.decimals() == 3 && amount.to() - amount.from() == 3 && !amount.scaled()
				&& passage.is(amount.from() + 1, ",") && !passage.is(amount.from(), "0")
				&& passage.length(amount.from()) <= 3;
		return thousands ? Amount.of(amount.from(), amount.to(), amount.min().movePointRight(3), 0, true) : amount;
	}

	private static int groups(Passage passage, int token, String mark) {
		int groups = 0;
		int at = token + 1;
		while (groups < 5 && isGroup(passage, at, mark)) {
			groups++;
			at += 2;
		}
		return passage.length(token) <= 3 && !passage.is(token, "0", "00", "000") ? groups : 0;
	}

	static int grouped(Passage passage, int token, String mark, StringBuilder digits) {
		int groups = groups(passage, token, mark);
		for (int group = 1; group <= groups; group++) {
			digits.append(passage.key(token + 2 * group));
		}
		return token + 1 + 2 * groups;
	}

	private static boolean isGroup(Passage passage, int at, String mark) {
		return passage.is(at, mark) && passage.isGlued(at) && passage.isDigits(at + 1) && passage.isGlued(at + 1)
				&& passage.length(at + 1) == 3;
	}

	/// `20 000`, `1 200 000`.
	private static int spaced(Passage passage, int token, StringBuilder digits) {
		int at = token + 1;
		while (at < token + 5 && passage.isDigits(at) && passage.length(at) == 3
				&& passage.start(at) == passage.end(at - 1) + 1) {
			at++;
		}
		boolean number = at > token + 1 && passage.length(token) <= 3 && (passage.is(at - 1, "000") || at > token + 2);
		if (!number) {
			return token + 1;
		}
		for (int group = token + 1; group < at; group++) {
			digits.append(passage.key(group));
		}
		return at;
	}

	static boolean isTail(Passage passage, int token) {
		if (!passage.isGlued(token)) {
			return false;
		}
		boolean joint = passage.is(token - 1, "/", "-", ".", ",", ":", "_", "@", "#", "&") && passage.isGlued(token - 1)
				&& (passage.isWord(token - 2) || passage.isDigits(token - 2));
		return passage.isWord(token - 1) || joint;
	}

	private static boolean isCutOff(Passage passage, int end) {
		if (!passage.isGlued(end)) {
			return false;
		}
		boolean more = passage.isGlued(end + 1) && (passage.isDigits(end + 1) || passage.isWord(end + 1));
		return passage.is(end, "/", ":", "_", "@") && more || passage.is(end, ".") && passage.isDigits(end + 1) && more
				|| passage.is(end, "-") && more && passage.isWord(end + 1);
	}

}
