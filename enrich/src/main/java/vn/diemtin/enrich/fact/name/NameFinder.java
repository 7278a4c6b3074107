package vn.diemtin.enrich.fact.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyMention;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.MatchText;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceMention;
import vn.diemtin.vietnam.Spelling;

/// Finds the agencies and places that an article names. It reads the article from its title on, for what was named before says what
/// a short name means.
public final class NameFinder {

	/// The name and version of the finder of agencies.
	public static final String AGENCIES = "agencies/3";

	/// The name and version of the finder of places.
	public static final String PLACES = "places/3";

	private final Gazetteer gazetteer;

	private final LocalDate at;

	private final Context context;

	/// A finder for one article.
	///
	/// @param at the day that names are understood at
	public NameFinder(Gazetteer gazetteer, LocalDate at, @Nullable String sourcePlace, @Nullable String sourceAgency) {
		this.gazetteer = gazetteer;
		this.at = at;
		Place home = gazetteer.province(sourcePlace, at);
		this.context = new Context(gazetteer, at, home, agency(gazetteer, at, home, sourceAgency));
	}

	/// The province that the article is about: its source's, else the first that it
	/// names.
	public @Nullable String province() {
		Place home = context.home();
		return home == null ? null : home.id().value();
	}

	/// What the article's passages name, in their order. Letters in the numbers of
	/// documents name no agency.
	public List<Names> find(List<Passage> passages, List<List<DocumentFact>> documents) {
		List<MatchText> texts = passages.stream().map((passage) -> MatchText.of(passage.text())).toList();
		List<List<PlaceMention>> places = texts.stream().map((text) -> gazetteer.placesIn(text, at)).toList();
		if (context.home() == null) {
			places.stream()
				.flatMap(List::stream)
				.map(NameFinder::province)
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresent(context::named);
		}
		List<Names> names = new ArrayList<>();
		for (int at = 0; at < passages.size(); at++) {
			names.add(names(passages.get(at), texts.get(at), places.get(at), documents.get(at)));
		}
		return names;
	}

	private Names names(Passage passage, MatchText text, List<PlaceMention> places, List<DocumentFact> documents) {
		List<AgencyMention> mentions = gazetteer.agencyNames().find(text, places, at);
		AgencyResolver agencies = new AgencyResolver(gazetteer, passage, context);
		PlaceResolver resolver = new PlaceResolver(gazetteer, passage, context, places);
		List<AgencyFact> agencyFacts = new ArrayList<>();
		List<PlaceFact> placeFacts = new ArrayList<>();
		List<Fact> told = new ArrayList<>();
		int agency = 0;
		int place = 0;
		int document = 0;
		int token = 0;
		while (token < passage.size()) {
			int start = passage.start(token);
			while (place < places.size() && places.get(place).start() < start) {
				place++;
			}
			while (agency < mentions.size() && mentions.get(agency).start() < start) {
				agency++;
			}
			while (document < documents.size() && documents.get(document).evidence().end() <= start) {
				document++;
			}
			if (document < documents.size() && documents.get(document).evidence().start() <= start) {
				token++;
				continue;
			}
			AgencyFact agencyFact;
			boolean mentioned = agency < mentions.size() && mentions.get(agency).start() < passage.end(token);
			if (mentioned && isAddress(passage, mentions.get(agency))) {
				token = passage.tokenAt(mentions.get(agency).end() - 1) + 1;
				continue;
			}
			if (mentioned) {
				AgencyMention mention = mentions.get(agency);
				PlaceMention inner = mention.innerPlace();
				PlaceFact innerFact = inner == null ? null : resolver.within(at(places, place, inner));
				agencyFact = agencies.resolve(mention, innerFact, next(passage, mentions, agency));
				if (innerFact != null && inner != null && (inner.hasKind() || agencies.isTold(agencyFact))) {
					told.add(innerFact);
				}
			}
			else {
				agencyFact = agencies.shortForm(token);
			}
			if (agencyFact != null) {
				agencyFacts.add(agencyFact);
				if (agencies.isTold(agencyFact)) {
					told.add(agencyFact);
				}
				token = Math.max(token + 1, passage.tokenAt(agencyFact.evidence().end() - 1) + 1);
				continue;
			}
			PlaceFact placeFact = null;
			if (place < places.size() && places.get(place).start() < passage.end(token)) {
				placeFact = resolver.resolve(place);
				if (placeFact != null) {
					placeFacts.add(placeFact);
					told.add(placeFact);
				}
			}
			token = placeFact == null ? token + 1
					: Math.max(token + 1, passage.tokenAt(placeFact.evidence().end() - 1) + 1);
		}
		return new Names(agencyFacts, placeFacts, told);
	}

	private static int at(List<PlaceMention> places, int from, PlaceMention place) {
		int at = from;
		while (places.get(at).start() < place.start()) {
			at++;
		}
		return at;
	}

	/// "VTV.vn": a part of an address on the web.
	private static boolean isAddress(Passage passage, AgencyMention mention) {
		int to = passage.tokenAt(mention.end() - 1) + 1;
		return passage.is(to, ".") && passage.isGlued(to) && passage.isGlued(to + 1) && passage.isWord(to + 1)
				&& !passage.isCapital(to + 1) || passage.is(to, "@") && passage.isGlued(to);
	}

	/// The mention right behind, as in "Phòng CSGT (Công an tỉnh X)" and "Vụ Pháp chế, Bộ
	/// Y tế".
	private static @Nullable AgencyMention next(Passage passage, List<AgencyMention> mentions, int agency) {
		if (agency + 1 >= mentions.size()) {
			return null;
		}
		AgencyMention next = mentions.get(agency + 1);
		String between = passage.text().substring(mentions.get(agency).end(), next.start());
		return switch (between.strip()) {
			case ",", "(", "-", "–", "của", "thuộc", ", thuộc", "trực thuộc" -> next;
			default -> null;
		};
	}

	private static @Nullable Place province(PlaceMention mention) {
		return mention.meant().stream().filter((place) -> place.level() == Level.PROVINCE).findFirst().orElse(null);
	}

	private static @Nullable Agency agency(Gazetteer gazetteer, LocalDate at, @Nullable Place home,
			@Nullable String name) {
		if (name == null) {
			return null;
		}
		MatchText text = MatchText.of(Spelling.nfc(name));
		for (AgencyMention mention : gazetteer.agencyNames().find(text, at)) {
			List<Agency> meant = !mention.isOpen() ? mention.meant()
					: home == null ? List.of() : gazetteer.agencyNames().resolve(mention, home, at);
			if (meant.size() == 1) {
				return meant.getFirst();
			}
		}
		return null;
	}

}
