package vn.diemtin.enrich.fact.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Phrase;

/// The phrase that says what is measured: `tỷ lệ hộ nghèo`, `kim ngạch xuất khẩu`.
final class Measures {

	private static final Lexicon<String> HEADS = Lexicon
		.of(List.of("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "số lượng", "tổng số", "số người", "số lao động", "số hộ",
				"số ca", "số vụ", "số học sinh", "số tiền", "số vốn", "kim ngạch", "doanh thu", "doanh số", "giá trị",
				"thu nhập", "mức lương", "tiền lương", "lương", "diện tích", "sản lượng", "dân số", "tổng vốn",
				"vốn điều lệ", "vốn", "kinh phí", "lợi nhuận", "tốc độ", "chỉ số", "năng suất", "thu ngân sách",
				"tổng thu", "tổng chi", "nguồn vốn", "mức phạt", "tổng kinh phí", "lãi suất", "độ che phủ", "tuổi thọ",
				"mức tăng", "giá xăng", "giá vàng", "giá", "tổng mức", "mức giá", "mức", "tổng giá trị", "quy mô",
				"công suất", "gdp", "grdp", "tỷ số", "tỉ số", "chi phí", "tổng sản phẩm", "dư nợ", "nợ xấu"));

	/// A phrase goes no further than to the word that says how much.
	private static final Set<String> ENDS = Set.of("đạt", "là", "chiếm", "tăng", "giảm", "còn", "lên", "ước", "khoảng",
			"hơn", "gần", "đều", "thấp", "cao", "của", "được", "đã", "sẽ", "có", "từ", "bằng", "vượt", "trên", "dưới",
			"chỉ", "vẫn", "cũng", "nhiệm", "năm", "giai", "tới", "đến", "xuống", "tại", "trong", "ở", "theo", "khi",
			"mà", "thì", "không", "so", "trị", "bị", "mới", "tương", "dao", "với", "cho", "để", "rơi", "dừng");

	private static final int LONGEST = 14;

	private Measures() {
	}

	/// What the number is a figure of; null when nothing says it.
	static @Nullable Phrase of(Passage passage, Counted counted, int clauseFrom) {
		String classOf = counted.unit().classOf();
		if (classOf.equals("time")) {
			return null;
		}
		int label = labelStart(passage, counted.from());
		if (label >= 0) {
			Phrase shared = sharedBy(passage, label, counted.from() - 1);
			return shared == null ? passage.phrase(label, counted.from() - 1) : shared;
		}
		Phrase before = null;
		for (int at = Math.max(clauseFrom, counted.from() - 30); at < counted.from(); at++) {
			Phrase phrase = phraseAt(passage, at, counted.from());
			boolean fits = phrase != null
					&& (!classOf.equals("count") || passage.is(at, "số", "dân") || passage.is(at + 1, "số"));
			before = fits ? phrase : before;
		}
		if (before != null || !counted.unit().id().equals("percent")) {
			return before;
		}
		return behind(passage, counted.to());
	}

	/// The `HĐND tỉnh` of `HĐND tỉnh: 13,82%`; -1 when no label stands before the number.
	private static int labelStart(Passage passage, int number) {
		if (!passage.is(number - 1, ":")) {
			return -1;
		}
		int at = number - 1;
		while (at > number - 10 && passage.isWord(at - 1) && !passage.opensSentence(at)) {
			at--;
		}
		boolean code = passage.isGlued(at) && passage.is(at - 1, "-", "/", "&");
		return at < number - 1 && !code ? at : -1;
	}

	/// The phrase earlier in the sentence that a label picks out, by the words they
	/// share.
	private static @Nullable Phrase sharedBy(Passage passage, int label, int labelEnd) {
		Set<String> words = words(passage, label, labelEnd);
		Phrase best = null;
		int most = -1;
		int from = Math.max(passage.sentenceStart(label), label - 120);
		for (int at = from; at < label; at++) {
			Hit<String> head = HEADS.at(passage, at);
			if (head == null || !head.value().startsWith("t")) {
				continue;
			}
			int to = phraseEnd(passage, head.to(), label);
			Set<String> shared = words(passage, at, to);
			shared.retainAll(words);
			if (shared.size() >= Math.max(most, 0)) {
				most = shared.size();
				best = passage.phrase(at, to);
			}
		}
		return best;
	}

	private static Set<String> words(Passage passage, int from, int to) {
		Set<String> words = new HashSet<>();
		for (int at = from; at < to; at++) {
			if (passage.is(at, "hđnd")) {
				words.addAll(List.of("hội", "đồng", "nhân", "dân"));
			}
			words.add(passage.key(at));
		}
		return words;
	}

	private static @Nullable Phrase phraseAt(Passage passage, int token, int limit) {
		Hit<String> head = HEADS.at(passage, token);
		boolean other = head == null || passage.is(token - 1, "một", "vô", "đánh", "bán")
				|| passage.is(token, "giá") && passage.is(token + 1, "cả", "như", "thể");
		return other || head == null ? null : passage.phrase(token, phraseEnd(passage, head.to(), limit));
	}

	private static int phraseEnd(Passage passage, int from, int limit) {
		int at = from;
		while (at < limit && at < from + LONGEST && passage.isWord(at) && !ENDS.contains(passage.key(at))) {
			at++;
		}
		return at;
	}

	/// The `doanh nghiệp` of `90% doanh nghiệp`.
	private static @Nullable Phrase behind(Passage passage, int token) {
		int from = passage.is(token, "số", "tổng") ? token + 1 : token;
		Hit<Units.Kind> unit = Units.at(passage, from);
		int to = unit != null && unit.value().classOf().equals("count") ? unit.to() : Units.noun(passage, from);
		return to > from && !passage.isCapital(from) ? passage.phrase(token, to) : null;
	}

}
