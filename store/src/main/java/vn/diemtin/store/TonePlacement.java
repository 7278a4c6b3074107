package vn.diemtin.store;

import java.util.ArrayList;
import java.util.List;

/// Both placements of a tone mark made one before a text is cut into words: `hoà` and `hòa`,
/// `khoẻ` and `khỏe`, `thuỷ` and `thủy`.
///
/// The pairs are replaced wherever they stand, so that `toán` becomes `tóan` and `quý` becomes
/// `qúy` in the index and in queries alike: no two words are confused by it, and no rule of
/// spelling is needed. No pair changes its length, so that highlights stay where they are.
final class TonePlacement {

	private static final List<List<String>> PAIRS = List.of(List.of("oO", "òóỏõọÒÓỎÕỌ", "aA", "àáảãạÀÁẢÃẠ"),
			List.of("oO", "òóỏõọÒÓỎÕỌ", "eE", "èéẻẽẹÈÉẺẼẸ"), List.of("uU", "ùúủũụÙÚỦŨỤ", "yY", "ỳýỷỹỵỲÝỶỸỴ"));

	private static final int TONES = 5;

	private TonePlacement() {
	}

	/// For a `mapping` character filter.
	static List<String> mappings() {
		List<String> mappings = new ArrayList<>();
		for (List<String> pair : PAIRS) {
			for (int first = 0; first < 2; first++) {
				for (int last = 0; last < 2; last++) {
					for (int tone = 0; tone < TONES; tone++) {
						mappings.add("" + pair.get(0).charAt(first) + pair.get(3).charAt(last * TONES + tone) + " => "
								+ pair.get(1).charAt(first * TONES + tone) + pair.get(2).charAt(last));
					}
				}
			}
		}
		return mappings;
	}

}
