package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what follows the stems of agency names in one text: the place, the kind of place or the agency that the body belongs to.
final class AgencyReader {

	/// A body of a body of a body.
	private static final int DEEPEST = 3;

	private static final String PLURAL = Spelling.key("các");

	private static final String MINISTRY = Spelling.key("Bộ");

	private static final String LEVEL = Spelling.key("cấp") + " ";

	private final AgencyNames names;

	private final MatchText text;

	private final AgencyTails tails;

	private final Map<Integer, PlaceMention> places = new HashMap<>();

	private final Map<Integer, NameIndex.Match<AgencyStems.Stem>> stems = new HashMap<>();

	private final LocalDate at;

	AgencyReader(AgencyNames names, MatchText text, List<PlaceMention> places,
			List<NameIndex.Match<AgencyStems.Stem>> stems, LocalDate at) {
		this.names = names;
		this.text = text;
		this.tails = new AgencyTails(text);
		this.at = at;
		places.forEach(place -> this.places.put(place.start(), place));
		stems.forEach(stem -> this.stems.put(stem.keyStart(), stem));
	}

	@Nullable AgencyMention mention(NameIndex.Match<AgencyStems.Stem> stem) {
		return mention(stem, 0);
	}

	private @Nullable AgencyMention mention(NameIndex.Match<AgencyStems.Stem> stem, int depth) {
		List<AgencyForm> forms = new ArrayList<>();
		List<Agency> once = new ArrayList<>();
		AgencyHead head = null;
		for (AgencyStems.Stem one : stem.values()) {
			switch (one) {
				case AgencyStems.Stem.OfForm(AgencyForm form) -> forms.add(form);
				case AgencyStems.Stem.OfAgency(Agency agency) -> once.add(agency);
				case AgencyStems.Stem.OfHead(AgencyHead word) -> head = word;
			}
		}
		if (once.isEmpty() && forms.isEmpty()) {
			return head == null ? null : unknown(stem, head, depth);
		}
		if (isForeign(stem.keyEnd())) {
			return null;
		}
		Stem read = new Stem(stem.start(), stem.end(), stem.keyStart(), stem.keyEnd(), known(forms));
		if (!forms.isEmpty()) {
			AgencyMention followed = followed(read, forms, depth, once.isEmpty());
			if (followed != null) {
				return StemShape.mayBeWritten(this.text, stem, followed) ? followed : null;
			}
		}
		if (!StemShape.isWrittenAsName(this.text, stem)) {
			return null;
		}
		if (!once.isEmpty()) {
			int field = once.getFirst().kind() == AgencyKind.UNIT ? this.names.fields().more(this.text, stem.keyEnd())
					: -1;
			if (field > 0) {
				return unknown(stem.start(), this.text.end(field), null, null);
			}
			int region = this.tails.regionEnd(stem.keyEnd());
			return region > 0 ? unknown(stem.start(), this.text.end(region), null, null) : new AgencyMention(
					stem.start(), stem.end(), inForce(once), former(once), List.of(), null, false, null, null, true);
		}
		return alone(read);
	}

	/// "Lào" is abroad, but "Lào Cai" is not.
	private boolean isForeign(int keyEnd) {
		int after = this.tails.after(keyEnd);
		return after >= 0 && !this.places.containsKey(this.text.start(after))
				&& this.tails.isForeign(this.names.foreign(), keyEnd);
	}

	/// @param forms those in use at the date, or else those that had ended by then
	private record Stem(int start, int end, int keyStart, int keyEnd, List<AgencyForm> forms) {
	}

	private List<AgencyForm> known(List<AgencyForm> forms) {
		List<AgencyForm> used = new ArrayList<>(forms.size());
		for (AgencyForm form : forms) {
			if (form.isValid(this.at)) {
				used.add(form);
			}
		}
		return used.isEmpty() ? forms : used;
	}

