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
	void addDistricts() {
		Map<PlaceId, List<Place>> communes = new HashMap<>();
		for (List<Place> all : this.versions.values()) {
			for (Place place : all) {
				if (place.parent() != null && place.parent().level() == Level.DISTRICT) {
					communes.computeIfAbsent(place.parent(), unused -> new ArrayList<>()).add(place);
				}
			}
		}
		communes.forEach((district, parts) -> addDistrict(endingAtReform(district), parts));
	}

	private void addDistrict(Place district, List<Place> communes) {
		Map<Place, Integer> weights = new LinkedHashMap<>();
		for (Place commune : communes) {
			for (Succession succession : after(commune)) {
				weights.merge(succession.to(), succession.part() ? 1 : 2, Integer::sum);
			}
		}
		weights.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<Place, Integer>, Boolean>comparing(
					entry -> !entry.getKey().name().equals(district.name()))
				.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
			.forEach(entry -> add(new Succession(district, entry.getKey(), weights.size() > 1)));
	}

	List<Succession> after(Place place) {
		return List.copyOf(this.after.getOrDefault(place, List.of()));
	}

	List<Succession> before(Place place) {
		return List.copyOf(this.before.getOrDefault(place, List.of()));
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
