package vn.diemtin.ingest.read.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
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

	/// The same on pages of other countries, of which more tell none.
	private static final double NONE_ABROAD = 1.7;

	private static final double EARLIEST = 0.65;

	private static final double DECLARED_AND_SHOWN = 0.8;

	private static final double HIDDEN_CHANGE = -1.65;

	/// The month under which the address files the page.
	private static final double MONTH_OF_ADDRESS = 1.2;

	/// The month under which the page's picture was uploaded.
	private static final double MONTH_OF_PICTURE = 0.8;

	/// A day that only linked data tells: readers are shown none.
	private static final double UNSEEN = -0.5;

	/// A day of change after the one that a meta names for publication.
	private static final double CHANGED_AFTER = -2;

	/// How much more a value is worth that tells the minute.
	private static final double MINUTE = 2;

	private final List<DateClaim> claims;

	private final @Nullable YearMonth address;

	private final @Nullable YearMonth picture;

	private final boolean foreign;

	/// Between the dates of a page.
	/// @param address the month in its address, if there is one
	/// @param picture the month in the address of its picture, if there is one
	/// @param foreign whether it is of a kind on which a day that nobody sees is worth
	/// less
	DateChoice(List<DateClaim> claims, @Nullable YearMonth address, @Nullable YearMonth picture, boolean foreign) {
		this.claims = claims;
		this.address = address;
		this.picture = picture;
		this.foreign = foreign;
	}

	/// The day of publication at its most precise, or null.
	@Nullable PublicationDate published() {
		Map<LocalDate, List<DateClaim>> days = days();
		List<DateClaim> best = List.of();
		double none = foreign ? NONE_ABROAD : NONE;
		double highest = none;
		double sum = Math.exp(none);
		boolean earliest = true;
		boolean named = false;
		for (List<DateClaim> day : days.values()) {
			double weight = weight(day, earliest, named);
			earliest = false;
			named |= day.stream().anyMatch(claim -> claim.source() == DateSource.META_PUBLISHED);
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
	List<Weighed> candidates() {
		Map<LocalDate, List<DateClaim>> days = days();
		List<Weighed> candidates = new ArrayList<>();
		boolean named = false;
		for (Map.Entry<LocalDate, List<DateClaim>> day : days.entrySet()) {
			String places = day.getValue()
				.stream()
				.map(claim -> claim.source().name().toLowerCase(Locale.ROOT).replace('_', ' '))
				.distinct()
				.collect(Collectors.joining(", "));
			candidates
				.add(new Weighed(day.getKey().toString(), places, weight(day.getValue(), candidates.isEmpty(), named)));
			named |= day.getValue().stream().anyMatch(claim -> claim.source() == DateSource.META_PUBLISHED);
		}
		candidates.sort(Weighed.BEST_FIRST);
		return candidates;
	}

	private Map<LocalDate, List<DateClaim>> days() {
		Map<LocalDate, List<DateClaim>> days = new TreeMap<>();
		claims.forEach(claim -> days.computeIfAbsent(claim.day(), day -> new ArrayList<>()).add(claim));
		return days;
	}

	/// @param named whether a meta names an earlier day for publication
	private double weight(List<DateClaim> day, boolean earliest, boolean named) {
		Set<DateSource> sources = EnumSet.noneOf(DateSource.class);
		day.forEach(claim -> sources.add(claim.source()));
		double weight = 0;
		boolean declared = false;
		boolean shown = false;
		boolean hidden = true;
		boolean unseen = foreign;
		for (DateSource source : sources) {
			weight += source.weight;
			declared |= source.isDeclared();
			shown |= source.isShown();
			hidden &= source.isHiddenChange();
			unseen &= source.isLinkedOnly();
		}
		weight += earliest ? EARLIEST : 0;
		weight += named && !declared && day.stream().anyMatch(claim -> claim.source().isChange()) ? CHANGED_AFTER : 0;
		YearMonth month = YearMonth.from(day.getFirst().day());
		weight += (month.equals(address) ? MONTH_OF_ADDRESS : 0) + (month.equals(picture) ? MONTH_OF_PICTURE : 0)
				+ (unseen ? UNSEEN : 0);
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

	/// The last moment that a date may mean.
	private static OffsetDateTime end(PublicationDate date) {
		return date.precision() == PublicationDate.Precision.MINUTE ? date.value().plusSeconds(59) : date.value();
	}

	/// When it was last changed, if that is told and later than its publication.
	@Nullable PublicationDate modified(@Nullable PublicationDate published) {
		DateClaim best = null;
		for (DateClaim claim : claims) {
			boolean later = published == null || claim.date().value().isAfter(end(published))
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
