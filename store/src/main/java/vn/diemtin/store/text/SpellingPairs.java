package vn.diemtin.store.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two spellings of a syllable made one before a text is cut into words: both placements of a tone mark (`hoà` and `hòa`,
/// `khoẻ` and `khỏe`, `thuỷ` and `thủy`), and `y` as `i` behind a consonant (`kỹ` and `kĩ`, `tỷ` and `tỉ`).
///
/// The pairs are replaced wherever they stand, so that `toán` becomes `tóan` and `quý` becomes `qúy` in the index and in
/// queries alike: no two words in use are confused by it, and no rule of spelling is needed. No pair changes its length, so that
/// highlights stay where they are.
public final class SpellingPairs {

	private static final List<List<String>> TONES = List.of(List.of("oO", "òóỏõọÒÓỎÕỌ", "aA", "àáảãạÀÁẢÃẠ"),
			List.of("oO", "òóỏõọÒÓỎÕỌ", "eE", "èéẻẽẹÈÉẺẼẸ"), List.of("uU", "ùúủũụÙÚỦŨỤ", "yY", "ỳýỷỹỵỲÝỶỸỴ"));

	private static final int MARKS = 5;

	private static final String CONSONANTS = "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX";

	private static final String Y = "yỳýỷỹỵYỲÝỶỸỴ";

	private static final String I = "iìíỉĩịIÌÍỈĨỊ";

	private static final Map<String, String> PAIRS = pairs();

	/// What may stand second in a pair, most of which is no ASCII.
	private static final String SECONDS = "àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ" + Y;

	private SpellingPairs() {
	}

	private static Map<String, String> pairs() {
		Map<String, String> pairs = new HashMap<>();
		for (List<String> pair : TONES) {
			for (int first = 0; first < 2; first++) {
				for (int last = 0; last < 2; last++) {
					for (int tone = 0; tone < MARKS; tone++) {
						pairs.put("" + pair.get(0).charAt(first) + pair.get(3).charAt(last * MARKS + tone),
								"" + pair.get(1).charAt(first * MARKS + tone) + pair.get(2).charAt(last));
					}
				}
			}
		}
		for (int i = 0; i < CONSONANTS.length(); i++) {
			for (int j = 0; j < Y.length(); j++) {
				pairs.put("" + CONSONANTS.charAt(i) + Y.charAt(j), "" + CONSONANTS.charAt(i) + I.charAt(j));
			}
		}
		return Map.copyOf(pairs);
	}

	/// For a `mapping` character filter.
	public static List<String> mappings() {
		List<String> mappings = new ArrayList<>();
		PAIRS.forEach((from, to) -> mappings.add(from + " => " + to));
		mappings.sort(null);
		return mappings;
	}

	/// What such a filter makes of a text.
	static String apply(String text) {
		char[] units = text.toCharArray();
		int i = 1;
		while (i < units.length) {
			String to = isSecond(units[i]) ? PAIRS.get(new String(units, i - 1, 2)) : null;
			if (to != null) {
				units[i - 1] = to.charAt(0);
				units[i] = to.charAt(1);
				i++;
			}
			i++;
		}
		return new String(units);
	}

	private static boolean isSecond(char c) {
		return (c < 'À') ? c == 'y' || c == 'Y' : SECONDS.indexOf(c) >= 0;
	}

}
