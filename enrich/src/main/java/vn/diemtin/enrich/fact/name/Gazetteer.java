package vn.diemtin.enrich.fact.name;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyNames;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.MatchText;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;
import vn.diemtin.vietnam.PlaceMention;
import vn.diemtin.vietnam.PlaceNames;
import vn.diemtin.vietnam.Places;

/// The registers of places and agencies with their indices of names. Load once and share.
public final class Gazetteer {

	private final Places places;

	private final PlaceNames placeNames;

	private final Agencies agencies;

	private final AgencyNames agencyNames;

	private Gazetteer(Places places) {
		this.places = places;
		this.placeNames = PlaceNames.of(places);
		this.agencies = Agencies.load(places);
		this.agencyNames = AgencyNames.of(agencies, placeNames);
	}

	/// Reads the registers, which takes about a second.
	public static Gazetteer load() {
		return new Gazetteer(Places.load());
	}

	/// The register of places.
	public Places places() {
		return places;
	}

	/// The register of agencies.
	public Agencies agencies() {
		return agencies;
	}

	AgencyNames agencyNames() {
		return agencyNames;
	}

	List<PlaceMention> placesIn(MatchText text, LocalDate at) {
		return placeNames.find(text, at);
	}

	/// The province of this name at a date, or the one that bore it before.
	@Nullable Place province(@Nullable String name, LocalDate at) {
		if (name == null) {
			return null;
		}
		List<Place> now = places.named(name, at).stream().filter((place) -> place.level() == Level.PROVINCE).toList();
		if (!now.isEmpty()) {
			return now.getFirst();
		}
		return places.everNamed(name)
			.stream()
			.filter((place) -> place.level() == Level.PROVINCE)
			.findFirst()
			.orElse(null);
	}

	/// The province that a place is in; a province is in itself.
	@Nullable Place provinceOf(Place place) {
		return place.level() == Level.PROVINCE ? place : places.provinceOf(place).orElse(null);
	}

	/// The place that an agency belongs to, with the part of its mention that says so,
	/// else the whole of it.
	public @Nullable PlaceFact placeOf(String agency, Passage passage, int start, int end) {
		PlaceId id = agencies.byId(agency).map(Agency::place).orElse(null);
		Place place = id == null ? null : places.versions(id).stream().reduce((first, last) -> last).orElse(null);
		if (place == null) {
			return null;
		}
		int from = passage.tokenAt(start);
		int to = passage.tokenAt(end - 1) + 1;
		Passage name = Passage.of(passage.field(), place.name());
		for (int at = from; at + name.size() <= to; at++) {
			boolean same = true;
			for (int step = 0; step < name.size(); step++) {
				same &= passage.key(at + step).equals(name.key(step));
			}
			if (same) {
				return new PlaceFact(passage.evidence(at, at + name.size(), 0.8, NameFinder.PLACES), place.id().value(),
						place.name(), List.of());
			}
		}
		return new PlaceFact(passage.evidence(from, to, 0.6, NameFinder.PLACES), place.id().value(), place.name(),
				List.of());
	}

}
