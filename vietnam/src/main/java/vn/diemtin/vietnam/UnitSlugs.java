package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Readable names of units for the ids of agencies, one for as long as a unit is the same: a province that only goes on after
/// the reform keeps its slug, one that is made of several gets a new one with the year.
final class UnitSlugs {

	/// @param last the newest version of the unit
	record Unit(String slug, Place last, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

	private final Places places;

	private final Map<String, Unit> bySlug = new LinkedHashMap<>();

	private final Map<Place, Unit> byPlace = new HashMap<>();

	UnitSlugs(Places places) {
		this.places = places;
		List<Place> provinces = new ArrayList<>(
				places.all().stream().filter(place -> place.level() == Level.PROVINCE).toList());
		provinces.sort(PlaceTables.OLDEST_FIRST);
		provinces.forEach(this::addProvince);
		places.all().stream().filter(place -> place.level() == Level.DISTRICT).forEach(this::addLower);
		places.all().stream().filter(place -> place.level() == Level.COMMUNE).forEach(this::addLower);
	}

	private void addProvince(Place province) {
		List<Succession> before = this.places.predecessors(province);
		if (before.size() == 1 && isSame(before.getFirst().from(), province)) {
			Unit unit = of(before.getFirst().from());
			put(new Unit(unit.slug(), province, unit.from(), province.validTo()));
			this.byPlace.put(before.getFirst().from(), of(province));
			return;
		}
		put(new Unit(free(Spelling.slug(province.name()), province), province, province.validFrom(),
				province.validTo()));
	}

	private static boolean isSame(Place one, Place other) {
		return one.id().equals(other.id()) && one.kind() == other.kind() && one.name().equals(other.name());
	}

	private void addLower(Place place) {
		String parent = this.places.parent(place).map(this::of).map(unit -> "." + unit.slug()).orElse("");
		String own = Spelling.slug(place.fullName());
		if (this.bySlug.containsKey(own + parent)) {
			own = own + "-" + (place.validFrom() == null ? place.id().code() : yearOrCode(own, parent, place));
		}
		put(new Unit(own + parent, place, place.validFrom(), place.validTo()));
	}

	private String yearOrCode(String own, String parent, Place place) {
		String code = place.id().code();
		return this.bySlug.containsKey(own + "-" + code + parent) ? code + "-" + year(place) : code;
	}

	private static String year(Place place) {
		return place.validFrom() == null ? "0" : String.valueOf(place.validFrom().getYear());
	}

	private String free(String slug, Place place) {
		return this.bySlug.containsKey(slug) ? slug + "-" + year(place) : slug;
	}

	private void put(Unit unit) {
		this.bySlug.put(unit.slug(), unit);
		this.byPlace.put(unit.last(), unit);
	}

	Unit of(Place place) {
		Unit unit = this.byPlace.get(place);
		if (unit == null) {
			throw new IllegalArgumentException("not one of the places loaded: " + place);
		}
		return unit;
	}

	Optional<Unit> bySlug(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	Collection<Unit> provinces() {
		return this.bySlug.values().stream().filter(unit -> unit.last().level() == Level.PROVINCE).toList();
	}

}
