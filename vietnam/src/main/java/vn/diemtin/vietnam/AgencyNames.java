package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the names of agencies in a text, in their many spellings, with the places or the ministries that follow them.
///
/// "Bộ", "Sở" or "Ban" alone are not found: they mean the one last named, which only the reader of the whole text knows.
public final class AgencyNames {

	private final Agencies agencies;

	private final PlaceNames places;

	private AgencyNames(Agencies agencies, PlaceNames places) {
		this.agencies = agencies;
		this.places = places;
	}

	public static AgencyNames of(Agencies agencies, PlaceNames places) {
		return new AgencyNames(agencies, places);
	}

	/// The mentions from left to right, as of a date.
	public List<AgencyMention> find(MatchText text, LocalDate at) {
		return find(text, this.places.find(text, at), at);
	}

	/// The same for a text whose places have been found already.
	public List<AgencyMention> find(MatchText text, List<PlaceMention> places, LocalDate at) {
		Map<Integer, PlaceMention> placesByStart = new HashMap<>();
		places.forEach(place -> placesByStart.put(place.start(), place));
		List<NameIndex.Match<AgencyStems.Stem>> stems = this.agencies.stems()
			.index()
			.matches(text)
			.stream()
			.filter(match -> StemShape.isWrittenAsName(text, match))
			.toList();
		AgencyReader reader = new AgencyReader(this.agencies, text, placesByStart, at);
		List<AgencyMention> mentions = new ArrayList<>();
		for (int i = 0; i < stems.size(); i++) {
			NameIndex.Match<AgencyStems.Stem> next = i + 1 < stems.size() ? stems.get(i + 1) : null;
			Optional<AgencyMention> owned = next == null ? Optional.empty() : reader.withOwner(stems.get(i), next);
			if (owned.isPresent()) {
				mentions.add(owned.get());
				i++;
			}
			else {
				reader.mention(stems.get(i)).ifPresent(mentions::add);
			}
		}
		return List.copyOf(mentions);
	}

	/// The agencies that an open mention means in the context of a place (the province of
	/// the portal, or the unit last
	/// named); those of mentions that say it themselves; none if it cannot be told. Those
	/// in force at the date
	/// come alone if there are any.
	public List<Agency> resolve(AgencyMention mention, Place context, LocalDate at) {
		if (!mention.isOpen()) {
			return mention.candidates().isEmpty() ? mention.former() : mention.candidates();
		}
		List<Agency> found = new ArrayList<>();
		Optional<Place> unit = Optional.of(context);
		while (unit.isPresent()) {
			for (AgencyForm form : mention.forms()) {
				if (isMeant(mention, form, unit.get(), context)) {
					this.agencies.in(form, unit.get()).ifPresent(found::add);
				}
			}
			unit = this.agencies.places().parent(unit.get());
		}
		List<Agency> inForce = found.stream().filter(agency -> agency.isValid(at)).distinct().toList();
		return inForce.isEmpty() ? found.stream().filter(agency -> agency.isFormer(at)).distinct().toList() : inForce;
	}

	/// The body of the ministry that an open mention means ("Ban VSTBPN", "Công đoàn Bộ")
	/// where the ministry is known from
	/// the context; none if the mention is of something else.
	public List<Agency> resolve(AgencyMention mention, Agency ministry) {
		return mention.isOpen()
				? mention.forms().stream().flatMap(form -> this.agencies.in(form, ministry).stream()).toList()
				: List.of();
	}

	/// A form of several levels that does not say its kind means the context itself.
	private static boolean isMeant(AgencyMention mention, AgencyForm form, Place unit, Place context) {
		if (!form.fits(unit)) {
			return false;
		}
		if (mention.kind() != null) {
			return mention.kind() == unit.kind();
		}
		boolean severalLevels = mention.forms()
			.stream()
			.map(AgencyForm::level)
			.filter(level -> level != Level.NATIONAL)
			.distinct()
			.count() > 1;
		return !severalLevels || unit.equals(context);
	}

}
