package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what follows the stems of agency names in one text.
final class AgencyReader {

	private static final String PLURAL = Spelling.key("các");

	private static final String MINISTRY = Spelling.key("Bộ");

	private static final String LEVEL = Spelling.key("cấp") + " ";

	private final Agencies agencies;

	private final MatchText text;

	private final Map<Integer, PlaceMention> places;

	private final LocalDate at;

	AgencyReader(Agencies agencies, MatchText text, Map<Integer, PlaceMention> places, LocalDate at) {
		this.agencies = agencies;
		this.text = text;
		this.places = places;
		this.at = at;
	}

	/// "Ban VSTBPN Bộ Y tế": a body of a ministry, or of a department, of which nothing
	/// more is known.
	Optional<AgencyMention> withOwner(NameIndex.Match<AgencyStems.Stem> stem, NameIndex.Match<AgencyStems.Stem> next) {
		List<AgencyForm> forms = national(forms(stem));
		int after = afterSpace(stem.keyEnd());
		if (forms.isEmpty() || after < 0 || after != next.keyStart()) {
			return Optional.empty();
		}
		List<Agency> found = new ArrayList<>();
		for (AgencyStems.Stem owner : next.values()) {
			if (owner instanceof AgencyStems.Stem.OfAgency(Agency ministry)) {
				forms.forEach(form -> this.agencies.in(form, ministry).ifPresent(found::add));
			}
		}
		return found.isEmpty() ? Optional.empty() : Optional
			.of(new AgencyMention(stem.start(), next.end(), inForce(found), former(found), forms, null, false));
	}

	Optional<AgencyMention> mention(NameIndex.Match<AgencyStems.Stem> stem) {
		List<Agency> once = new ArrayList<>();
		for (AgencyStems.Stem one : stem.values()) {
			if (one instanceof AgencyStems.Stem.OfAgency(Agency agency)) {
				once.add(agency);
			}
		}
		if (!once.isEmpty()) {
			return Optional
				.of(new AgencyMention(stem.start(), stem.end(), inForce(once), former(once), List.of(), null, false));
		}
		List<AgencyForm> forms = known(forms(stem));
		int after = afterSpace(stem.keyEnd());
		if (after < 0) {
			return alone(stem, forms);
		}
		PlaceMention place = this.places.get(this.text.start(after));
		Optional<AgencyMention> placed = place == null ? Optional.empty() : placed(stem, forms, place);
		return placed.or(() -> ofKind(stem, forms, after));
	}

	/// Forms in use at the date, or else those that had ended by then.
	private List<AgencyForm> known(List<AgencyForm> forms) {
		List<AgencyForm> used = forms.stream().filter(form -> form.isValid(this.at)).toList();
		return used.isEmpty() ? forms : used;
	}

	private Optional<AgencyMention> placed(NameIndex.Match<AgencyStems.Stem> stem, List<AgencyForm> forms,
			PlaceMention place) {
		List<Place> named = new ArrayList<>(place.candidates());
		named.addAll(place.former());
		Level level = named.stream()
			.filter(one -> forms(stem).stream().anyMatch(form -> form.fits(one)))
			.map(Place::level)
			.min(Level::compareTo)
			.orElse(Level.NATIONAL);
		List<Agency> found = new ArrayList<>();
		for (Place one : named) {
			for (AgencyForm form : forms(stem)) {
				if (one.level() == level && form.fits(one)) {
					this.agencies.in(form, one).filter(agency -> !found.contains(agency)).ifPresent(found::add);
				}
			}
		}
		return found.isEmpty() ? Optional.empty() : Optional.of(new AgencyMention(stem.start(), place.end(),
				inForce(found), former(found), forms, place.kind(), false));
	}

	private Optional<AgencyMention> ofKind(NameIndex.Match<AgencyStems.Stem> stem, List<AgencyForm> forms, int after) {
		String key = this.text.key();
		if (key.startsWith(PLURAL, after) && this.text.isBorder(after + PLURAL.length())) {
			return Optional.of(new AgencyMention(stem.start(), stem.end(), List.of(), List.of(), forms, null, true));
		}
		List<AgencyForm> ministerial = national(forms);
		if (!ministerial.isEmpty() && key.startsWith(MINISTRY, after)
				&& this.text.isBorder(after + MINISTRY.length())) {
			return Optional.of(new AgencyMention(stem.start(), this.text.end(after + MINISTRY.length()), List.of(),
					List.of(), ministerial, null, false));
		}
		int word = key.startsWith(LEVEL, after) ? after + LEVEL.length() : after;
		KindWords.Prefix kind = KindWords.at(this.text, word);
		if (kind == null) {
			return alone(stem, forms);
		}
		List<AgencyForm> fitting = forms.stream().filter(form -> kind.levels().contains(form.level())).toList();
		if (fitting.isEmpty()) {
			return alone(stem, forms);
		}
		return Optional.of(new AgencyMention(stem.start(), this.text.end(word + kind.length()), List.of(), List.of(),
				fitting, kind.kind(), false));
	}

	private Optional<AgencyMention> alone(NameIndex.Match<AgencyStems.Stem> stem, List<AgencyForm> forms) {
		String key = this.text.key().substring(stem.keyStart(), stem.keyEnd());
		List<AgencyForm> clear = forms.stream().filter(form -> StemShape.isClearAlone(form, key)).toList();
		return clear.isEmpty() ? Optional.empty()
				: Optional.of(new AgencyMention(stem.start(), stem.end(), List.of(), List.of(), clear, null, false));
	}

	/// Where the key goes on after the space and the joining words, or -1.
	private int afterSpace(int keyEnd) {
		String key = this.text.key();
		if (keyEnd + 1 >= key.length() || key.charAt(keyEnd) != Letters.SPACE) {
			return -1;
		}
		return keyEnd + 1 + AgencyStems.joint(key, keyEnd + 1);
	}

	private static List<AgencyForm> forms(NameIndex.Match<AgencyStems.Stem> stem) {
		List<AgencyForm> forms = new ArrayList<>();
		for (AgencyStems.Stem one : stem.values()) {
			if (one instanceof AgencyStems.Stem.OfForm(AgencyForm form)) {
				forms.add(form);
			}
		}
		return forms;
	}

	private static List<AgencyForm> national(List<AgencyForm> forms) {
		return forms.stream().filter(form -> form.level() == Level.NATIONAL).toList();
	}

	private List<Agency> inForce(List<Agency> found) {
		return found.stream().filter(agency -> agency.isValid(this.at)).toList();
	}

	private List<Agency> former(List<Agency> found) {
		return found.stream().filter(agency -> agency.isFormer(this.at)).toList();
	}

}
