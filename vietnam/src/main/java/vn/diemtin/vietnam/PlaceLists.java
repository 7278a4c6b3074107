package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Arrays;
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

	private PlaceLists() {
	}

	private static String key(String text) {
		return MatchText.of(text).key();
	}

	static List<PlaceMention> read(MatchText text, List<PlaceMention> mentions) {
		List<PlaceMention> read = new ArrayList<>(mentions.size());
		PlaceKind kind = null;
		int end = 0;
		for (PlaceMention mention : mentions) {
			boolean bare = mention.start() == mention.nameStart();
			PlaceKind own = bare ? pluralBefore(text, mention.start()) : null;
			boolean first = own != null || !bare && isPlural(text, mention.start());
			if (first) {
				kind = own == null ? mention.kind() : own;
			}
			else if (kind != null && !(bare && JOINTS.contains(key(text.text().substring(end, mention.start()))))) {
				kind = null;
			}
			read.add(kind == null ? mention : listed(mention, kind));
			end = mention.end();
		}
		return List.copyOf(read);
	}

	private static PlaceMention listed(PlaceMention mention, PlaceKind kind) {
		List<Place> candidates = ofKind(mention.candidates(), kind);
		List<Place> former = ofKind(mention.former(), kind);
		boolean none = candidates.isEmpty() && former.isEmpty();
		return new PlaceMention(mention.nameStart(), mention.end(), mention.nameStart(), none ? mention.kind() : kind,
				none ? mention.candidates() : candidates, none ? mention.former() : former, true);
	}

	private static List<Place> ofKind(List<Place> places, PlaceKind kind) {
		List<Place> same = places.stream().filter(place -> place.kind() == kind).toList();
		Set<Level> levels = new KindWords.Prefix(kind, 0, true).levels();
		return same.isEmpty() ? places.stream().filter(place -> levels.contains(place.level())).toList() : same;
	}

	/// "hai" or "12" right before.
	private static boolean isPlural(MatchText text, int start) {
		String content = text.text();
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

	/// The kind of "các huyện: A" and "bốn tỉnh gồm A".
	private static @Nullable PlaceKind pluralBefore(MatchText text, int start) {
		String content = text.text();
		for (PlaceKind kind : PlaceKind.values()) {
			int from = Math.max(0, start - kind.word().length() - 10);
			String before = content.substring(from, start);
			int word = before.lastIndexOf(kind.word());
			if (word >= 0 && OPENINGS.contains(key(before.substring(word + kind.word().length())))
					&& isPlural(text, from + word)) {
				return kind;
			}
		}
		return null;
	}

}
