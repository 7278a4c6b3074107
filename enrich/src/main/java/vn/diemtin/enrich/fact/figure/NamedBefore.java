package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// Reads a number whose noun stands before its verb: `Tổng số cử tri của xã là 4.216`.
final class NamedBefore {

	private static final int REACH = 14;

	/// Longer ones are numbers of accounts.
	private static final int MOST_DIGITS = 9;

	private NamedBefore() {
	}

	/// The count that a bare number is; null when nothing before says what is counted.
	static @Nullable Counted read(Passage passage, Amount amount) {
		int verb = amount.from() - 1;
		while (passage.is(verb, "khoảng", "gần", "hơn", "trên", "dưới", "tới", "đến", "lên", "chỉ")) {
			verb--;
		}
		boolean ends = !passage.isWord(amount.to()) && !passage.is(amount.to(), "/", "-", ":", "%")
				|| passage.is(amount.to(), "so", "và", "tăng", "giảm");
		if (!ends || !amount.plain() || amount.max().precision() > MOST_DIGITS
				|| !passage.is(verb, "là", "đạt", ":", "còn")) {
			return null;
		}
		int start = Math.max(passage.sentenceStart(verb), verb - REACH);
		for (int at = verb - 1; at >= start && !passage.is(at, ",", ";", ":", "\n"); at--) {
			int noun = nounOf(passage, at);
			Hit<Units.Kind> unit = noun < 0 ? null : Units.at(passage, noun);
			if (unit != null && unit.to() <= verb && unit.value().classOf().equals("count")) {
				return counted(passage, amount, unit);
			}
			int end = unit != null || noun < 0 || !passage.is(at - 1, "tổng") ? noun : Units.noun(passage, noun);
			if (end > noun && end <= verb) {
				return counted(passage, amount, new Hit<>(noun, end, Units.THING));
			}
		}
		return null;
	}

	private static Counted counted(Passage passage, Amount amount, Hit<Units.Kind> noun) {
		Unit unit = new Unit(noun.value().id(), passage.surface(noun.from(), noun.to()), "count");
		return new Counted(amount, unit, amount.from(), amount.to(), amount.to(), true);
	}

	/// The token behind `tổng số`, `số lượng` or `số`, or -1.
	private static int nounOf(Passage passage, int token) {
		if (!passage.is(token, "số") || passage.isWord(token - 1)
				&& !passage.is(token - 1, "tổng", "nâng", "và", "có", "trong", "đưa", "đó")) {
			return -1;
		}
		return passage.is(token + 1, "lượng") ? token + 2 : token + 1;
	}

}
