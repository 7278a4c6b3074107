package vn.diemtin.store.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.vietnam.PlaceId;
import vn.diemtin.vietnam.Places;

/// What the place that a figure is about is called. Ids of places mean a place only together with a date, so figures
/// are gathered by these names.
public final class ScopeNames {

	/// The whole country, as finders write it.
	public static final String COUNTRY = "VN";

	private static final Places PLACES = Places.load();

	private ScopeNames() {
	}

	static Places places() {
		return PLACES;
	}

	/// [#COUNTRY], a name, or null where the place is not known.
	///
	/// @param day of the article
	public static @Nullable String of(StatisticFact fact, LocalDate day) {
		String place = (fact.scope() != null) ? fact.scope().place() : null;
		if (place == null || place.equals(COUNTRY)) {
			return place;
		}
		try {
			return PLACES.title(new PlaceId(place), day).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
