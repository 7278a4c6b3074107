package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.ScopeNames;

/// What is asked of a figure.
///
/// @param place what the place that it is about is called
/// @param years in which it held, capped at [#MOST_YEARS]
/// @param to the last day on which it held
/// @param provinceKeys the province that it is about
/// @param agencies names of those whom it is about
/// @param agencyIds their ids
/// @param byHand whether people corrected it
public record StatisticTraits(@Nullable String measure, String unit, StatisticFact.@Nullable Sex sex,
		StatisticFact.Role role, @Nullable String place, List<Integer> years, @Nullable LocalDate to, double min,
		double max, Set<String> provinceKeys, List<String> agencies, Set<String> agencyIds, boolean byHand,
		StatisticFact fact) {

	private static final int MOST_YEARS = 30;

	static StatisticTraits of(StatisticFact fact, LocalDate articleDay, Registry registry) {
		DayRange held = (fact.period() != null) ? DayRange.of(fact.period().timex()) : null;
		StatisticFact.Scope scope = fact.scope();
		String agency = (scope != null) ? scope.agency() : null;
		Optional<String> province = (scope != null) ? registry.provinceKey(scope.place(), articleDay)
				: Optional.empty();
		return new StatisticTraits((fact.measure() != null) ? fact.measure().text() : null, fact.unit().id(),
				fact.sex(), fact.role(), ScopeNames.of(fact, articleDay), years(held),
				(held != null) ? held.to() : null, fact.value().min(), fact.value().max(),
				province.map(Set::of).orElse(Set.of()),
				(agency != null) ? registry.name(agency).map(List::of).orElse(List.of()) : List.of(),
				(agency != null) ? Set.of(agency) : Set.of(), Mending.isByHand(fact), fact);
	}

	private static List<Integer> years(@Nullable DayRange held) {
		return (held == null) ? List.of()
				: IntStream.rangeClosed(held.from().getYear(), held.to().getYear()).limit(MOST_YEARS).boxed().toList();
	}

}
