package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Readable names of units for the ids of agencies, one for as long as a unit is the same: a province that only goes on after
/// the reform keeps its slug, one that is made of several gets a new one with the year.
final class UnitSlugs {

	/// @param last the newest version of the unit
	record Unit(String slug, Place last, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

	private final Places places;

	private final Map<String, Unit> bySlug = new LinkedHashMap<>();

	private final Map<Place, String> provinceSlugs = new HashMap<>();

	private final Map<Place, Unit> lower = new ConcurrentHashMap<>();

	UnitSlugs(Places places) {
		this.places = places;
		List<Place> provinces = new ArrayList<>(
				places.all().stream().filter(place -> place.level() == Level.PROVINCE).toList());
		provinces.sort(PlaceTables.OLDEST_FIRST);
		provinces.forEach(this::addProvince);
	}

	private void addProvince(Place province) {
		List<Succession> before = this.places.predecessors(province);
		if (before.size() == 1 && isSame(before.getFirst().from(), province)) {
			Unit unit = of(before.getFirst().from());
			put(new Unit(unit.slug(), province, unit.from(), province.validTo()));
			this.provinceSlugs.put(before.getFirst().from(), unit.slug());
			return;
		}
		put(new Unit(free(Spelling.slug(province.name()), province), province, province.validFrom(),
				province.validTo()));
	}

	private static boolean isSame(Place one, Place other) {
		return one.id().equals(other.id()) && one.kind() == other.kind() && one.name().equals(other.name());
	}

	/// Names of two units under one parent may differ only in their marks: then both have
	/// their codes.
	private Unit lower(Place place) {
		Place parent = this.places.parent(place)
			.orElseThrow(() -> new IllegalArgumentException("not one of the places loaded: " + place));
		String own = Spelling.slug(place.fullName());
		String initial = Spelling.fold(place.name().substring(0, 1));
		boolean shared = this.places.children(parent)
			.stream()
			.anyMatch(other -> !other.id().equals(place.id()) && mayShare(other, place, initial)
					&& own.equals(Spelling.slug(other.fullName())));
		return new Unit((shared ? own + "-" + place.id().code() : own) + "." + of(parent).slug(), place,
				place.validFrom(), place.validTo());
	}

	/// Slugs are dear to make for all neighbours.
	private static boolean mayShare(Place one, Place other, String initial) {
		return one.kind() == other.kind()
				&& Character.isLetterOrDigit(one.name().charAt(0)) == Character.isLetterOrDigit(other.name().charAt(0))
				&& Spelling.fold(one.name().substring(0, 1)).equals(initial);
	}

	private static String year(Place place) {
		return place.validFrom() == null ? "0" : String.valueOf(place.validFrom().getYear());
	}

	private String free(String slug, Place place) {
		return this.bySlug.containsKey(slug) ? slug + "-" + year(place) : slug;
	}

	private void put(Unit unit) {
		this.bySlug.put(unit.slug(), unit);
		this.provinceSlugs.put(unit.last(), unit.slug());
	}

	Unit of(Place place) {
		String province = this.provinceSlugs.get(place);
		Unit unit = province == null ? null : this.bySlug.get(province);
		if (unit != null) {
			return unit;
		}
		Unit known = this.lower.get(place);
		if (known == null) {
			known = lower(place);
			this.lower.put(place, known);
		}
		return known;
	}

	/// What the unit was made of when it began.
	List<Succession> predecessors(Unit unit) {
		for (Place version : this.places.versions(unit.last().id())) {
			if (Objects.equals(version.validFrom(), unit.from())) {
				return this.places.predecessors(version);
			}
		}
		return List.of();
	}

	Optional<Unit> bySlug(String slug) {
		Unit province = this.bySlug.get(slug);
		if (province != null) {
			return Optional.of(province);
		}
		int dot = slug.indexOf('.');
		return dot < 0 ? Optional.empty() : bySlug(slug.substring(dot + 1)).flatMap(parent -> below(parent, slug));
	}

	private Optional<Unit> below(Unit parent, String slug) {
		String own = slug.substring(0, slug.indexOf('.'));
		return this.places.versions(parent.last().id())
			.stream()
			.filter(version -> Period.overlap(version.validFrom(), version.validTo(), parent.from(), parent.to()))
			.flatMap(version -> this.places.children(version).stream())
			.filter(child -> own.startsWith(Spelling.slug(child.fullName())))
			.map(this::of)
			.filter(unit -> unit.slug().equals(slug))
			.findFirst();
	}

	Collection<Unit> provinces() {
		return List.copyOf(this.bySlug.values());
	}

}
