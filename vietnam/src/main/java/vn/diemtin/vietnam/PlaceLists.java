package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives the kind before a list to all of its names: "các huyện A, B và C".
final class PlaceLists {

	private static final Set<String> SEVERAL = Arrays
		.stream("các những hai ba bốn năm sáu bảy tám chín mười nhiều mấy vài".split(" "))
		.map(Spelling::key)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> JOINTS = Arrays
		.stream(", |; |; và | và | hoặc | hay |, và | & |, hoặc ".split("\\|"))
		.map(PlaceLists::key)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> OPENINGS = Arrays.stream(": | gồm | gồm: | là | như | bao gồm |gồm ".split("\\|"))
		.map(PlaceLists::key)
		.collect(Collectors.toUnmodifiableSet());

	private static final List<String> HEAD_JOINTS = List.of(" và ", ", ", " hoặc ", " / ", "/", ",", " - ", " – ");

	private static final int LONGEST_JOINT = 9;

	/// With which the words between a kind and its list end.
	private static final List<String> ENDS_OF_OPENINGS = List.of(":", "gồm", "là", "như");

	private PlaceLists() {
	}

	private static String key(String text) {
		return MatchText.of(text).key();
	}

	static List<PlaceMention> read(MatchText text, List<PlaceMention> mentions) {
		List<PlaceMention> read = new ArrayList<>(mentions.size());
		Set<PlaceKind> kinds = Set.of();
		int end = 0;
		for (PlaceMention mention : mentions) {
			String between = text.text().substring(end, mention.start());
			end = mention.end();
			if (!kinds.isEmpty() && between.strip().equals("(")) {
				read.add(mention);
				continue;
			}
			boolean bare = mention.start() == mention.nameStart();
			PlaceKind own = mention.kind();
			Set<PlaceKind> heads = bare || own == null ? headsBefore(text.text(), mention.start())
					: heads(text.text(), mention.start(), own);
			if (!heads.isEmpty()) {
				kinds = heads;
			}
			else if (!(bare && isJoint(between))) {
				kinds = Set.of();
			}
			read.add(kinds.isEmpty() ? mention : listed(mention, kinds));
		}
		return List.copyOf(read);
	}

	/// What stands in parentheses behind a name does not end the list.
	private static boolean isJoint(String between) {
		return between.length() <= LONGEST_JOINT
				&& JOINTS.contains(key(between.startsWith(")") ? between.substring(1) : between));
	}

	private static PlaceMention listed(PlaceMention mention, Set<PlaceKind> kinds) {
		List<Place> candidates = ofKinds(mention.candidates(), kinds);
		List<Place> former = ofKinds(mention.former(), kinds);
		if (candidates.isEmpty() && former.isEmpty()) {
			return new PlaceMention(mention.nameStart(), mention.end(), mention.nameStart(), mention.kind(),
					mention.candidates(), mention.former(), true);
		}
		PlaceKind kind = kinds.size() == 1 ? kinds.iterator().next()
				: (candidates.isEmpty() ? former : candidates).getFirst().kind();
		return new PlaceMention(mention.nameStart(), mention.end(), mention.nameStart(), kind, candidates, former,
				true);
	}

	/// Cities beside provinces are of their level, beside districts of theirs.
	static List<Place> ofKinds(List<Place> places, Set<PlaceKind> kinds) {
		Level cities = kinds.contains(PlaceKind.PROVINCE) ? Level.PROVINCE : kinds.size() > 1 ? Level.DISTRICT : null;
		List<Place> same = places.stream()
			.filter(place -> kinds.contains(place.kind())
					&& (place.kind() != PlaceKind.CITY || cities == null || place.level() == cities))
			.toList();
		Set<Level> levels = kinds.stream()
			.flatMap(kind -> new KindWords.Prefix(kind, 0, true).levels().stream())
			.collect(Collectors.toUnmodifiableSet());
		return same.isEmpty() ? places.stream().filter(place -> levels.contains(place.level())).toList() : same;
	}

	/// The kinds of "các xã, phường" whose last word begins at `start`; none unless they
	/// are several.
	static Set<PlaceKind> heads(String content, int start, PlaceKind last) {
		Set<PlaceKind> kinds = EnumSet.of(last);
		int at = start;
		while (!isPlural(content, at)) {
			int end = beforeJoint(content, at);
			PlaceKind kind = end < 0 ? null : kindBefore(content, end);
			if (kind == null || !kinds.add(kind)) {
				return Set.of();
			}
			at = end - kind.word().length();
		}
		return kinds;
	}

	private static int beforeJoint(String content, int start) {
		for (String joint : HEAD_JOINTS) {
			int end = start - joint.length();
			if (end > 0 && content.startsWith(joint, end)) {
				return end;
			}
		}
		return -1;
	}

	/// The longest kind that ends here: "thị xã" before "xã".
	private static @Nullable PlaceKind kindBefore(String content, int end) {
		PlaceKind longest = null;
		for (PlaceKind kind : PlaceKind.values()) {
			int length = kind.word().length();
			if (content.regionMatches(true, end - length, kind.word(), 0, length)
					&& (longest == null || length > longest.word().length())) {
				longest = kind;
			}
		}
		return longest;
	}

	/// "hai" or "12" right before.
	private static boolean isPlural(String content, int start) {
		int end = start;
		while (end > 0 && content.charAt(end - 1) == ' ') {
			end--;
		}
		int from = end;
		while (from > 0 && end - from < 8 && Character.isLetterOrDigit(content.charAt(from - 1))) {
			from--;
		}
		if (from == end || from > 0 && Character.isLetterOrDigit(content.charAt(from - 1))) {
			return false;
		}
		String word = content.substring(from, end);
		boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
		return digits ? word.length() < 4 && !word.equals("1") && !word.equals("01")
				: SEVERAL.contains(Spelling.key(word));
	}

	/// The kinds of "các huyện: A" and "bốn tỉnh gồm A".
	private static Set<PlaceKind> headsBefore(String content, int start) {
		int end = start;
		while (end > 0 && content.charAt(end - 1) == ' ') {
			end--;
		}
		boolean opens = false;
		for (String word : ENDS_OF_OPENINGS) {
			opens |= content.startsWith(word, end - word.length());
		}
		if (!opens) {
			return Set.of();
		}
		for (PlaceKind kind : PlaceKind.values()) {
			int from = Math.max(0, start - kind.word().length() - 10);
			String before = content.substring(from, start);
			int word = before.lastIndexOf(kind.word());
			if (word >= 0 && OPENINGS.contains(key(before.substring(word + kind.word().length())))) {
				Set<PlaceKind> heads = heads(content, from + word, kind);
				if (!heads.isEmpty()) {
					return heads;
				}
			}
		}
		return Set.of();
	}

}
