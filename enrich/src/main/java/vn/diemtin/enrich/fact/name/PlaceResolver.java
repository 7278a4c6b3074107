package vn.diemtin.enrich.fact.name;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceMention;

/// Decides which place a mention means, from its kind and the provinces named around it; abstains when it cannot tell.
final class PlaceResolver {

	private static final int MOST_CANDIDATES = 10;

	private static final Set<String> SURNAMES = Set.of("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ",
			"võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "đoàn", "lương", "trịnh", "mai", "đào",
			"cao", "lâm", "phùng", "tô", "tạ", "hà", "thái", "châu", "quách", "vi", "lò", "giàng", "ông", "bà", "anh",
			"chị", "em", "cô", "chú", "bác", "cụ", "thầy", "thị", "văn", "mc", "nsưt", "nsnd", "bé");

	private static final Set<String> TITLES = Set.of("ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "thầy", "bé",
			"mc");

	private static final Set<String> NAMED_AFTER = Set.of("đường", "phố", "trường", "giải", "báo", "sông", "hồ", "núi",
			"quán", "nhà", "hãng", "cầu", "chợ", "chùa", "công ty", "ty", "đại", "bà", "thpt", "thcs", "hàng");

	private final Gazetteer gazetteer;

	private final Passage passage;

	private final Context context;

	PlaceResolver(Gazetteer gazetteer, Passage passage, Context context) {
		this.gazetteer = gazetteer;
		this.passage = passage;
		this.context = context;
	}

	/// The fact of a mention, null when it rather names something else; `next` is the
	/// mention behind it.
	@Nullable PlaceFact resolve(PlaceMention mention, @Nullable PlaceMention next) {
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		List<Place> meant = mention.candidates().isEmpty() ? mention.former() : mention.candidates();
		if (meant.isEmpty() || !mention.hasKind() && isOtherName(from, to, meant)) {
			return null;
		}
		Place province = provinceAmong(mention, meant);
		if (province != null) {
			context.named(province);
			return fact(mention, List.of(province), isAmbiguous(mention) ? 0.8 : 0.95);
		}
		List<Place> near = within(meant, provinceBehind(mention, next));
		if (near.isEmpty()) {
			near = within(meant, context.province());
		}
		if (near.isEmpty()) {
			near = within(meant, context.home());
		}
		if (near.isEmpty() && !mention.hasKind() && !isDistinct(meant)) {
			return null;
		}
		List<Place> candidates = near.isEmpty() ? meant : near;
		if (near.size() > 1 && !mention.hasKind()) {
			Level top = near.getFirst().level();
			List<Place> largest = near.stream().filter((place) -> place.level() == top).toList();
			candidates = largest.size() == 1 ? largest : candidates;
		}
		if (candidates.size() == 1) {
			context.named(candidates.getFirst());
		}
		return fact(mention, candidates, near.isEmpty() ? 0.6 : 0.85);
	}

	/// A province of the name is meant unless a kind says otherwise. One that has ended
	/// is meant only when nothing else may be.
	private static @Nullable Place provinceAmong(PlaceMention mention, List<Place> meant) {
		Place first = meant.getFirst();
		if (first.level() == Level.PROVINCE) {
			return first;
		}
		boolean other = mention.hasKind() || mention.former().isEmpty();
		return !other && mention.candidates().isEmpty()
				? mention.former().stream().filter((place) -> place.level() == Level.PROVINCE).findFirst().orElse(null)
				: null;
	}

	private static boolean isAmbiguous(PlaceMention mention) {
		return mention.candidates().size() > 1 && !mention.hasKind();
	}

	/// `xã Tân Tiến, tỉnh X`: a province within a few tokens behind.
	private @Nullable Place provinceBehind(PlaceMention mention, @Nullable PlaceMention next) {
		if (next == null || next.start() - mention.end() > 40
				|| passage.text()
					.substring(mention.end(), Math.min(next.start(), passage.text().length()))
					.indexOf('.') >= 0) {
			return null;
		}
		List<Place> meant = next.candidates().isEmpty() ? next.former() : next.candidates();
		return meant.stream().filter((place) -> place.level() == Level.PROVINCE).findFirst().orElse(null);
	}

	private List<Place> within(List<Place> places, @Nullable Place province) {
		if (province == null) {
			return List.of();
		}
		return places.stream().filter((place) -> {
			Place in = gazetteer.provinceOf(place);
			return in != null && in.id().equals(province.id());
		}).toList();
	}

	/// One unit alone in the country bears the name, and it is a district.
	private static boolean isDistinct(List<Place> meant) {
		return meant.size() == 1 && meant.getFirst().level() == Level.DISTRICT;
	}

	/// A person, a street or a firm bears the name.
	private boolean isOtherName(int from, int to, List<Place> meant) {
		boolean province = meant.getFirst().level() == Level.PROVINCE;
		String before = passage.key(from - 1);
		if (SURNAMES.contains(before) && (passage.isCapital(from - 1) || TITLES.contains(before))
				|| passage.isGlued(from) && passage.is(from - 1, "@", "/")) {
			return true;
		}
		if (province) {
			return passage.is(from - 1, "đường", "phố");
		}
		boolean longer = passage.isCapital(from - 1) && !passage.opensSentence(from - 1) && sameLine(from - 1, from)
				|| passage.isCapital(to) && sameLine(to - 1, to);
		return longer || NAMED_AFTER.contains(before);
	}

	private boolean sameLine(int one, int other) {
		return passage.start(other) - passage.end(one) <= 1;
	}

	private PlaceFact fact(PlaceMention mention, List<Place> meant, double confidence) {
		int from = passage.tokenAt(mention.start());
		int to = passage.tokenAt(mention.end() - 1) + 1;
		if (meant.size() == 1) {
			Place place = meant.getFirst();
			return new PlaceFact(passage.evidence(from, to, confidence, NameFinder.PLACES), place.id().value(),
					place.name(), List.of());
		}
		List<String> ids = meant.stream().map((place) -> place.id().value()).distinct().limit(MOST_CANDIDATES).toList();
		return new PlaceFact(passage.evidence(from, to, 0.4, NameFinder.PLACES), null, meant.getFirst().name(), ids);
	}

}
