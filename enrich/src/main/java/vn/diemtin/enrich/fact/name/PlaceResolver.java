package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceKind;
import vn.diemtin.vietnam.PlaceMention;

/// Decides which place a mention means, from its kind and the places named around it; abstains when it cannot tell.
final class PlaceResolver {

	private static final int MOST_CANDIDATES = 10;

	private static final int LONGEST_CHAIN = 4;

	private static final int LONGEST_JOINT = 9;

	private final Gazetteer gazetteer;

	private final Passage passage;

	private final Context context;

	private final List<PlaceMention> mentions;

	private final PlaceSurroundings surroundings;

	PlaceResolver(Gazetteer gazetteer, Passage passage, Context context, List<PlaceMention> mentions) {
		this.gazetteer = gazetteer;
		this.passage = passage;
		this.context = context;
		this.mentions = mentions;
		this.surroundings = new PlaceSurroundings(passage);
	}

	/// The fact of a mention, null when it rather names something else.
	@Nullable PlaceFact resolve(int number) {
		PlaceMention mention = mentions.get(number);
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		if (surroundings.isGluedToOther(from) || mention.hasKind() && surroundings.isRoadBefore(from)) {
			return null;
		}
		List<Place> all = meant(mention, to);
		if (all.isEmpty()) {
			return unknown(mention, from, to);
		}
		List<Place> chained = inChain(all, number);
		boolean bare = !mention.hasKind();
		if (bare && chained.isEmpty() && all.getFirst().level() != Level.PROVINCE && isLocatedElsewhere(number)) {
			return null;
		}
		if (bare && surroundings.isOtherName(from, to, all.getFirst().level() == Level.PROVINCE)) {
			return null;
		}
		List<Place> likely = bare ? likely(number, chained.isEmpty() ? all : chained, !chained.isEmpty(), from)
				: chained.isEmpty() ? nearby(all) : chained;
		if (likely.isEmpty()) {
			return null;
		}
		if (likely.size() == 1) {
			context.named(likely.getFirst());
		}
		return fact(from, to, likely, bare && chained.isEmpty() ? 0.85 : 0.95);
	}

	/// The fact of a place within the name of an agency, whatever it looks like.
	PlaceFact within(int number) {
		PlaceMention mention = mentions.get(number);
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		List<Place> all = meant(mention, to);
		if (all.isEmpty()) {
			return unknown(mention, from, to);
		}
		List<Place> chained = inChain(all, number);
		List<Place> near = chained.isEmpty() ? nearby(all) : chained;
		return fact(from, to, mention.hasKind() ? near : largest(near), 0.9);
	}

	/// "Bắc Giang (cũ)" and, where no ward took the name, "Bắc Giang" are the province
	/// that was.
	private List<Place> meant(PlaceMention mention, int to) {
		if (!mention.former().isEmpty() && surroundings.isToldFormer(to)) {
			return mention.former();
		}
		return mention.meant();
	}

	private PlaceFact unknown(PlaceMention mention, int from, int to) {
		String name = passage.text().substring(mention.nameStart(), mention.end());
		return new PlaceFact(passage.evidence(from, to, 0.6, NameFinder.PLACES), null, name, List.of());
	}

	/// Those that lie in the places named right behind: "xã A, huyện B (tỉnh C)".
	private List<Place> inChain(List<Place> places, int number) {
		List<Place> left = places;
		boolean narrowed = false;
		int limit = Math.min(mentions.size(), number + LONGEST_CHAIN);
		for (int next = number + 1; next < limit && isJoined(mentions.get(next - 1), mentions.get(next)); next++) {
			List<Place> around = mentions.get(next).meant();
			List<Place> inside = left.stream()
				.filter((place) -> around.stream()
					.anyMatch((other) -> other.level().compareTo(place.level()) < 0 && isWithin(place, other)))
				.toList();
			if (!inside.isEmpty()) {
				left = inside;
				narrowed = true;
			}
		}
		return narrowed ? left : List.of();
	}

	private boolean isJoined(PlaceMention one, PlaceMention next) {
		if (next.start() - one.end() >= LONGEST_JOINT) {
			return false;
		}
		String between = passage.text().substring(one.end(), Math.max(one.end(), next.start()));
		return switch (between.strip()) {
			case ",", "(", "-", "–", ", thuộc", "thuộc", "của", "/" -> true;
			default -> between.equals(" ") && next.hasKind();
		};
	}

	/// The road of "Điện Biên Phủ (quận 3)" lies not where the city does.
	private boolean isLocatedElsewhere(int number) {
		return number + 1 < mentions.size() && passage.text()
			.substring(mentions.get(number).end(),
					Math.max(mentions.get(number).end(), mentions.get(number + 1).start()))
			.equals(" (") && !mentions.get(number + 1).meant().isEmpty();
	}

