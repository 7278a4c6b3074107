package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.fact.topic.Taxonomy;
import vn.diemtin.enrich.fact.topic.Topic;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.events.fact.TrainingFact.Venue;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyKind;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;
import vn.diemtin.vietnam.Places;
import vn.diemtin.vietnam.Spelling;

/// Brings names that changed to one form: agencies to what they became, places to what they are today, topics to the family that
/// they are in. The tables alone decide, never the clock, so that a replay gives the same.
public final class Canon {

	/// A day on which only what has not ended is there.
	private static final LocalDate TODAY = LocalDate.of(9999, 1, 1);

	/// What stands above all ministries is kin to none.
	private static final Set<AgencyKind> OVER_ALL = Set.of(AgencyKind.GOVERNMENT, AgencyKind.ASSEMBLY,
			AgencyKind.PARTY);

	private static final int MOST_PLACES = 6;

	private static final int MOST_BODIES = 4;

	private final Places places;

	private final Agencies agencies;

	private final Taxonomy taxonomy;

	private final Map<String, String> families = new HashMap<>();

	private final Set<String> wide = new HashSet<>();

	/// With these tables and topics.
	public Canon(Places places, Agencies agencies, Taxonomy taxonomy) {
		this.places = places;
		this.agencies = agencies;
		this.taxonomy = taxonomy;
		for (Topic topic : taxonomy.topics()) {
			String parent = topic.parent();
			families.put(topic.id(), (parent != null) ? parent : topic.id());
			if (parent != null) {
				wide.add(parent);
			}
		}
	}

	/// The topic that a topic is a part of, else itself.
	@Nullable String family(@Nullable String topic) {
		return (topic != null) ? families.getOrDefault(topic, topic) : null;
	}

	/// The topics of a topic's family that a name speaks of.
	List<String> parts(@Nullable String topic, String name) {
		String family = family(topic);
		if (family == null || !wide.contains(family)) {
			return List.of();
		}
		String key = Spelling.key(name);
		List<String> parts = new ArrayList<>();
		for (Topic one : taxonomy.topics()) {
			boolean kin = family.equals(families.get(one.id()));
			if (kin && one.says().stream().anyMatch((phrase) -> key.contains(Spelling.key(phrase)))) {
				parts.add(one.id());
			}
		}
		return parts;
	}

	/// The organisers of an event.
	///
	/// @param topic what it is about: the function decides where an agency's work went
	List<Body> bodies(List<Organiser> organisers, @Nullable String topic) {
		List<Body> bodies = new ArrayList<>();
		for (Organiser organiser : organisers.subList(0, Math.min(MOST_BODIES, organisers.size()))) {
			bodies.add(body(organiser, topic));
		}
		return bodies;
	}

	private Body body(Organiser organiser, @Nullable String topic) {
		String key = Spelling.key(organiser.name());
		Agency agency = Optional.ofNullable(organiser.agency()).flatMap(agencies::byId).orElse(null);
		if (agency == null) {
			return new Body(null, null, null, null, key);
		}
		List<Agency> now = agencies.current(agency, TODAY);
		Agency heir = now.isEmpty() ? agency
				: now.stream()
					.filter((one) -> topic != null && now.size() > 1 && one.has(topic, TODAY))
					.findFirst()
					.orElse(now.getFirst());
		String above = heir.parent();
		boolean general = above != null
				&& agencies.byId(above).filter((one) -> OVER_ALL.contains(one.kind())).isPresent();
		return new Body(agency.id(), heir.id(), general ? null : above, agency.validTo(), key);
	}

	/// Where an event is held.
	///
	/// @param told the day on which the place was named
	@Nullable Spot spot(TrainingFact fact, LocalDate told) {
		Venue venue = fact.place();
		if (venue == null) {
			return null;
		}
		boolean assumed = fact.organisers()
			.stream()
			.anyMatch((one) -> one.field() == venue.field() && venue.start() >= one.start()
					&& venue.start() <= one.end());
		String key = Spelling.key(venue.name());
		Place place = (venue.place() != null) ? place(venue.place(), told) : null;
		if (place == null) {
			return new Spot(List.of(), List.of(), null, false, assumed, key);
		}
		List<String> chain = new ArrayList<>();
		for (Optional<Place> at = Optional.of(place); at.isPresent(); at = places.parent(at.get())) {
			chain.add(at.get().id().value());
		}
		List<Place> now = places.current(place, TODAY);
		List<String> today = now.stream().limit(MOST_PLACES).map((one) -> one.id().value()).toList();
		String province = now.stream()
			.findFirst()
			.flatMap(places::provinceOf)
			.or(() -> places.currentProvince(place, TODAY))
			.map((one) -> one.id().value())
			.orElse(null);
		return new Spot(chain, today, province, place.isFormer(TODAY), assumed, key);
	}

	private @Nullable Place place(String value, LocalDate told) {
		PlaceId id = new PlaceId(value);
		List<Place> versions = places.versions(id);
		return places.byId(id, told).orElse(versions.isEmpty() ? null : versions.getLast());
	}

}
