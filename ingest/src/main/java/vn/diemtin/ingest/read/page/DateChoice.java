package vn.diemtin.ingest.read.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;

/// Chooses among the dates of a page: each day is weighed by the places where it stands, and none
/// is taken that does not outweigh the chance that the page tells no date.
final class DateChoice {

	/// What speaks for the page's telling none.
	private static final double NONE = 1.5;

	private static final double EARLIEST = 0.65;

	private static final double DECLARED_AND_SHOWN = 0.5;

	private static final double HIDDEN_CHANGE = -1.65;

	/// How much more a value is worth that tells the minute.
	private static final double MINUTE = 1.5;

	private DateChoice() {
	}

	/// The day of publication at its most precise, or null.
	static @Nullable PublicationDate published(List<DateClaim> claims) {
		Map<LocalDate, List<DateClaim>> days = new TreeMap<>();
		for (DateClaim claim : claims) {
			days.computeIfAbsent(claim.day(), day -> new ArrayList<>()).add(claim);
		}
		List<DateClaim> best = List.of();
		double highest = NONE;
		double sum = Math.exp(NONE);
		boolean earliest = true;
		for (List<DateClaim> day : days.values()) {
			double weight = weight(day) + (earliest ? EARLIEST : 0);
			earliest = false;
			sum += Math.exp(weight);
			if (weight > highest) {
				highest = weight;
				best = day;
			}
		}
		if (best.isEmpty()) {
			return null;
		}
		DateClaim claim = best(best);
		double confidence = Math.round(Math.min(0.99, Math.exp(highest) / sum) * 100) / 100.0;
		return claim.date().from(claim.source().origin, confidence);
	}

	/// Every day with where it stands and what speaks for it, the best first; [#NONE] is
	/// what has to be exceeded.
	static List<Weighed> candidates(List<DateClaim> claims) {
		Map<LocalDate, List<DateClaim>> days = new TreeMap<>();
		claims.forEach(claim -> days.computeIfAbsent(claim.day(), day -> new ArrayList<>()).add(claim));
		List<Weighed> candidates = new ArrayList<>();
		days.forEach((day,
				same) -> candidates.add(new Weighed(day.toString(),
						same.stream()
							.map(claim -> claim.source().name().toLowerCase(Locale.ROOT).replace('_', ' '))
							.distinct()
							.collect(Collectors.joining(", ")),
						weight(same) + (candidates.isEmpty() ? EARLIEST : 0))));
		candidates.sort(Weighed.BEST_FIRST);
		return candidates;
	}

	private static double weight(List<DateClaim> day) {
		Set<DateSource> sources = EnumSet.noneOf(DateSource.class);
		day.forEach(claim -> sources.add(claim.source()));
		double weight = 0;
		boolean declared = false;
		boolean shown = false;
		boolean hidden = true;
		for (DateSource source : sources) {
			weight += source.weight;
			declared |= source.isDeclared();
			shown |= source.isShown();
			hidden &= source.isHiddenChange();
		}
		return weight + (declared && shown ? DECLARED_AND_SHOWN : 0) + (hidden ? HIDDEN_CHANGE : 0);
	}

	private static DateClaim best(List<DateClaim> day) {
		DateClaim best = day.getFirst();
		double highest = Double.NEGATIVE_INFINITY;
		for (DateClaim claim : day) {
			boolean precise = claim.date().precision() != PublicationDate.Precision.DAY;
			double worth = claim.source().weight + (precise ? MINUTE : 0) + (claim.source().isDeclared() ? 0.5 : 0)
					- (claim.source().isChange() ? 2 : 0);
			if (worth > highest) {
				highest = worth;
				best = claim;
			}
		}
		return best;
	}

	/// When it was last changed, if that is told and later than its publication.
	static @Nullable PublicationDate modified(List<DateClaim> claims, @Nullable PublicationDate published) {
		DateClaim best = null;
		for (DateClaim claim : claims) {
			boolean later = published == null || claim.date().value().isAfter(published.value())
					&& (claim.date().precision() != PublicationDate.Precision.DAY
							|| claim.day().isAfter(published.value().toLocalDate()));
			if (claim.source().isChange() && later
					&& (best == null || claim.source().ordinal() < best.source().ordinal())) {
				best = claim;
			}
		}
		return best == null ? null
				: best.date().from(best.source().origin, best.source() == DateSource.CHANGED_ELSEWHERE ? 0.6 : 0.85);
	}

}
