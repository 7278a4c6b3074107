package vn.diemtin.store.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// That something which used to come on many days came on far fewer lately, as chance would hardly have it.
///
/// @param since the first day of it
/// @param last the last day on which something came; within the lull when it still does now and then
/// @param usual on how many days a week something came before
record Lull(LocalDate since, LocalDate last, double usual) {

	/// So seldom does chance make a lull that is reported without a known cause.
	static final double SELDOM = 0.002;

	/// Where a cause is known anyhow, a weaker sign is enough.
	static final double LIKELY = 0.05;

	/// How far back days are wanted.
	static final int MOST_WEEKS = 156;

	private static final List<Integer> WEEKS = List.of(2, 3, 4, 6, 8, 12, 18, 26, 39, 52, 78, 104);

	private static final int BEFORE_WEEKS = 52;

	private static final int FEWEST_WEEKS = 4;

	private static final int FEWEST_DAYS = 5;

	/// A rule that still gives more than this share of what it did has not stopped.
	private static final double REST = 0.2;

	/// Whether there is one at the end of some days.
	/// @param days on which something came and how much; a day counts once, since a busy
	/// day says little about the next
	/// @param doubt how likely chance alone may have made it
	static Optional<Lull> of(SortedMap<LocalDate, Long> days, LocalDate today, double doubt) {
		Lull best = null;
		double bestShare = Double.MAX_VALUE;
		for (int weeks : WEEKS) {
			LocalDate since = today.minusWeeks(weeks).plusDays(1);
			SortedMap<LocalDate, Long> before = days.subMap(since.minusWeeks(BEFORE_WEEKS), since);
			if (before.size() < FEWEST_DAYS) {
				continue;
			}
			double beforeWeeks = (since.toEpochDay() - before.firstKey().toEpochDay()) / 7.0;
			int came = days.tailMap(since).size();
			double usual = before.size() / beforeWeeks;
			double expected = usual * weeks;
			double share = came / expected;
			// Of the same share the longest, since what is long was not chance.
			if (beforeWeeks >= FEWEST_WEEKS && share <= REST && share <= bestShare && chance(came, expected) < doubt) {
				best = new Lull(since, days.lastKey(), usual);
				bestShare = share;
			}
		}
		return Optional.ofNullable(best);
	}

	/// How likely it is that so few come where so many are expected and nothing changed,
	/// after Poisson.
	private static double chance(int came, double expected) {
		double term = Math.exp(-expected);
		double sum = term;
		for (int count = 1; count <= came; count++) {
			term *= expected / count;
			sum += term;
		}
		return sum;
	}

}
