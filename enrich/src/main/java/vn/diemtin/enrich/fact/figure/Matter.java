package vn.diemtin.enrich.fact.figure;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Phrase;

/// What stands behind a share or a measured quantity and says of what it is: `90% doanh nghiệp`, `250 tấn gạo`.
final class Matter {

	/// Words of which none is the noun right behind a number.
	private static final Set<String> NO_NOUNS = Set.of("nhân", "nhờ", "sử", "tham", "hoàn", "thực", "người", "kế", "dự",
			"mục", "chỉ", "cùng", "năm", "tháng", "quý", "ngày", "nghỉ", "chạy", "nặng", "dài", "rộng", "cách", "trên",
			"bán", "mua", "sống", "chết", "bởi", "đáp", "quyên", "ủng", "giao", "đầu", "cuối", "kể", "hôm", "chứ",
			"đâu", "mỗi", "nhé", "nhận", "đồng", "riêng", "gặp", "biết", "làm", "xây", "phát", "đăng", "hưởng", "nói");

	private Matter() {
	}

	/// The noun behind a share; none behind one by which something grew.
	static @Nullable Phrase ofShare(Passage passage, Counted counted) {
		boolean share = counted.unit().id().equals("share");
		if (!share && !counted.unit().id().equals("percent")) {
			return null;
		}
		Phrase told = told(passage, counted.to());
		boolean moved = passage.is(counted.from() - 1, "tăng", "giảm") || passage.is(counted.from() - 2, "tăng", "giảm")
				|| passage.is(counted.from() - 3, "tăng", "giảm") || passage.is(counted.from() - 4, "tăng", "giảm");
		return told != null || moved ? told : of(passage, counted.to());
	}

	/// The plain noun of two syllables or more that begins at a token; that of one
	/// syllable where the phrase ends behind it.
	static @Nullable Phrase of(Passage passage, int token) {
		int to = NO_NOUNS.contains(passage.key(token)) || passage.isGlued(token) ? token : Units.noun(passage, token);
		return to == token ? null : passage.phrase(token, to);
	}

	/// The `doanh nghiệp` of `90% doanh nghiệp`.
	private static @Nullable Phrase told(Passage passage, int token) {
		boolean compared = passage.is(token, "kế", "dự", "chỉ", "mục", "cùng", "so", "năm")
				&& passage.is(token + 1, "hoạch", "toán", "tiêu", "kỳ", "với");
		if (compared || passage.isCapital(token)) {
			return null;
		}
		int from = passage.is(token, "số", "tổng") ? token + 1 : token;
		from = passage.is(from, "số") ? from + 1 : from;
		Hit<Units.Kind> unit = Units.at(passage, from);
		Hit<String> head = Measures.headOf(passage, token);
		if (head != null && !head.value().equals("tổng số") && !head.value().equals("số")) {
			return passage.phrase(token, Measures.nounEnd(passage, head.to()));
		}
		int to = unit != null && unit.value().classOf().equals("count") ? unit.to() : from;
		if (to <= from || passage.is(token, "tổng") && passage.is(token - 3, "chiếm")) {
			return null;
		}
		return passage.phrase(token, Measures.nounEnd(passage, to));
	}

}
