package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
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

	/// The bound of a number, and where the words for it begin.
	static Bounds of(Passage passage, Counted counted) {
		int from = counted.from();
		int to = counted.to();
		int limit = to;
		while (limit < to + 3 && passage.isWord(limit) && !passage.is(limit, "trở", "đến", "là", "có", "và")) {
			limit++;
		}
		if (passage.is(limit, "trở") && passage.is(limit + 1, "lên", "xuống")) {
			return new Bounds(passage.is(limit + 1, "lên") ? Bound.AT_LEAST : Bound.AT_MOST,
					passage.is(from - 1, "từ") ? from - 1 : from);
		}
		Hit<Bound> hit = WORDS.before(passage, from);
		boolean compared = passage.is(from - 1, "hơn")
				&& passage.is(from - 2, "cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "kém", "nhanh", "chậm");
		boolean single = hit != null && hit.to() - hit.from() == 1;
		boolean difference = passage.is(from - 2, "lớn", "nhỏ") && passage.is(counted.to(), "so");
		if (hit == null || difference || single && (compared || isOther(passage, counted))) {
			return new Bounds(Bound.EXACT, from);
		}
		return new Bounds(hit.value(), hit.from());
	}

	/// `dựa trên`, `trên 1 xe`, `bên dưới`, and `vượt 5% kế hoạch`, which tells how far.
	private static boolean isOther(Passage passage, Counted counted) {
		int word = counted.from() - 1;
		boolean one = counted.unit().classOf().equals("count") && counted.amount().max().compareTo(BigDecimal.ONE) == 0;
		return passage.reads(word - 1, "dựa", "trên") || one && passage.is(word, "trên", "dưới")
				|| passage.is(word, "trên", "dưới") && passage.isDigits(word - 1) || passage.is(word, "trên", "quá")
						&& passage.is(word - 1, "mét", "trai", "vượt", "điểm") && !passage.is(word - 1, "vượt")
				|| passage.is(word, "vượt") && isExcess(passage, counted);
	}

	/// Whether the number behind `vượt` tells by how much a plan was exceeded.
	static boolean isExcess(Passage passage, Counted counted) {
		int to = counted.to();
		return counted.unit().id().equals("percentage-point") || passage.is(to, "so")
				|| passage.reads(to, "kế", "hoạch") || passage.reads(to, "dự", "toán")
				|| passage.reads(to, "chỉ", "tiêu") || passage.reads(to, "mục", "tiêu");
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
