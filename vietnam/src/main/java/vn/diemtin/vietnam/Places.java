package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

	private final List<Place> all;

	private final Lazy<Map<String, List<Place>>> byName = new Lazy<>(this::names);

	private final Lazy<Map<PlaceId, List<Place>>> children = new Lazy<>(this::families);

	private final Lazy<PlaceSuccessions> successions;

	private final Lazy<PlaceSuccessions> ofProvinces;

	private Places(Map<PlaceId, List<Place>> versions) {
		this.versions = versions;
		List<Place> every = new ArrayList<>(versions.size() + 16);
		versions.values().forEach(every::addAll);
		this.all = Collections.unmodifiableList(every);
		this.successions = new Lazy<>(() -> PlaceTables.successions(versions, false));
		this.ofProvinces = new Lazy<>(() -> PlaceTables.successions(provinces(versions), true));
	}

	private Map<String, List<Place>> names() {
		Map<String, List<Place>> names = new HashMap<>(16_384);
		Map<String, String> keys = new HashMap<>(16_384);
		this.all.forEach(place -> name(names, keys.computeIfAbsent(place.name(), Spelling::keyOfTable), place));
		PlaceTables.aliases()
			.forEach((alias, id) -> this.versions.getOrDefault(id, List.of())
				.forEach(place -> name(names, Spelling.key(alias), place)));
		return names;
	}

	/// Every name by its key, other spellings among them.
	Map<String, List<Place>> byKey() {
		return this.byName.get();
	}

	private static void name(Map<String, List<Place>> names, String key, Place place) {
		List<Place> named = names.computeIfAbsent(key, unused -> new ArrayList<>(2));
		if (!named.contains(place)) {
			named.add(place);
		}
	}

	private Map<PlaceId, List<Place>> families() {
		Map<PlaceId, List<Place>> families = new HashMap<>();
		for (Place place : this.all) {
			if (place.parent() != null) {
				families.computeIfAbsent(place.parent(), unused -> new ArrayList<>()).add(place);
			}
		}
		return families;
	}

	/// Reads the tables: some 14,000 units, a fraction of a second. Load once and share;
	/// nothing in it changes.
	public static Places load() {
		return new Places(PlaceTables.versions());
	}

	public Optional<Place> byId(PlaceId id, LocalDate at) {
		for (Place place : versions(id)) {
			if (place.isValid(at)) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

	/// All that this id has meant, oldest first.
	public List<Place> versions(PlaceId id) {
		return this.versions.getOrDefault(id, List.of());
	}

	/// What an id that was written down on that date is called: `Thanh Hóa` for a
	/// province, `Xã Ngọc Lặc, Thanh Hóa` for
	/// what lies within one. A unit that was no more by then is called as it was last.
	public Optional<String> title(PlaceId id, LocalDate at) {
		Place place = byId(id, at).orElseGet(() -> versions(id).stream()
			.filter((version) -> version.isFormer(at))
			.reduce((older, newer) -> newer)
			.orElse(null));
		if (place == null) {
			return Optional.empty();
		}
		return Optional.of((place.level() == Level.PROVINCE) ? place.name()
				: place.fullName() + provinceOf(place).map((province) -> ", " + province.name()).orElse(""));
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
		Map<String, List<Place>> names = this.byName.get();
		List<Place> whole = names.get(key);
		KindWords.Prefix prefix = KindWords.prefix(key);
		Set<Place> found = new LinkedHashSet<>(whole == null ? List.of() : whole);
		if (prefix != null) {
			List<Place> rest = names.getOrDefault(PlaceTables.plainNumber(key.substring(prefix.length())), List.of());
			rest.stream().filter(place -> place.kind() == prefix.kind()).forEach(found::add);
		}
		return found.stream().sorted(PlaceTables.LARGEST_FIRST).toList();
	}

	/// What the unit became, the nearest heir first; what a district became follows from
	/// its communes.
	public List<Succession> successors(Place place) {
		return successions(place.level()).after(place);
	}

	/// What the unit was made of.
	public List<Succession> predecessors(Place place) {
		return successions(place.level()).before(place);
	}

	private PlaceSuccessions successions(Level level) {
		return level == Level.PROVINCE ? this.ofProvinces.get() : this.successions.get();
	}

	private static Map<PlaceId, List<Place>> provinces(Map<PlaceId, List<Place>> versions) {
		Map<PlaceId, List<Place>> provinces = new HashMap<>();
		versions.forEach((id, all) -> {
			if (id.level() == Level.PROVINCE) {
				provinces.put(id, all);
			}
		});
		return provinces;
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
		return this.all;
	}

	/// The units right below this one at the time when it was in force.
	public List<Place> children(Place place) {
		return this.children.get()
			.getOrDefault(place.id(), List.of())
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
		List<Place> all = versions(id);
		for (int version = all.size() - 1; version >= 0; version--) {
			Place place = all.get(version);
			if (Period.overlap(place.validFrom(), place.validTo(), from, to)) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

}
