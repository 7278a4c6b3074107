package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which unit became which.
final class PlaceSuccessions {

	private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

	private final Map<PlaceId, List<Place>> versions;

	private final Map<Place, List<Succession>> after = new HashMap<>();

	private final Map<Place, List<Succession>> before = new HashMap<>();

	private final Lazy<Map<Place, List<Succession>>> districts = new Lazy<>(this::districts);

	private final Lazy<Map<Place, List<Succession>>> ofCommunes = new Lazy<>(this::intoCommunes);

	PlaceSuccessions(Map<PlaceId, List<Place>> versions) {
		this.versions = versions;
		versions.values().forEach(this::joinVersions);
	}

	/// A unit that only changed its name or kind follows itself; across the reform the
	/// table says what follows.
	private void joinVersions(List<Place> all) {
		for (int i = 1; i < all.size(); i++) {
			Place next = all.get(i);
			if (!REFORM.equals(next.validFrom()) && all.get(i - 1).validTo() != null) {
				add(new Succession(all.get(i - 1), next, false));
			}
		}
	}

	void add(PlaceId from, PlaceId to, boolean part) {
		add(new Succession(endingAtReform(from), beginningAtReform(to), part));
	}

	private void add(Succession succession) {
		this.after.computeIfAbsent(succession.from(), unused -> new ArrayList<>(1)).add(succession);
		this.before.computeIfAbsent(succession.to(), unused -> new ArrayList<>(4)).add(succession);
	}

	/// A district went to the communes that its own communes went to, those that took
	/// most of them first.
	private Map<Place, List<Succession>> districts() {
		Map<Place, List<Succession>> districts = new HashMap<>();
		Map<PlaceId, List<Place>> communes = new HashMap<>();
		for (List<Place> all : this.versions.values()) {
			for (Place place : all) {
				if (place.parent() != null && place.parent().level() == Level.DISTRICT) {
					communes.computeIfAbsent(place.parent(), unused -> new ArrayList<>()).add(place);
				}
			}
		}
		communes.forEach((id, parts) -> {
			Place district = endingAtReform(id);
			districts.put(district, ofDistrict(district, parts));
		});
		return districts;
	}

	private Map<Place, List<Succession>> intoCommunes() {
		Map<Place, List<Succession>> into = new HashMap<>();
		this.districts.get()
			.values()
			.forEach(all -> all.forEach(one -> into.computeIfAbsent(one.to(), unused -> new ArrayList<>(2)).add(one)));
		return into;
	}

	private List<Succession> ofDistrict(Place district, List<Place> communes) {
		Map<Place, Integer> weights = new LinkedHashMap<>();
		for (Place commune : communes) {
			for (Succession succession : after(commune)) {
				weights.merge(succession.to(), succession.part() ? 1 : 2, Integer::sum);
			}
		}
		return weights.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<Place, Integer>, Boolean>comparing(
					entry -> !entry.getKey().name().equals(district.name()))
				.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
			.map(entry -> new Succession(district, entry.getKey(), weights.size() > 1))
			.toList();
	}

	List<Succession> after(Place place) {
		List<Succession> own = this.after.getOrDefault(place, List.of());
		return place.level() != Level.DISTRICT ? List.copyOf(own)
				: joined(own, this.districts.get().getOrDefault(place, List.of()));
	}

	List<Succession> before(Place place) {
		List<Succession> own = this.before.getOrDefault(place, List.of());
		return place.level() != Level.COMMUNE ? List.copyOf(own)
				: joined(own, this.ofCommunes.get().getOrDefault(place, List.of()));
	}

	private static List<Succession> joined(List<Succession> some, List<Succession> others) {
		List<Succession> all = new ArrayList<>(some);
		all.addAll(others);
		return List.copyOf(all);
	}

	private Place endingAtReform(PlaceId id) {
		for (Place place : this.versions.getOrDefault(id, List.of())) {
			if (REFORM.equals(place.validTo())) {
				return place;
			}
		}
		throw new IllegalStateException("no such place before the reform: " + id);
	}

	private Place beginningAtReform(PlaceId id) {
		for (Place place : this.versions.getOrDefault(id, List.of())) {
			if (REFORM.equals(place.validFrom())) {
				return place;
			}
		}
		throw new IllegalStateException("no such place after the reform: " + id);
	}

}
