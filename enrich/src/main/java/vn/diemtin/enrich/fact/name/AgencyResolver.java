package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyForm;
import vn.diemtin.vietnam.AgencyKind;
import vn.diemtin.vietnam.AgencyMention;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;

/// Decides which agency a mention means: what it says itself, else what was named last, else what the source stands for.
final class AgencyResolver {

	private static final int MOST_CANDIDATES = 10;

	/// Kinds of bodies that are no public bodies of Vietnam, or no offices.
	private static final Set<AgencyKind> OTHERS = Set.of(AgencyKind.INTERNATIONAL, AgencyKind.PRESS, AgencyKind.SCHOOL,
			AgencyKind.PERSON);

	private final Gazetteer gazetteer;

	private final Passage passage;

	private final Context context;

	private final Set<AgencyFact> untold = new HashSet<>();

	AgencyResolver(Gazetteer gazetteer, Passage passage, Context context) {
		this.gazetteer = gazetteer;
		this.passage = passage;
		this.context = context;
	}

	/// Whether the fact is one of a public body of Vietnam.
	boolean isTold(AgencyFact fact) {
		return !untold.contains(fact);
	}

	/// @param place the place within the name, null if there is none
	/// @param next the mention right behind, which may be of the owner
	AgencyFact resolve(AgencyMention mention, @Nullable PlaceFact place, @Nullable AgencyMention next) {
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		if (mention.plural() || isAnyOfLevel(from, to)) {
			return fact(from, to, List.of(), inHome(mention), nameOf(mention));
		}
		if (!mention.known()) {
			return fact(from, to, List.of(), List.of(), passage.surface(from, to));
		}
		if (!mention.isOpen() || place != null) {
			return named(from, to, inPlace(told(mention, place), place), 0.97);
		}
		List<Agency> meant = open(mention, next);
		return meant.isEmpty() ? fact(from, to, List.of(), List.of(), nameOf(mention)) : named(from, to, meant, 0.8);
	}

	/// What a mention says itself; in a list, its place says it.
	private List<Agency> told(AgencyMention mention, @Nullable PlaceFact place) {
		if (!mention.isOpen()) {
			return mention.meant();
		}
		String id = place == null ? null : place.place();
		if (id == null || mention.place() == null) {
			return List.of();
		}
		return mention.place()
			.meant()
			.stream()
			.filter((one) -> one.id().value().equals(id))
			.flatMap((one) -> mention.forms().stream().flatMap((form) -> gazetteer.agencies().in(form, one).stream()))
			.filter((agency) -> agency.isValid(context.at()) || agency.isFormer(context.at()))
			.toList();
	}

	private static List<Agency> inPlace(List<Agency> agencies, @Nullable PlaceFact place) {
		if (place == null || agencies.size() < 2) {
			return agencies;
		}
		List<Agency> there = agencies.stream().filter((agency) -> isOf(agency, place)).toList();
		return there.isEmpty() ? agencies : there;
	}

	private static boolean isOf(Agency agency, PlaceFact place) {
		String id = agency.place() == null ? "" : agency.place().value();
		return id.equals(place.place()) || place.candidates().contains(id);
	}

	/// `UBND cấp tỉnh` is that of no province in particular.
	private boolean isAnyOfLevel(int from, int to) {
		return passage.is(to - 2, "cấp") && to - 2 > from
				|| passage.is(to, "cấp") && (passage.is(to + 1, "tỉnh", "huyện", "xã") || passage.is(to + 1, "cơ"));
	}

	/// `Bộ`, `Sở` or `Tổng cục` alone; null when the token is none of them.
	@Nullable AgencyFact shortForm(int token) {
		String word = ShortForms.at(passage, token);
		Agency meant = word == null ? null : context.calledBy(word);
		return word == null || meant == null ? null
				: named(token, token + (word.indexOf(' ') < 0 ? 1 : 2), List.of(meant), 0.75);
	}

