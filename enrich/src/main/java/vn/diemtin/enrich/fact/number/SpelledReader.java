package vn.diemtin.enrich.fact.number;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Group.Shape;
import vn.diemtin.enrich.fact.text.Passage;

/// Puts a number together from its groups and the words that scale them: `hai nghìn không trăm linh sáu`, `2 tỷ 300 triệu`, `3
/// triệu 2`, `5 triệu rưỡi`.
final class SpelledReader {

	private static final int MOST_GROUPS = 6;

	private final Passage passage;

	private final int from;

	private int at;

	private BigDecimal total = BigDecimal.ZERO;

	/// The least scale so far.
	private BigDecimal last = BigDecimal.ZERO;

	private int decimals;

	private SpelledReader(Passage passage, int from) {
		this.passage = passage;
		this.from = from;
		this.at = from;
	}

	/// The number that begins at a token.
	static @Nullable Amount at(Passage passage, int token) {
		return new SpelledReader(passage, token).read(false);
	}

	/// As `at`, whatever is glued on before.
	static @Nullable Amount inRow(Passage passage, int token) {
		return new SpelledReader(passage, token).read(true);
	}

	private @Nullable Amount read(boolean inRow) {
		if (!first(inRow)) {
			return null;
		}
		boolean scaled = last.signum() > 0;
		for (int group = 1; scaled && group < MOST_GROUPS && next(); group++) {
			scaled = last.compareTo(BigDecimal.ONE) > 0;
		}
		boolean plain = passage.isDigits(from) || at - from > 1;
		return new Amount(from, at, total, total, decimals, plain, last.signum() > 0);
	}

	private boolean first(boolean inRow) {
		boolean bare = passage.is(from + 1, "rưỡi") && DigitWords.isScale(passage, from);
		Group group = bare ? new Group(from, BigDecimal.ONE, 0, Shape.DIGIT) : withDecimals(from, inRow);
		if (group == null) {
			return false;
		}
		total = group.value();
		decimals = group.decimals();
		at = group.to();
		BigDecimal scale = scale(group.shape() == Shape.DIGITS || passage.isDigits(from));
		if (scale.compareTo(BigDecimal.ONE) > 0) {
			total = total.multiply(scale);
			last = scale;
		}
		half(scale);
		return true;
	}

	/// `rưỡi` is half of what stands before.
	private void half(BigDecimal of) {
		boolean hours = of.compareTo(BigDecimal.ONE) == 0
				&& (total.compareTo(BigDecimal.TEN) > 0 || total.scale() > 0 || at - from > 1);
		if (passage.is(at, "rưỡi") && !hours) {
			total = total.add(of.divide(BigDecimal.TWO));
			at++;
			last = of.compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ONE : last;
		}
	}

	private @Nullable Group withDecimals(int token, boolean inRow) {
		boolean zero = passage.is(token, "không") && passage.is(token + 1, "phẩy");
		Group whole = zero ? new Group(token + 1, BigDecimal.ZERO, 0, Shape.WORDS) : Group.at(passage, token, inRow);
		if (whole == null || whole.decimals() > 0 || !passage.is(whole.to(), "phẩy")) {
			return whole;
		}
		StringBuilder digits = new StringBuilder();
		int end = whole.to() + 1;
		boolean zeros = passage.is(end, "không");
		while (zeros && passage.is(end, "không")) {
			digits.append('0');
			end++;
		}
		Group behind = Group.at(passage, end, false);
		if (behind != null && behind.shape() != Shape.DIGIT && behind.decimals() == 0) {
			digits.append(behind.value().toPlainString());
			end = behind.to();
		}
		else {
			while (digits.length() < 9 && DigitWords.called(passage, end) >= 0) {
				digits.append(DigitWords.called(passage, end));
				end++;
			}
		}
		return digits.isEmpty() ? whole : new Group(end, new BigDecimal(whole.value().toPlainString() + "." + digits),
				digits.length(), Shape.WORDS);
	}

	private BigDecimal scale(boolean behindDigits) {
		BigDecimal scale = BigDecimal.ONE;
		for (int step = 0; step < 2; step++) {
			BigDecimal more = DigitWords.scale(passage, at, behindDigits && step == 0);
			if (more.compareTo(BigDecimal.ONE) == 0) {
				break;
			}
			scale = scale.multiply(more);
			at++;
		}
		return scale;
	}

	/// One more group of the number, with its scale or as its rest.
	private boolean next() {
		Group group = Group.at(passage, at, true);
		if (group == null || group.decimals() > 0) {
			return false;
		}
		int before = at;
		boolean digits = passage.isDigits(at);
		at = group.to();
		BigDecimal scale = scale(digits);
		if (scale.compareTo(BigDecimal.ONE) > 0) {
			if (!add(group, scale)) {
				at = before;
				return false;
			}
			half(scale);
			return true;
		}
		if (!isRest(group, digits)) {
			at = before;
			return false;
		}
		boolean tenths = group.shape() == Shape.DIGIT;
		total = total.add(tenths ? group.value().multiply(last).divide(BigDecimal.TEN) : group.value());
		last = BigDecimal.ONE;
		return false;
	}

	private boolean add(Group group, BigDecimal scale) {
		if (scale.compareTo(last) < 0) {
			total = total.add(group.value().multiply(scale));
			last = scale;
			return group.value().multiply(scale).compareTo(BigDecimal.ZERO) > 0;
		}
		boolean within = last.compareTo(BigDecimal.valueOf(1000)) == 0
				&& scale.compareTo(BigDecimal.valueOf(1_000_000)) >= 0 && group.shape() == Shape.WORDS
				&& total.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
		if (within) {
			total = total.add(group.value()).multiply(scale);
			last = scale;
		}
		return within;
	}

	private boolean isRest(Group group, boolean digits) {
		if (last.compareTo(BigDecimal.valueOf(1000)) < 0) {
			return false;
		}
		return switch (group.shape()) {
			case DIGIT ->
				last.compareTo(BigDecimal.ONE) > 0 && (passage.isGlued(at - 1) || Group.isBehindTenths(passage, at));
			case FILLED, WORDS -> !digits;
			case DIGITS -> false;
		};
	}

}
