package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Has;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.store.query.Mended.Ended;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.Place;

/// Finds in a query the public bodies and provinces that are no more, and who took over from them. A name that some body still
/// bears is left as it is, and what a query does not want is too.
public final class Successions {

	private static final int MOST_NAMES = 5;

	private final Registry registry;

	private final LocalDate today;

	private final Map<String, Ended> ended = new LinkedHashMap<>();

	private final Set<Query> given = new HashSet<>();

	private Successions(Registry registry, LocalDate today) {
		this.registry = registry;
		this.today = today;
	}

	/// Adds those who took over by a day.
	public static Mended mend(Query query, Registry registry, LocalDate today) {
		Successions successions = new Successions(registry, today);
		Query mended = successions.mend(query, Set.of());
		return new Mended(mended, List.copyOf(successions.ended.values()), successions.plain(query));
	}

	/// @param beside what else would do in its place
	private Query mend(Query query, Set<Query> beside) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) ->
				new Query.AllOf(parts.stream().map((part) -> mend(part, Set.of())).toList());
			case Query.AnyOf(List<Query> parts) -> anyOf(parts);
			case Query.Phrase(String text) -> with(query, ofAgency(text), beside, Field.AGENCY);
			case Query.Words(String text) -> with(query, ofAgency(text), beside, Field.AGENCY);
			case FieldIs(Field field, String value) -> switch (field) {
				case AGENCY -> with(query, ofAgency(value), beside, field);
				case PROVINCE -> with(query, ofProvince(value), beside, field);
				case FUNCTION, SOURCE, TOPIC, KIND, FROM, TO -> query;
			};
			case Query.OneFact fact -> with(fact, beside);
			case Query.Not not -> not;
			case Query.Everything everything -> everything;
		};
	}

	private Query anyOf(List<Query> parts) {
		Set<Query> all = new LinkedHashSet<>(parts);
		Set<Query> given = Set.copyOf(parts);
		for (Query part : parts) {
			Query mended = mend(part, given);
			if (part instanceof Query.AllOf || part instanceof Query.AnyOf) {
				all.remove(part);
				all.add(mended);
			}
			else if (!mended.equals(part) && mended instanceof Query.AnyOf(List<Query> alternatives)) {
				all.addAll(alternatives);
			}
		}
		return new Query.AnyOf(List.copyOf(all));
	}

	/// Less the successors that stand beside whom they succeeded.
	private Query plain(Query query) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) -> new Query.AllOf(parts.stream().map(this::plain).toList());
			case Query.AnyOf(List<Query> parts) -> {
				List<Query> left = parts.stream()
					.filter((part) -> !this.given.contains(part))
					.map(this::plain)
					.toList();
				yield (left.size() == 1) ? left.getFirst() : new Query.AnyOf(left);
			}
			case Query.Phrase phrase -> phrase;
			case Query.Words words -> words;
			case FieldIs field -> field;
			case Query.OneFact fact -> fact;
			case Query.Not not -> not;
			case Query.Everything everything -> everything;
		};
	}

	private Query with(Query query, Optional<Ended> found, Set<Query> beside, Field field) {
		if (found.isEmpty()) {
			return query;
		}
		List<Query> heirs = found.get().successors().stream().<Query>map((name) -> new FieldIs(field, name)).toList();
		return with(query, found.get(), heirs, beside);
	}

	private Query with(Query query, Ended found, List<Query> heirs, Set<Query> beside) {
		List<Query> missing = heirs.stream().filter((heir) -> !beside.contains(heir)).toList();
		heirs.stream().filter(beside::contains).forEach(this.given::add);
		if (missing.isEmpty() && !heirs.isEmpty()) {
			return query;
		}
		this.ended.putIfAbsent(found.name(), found);
		if (missing.isEmpty()) {
			return query;
		}
		List<Query> any = new ArrayList<>(List.of(query));
		any.addAll(missing);
		return new Query.AnyOf(any);
	}

	private Query with(Query.OneFact fact, Set<Query> beside) {
		for (int at = 0; at < fact.conditions().size(); at++) {
			if (fact.conditions().get(at) instanceof Has has) {
				Trait trait = has.trait();
				String value = has.value();
				Optional<Ended> found = switch (trait) {
					case AGENCY -> ofAgency(value);
					case PROVINCE -> ofProvince(value);
					case STATUS, TOPIC, FUNCTION, SEX, UNIT, MEASURE, ROLE -> Optional.empty();
				};
				if (found.isPresent()) {
					List<Query> heirs = new ArrayList<>();
					for (String name : found.get().successors()) {
						List<Condition> conditions = new ArrayList<>(fact.conditions());
						conditions.set(at, new Has(trait, name));
						heirs.add(new Query.OneFact(fact.kind(), conditions));
					}
					return with(fact, found.get(), heirs, beside);
				}
			}
		}
		return fact;
	}

	private Optional<Ended> ofAgency(String name) {
		List<Agency> bodies = this.registry.agencies().everNamed(name);
		if (bodies.isEmpty() || !bodies.stream().allMatch((body) -> body.isFormer(this.today))) {
			return Optional.empty();
		}
		Map<String, List<Agency>> kinds = new LinkedHashMap<>();
		bodies.stream()
			.flatMap((body) -> this.registry.agencies().current(body, this.today).stream())
			.distinct()
			.forEach((heir) -> kinds.computeIfAbsent(heir.id().split("\\.", 2)[0], (slug) -> new ArrayList<>())
				.add(heir));
		Set<String> successors = new LinkedHashSet<>();
		kinds.values().forEach((heirs) -> successors.addAll(names(heirs)));
		return bodies.stream()
			.map(Agency::validTo)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.map((last) -> new Ended(name, last, List.copyOf(successors)));
	}

	/// One name for bodies of one kind, where there is one that means them all.
	private List<String> names(List<Agency> heirs) {
		String shared = (heirs.size() > 1) ? shared(heirs) : null;
		if (shared != null) {
			return List.of(shared);
		}
		return (heirs.size() <= MOST_NAMES) ? heirs.stream().map(Agency::name).toList() : List.of();
	}

	private @Nullable String shared(List<Agency> heirs) {
		List<String> words = new ArrayList<>(List.of(heirs.getFirst().name().split(" ")));
		for (Agency heir : heirs) {
			String[] others = heir.name().split(" ");
			int same = 0;
			while (same < words.size() && same < others.length && words.get(same).equals(others[same])) {
				same++;
			}
			words.subList(same, words.size()).clear();
		}
		for (; words.size() > 1; words.removeLast()) {
			String name = String.join(" ", words);
			if (Set.copyOf(this.registry.agencies().everNamed(name)).containsAll(heirs)) {
				return name;
			}
		}
		return null;
	}

	private Optional<Ended> ofProvince(String name) {
		Set<Place> provinces = this.registry.provinces(name);
		if (provinces.isEmpty() || !provinces.stream().allMatch((place) -> place.isFormer(this.today))) {
			return Optional.empty();
		}
		List<String> heirs = provinces.stream()
			.flatMap((place) -> this.registry.places().currentProvince(place, this.today).stream())
			.map(Place::name)
			.filter((heir) -> !Registry.provinceKey(heir).equals(Registry.provinceKey(name)))
			.distinct()
			.toList();
		return provinces.stream()
			.map(Place::validTo)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.map((last) -> new Ended(name, last, heirs));
	}

}