	private List<Agency> open(AgencyMention mention, @Nullable AgencyMention next) {
		if (mention.owner() != null) {
			return open(mention.owner(), null).stream().flatMap((owner) -> of(mention.forms(), owner)).toList();
		}
		List<Agency> owners = next == null ? List.of() : next.isOpen() ? open(next, null) : next.meant();
		List<Agency> own = owners.size() > 1 ? List.of()
				: owners.stream().flatMap((owner) -> of(mention.forms(), owner)).toList();
		if (!own.isEmpty()) {
			return own;
		}
		boolean ofMinistry = passage.is(passage.tokenAt(mention.end() - 1), "bộ");
		Agency ministry = ofMinistry ? context.ministry() : mention.kind() == null ? context.ministrySpeaking() : null;
		own = ministry == null ? List.of() : of(mention.forms(), ministry).toList();
		if (!own.isEmpty()) {
			return own;
		}
		List<Agency> ofUnits = ofUnits(mention);
		if (!ofUnits.isEmpty() || mention.kind() != null) {
			return ofUnits;
		}
		List<Agency> ofLast = new ArrayList<>();
		for (AgencyForm form : mention.forms()) {
			Agency owner = context.owner(form);
			if (owner != null) {
				gazetteer.agencies().in(form, owner).ifPresent(ofLast::add);
			}
		}
		return ofLast;
	}

	private Stream<Agency> of(List<AgencyForm> forms, Agency owner) {
		return forms.stream().flatMap((form) -> gazetteer.agencies().in(form, owner).stream());
	}

	private List<Agency> ofUnits(AgencyMention mention) {
		Place unit = context.unit();
		List<Agency> meant = unit == null ? List.of() : gazetteer.agencyNames().resolve(mention, unit, context.at());
		Place province = context.province();
		if (meant.isEmpty() && province != null) {
			meant = gazetteer.agencyNames().resolve(mention, province, context.at());
		}
		if (meant.size() > 1) {
			List<Agency> provincial = meant.stream().filter((agency) -> agency.level() == Level.PROVINCE).toList();
			meant = provincial.size() == 1 ? provincial : meant;
		}
		return meant;
	}

	/// What bodies of many units would be in the article's own province.
	private List<String> inHome(AgencyMention mention) {
		Place home = context.home();
		if (home == null) {
			return List.of();
		}
		return mention.forms()
			.stream()
			.filter((form) -> form.level() == Level.PROVINCE)
			.flatMap((form) -> gazetteer.agencies().in(form, home).stream())
			.map(Agency::id)
			.distinct()
			.limit(MOST_CANDIDATES)
			.toList();
	}

	private static @Nullable String nameOf(AgencyMention mention) {
		if (mention.forms().isEmpty()) {
			return null;
		}
		String name = mention.forms().getFirst().name();
		return mention.kind() == null ? name : name + " " + mention.kind().word();
	}

	private AgencyFact named(int from, int to, List<Agency> meant, double confidence) {
		if (meant.size() == 1) {
			Agency agency = meant.getFirst();
			AgencyFact fact = new AgencyFact(passage.evidence(from, to, confidence, NameFinder.AGENCIES), agency.id(),
					agency.name(), List.of());
			if (OTHERS.contains(agency.kind())) {
				untold.add(fact);
			}
			context.named(agency);
			return fact;
		}
		return fact(from, to, meant, meant.stream().map(Agency::id).distinct().limit(MOST_CANDIDATES).toList(), null);
	}

	private AgencyFact fact(int from, int to, List<Agency> meant, List<String> candidates, @Nullable String name) {
		String shared = name == null && !meant.isEmpty() ? commonName(meant) : name;
		return new AgencyFact(passage.evidence(from, to, 0.5, NameFinder.AGENCIES), null, shared, candidates);
	}

	private @Nullable String commonName(List<Agency> meant) {
		return meant.stream().map(Agency::name).distinct().count() == 1 ? meant.getFirst().name() : null;
	}

}
