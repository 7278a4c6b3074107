package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the names of places in a text.
///
/// Only names written with capitals are found. Names that are numbers, and names that are more often something else ("Hồ Chí Minh", most
/// of one syllable), are found only with their kind before them; so are names of districts and communes that stand inside a
/// longer name ("Nguyễn Kim Anh") or in a line of capitals. Which of several places is meant is left to the caller, who knows
/// the context.
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
		Map<String, List<Place>> names = new TreeMap<>();
		for (Place place : places.all()) {
			if (isNumber(place.name())) {
				numbered(place).forEach(name -> add(names, name, place));
			}
			else {
				add(names, place.name(), place);
				if (place.name().indexOf('\'') >= 0) {
					add(names, place.name().replace(" ", ""), place);
					add(names, place.name().replace("' ", "'"), place);
				}
			}
		}
		PlaceTables.aliases().forEach((alias, id) -> places.versions(id).forEach(place -> add(names, alias, place)));
		Table.read("not-places.tsv", row -> names.put(row.text(0), List.of()));
		return new PlaceNames(NameIndex.of(names));
	}

	private static void add(Map<String, List<Place>> names, String name, Place place) {
		names.computeIfAbsent(name, unused -> new ArrayList<>(2)).add(place);
	}

	private static List<String> numbered(Place place) {
		List<String> names = new ArrayList<>();
		String number = place.name();
		String padded = number.length() == 1 ? "0" + number : number;
		for (String written : number.equals(padded) ? List.of(number) : List.of(number, padded)) {
			names.add(place.kind().word() + " " + written);
			for (String abbreviation : place.kind().abbreviations()) {
				names.add(abbreviation + written);
				names.add(abbreviation + " " + written);
				names.add(abbreviation + "." + written);
				names.add(abbreviation + ". " + written);
			}
		}
		return names;
	}

	/// The places that a whole string names at the date, as [Places#named] with the short
	/// forms.
	public List<Place> named(String name, LocalDate at) {
		return inForce(this.index.get(name), at);
	}

	/// The mentions from left to right, as of a date.
	public List<PlaceMention> find(MatchText text, LocalDate at) {
		List<PlaceMention> mentions = new ArrayList<>();
		for (NameIndex.Match<Place> match : this.index.matches(text)) {
			mention(text, match, at).ifPresent(mentions::add);
		}
		return List.copyOf(mentions);
	}

	private static Optional<PlaceMention> mention(MatchText text, NameIndex.Match<Place> match, LocalDate at) {
		if (match.values().isEmpty()) {
			return Optional.empty();
		}
		String key = text.key().substring(match.keyStart(), match.keyEnd());
		boolean numbered = Character.isDigit(key.charAt(key.length() - 1))
				&& isNumber(match.values().getFirst().name());
		KindWords.Prefix prefix = numbered ? null : KindWords.before(text, match.keyStart());
		if (!numbered && !isCapitalised(text.text(), match.start(), match.end())) {
			return Optional.empty();
		}
		PlaceKind kind = kind(match.values(), prefix, numbered, at);
		if (kind == null && prefix == null && isDoubtful(text, match, key)) {
			return Optional.empty();
		}
		List<Place> meant = kind == null ? match.values()
				: match.values().stream().filter(place -> place.kind() == kind).toList();
		int start = prefix == null ? match.start() : text.start(match.keyStart() - prefix.length());
		PlaceMention mention = new PlaceMention(start, match.end(), match.start(), kind, inForce(meant, at),
				former(meant, at));
		return mention.candidates().isEmpty() && mention.former().isEmpty() ? Optional.empty() : Optional.of(mention);
	}

	/// A word before the name that none of its places is by then counts for nothing ("xã
	/// Hà Nội").
	private static @Nullable PlaceKind kind(List<Place> places, KindWords.@Nullable Prefix prefix, boolean numbered,
			LocalDate at) {
		if (numbered) {
			return places.getFirst().kind();
		}
		return prefix != null && places.stream()
			.anyMatch(place -> place.kind() == prefix.kind() && (place.isValid(at) || place.isFormer(at)))
					? prefix.kind() : null;
	}

	private static List<Place> inForce(List<Place> places, LocalDate at) {
		return places.stream().filter(place -> place.isValid(at)).sorted(PlaceTables.LARGEST_FIRST).toList();
	}

	private static List<Place> former(List<Place> places, LocalDate at) {
		Map<PlaceId, Place> last = new LinkedHashMap<>();
		places.stream()
			.filter(place -> place.isFormer(at))
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
		if (match.values().stream().anyMatch(place -> place.level() == Level.PROVINCE)) {
			return false;
		}
		boolean oneSyllable = key.chars().allMatch(Letters::isSyllable);
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

	private static boolean isNumber(String name) {
		return name.chars().allMatch(c -> c >= '0' && c <= '9');
	}

}
