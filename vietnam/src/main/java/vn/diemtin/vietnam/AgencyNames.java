package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the names of agencies in a text, in their many spellings, with the places or the agencies that follow them.
///
/// "Bộ", "Sở" or "Ban" alone are not found: they mean the one last named, which only the reader of the whole text knows.
public final class AgencyNames {

	private final Agencies agencies;

	private final PlaceNames places;

	private final FieldWords fields;

	private final FieldLists lists;

	private final NameIndex<String> foreign;

	private AgencyNames(Agencies agencies, PlaceNames places) {
		this.agencies = agencies;
		this.places = places;
		this.fields = FieldWords.load();
		this.lists = FieldLists.of(agencies);
		Map<String, List<String>> names = new TreeMap<>();
		Table.read("foreign-places.tsv", row -> names.put(row.text(0),
				List.of(Character.isLowerCase(row.text(0).codePointAt(0)) ? "small" : "capital")));
		this.foreign = NameIndex.ofTable(names);
	}

	public static AgencyNames of(Agencies agencies, PlaceNames places) {
		return new AgencyNames(agencies, places);
	}

	Agencies agencies() {
		return this.agencies;
	}

	FieldWords fields() {
		return this.fields;
	}

	NameIndex<String> foreign() {
		return this.foreign;
	}

	/// The mentions from left to right, as of a date.
	public List<AgencyMention> find(MatchText text, LocalDate at) {
		return find(text, this.places.find(text, at), at);
	}

	/// The same for a text whose places have been found already.
	public List<AgencyMention> find(MatchText text, List<PlaceMention> places, LocalDate at) {
		List<NameIndex.Match<AgencyStems.Stem>> stems = this.agencies.stems().index().matches(text);
		AgencyReader reader = new AgencyReader(this, text, places, stems, at);
		List<AgencyMention> mentions = new ArrayList<>();
		int end = 0;
		for (NameIndex.Match<AgencyStems.Stem> stem : stems) {
			if (stem.start() >= end) {
				AgencyMention mention = reader.mention(stem);
				if (mention != null) {
					mentions.add(mention);
					end = mention.end();
				}
			}
		}
		return this.lists.join(text, mentions, places);
	}

	/// The agencies that an open mention means in the context of a place (the province of
	/// the portal, or the unit last
	/// named); those of mentions that say it themselves; none if it cannot be told. Those
	/// in force at the date
	/// come alone if there are any.
	public List<Agency> resolve(AgencyMention mention, Place context, LocalDate at) {
		if (!mention.isOpen()) {
			return mention.meant();
		}
		if (mention.owner() != null) {
			return resolve(mention.owner(), context, at).stream()
				.flatMap(owner -> resolve(mention, owner).stream())
				.toList();
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

	/// The body of an agency that an open mention means ("Ban VSTBPN", "Công đoàn Bộ",
	/// "Phòng CSGT") where the agency is known
	/// from the context; none if the mention is of something else.
	public List<Agency> resolve(AgencyMention mention, Agency owner) {
		return mention.isOpen()
				? mention.forms().stream().flatMap(form -> this.agencies.in(form, owner).stream()).toList() : List.of();
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
			.filter(one -> one.owners().isEmpty())
			.map(AgencyForm::level)
			.distinct()
			.count() > 1;
		return !severalLevels || unit.equals(context);
	}

}
