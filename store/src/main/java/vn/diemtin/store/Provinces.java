package vn.diemtin.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;
import vn.diemtin.vietnam.Places;

/// The names of the provinces that places lie in. Reads its tables when it is first asked.
final class Provinces {

	private @Nullable Places places;

	/// The name of the province that a place lay in on a day; null when either is not
	/// known.
	@Nullable String of(String id, LocalDate day) {
		if (!isPlace(id)) {
			return null;
		}
		Places known = places();
		Optional<Place> place = known.byId(new PlaceId(id), day);
		return place.flatMap(known::provinceOf).map(Place::name).orElse(null);
	}

	private synchronized Places places() {
		Places known = this.places;
		if (known == null) {
			known = Places.load();
			this.places = known;
		}
		return known;
	}

	private static boolean isPlace(String id) {
		int slash = id.indexOf('/');
		return slash > 0 && slash < id.length() - 1 && id.length() <= 32
				&& List.of("province", "district", "commune").contains(id.substring(0, slash));
	}

	/// A province's name as facets show it.
	static @Nullable String withoutLevel(@Nullable String name) {
		if (name == null) {
			return null;
		}
		for (String level : List.of("tỉnh ", "thành phố ", "tp. ", "tp ")) {
			if (name.regionMatches(true, 0, level, 0, level.length())) {
				return name.substring(level.length()).strip();
			}
		}
		return name;
	}

}
