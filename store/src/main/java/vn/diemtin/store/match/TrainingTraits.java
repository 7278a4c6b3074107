package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.DayRange;

/// What is asked of a training event.
///
/// @param from first day; the day of the article where the event has no date
/// @param dated whether it has one
/// @param people how many take part
/// @param provinceKeys where it is held; where that is not said, where its organisers belong
/// @param agencies names of its organisers
/// @param agencyIds ids of those that are sure
/// @param functions what they have charge of at the day of the article
public record TrainingTraits(@Nullable String topic, TrainingFact.Status status, LocalDate from, LocalDate to,
		boolean dated, @Nullable Long people, Set<String> provinceKeys, List<String> agencies, Set<String> agencyIds,
		Set<String> functions, @JsonIgnore TrainingFact fact) {

	static TrainingTraits of(TrainingFact fact, LocalDate articleDay, Registry registry) {
		TrainingFact.Dates dates = fact.dates();
		DayRange days = (dates != null) ? DayRange.of(dates.value()) : null;
		Set<String> ids = new LinkedHashSet<>();
		fact.organisers().stream().map(Organiser::agency).filter(Objects::nonNull).forEach(ids::add);
		Set<String> functions = new LinkedHashSet<>();
		ids.forEach((id) -> functions.addAll(registry.functions(id, articleDay)));
		TrainingFact.Headcount people = fact.headcount();
		return new TrainingTraits(fact.topic(), fact.status(), (days != null) ? days.from() : articleDay,
				(days != null) ? days.to() : articleDay, days != null, (people != null) ? people.value() : null,
				provinces(fact, ids, articleDay, registry), fact.organisers().stream().map(Organiser::name).toList(),
				ids, functions, fact);
	}

	private static Set<String> provinces(TrainingFact fact, Set<String> organisers, LocalDate day, Registry registry) {
		Set<String> keys = new LinkedHashSet<>();
		TrainingFact.Venue venue = fact.place();
		if (venue != null) {
			registry.provinceKey(venue.place(), day).ifPresent(keys::add);
			return keys;
		}
		organisers.forEach((id) -> registry.provinceOf(id, day).ifPresent(keys::add));
		return keys;
	}

}