	private @Nullable AgencyMention followed(Stem stem, List<AgencyForm> forms, int depth, boolean onlyForms) {
		int region = this.tails.regionEnd(stem.keyEnd());
		if (region > 0) {
			return unknown(stem.start(), this.text.end(region), null, null);
		}
		int number = this.tails.numberEnd(stem.keyEnd());
		int after = this.tails.after(number);
		AgencyMention owned = after < 0 ? null : owned(stem, forms, after, depth);
		if (owned != null) {
			return number == stem.keyEnd() ? owned : unknown(owned.start(), owned.end(), owned.place(), owned.owner());
		}
		PlaceMention place = after < 0 ? null : this.places.get(this.text.start(after));
		if (place != null && !place.listed() && number == stem.keyEnd()) {
			AgencyMention placed = placed(stem, forms, place);
			if (placed != null) {
				return placed;
			}
		}
		if (number > stem.keyEnd()) {
			return unknown(stem.start(), this.text.end(number), null, null);
		}
		return after < 0 || !onlyForms && !this.tails.isKind(after) ? null : ofKind(stem, after);
	}

	private @Nullable AgencyMention owned(Stem stem, List<AgencyForm> forms, int after, int depth) {
		NameIndex.Match<AgencyStems.Stem> next = this.stems.get(after);
		if (next == null || depth >= DEEPEST || forms.stream().allMatch(form -> form.owners().isEmpty())) {
			return null;
		}
		AgencyMention owner = mention(next, depth + 1);
		if (owner == null || owner.plural() || isRepeated(stem, next)) {
			return null;
		}
		List<AgencyForm> fitting = new ArrayList<>();
		Set<Agency> found = new LinkedHashSet<>();
		for (AgencyForm form : forms) {
			for (Agency one : owner.meant()) {
				this.names.agencies().in(form, one).ifPresent(found::add);
			}
			if (owner.forms().stream().anyMatch(open -> form.owners().contains(open.kind()))) {
				fitting.add(form);
			}
		}
		if (!found.isEmpty()) {
			return new AgencyMention(stem.start(), owner.end(), inForce(found), former(found), forms, owner.kind(),
					false, null, owner, true);
		}
		if (owner.isOpen() && !fitting.isEmpty()) {
			return new AgencyMention(stem.start(), owner.end(), List.of(), List.of(), fitting, owner.kind(), false,
					null, owner, true);
		}
		return owner.known() || owner.forms().isEmpty() ? null : unknown(stem.start(), owner.end(), null, owner);
	}

	/// "Thanh tra Thanh tra Chính phủ": a title before the name.
	private boolean isRepeated(Stem stem, NameIndex.Match<AgencyStems.Stem> next) {
		String key = this.text.key();
		return key.startsWith(key.substring(stem.keyStart(), stem.keyEnd()), next.keyStart());
	}

	private @Nullable AgencyMention placed(Stem stem, List<AgencyForm> forms, PlaceMention place) {
		List<Place> named = new ArrayList<>(place.candidates());
		named.addAll(place.former());
		if (named.isEmpty() && place.kind() != null) {
			KindWords.Prefix kind = new KindWords.Prefix(place.kind(), 0, true);
			return forms.stream().anyMatch(form -> kind.levels().contains(form.level()))
					? unknown(stem.start(), place.end(), place, null) : null;
		}
		Level level = named.stream()
			.filter(one -> forms.stream().anyMatch(form -> form.fits(one)))
			.map(Place::level)
			.min(Level::compareTo)
			.orElse(Level.NATIONAL);
		if (level == Level.COMMUNE && place.kind() == null) {
			return null;
		}
		Set<Agency> found = new LinkedHashSet<>();
		for (Place one : named) {
			for (AgencyForm form : forms) {
				if (one.level() == level && form.fits(one)) {
					this.names.agencies().in(form, one).ifPresent(found::add);
				}
			}
		}
		return found.isEmpty() ? null : new AgencyMention(stem.start(), place.end(), inForce(found), former(found),
				stem.forms(), place.kind(), false, place, null, true);
	}