	/// "Phú Thọ, Vĩnh Phúc và Hòa Bình": what stands in a row with provinces is one.
	private boolean isAmongProvinces(int number) {
		return number > 0 && isInRow(number - 1, number) && isProvince(mentions.get(number - 1))
				|| number + 1 < mentions.size() && isInRow(number, number + 1) && isProvince(mentions.get(number + 1));
	}

	private boolean isInRow(int one, int next) {
		int from = mentions.get(one).end();
		int to = mentions.get(next).start();
		if (to - from < 1 || to - from >= LONGEST_JOINT) {
			return false;
		}
		return switch (passage.text().substring(from, to).strip()) {
			case ",", "và", ", và", ";", "hoặc", "với" -> true;
			default -> false;
		};
	}

	private static boolean isProvince(PlaceMention mention) {
		return !mention.candidates().isEmpty() && mention.candidates().getFirst().level() == Level.PROVINCE;
	}

	private boolean isWithin(Place place, Place other) {
		return gazetteer.places().isWithin(place, other.id()) || other.level() == Level.PROVINCE && isIn(place, other);
	}

	/// By today's provinces as by those of its own time.
	private boolean isIn(Place place, @Nullable Place province) {
		if (province == null) {
			return false;
		}
		Place in = gazetteer.provinceOf(place);
		return in != null && in.id().equals(province.id()) || place.isFormer(context.at()) && gazetteer.places()
			.currentProvince(place, context.at())
			.filter((now) -> now.id().equals(province.id()))
			.isPresent();
	}

	/// Those in the province named last, else in the one that the article is about, else
	/// all.
	private List<Place> nearby(List<Place> places) {
		if (places.size() == 1) {
			return places;
		}
		Place unit = context.unit();
		List<Place> near = unit == null || unit.level() == Level.PROVINCE ? List.of()
				: places.stream().filter((place) -> gazetteer.places().isWithin(place, unit.id())).toList();
		if (near.isEmpty()) {
			near = places.stream().filter((place) -> isIn(place, context.province())).toList();
		}
		if (near.isEmpty()) {
			near = places.stream().filter((place) -> isIn(place, context.home())).toList();
		}
		return near.isEmpty() ? places : near;
	}

	private static List<Place> largest(List<Place> places) {
		Level top = places.getFirst().level();
		List<Place> largest = places.stream().filter((place) -> place.level() == top).toList();
		return largest.size() == 1 ? largest : places;
	}

	/// What a name without its kind means: a province of the name first; a lower unit
	/// only where something speaks for it.
	private List<Place> likely(int number, List<Place> places, boolean chained, int from) {
		PlaceMention mention = mentions.get(number);
		if (places.getFirst().level() == Level.PROVINCE) {
			return places.subList(0, 1);
		}
		Place former = mention.former()
			.stream()
			.filter((place) -> place.level() == Level.PROVINCE)
			.findFirst()
			.orElse(null);
		if (former != null && !chained && (context.knows(former) || isAmongProvinces(number))) {
			return List.of(former);
		}
		if (former != null && !chained && places.stream().noneMatch(context::knows)) {
			List<Place> both = new ArrayList<>(List.of(former));
			both.addAll(places);
			return both;
		}
		List<Place> known = places.stream().filter(context::knows).toList();
		if (known.size() == 1 || chained) {
			return known.size() == 1 ? known : largest(places);
		}
		List<Place> near = nearby(places);
		List<Place> top = largest(near);
		Place first = top.getFirst();
		boolean cities = mention.former().stream().anyMatch((place) -> place.kind() == PlaceKind.CITY)
				|| first.kind() == PlaceKind.CITY;
		boolean located = surroundings.isLocative(from) || mention.listed();
		boolean district = first.level() == Level.DISTRICT
				|| mention.former().stream().anyMatch((place) -> place.level() == Level.DISTRICT);
		boolean accepted = cities || district && located && (top.size() == 1 || !near.equals(places))
				|| district && isIn(first, context.province()) && top.size() == 1 && !surroundings.isLonely(from)
				|| located && isIn(first, context.home()) && mention.listed();
		if (!accepted) {
			return List.of();
		}
		return first.level() == Level.COMMUNE && !mention.former().isEmpty() ? withFormer(top, mention) : top;
	}

	/// Today's ward and the city that bore its name before.
	private static List<Place> withFormer(List<Place> places, PlaceMention mention) {
		List<Place> all = new ArrayList<>(places);
		mention.former().stream().filter((place) -> place.level() == Level.DISTRICT).forEach(all::add);
		return all;
	}

	private PlaceFact fact(int from, int to, List<Place> meant, double confidence) {
		if (meant.size() == 1) {
			Place place = meant.getFirst();
			return new PlaceFact(passage.evidence(from, to, confidence, NameFinder.PLACES), place.id().value(),
					place.name(), List.of());
		}
		List<String> ids = meant.stream().map((place) -> place.id().value()).distinct().limit(MOST_CANDIDATES).toList();
		return new PlaceFact(passage.evidence(from, to, 0.4, NameFinder.PLACES), null, meant.getFirst().name(), ids);
	}

}
