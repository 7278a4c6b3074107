package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of agencies without their places, in all their spellings.
final class AgencyStems {

	/// What a stem means: a body that each unit has, or one body.
	sealed interface Stem {

		record OfForm(AgencyForm form) implements Stem {
		}

		record OfAgency(Agency agency) implements Stem {
		}

	}

	/// @param rest the key that follows the stem, without joining words
	record Split(List<Stem> stems, String rest) {
	}

	private static final List<String> JOINTS = Stream.of("của", "thuộc", "tại", "trực thuộc")
		.map(joint -> Spelling.key(joint) + " ")
		.toList();

	private final NameIndex<Stem> index;

	private AgencyStems(NameIndex<Stem> index) {
		this.index = index;
	}

	static AgencyStems of(List<AgencyForm> forms, List<Agency> national) {
		FieldSpellings spellings = FieldSpellings.load();
		Map<String, List<Stem>> names = new TreeMap<>();
		for (AgencyForm form : forms) {
			add(names, spellings(spellings, form.name(), form.field(), form.aliases()), new Stem.OfForm(form));
		}
		for (Agency agency : national) {
			add(names, spellings(spellings, agency.name(), agency.field(), agency.aliases()),
					new Stem.OfAgency(agency));
		}
		return new AgencyStems(NameIndex.of(names));
	}

	private static Set<String> spellings(FieldSpellings fields, String name, @Nullable String field,
			List<String> aliases) {
		Set<String> all = new LinkedHashSet<>();
		all.addAll(field == null ? Set.of(name) : fields.of(name, field));
		all.addAll(aliases);
		return all;
	}

	private static void add(Map<String, List<Stem>> names, Set<String> spellings, Stem stem) {
		spellings.forEach(name -> names.computeIfAbsent(name, unused -> new ArrayList<>(2)).add(stem));
	}

	NameIndex<Stem> index() {
		return this.index;
	}

	/// How many characters of joining words ("của ") stand at this index.
	static int joint(String key, int at) {
		for (String joint : JOINTS) {
			if (key.startsWith(joint, at)) {
				return joint.length();
			}
		}
		return 0;
	}

	private @Nullable Split split(String key) {
		Split longest = null;
		for (NameIndex.Match<Stem> match : this.index.allMatches(MatchText.of(key))) {
			if (match.keyStart() == 0) {
				String rest = key.substring(match.keyEnd()).strip();
				longest = new Split(match.values(), rest.substring(joint(rest, 0)));
			}
		}
		return longest;
	}

	List<Agency> parse(String key, Agencies agencies) {
		Split split = split(key);
		if (split == null) {
			return List.of();
		}
		Set<Agency> found = new LinkedHashSet<>();
		for (Stem stem : split.stems()) {
			switch (stem) {
				case Stem.OfAgency(Agency agency) -> {
					if (split.rest().isEmpty()) {
						found.add(agency);
					}
				}
				case Stem.OfForm(AgencyForm form) -> found.addAll(ofForm(form, split.rest(), agencies));
			}
		}
		return List.copyOf(found);
	}

	private List<Agency> ofForm(AgencyForm form, String rest, Agencies agencies) {
		if (rest.isEmpty()) {
			return agencies.all(agency -> agency.id().startsWith(form.slug() + ".") && agency.level() == form.level());
		}
		if (form.level() == Level.NATIONAL) {
			return parse(rest, agencies).stream().flatMap(owner -> agencies.in(form, owner).stream()).toList();
		}
		return agencies.places()
			.everNamed(rest)
			.stream()
			.filter(form::fits)
			.flatMap(place -> agencies.in(form, place).stream())
			.distinct()
			.toList();
	}

}
