package vn.diemtin.vietnam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads what a public body is for out of a name that no table holds: "Quản lý chất lượng nông lâm sản", up to the word that is no
/// field of work.
final class FieldWords {

	private enum Use {

		NOUN, VERB

	}

	/// Words of one syllable say too little.
	private static final int SHORTEST = 6;

	private static final String AND = Spelling.key("và");

	private final NameIndex<Use> words;

	private FieldWords(NameIndex<Use> words) {
		this.words = words;
	}

	static FieldWords load() {
		Map<String, List<Use>> words = new TreeMap<>();
		Table.read("field-words.tsv", row -> words.put(row.text(0), List.of(row.is(1, "verb") ? Use.VERB : Use.NOUN)));
		return new FieldWords(NameIndex.ofTable(words));
	}

	/// Where the key of the field ends that begins here, or -1 if none does.
	///
	/// @param loose whether it may begin with a small letter
	int end(MatchText text, int keyStart, boolean loose) {
		return end(text, keyStart, loose, loose);
	}

	private int end(MatchText text, int keyStart, boolean loose, boolean verbs) {
		if (keyStart >= text.key().length() || !loose && !isCapital(text, keyStart)) {
			return -1;
		}
		NameIndex.Match<Use> word = this.words.longest(text, keyStart);
		if (word == null) {
			return -1;
		}
		int end = word.keyEnd();
		boolean bound = word.values().contains(Use.VERB);
		while (true) {
			int next = afterJoint(text, end, bound);
			NameIndex.Match<Use> more = next < 0 ? null : this.words.longest(text, next);
			if (more == null || more.values().contains(Use.VERB) && !isCapital(text, next) && !bound && !verbs) {
				return end;
			}
			end = more.keyEnd();
			bound = more.values().contains(Use.VERB);
		}
	}

	/// Where a longer name ends that only begins like the one that ends here: "Cục Quản
	/// lý chất lượng nông lâm sản"; -1 if none
	/// does.
	int more(MatchText text, int keyEnd) {
		int next = afterJoint(text, keyEnd, false);
		if (next < 0 || next >= text.key().length() || text.key().charAt(keyEnd) != Letters.SPACE
				|| isCapital(text, next)) {
			return -1;
		}
		NameIndex.Match<Use> word = this.words.longest(text, next);
		return word == null || word.values().contains(Use.VERB) || word.keyEnd() - next < SHORTEST ? -1
				: end(text, next, true, false);
	}

	/// After a space, a comma or "và"; what follows a comma must have a small letter,
	/// since else it is another body.
	private static int afterJoint(MatchText text, int end, boolean bound) {
		String key = text.key();
		if (end + 2 >= key.length()) {
			return -1;
		}
		if (key.charAt(end) == ',' && key.charAt(end + 1) == Letters.SPACE) {
			return isCapital(text, end + 2) && !bound ? -1 : end + 2;
		}
		if (key.charAt(end) != Letters.SPACE) {
			return -1;
		}
		int next = end + 1;
		return key.startsWith(AND, next) && text.isBorder(next + AND.length()) ? next + AND.length() + 1 : next;
	}

	private static boolean isCapital(MatchText text, int keyStart) {
		return keyStart < text.key().length() && Character.isUpperCase(text.text().codePointAt(text.start(keyStart)));
	}

}