	private @Nullable AgencyMention ofKind(Stem stem, int after) {
		String key = this.text.key();
		if (key.startsWith(PLURAL, after) && this.text.isBorder(after + PLURAL.length()) && alone(stem) != null) {
			return open(stem, stem.end(), stem.forms(), null, true);
		}
		List<AgencyForm> ministerial = stem.forms()
			.stream()
			.filter(form -> form.owners().contains(AgencyKind.MINISTRY))
			.toList();
		boolean ministry = key.startsWith(MINISTRY, after) && this.text.isBorder(after + MINISTRY.length());
		if (!ministerial.isEmpty() && ministry && this.tails.endsName(after + MINISTRY.length())) {
			return open(stem, this.text.end(after + MINISTRY.length()), ministerial, null, false);
		}
		int word = key.startsWith(LEVEL, after) ? after + LEVEL.length() : after;
		KindWords.Prefix kind = KindWords.at(this.text, word);
		if (kind == null) {
			return null;
		}
		List<AgencyForm> fitting = stem.forms()
			.stream()
			.filter(form -> form.owners().isEmpty() && kind.levels().contains(form.level()))
			.toList();
		return fitting.isEmpty() ? null : open(stem, this.text.end(word + kind.length()), fitting, kind.kind(), false);
	}

	private @Nullable AgencyMention alone(Stem stem) {
		String key = this.text.key().substring(stem.keyStart(), stem.keyEnd());
		List<AgencyForm> clear = stem.forms().stream().filter(form -> StemShape.isClearAlone(form, key)).toList();
		return clear.isEmpty() ? null : open(stem, stem.end(), clear, null, false);
	}

	private static AgencyMention open(Stem stem, int end, List<AgencyForm> forms, @Nullable PlaceKind kind,
			boolean plural) {
		return new AgencyMention(stem.start(), end, List.of(), List.of(), forms, kind, plural, null, null, true);
	}

	private static AgencyMention unknown(int start, int end, @Nullable PlaceMention place,
			@Nullable AgencyMention owner) {
		return new AgencyMention(start, end, List.of(), List.of(), List.of(), null, false, place, owner, false);
	}

	/// A head with the field of work that follows it, and the place or the owner behind.
	private @Nullable AgencyMention unknown(NameIndex.Match<AgencyStems.Stem> stem, AgencyHead head, int depth) {
		if (!StemShape.isWrittenAsName(this.text, stem)) {
			return null;
		}
		int field = this.names.fields().end(this.text, stem.keyEnd() + 1, head.takesSmallLetters());
		if (field < 0 || isForeign(field)) {
			return null;
		}
		int region = this.tails.regionEnd(field);
		if (region > 0) {
			return unknown(stem.start(), this.text.end(region), null, null);
		}
		int after = this.tails.after(this.tails.numberEnd(field));
		NameIndex.Match<AgencyStems.Stem> next = after < 0 ? null : this.stems.get(after);
		AgencyMention owner = next == null || depth >= DEEPEST ? null : mention(next, depth + 1);
		if (owner != null && !owner.plural() && (owner.place() != null || !owner.isOpen() || owner.kind() != null)) {
			return unknown(stem.start(), owner.end(), null, owner);
		}
		PlaceMention place = after < 0 ? null : this.places.get(this.text.start(after));
		if (place != null && !place.listed()) {
			return unknown(stem.start(), place.end(), place, null);
		}
		KindWords.Prefix kind = after < 0 ? null : KindWords.at(this.text, after);
		if (kind != null) {
			return unknown(stem.start(), this.text.end(after + kind.length()), null, null);
		}
		return head.needsTail() ? null : unknown(stem.start(), this.text.end(field), null, null);
	}

	private List<Agency> inForce(Collection<Agency> found) {
		List<Agency> inForce = new ArrayList<>(found.size());
		for (Agency agency : found) {
			if (agency.isValid(this.at)) {
				inForce.add(agency);
			}
		}
		return inForce;
	}

	private List<Agency> former(Collection<Agency> found) {
		List<Agency> former = new ArrayList<>(found.size());
		for (Agency agency : found) {
			if (agency.isFormer(this.at)) {
				former.add(agency);
			}
		}
		return former;
	}

}
