package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the names of places in a text.
///
/// Only names written with capitals are found. Names that are numbers, and names that are more often something else ("Hồ Chí Minh", most
/// of one Vietnamese syllable), are found only with their kind before them; so are names of districts and communes that stand inside a
/// longer name ("Nguyễn Kim Anh") or in a line of capitals. A kind finds names that no table knows too. Which of several
/// places is meant is left to the caller, who knows the context.
public final class PlaceNames {

	/// Names of persons and common words.
	private static final Set<String> NEED_KIND = keys("Hồ Chí Minh", "Trung Ương", "Nhà Nước");

	private static final Set<String> FAMOUS = keys("Vinh");

	private final NameIndex<Place> index;

	private PlaceNames(NameIndex<Place> index) {
		this.index = index;
	}

	/// Builds the index; share it.
	public static PlaceNames of(Places places) {
		Map<String, List<Place>> keys = new HashMap<>(32_768);
		places.byKey().forEach((key, named) -> {
			if (PlaceSpellings.isNumber(key)) {
				named.forEach(place -> PlaceSpellings.numbered(place)
					.forEach(name -> keys.computeIfAbsent(Spelling.keyOfTable(name), unused -> new ArrayList<>(1))
						.add(place)));
			}
			else {
				keys.put(key, named);
			}
		});
		places.byKey()
			.forEach((key, named) -> PlaceSpellings.variants(key, named)
				.forEach(variant -> keys.putIfAbsent(variant, named)));
		Table.read("not-places.tsv", row -> keys.put(Spelling.keyOfTable(row.text(0)), List.of()));
		return new PlaceNames(NameIndex.ofKeys(keys));
	}

	/// The places that a whole string names at the date, as [Places#named] with the short
	/// forms.
	public List<Place> named(String name, LocalDate at) {
		return List.copyOf(inForce(this.index.get(name), at));
	}

	/// The mentions from left to right, as of a date.
	public List<PlaceMention> find(MatchText text, LocalDate at) {
		List<NameIndex.Match<Place>> matches = this.index.matches(text, start -> mayBegin(text, start),
				(start, end) -> mayStand(text.text(), start, end));
		List<PlaceMention> mentions = new ArrayList<>();
		UnknownPlaces unknown = new UnknownPlaces(text);
		int key = 0;
		for (NameIndex.Match<Place> match : matches) {
			mentions.addAll(unknown.between(key, match.keyStart()));
			if (!mentions.isEmpty() && mentions.getLast().end() > match.start()) {
				key = Math.max(match.keyEnd(), text.keyIndex(mentions.getLast().end()));
				continue;
			}
			PlaceMention mention = mention(text, match, at);
			if (mention != null) {
				mentions.add(mention);
			}
			key = match.keyEnd();
		}
		mentions.addAll(unknown.between(key, text.key().length()));
		return PlaceLists.read(text, mentions);
	}

	private static boolean mayBegin(MatchText text, int start) {
		char c = text.key().charAt(start);
		return c == 'q' || c == 'p' || Character.isUpperCase(text.text().codePointAt(text.start(start)));
	}

	/// Small letters are for numbered names only: "quận 1", "p.12".
	private static boolean mayStand(String text, int start, int end) {
		return Character.isDigit(text.charAt(end - 1)) || isCapitalised(text, start, end);
	}

