package vn.diemtin.store.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;

/// The names by which articles of all times call the provinces of some borders.
final class ProvinceNames {

	private static final Map<Borders, Map<String, Set<String>>> ALL = all();

	private ProvinceNames() {
	}

	/// By the name of the province, which is among them.
	static Map<String, Set<String>> of(Borders borders) {
		return ALL.getOrDefault(borders, Map.of());
	}

	private static Map<Borders, Map<String, Set<String>>> all() {
		Map<Borders, Map<String, Set<String>>> all = new EnumMap<>(Borders.class);
		for (Borders borders : Borders.values()) {
			all.put(borders, names(borders));
		}
		return all;
	}

	private static Map<String, Set<String>> names(Borders borders) {
		Map<String, Set<String>> names = new LinkedHashMap<>();
		for (Place province : borders.provinces()) {
			names.put(province.name(), new LinkedHashSet<>(List.of(province.name())));
		}
		for (Place place : ScopeNames.places().all()) {
			// A name that is borne within these borders means who bears it.
			if (place.level() == Level.PROVINCE && !names.containsKey(place.name())) {
				for (Place heir : ScopeNames.places().current(place, borders.day())) {
					names.computeIfPresent(heir.name(), (name, known) -> {
						known.add(place.name());
						return known;
					});
				}
			}
		}
		return names;
	}

}
