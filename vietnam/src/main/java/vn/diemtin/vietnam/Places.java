package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The administrative units of Vietnam by date: the 63 provinces with their districts and communes as of June 2025, and the 34
/// provinces with their communes since 1 July 2025.
///
/// What the communes were before the years just before 2025 is not known here. The same name means other places at other dates, so
/// every look-up takes a date.
public final class Places {

	private final Map<PlaceId, List<Place>> versions;

	private final Map<String, List<Place>> byName = new HashMap<>();

	private final Map<PlaceId, List<Place>> children = new HashMap<>();

	private final PlaceSuccessions successions;

	private Places(Map<PlaceId, List<Place>> versions, PlaceSuccessions successions, Map<String, PlaceId> aliases) {
		this.versions = versions;
		this.successions = successions;
		Map<String, String> keys = new HashMap<>();
		for (Place place : all()) {
			name(keys.computeIfAbsent(place.name(), Spelling::key), place);
			if (place.parent() != null) {
				this.children.computeIfAbsent(place.parent(), unused -> new ArrayList<>()).add(place);
			}
		}
		aliases.forEach(
				(alias, id) -> versions.getOrDefault(id, List.of()).forEach(place -> name(Spelling.key(alias), place)));
	}

	private void name(String key, Place place) {
		List<Place> named = this.byName.computeIfAbsent(key, unused -> new ArrayList<>(2));
		if (!named.contains(place)) {
			named.add(place);
		}
	}

	/// Reads the tables: some 14,000 units, a fraction of a second. Load once and share;
	/// nothing in it changes.
	public static Places load() {
		Map<PlaceId, List<Place>> versions = PlaceTables.versions();
		return new Places(versions, PlaceTables.successions(versions), PlaceTables.aliases());
	}

	public Optional<Place> byId(PlaceId id, LocalDate at) {
		return versions(id).stream().filter(place -> place.isValid(at)).findFirst();
	}

	/// All that this id has meant, oldest first.
	public List<Place> versions(PlaceId id) {
		return List.copyOf(this.versions.getOrDefault(id, List.of()));
	}

	/// The units of this name in force at the date, provinces first. The name may have
	/// its kind before it ("Tỉnh Thanh
	/// Hóa", "TP. Huế"), and then only units of that kind are given.
	public List<Place> named(String name, LocalDate at) {
		return everNamed(name).stream().filter(place -> place.isValid(at)).toList();
	}

	/// The units of this name at any time, provinces first.
	public List<Place> everNamed(String name) {
		String key = Spelling.key(name);
		List<Place> whole = this.byName.get(key);
		KindWords.Prefix prefix = KindWords.prefix(key);
		Set<Place> found = new LinkedHashSet<>(whole == null ? List.of() : whole);
		if (prefix != null) {
			List<Place> rest = this.byName.getOrDefault(PlaceTables.plainNumber(key.substring(prefix.length())),
					List.of());
			rest.stream().filter(place -> place.kind() == prefix.kind()).forEach(found::add);
		}
		return found.stream().sorted(PlaceTables.LARGEST_FIRST).toList();
	}

	/// What the unit became, the nearest heir first; what a district became follows from
	/// its communes.
	public List<Succession> successors(Place place) {
		return this.successions.after(place);
	}

	/// What the unit was made of.
	public List<Succession> predecessors(Place place) {
		return this.successions.before(place);
	}

	/// The units in force at the date that cover what this one covered (or some of it):
	/// the unit itself, or what it became,
	/// or, for an earlier date, what it was made of. The nearest heir comes first.
	public List<Place> current(Place place, LocalDate at) {
		if (place.isValid(at)) {
			return List.of(place);
		}
		Set<Place> found = new LinkedHashSet<>();
		boolean later = place.isFormer(at);
		List<Place> next = later ? successors(place).stream().map(Succession::to).toList()
				: predecessors(place).stream().map(Succession::from).toList();
		next.forEach(to -> found.addAll(current(to, at)));
		return List.copyOf(found);
	}

	/// The province in force at the date that the unit lies in.
	public Optional<Place> currentProvince(Place place, LocalDate at) {
		return provinceOf(place).flatMap(province -> current(province, at).stream().findFirst());
	}

	public List<Place> provinces(LocalDate at) {
		return all(Level.PROVINCE, at);
	}

	/// The units of a level in force at the date, by code.
	public List<Place> all(Level level, LocalDate at) {
		return all().stream().filter(place -> place.level() == level && place.isValid(at)).toList();
	}

	/// Every unit of every time.
	public Collection<Place> all() {
		List<Place> all = new ArrayList<>();
		this.versions.values().forEach(all::addAll);
		return all;
	}

	/// The units right below this one at the time when it was in force.
	public List<Place> children(Place place) {
		return this.children.getOrDefault(place.id(), List.of())
			.stream()
			.filter(child -> Period.overlap(child.validFrom(), child.validTo(), place.validFrom(), place.validTo()))
			.toList();
	}

	public Optional<Place> parent(Place place) {
		PlaceId parent = place.parent();
		return parent == null ? Optional.empty() : during(parent, place.validFrom(), place.validTo());
	}

	/// The province that the unit lay in when it was in force; a province lies in itself.
	/// Where the province was renamed
	/// meanwhile, the last one is given.
	public Optional<Place> provinceOf(Place place) {
		Optional<Place> at = Optional.of(place);
		while (at.isPresent() && at.get().level() != Level.PROVINCE) {
			at = parent(at.get());
		}
		return at;
	}

	/// Whether the unit is, or lies in, the other.
	public boolean isWithin(Place place, PlaceId ancestor) {
		Optional<Place> at = Optional.of(place);
		while (at.isPresent()) {
			if (at.get().id().equals(ancestor)) {
				return true;
			}
			at = parent(at.get());
		}
		return false;
	}

	private Optional<Place> during(PlaceId id, @Nullable LocalDate from, @Nullable LocalDate to) {
		return versions(id).stream()
			.filter(place -> Period.overlap(place.validFrom(), place.validTo(), from, to))
			.reduce((first, second) -> second);
	}

}
