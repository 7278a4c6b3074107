package vn.diemtin.vietnam;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells by the words around it whether a name in a text is a piece of a longer one, mostly of a person ("Nguyễn Kim Anh").
final class NameSurroundings {

	private static final Set<String> FAMILY_NAMES = Arrays
		.stream("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai cao văn thị"
			.split(" "))
		.map(Spelling::key)
		.collect(Collectors.toUnmodifiableSet());

	private NameSurroundings() {
	}

	/// Whether a family name stands right before.
	static boolean followsFamilyName(MatchText text, int keyStart) {
		int from = wordBefore(text, keyStart);
		return from >= 0 && FAMILY_NAMES.contains(text.key().substring(from, keyStart - 1))
				&& Character.isUpperCase(text.text().codePointAt(text.start(from)));
	}

	/// Whether a capitalised word stands right before or after. Abbreviations before do
	/// not count ("Hội LHPN Thọ Xuân").
	static boolean isInsideName(MatchText text, int keyStart, int keyEnd) {
		int from = wordBefore(text, keyStart);
		if (from >= 0) {
			String word = text.text().substring(text.start(from), text.end(keyStart - 1));
			if (Character.isUpperCase(word.codePointAt(0)) && !isShouted(word)) {
				return true;
			}
		}
		String key = text.key();
		return keyEnd + 1 < key.length() && key.charAt(keyEnd) == Letters.SPACE && isPlainSpace(text, keyEnd)
				&& Character.isUpperCase(text.text().codePointAt(text.start(keyEnd + 1)));
	}

	/// Whether no letter of the name is small.
	static boolean isShouted(String surface) {
		return surface.chars().noneMatch(Character::isLowerCase);
	}

	/// A dash is a space in the key and joins nothing.
	private static boolean isPlainSpace(MatchText text, int keyIndex) {
		return text.text().substring(text.start(keyIndex), text.end(keyIndex + 1)).isBlank();
	}

	private static int wordBefore(MatchText text, int keyStart) {
		String key = text.key();
		if (keyStart < 2 || key.charAt(keyStart - 1) != Letters.SPACE || !isPlainSpace(text, keyStart - 1)) {
			return -1;
		}
		int from = keyStart - 1;
		while (from > 0 && keyStart - from < 30 && Letters.isSyllable(key.charAt(from - 1))) {
			from--;
		}
		return from == keyStart - 1 ? -1 : from;
	}

}