	private static @Nullable PlaceMention mention(MatchText text, NameIndex.Match<Place> match, LocalDate at) {
		if (match.values().isEmpty()) {
			return null;
		}
		String key = text.key().substring(match.keyStart(), match.keyEnd());
		boolean numbered = Character.isDigit(key.charAt(key.length() - 1))
				&& (PlaceSpellings.isNumber(match.values().getFirst().name()) || PlaceSpellings.isQuarter(key));
		KindWords.Prefix prefix = numbered ? null : KindWords.before(text, match.keyStart());
		if (!numbered && !isCapitalised(text.text(), match.start(), match.end())) {
			return null;
		}
		PlaceKind kind = numbered ? match.values().getFirst().kind() : prefix == null ? null : prefix.kind();
		if (kind == null && isDoubtful(text, match, key)) {
			return null;
		}
		int start = prefix == null ? match.start() : text.start(match.keyStart() - prefix.length());
		Set<PlaceKind> heads = prefix == null ? Set.of() : PlaceLists.heads(text.text(), start, prefix.kind());
		List<Place> meant = prefix == null ? match.values()
				: heads.size() > 1 ? PlaceLists.ofKinds(match.values(), heads) : ofKind(match.values(), prefix);
		PlaceMention mention = new PlaceMention(start, match.end(), match.start(), kind, inForce(meant, at),
				former(meant, at), false);
		return mention.meant().isEmpty() && (prefix == null || !prefix.isSmall()) ? null : mention;
	}

	/// Units change their kind and are called by the old one for years, so another kind
	/// of the same level will do.
	private static List<Place> ofKind(List<Place> places, KindWords.Prefix prefix) {
		List<Place> same = those(places, place -> place.kind() == prefix.kind());
		if (!same.isEmpty()) {
			return same;
		}
		Set<Level> levels = prefix.levels();
		return those(places, place -> levels.contains(place.level()));
	}

	private static List<Place> inForce(List<Place> places, LocalDate at) {
		List<Place> valid = those(places, place -> place.isValid(at));
		if (valid.size() < 2) {
			return valid;
		}
		List<Place> sorted = new ArrayList<>(valid);
		sorted.sort(PlaceTables.LARGEST_FIRST);
		return sorted;
	}

	/// Those that pass; the list itself where all do.
	private static List<Place> those(List<Place> places, Predicate<Place> test) {
		int passing = 0;
		while (passing < places.size() && test.test(places.get(passing))) {
			passing++;
		}
		if (passing == places.size()) {
			return places;
		}
		List<Place> those = new ArrayList<>(places.subList(0, passing));
		for (int at = passing + 1; at < places.size(); at++) {
			if (test.test(places.get(at))) {
				those.add(places.get(at));
			}
		}
		return those.isEmpty() ? List.of() : those;
	}

	private static List<Place> former(List<Place> places, LocalDate at) {
		List<Place> ended = those(places, place -> place.isFormer(at));
		if (ended.size() < 2) {
			return ended;
		}
		Map<PlaceId, Place> last = new LinkedHashMap<>();
		ended.stream()
			.sorted(Comparator.comparing((Place place) -> place.validTo() == null ? at : place.validTo())
				.reversed()
				.thenComparing(PlaceTables.LARGEST_FIRST))
			.forEach(place -> last.putIfAbsent(place.id(), place));
		return List.copyOf(last.values());
	}

	private static boolean isDoubtful(MatchText text, NameIndex.Match<Place> match, String key) {
		if (NEED_KIND.contains(key) || NameSurroundings.followsFamilyName(text, match.keyStart())) {
			return true;
		}
		for (Place place : match.values()) {
			if (place.level() == Level.PROVINCE) {
				return false;
			}
		}
		boolean oneSyllable = key.chars().allMatch(Letters::isSyllable) && Syllables.isVietnamese(key, 0, key.length());
		return oneSyllable && !FAMOUS.contains(key) || NameSurroundings.isShouted(match.surface(text))
				|| NameSurroundings.isInsideName(text, match.keyStart(), match.keyEnd());
	}

	private static Set<String> keys(String... names) {
		return Arrays.stream(names).map(Spelling::key).collect(Collectors.toUnmodifiableSet());
	}

	/// Each word begins with a capital or a digit.
	private static boolean isCapitalised(String text, int start, int end) {
		boolean inWord = false;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			boolean word = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
			if (word && !inWord && Character.isLowerCase(c)) {
				return false;
			}
			inWord = word || Letters.isMark(c);
		}
		return true;
	}

}
