package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of agencies without their places, in all their spellings.
final class AgencyStems {

	/// What a stem means: a body that each unit has, one body, or a word that names of
	/// bodies begin with.
	sealed interface Stem {

		record OfHead(AgencyHead head) implements Stem {
		}

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

	static AgencyStems of(List<AgencyForm> forms, Collection<Agency> national) {
		FieldSpellings spellings = FieldSpellings.load();
		Map<String, List<Stem>> names = new LinkedHashMap<>(16_384);
		for (AgencyForm form : forms) {
			add(names, spellings(spellings, form.name(), form.field(), form.aliases()), new Stem.OfForm(form));
		}
		for (Agency agency : national) {
			add(names, spellings(spellings, agency.name(), agency.field(), agency.aliases()),
					new Stem.OfAgency(agency));
		}
		for (AgencyHead head : AgencyHead.values()) {
			add(names, Set.of(head.word()), new Stem.OfHead(head));
		}
		return new AgencyStems(NameIndex.ofTable(names));
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

	/// The bodies of a kind by what stands behind the word that begins their names: "Y
	/// tế" for "Sở Y tế".
	NameIndex<Object> withoutHead(String head, AgencyKind kind) {
		Map<String, List<Object>> fields = new TreeMap<>();
		String word = Spelling.key(head) + " ";
		this.index.forEach((key, stems) -> {
			for (Stem stem : stems) {
				Object body = stem instanceof Stem.OfForm(AgencyForm form) && form.kind() == kind ? form
						: stem instanceof Stem.OfAgency(Agency agency) && agency.kind() == kind ? agency : null;
				if (body != null && key.startsWith(word)) {
					fields.computeIfAbsent(key.substring(word.length()), unused -> new ArrayList<>(2)).add(body);
				}
			}
		});
		return NameIndex.ofKeys(fields);
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
		NameIndex.Match<Stem> longest = this.index.longest(MatchText.of(key), 0);
		if (longest == null) {
			return null;
		}
		String rest = key.substring(longest.keyEnd()).strip();
		return new Split(longest.values(), rest.substring(joint(rest, 0)));
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
				case Stem.OfHead(AgencyHead head) -> {
				}
				case Stem.OfForm(AgencyForm form) -> found.addAll(ofForm(form, split.rest(), agencies));
			}
		}
		return List.copyOf(found);
	}

	private List<Agency> ofForm(AgencyForm form, String rest, Agencies agencies) {
		if (rest.isEmpty()) {
			return agencies.all()
				.stream()
				.filter(agency -> agency.id().startsWith(form.slug() + ".") && agency.level() == form.level())
				.toList();
		}
		if (!form.owners().isEmpty()) {
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
