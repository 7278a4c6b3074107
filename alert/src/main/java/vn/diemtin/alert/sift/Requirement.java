package vn.diemtin.alert.sift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Kind;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.text.Syllable;

/// So many of some atoms an article must hold. One that needs more than there are is never met.
///
/// @param atoms how often each counts
record Requirement(int need, Map<Atom, Integer> atoms) {

	/// All that an article must meet to answer a query; more articles may meet it than
	/// answer.
	static List<Requirement> of(Query query, Registry registry) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) ->
				parts.stream().flatMap((part) -> of(part, registry).stream()).distinct().toList();
			case Query.AnyOf(List<Query> parts) -> anyOf(parts, registry);
			case Query.Not not -> List.of();
			case Query.Words(String text) -> words(Syllable.of(text));
			case Query.Phrase(String text) -> {
				List<Syllable> row = Syllable.of(text);
				yield row.isEmpty() ? List.of(never()) : List.of(anyOf(Set.of(Atom.row(Space.TEXT, row))));
			}
			case Query.FieldIs(Query.Field field, String value) -> field(field, value, registry);
			case Query.OneFact(Kind kind, List<Condition> conditions) -> fact(kind, conditions, registry);
			case Query.Everything everything -> List.of();
		};
	}

	private static Requirement never() {
		return new Requirement(1, Map.of());
	}

	private static Requirement anyOf(Set<Atom> atoms) {
		Map<Atom, Integer> once = new LinkedHashMap<>();
		atoms.forEach((atom) -> once.put(atom, 1));
		return new Requirement(1, once);
	}

	private static List<Requirement> words(List<Syllable> words) {
		if (words.isEmpty()) {
			return List.of(never());
		}
		Map<Atom, Integer> atoms = new LinkedHashMap<>();
		words.forEach((word) -> atoms.merge(Atom.row(Space.TEXT, List.of(word)), 1, Integer::sum));
		return List.of(new Requirement(ElasticsearchQueries.enough(words.size()), atoms));
	}

	/// Of each alternative the requirement that the fewest articles meet.
	private static List<Requirement> anyOf(List<Query> parts, Registry registry) {
		Set<Atom> atoms = new LinkedHashSet<>();
		for (Query part : parts) {
			List<Requirement> all = of(part, registry);
			if (all.isEmpty()) {
				return List.of();
			}
			atoms.addAll(all.stream().min(Comparator.comparingDouble(Requirement::commonness)).orElseThrow().rarest());
		}
		return List.of(anyOf(atoms));
	}

	private double commonness() {
		return rarest().stream().mapToDouble(Atom::commonness).sum();
	}

	/// Some of the atoms, one of which every article holds that meets this: without the
	/// others alone it cannot be met.
	private Set<Atom> rarest() {
		List<Atom> commonest = new ArrayList<>(this.atoms.keySet());
		commonest.sort(Comparator.comparingDouble(Atom::commonness).reversed());
		Set<Atom> rarest = new LinkedHashSet<>(commonest);
		int spare = this.need - 1;
		for (Atom atom : commonest) {
			spare -= this.atoms.getOrDefault(atom, 1);
			if (spare < 0) {
				return rarest;
			}
			rarest.remove(atom);
		}
		return rarest;
	}

	private static List<Requirement> field(Query.Field field, String value, Registry registry) {
		return switch (field) {
			case AGENCY -> List.of(agency(Space.AGENCY, Space.AGENCY_ID, value, registry));
			case FUNCTION -> value(Space.FUNCTION, value);
			case PROVINCE -> value(Space.PROVINCE, Registry.provinceKey(value));
			case TOPIC -> value(Space.TOPIC, value);
			case KIND -> value(Space.KIND, value);
			case SOURCE -> {
				Set<Atom> atoms = named(Space.SOURCE_NAME, value);
				atoms.add(Atom.value(Space.SOURCE, value));
				yield List.of(anyOf(atoms));
			}
			case FROM, TO -> List.of();
		};
	}

	private static List<Requirement> value(Space space, String value) {
		return List.of(anyOf(Set.of(Atom.value(space, value))));
	}

	private static Requirement agency(Space names, Space ids, String value, Registry registry) {
		Set<Atom> atoms = named(names, value);
		registry.agencyIds(value).forEach((id) -> atoms.add(Atom.value(ids, id)));
		return anyOf(atoms);
	}

	private static Set<Atom> named(Space space, String value) {
		Set<Atom> atoms = new LinkedHashSet<>();
		List<Syllable> row = Syllable.of(value);
		if (!row.isEmpty()) {
			atoms.add(Atom.row(space, row));
		}
		return atoms;
	}

	private static List<Requirement> fact(Kind kind, List<Condition> conditions, Registry registry) {
		boolean isTraining = kind == Kind.TRAINING;
		List<Requirement> all = new ArrayList<>(value(Space.KIND, kind.name().toLowerCase(Locale.ROOT)));
		for (Condition condition : conditions) {
			if (condition instanceof Condition.Has(Trait trait, String value)) {
				all.addAll(switch (trait) {
					case STATUS -> value(Space.TRAINING_STATUS, value);
					case TOPIC -> value(Space.TRAINING_TOPIC, value);
					case FUNCTION -> value(Space.TRAINING_FUNCTION, value);
					case SEX -> value(Space.SEX, value);
					case UNIT -> value(Space.UNIT, value);
					case ROLE -> value(Space.ROLE, value);
					case MEASURE -> List.of(anyOf(named(Space.MEASURE, value)));
					case PROVINCE -> value(isTraining ? Space.TRAINING_PROVINCE : Space.STATISTIC_PROVINCE,
							Registry.provinceKey(value));
					case AGENCY -> List.of(agency(isTraining ? Space.TRAINING_AGENCY : Space.STATISTIC_AGENCY,
							isTraining ? Space.TRAINING_AGENCY_ID : Space.STATISTIC_AGENCY_ID, value, registry));
				});
			}
		}
		return all;
	}

}
