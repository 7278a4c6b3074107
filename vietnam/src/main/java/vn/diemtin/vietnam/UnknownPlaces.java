package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds units that no table holds by the kind before their names: communes and districts were divided and joined for decades.
final class UnknownPlaces {

	private static final int MOST_SYLLABLES = 3;

	/// Of "tt " and "tx ".
	private static final int SHORT = 3;

	private static final Set<PlaceKind> KINDS = Set.of(PlaceKind.COMMUNE, PlaceKind.WARD, PlaceKind.TOWNSHIP,
			PlaceKind.RURAL_DISTRICT, PlaceKind.TOWN);

	private final MatchText text;

	UnknownPlaces(MatchText text) {
		this.text = text;
	}

	/// Those whose names begin between two places of the key.
	List<PlaceMention> between(int from, int to) {
		List<PlaceMention> found = new ArrayList<>();
		String key = this.text.key();
		int at = from;
		while (at < to) {
			if (at == 0 || key.charAt(at - 1) != Letters.SPACE && key.charAt(at - 1) != '.' || !isCapital(at)) {
				at++;
				continue;
			}
			KindWords.Prefix prefix = KindWords.before(this.text, at);
			int end = prefix == null || !prefix.isSmall() || !KINDS.contains(prefix.kind()) || isPerson(at, prefix) ? at
					: nameEnd(at, key.length());
			if (prefix != null && end > at) {
				found.add(new PlaceMention(this.text.start(at - prefix.length()), this.text.end(end),
						this.text.start(at), prefix.kind(), List.of(), List.of(), false));
				at = end;
			}
			else {
				at++;
			}
		}
		return found;
	}

	/// "TT Sam" may be one, and "H. Phước" is.
	private boolean isPerson(int nameStart, KindWords.Prefix prefix) {
		String before = this.text.key().substring(nameStart - prefix.length(), nameStart);
		return prefix.length() == SHORT && before.indexOf('.') < 0 || before.indexOf('.') == 1;
	}

	private boolean isCapital(int keyIndex) {
		return Character.isUpperCase(this.text.text().codePointAt(this.text.start(keyIndex)));
	}

	/// After at most three syllables with capitals; the start if one of them is none of
	/// Vietnam's languages or more follow.
	private int nameEnd(int start, int limit) {
		String key = this.text.key();
		int end = start;
		int at = start;
		for (int count = 0; at < limit && isCapital(at); count++) {
			int stop = at;
			while (stop < limit && (Letters.isSyllable(key.charAt(stop)) || key.charAt(stop) == '\'')) {
				stop++;
			}
			if (count == MOST_SYLLABLES) {
				return end;
			}
			if (stop == at || !Syllables.isVietnamese(key, at, stop)) {
				return start;
			}
			end = stop;
			at = stop + 1;
			boolean apart = stop >= limit || key.charAt(stop) != Letters.SPACE
					|| !this.text.text().substring(this.text.start(stop), this.text.end(stop + 1)).equals(" ");
			if (apart) {
				return end;
			}
		}
		return end;
	}

}
