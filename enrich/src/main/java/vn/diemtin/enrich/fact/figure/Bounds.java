package vn.diemtin.enrich.fact.figure;

import java.util.HashMap;
import java.util.Map;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;
import vn.diemtin.events.fact.StatisticFact.Bound;

/// How a number is meant: `hơn`, `gần`, `không quá`, `trở lên`.
record Bounds(Bound bound, int from) {

	private static final Lexicon<Bound> WORDS = words();

	/// The bound of the number in these tokens, and where the words for it begin.
	static Bounds of(Passage passage, int from, int to) {
		if (passage.is(to, "trở") && passage.is(to + 1, "lên", "xuống")) {
			return new Bounds(passage.is(to + 1, "lên") ? Bound.AT_LEAST : Bound.AT_MOST,
					passage.is(from - 1, "từ") ? from - 1 : from);
		}
		Hit<Bound> hit = WORDS.before(passage, from);
		boolean compared = passage.is(from - 1, "hơn")
				&& passage.is(from - 2, "cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "kém", "nhanh", "chậm");
		if (hit == null || compared && hit.to() - hit.from() == 1 || passage.reads(from - 2, "dựa", "trên")) {
			return new Bounds(Bound.EXACT, from);
		}
		return new Bounds(hit.value(), hit.from());
	}

	private static Lexicon<Bound> words() {
		Map<String, Bound> words = new HashMap<>();
		for (String[] row : Table.beside(Bounds.class, "bounds.tsv")) {
			for (String word : row[1].split("\\|")) {
				words.put(word, Bound.valueOf(row[0]));
			}
		}
		return Lexicon.of(words);
	}

}
