package vn.diemtin.vietnam;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What may stand behind the stem of an agency's name: a number, a region, an abbreviation in brackets, a foreign country.
final class AgencyTails {

	private static final int LONGEST_ABBREVIATION = 14;

	private static final String REGION = " " + Spelling.key("khu vực") + " ";

	private static final String NUMBER = " " + Spelling.key("số") + " ";

	private static final String OF = Spelling.key("của") + " ";

	private static final Set<String> ROMAN = Arrays
		.stream("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" "))
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> REGIONS = Arrays.stream(
			"Nam Bộ|Bắc Bộ|Trung Bộ|Bắc Trung Bộ|Nam Trung Bộ|Trung Trung Bộ|Tây Bắc|Đông Bắc|Việt Bắc|Tây Nguyên|Đồng bằng Bắc Bộ|Tây Nam Bộ|Đông Nam Bộ|Đồng bằng và Trung du Bắc Bộ"
				.split("\\|"))
		.map(Spelling::key)
		.collect(Collectors.toUnmodifiableSet());

	private final MatchText text;

	AgencyTails(MatchText text) {
		this.text = text;
	}

	/// Where the key goes on after a space and, before a place or an owner, an
	/// abbreviation of the name in brackets; -1 if nothing does.
	int after(int keyEnd) {
		String key = this.text.key();
		if (keyEnd + 1 >= key.length() || key.charAt(keyEnd) != Letters.SPACE || !isPlainSpace(keyEnd)) {
			return -1;
		}
		if (key.charAt(keyEnd + 1) != '(') {
			return keyEnd + 1;
		}
		int close = key.indexOf(')', keyEnd + 2);
		if (close < 0 || close - keyEnd > LONGEST_ABBREVIATION || close + 2 >= key.length()
				|| key.charAt(close + 1) != Letters.SPACE) {
			return -1;
		}
		String inside = this.text.text().substring(this.text.start(keyEnd + 2), this.text.end(close));
		return inside.chars().anyMatch(Character::isLowerCase) || inside.isBlank() ? -1 : close + 2;
	}

	/// A dash is a space in the key and joins nothing.
	private boolean isPlainSpace(int keyIndex) {
		return this.text.text().substring(this.text.start(keyIndex), this.text.end(keyIndex + 1)).isBlank();
	}

	/// After " số 6"; the same index if no number follows.
	int numberEnd(int keyEnd) {
		String key = this.text.key();
		if (!key.startsWith(NUMBER, keyEnd)) {
			return keyEnd;
		}
		int end = keyEnd + NUMBER.length();
		while (end < key.length() && end - keyEnd < 12 && Character.isDigit(key.charAt(end))) {
			end++;
		}
		return end > keyEnd + NUMBER.length() && this.text.isBorder(end) ? end : keyEnd;
	}

	/// After " khu vực II" or " khu vực Nam Bộ"; -1 if none follows.
	int regionEnd(int keyEnd) {
		String key = this.text.key();
		if (!key.startsWith(REGION, keyEnd)) {
			return -1;
		}
		int start = keyEnd + REGION.length();
		int end = start;
		int best = -1;
		while (end < key.length() && end - start < 30) {
			while (end < key.length() && (Letters.isSyllable(key.charAt(end)) || Character.isDigit(key.charAt(end)))) {
				end++;
			}
			String name = key.substring(start, end);
			if (ROMAN.contains(name) || REGIONS.contains(name)
					|| !name.isEmpty() && name.length() < 3 && name.chars().allMatch(Character::isDigit)) {
				best = end;
			}
			if (end >= key.length() || key.charAt(end) != Letters.SPACE) {
				break;
			}
			end++;
		}
		return best;
	}

	/// Whether a foreign country, city or body follows, be it behind "của".
	boolean isForeign(NameIndex<String> foreign, int keyEnd) {
		int at = after(keyEnd);
		if (at < 0) {
			return false;
		}
		String key = this.text.key();
		int start = key.startsWith(OF, at) ? at + OF.length() : at;
		NameIndex.Match<String> name = start < key.length() ? foreign.longest(this.text, start) : null;
		if (name != null) {
			return Character.isUpperCase(this.text.text().codePointAt(name.start())) || start > at
					|| name.values().contains("small");
		}
		int end = start;
		while (end < key.length() && Letters.isSyllable(key.charAt(end))) {
			end++;
		}
		return end > start + 3 && Character.isUpperCase(this.text.text().codePointAt(this.text.start(start)))
				&& !Syllables.isVietnamese(key, start, end)
				&& !NameSurroundings.isShouted(this.text.text().substring(this.text.start(start), this.text.end(end)));
	}

	/// Whether a word for a kind of unit follows.
	boolean isKind(int after) {
		return KindWords.at(this.text, after) != null;
	}

	/// Whether the name does not go on with a capital.
	boolean endsName(int keyEnd) {
		int at = after(keyEnd);
		return at < 0 || !Character.isUpperCase(this.text.text().codePointAt(this.text.start(at)));
	}

}
