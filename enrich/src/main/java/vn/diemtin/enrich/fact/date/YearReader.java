package vn.diemtin.enrich.fact.date;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads years and terms: `năm 2014`, `nhiệm kỳ 2011 – 2016`, `giai đoạn 2021-2025`, `đầu năm 2023`, `những năm 1990`.
final class YearReader {

	private static final Lexicon<String> TERMS = Lexicon
		.of(List.of("nhiệm kỳ", "nhiệm kì", "giai đoạn", "thời kỳ", "thời kì", "năm học", "niên khóa", "khóa học",
				"khóa", "các năm", "những năm", "hai năm", "trong năm", "năm", "niên độ", "vụ", "mùa giải"));

	private YearReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		if (passage.is(token, "đầu", "giữa", "cuối") && passage.is(token + 1, "năm")
				&& !passage.is(token - 1, "tháng", "quý", "nửa", "lần", "những", "ngày")) {
			return edge(passage, token, anchor);
		}
		Hit<String> term = TERMS.at(passage, token);
		if (term != null) {
			Mention years = two(passage, term.to());
			if (years != null) {
				return years.from(term.value().equals("trong năm") ? token + 1 : token);
			}
			if (passage.is(term.to(), "năm") && two(passage, term.to() + 1) instanceof Mention both) {
				return both.from(token);
			}
			Mention decade = decade(passage, term);
			return decade == null ? single(passage, token) : decade;
		}
		if (passage.reads(token, "thập", "niên") || passage.reads(token, "thập", "kỷ")) {
			int year = yearAt(passage, token + 2);
			return year > 0 ? new Mention(token, token + 3, decadeOf(year)) : null;
		}
		return two(passage, token);
	}

	/// `năm 2014`.
	static @Nullable Mention single(Passage passage, int token) {
		int year = passage.is(token, "năm") ? yearAt(passage, token + 1) : 0;
		return year == 0 || isRatio(passage, token + 2) ? null : new Mention(token, token + 2, Parts.ofYear(year));
	}

	/// The year that four digits write, or 0.
	static int yearAt(Passage passage, int token) {
		boolean year = passage.length(token) == 4 && NumericReader.isYear(passage.number(token))
				&& !NumericReader.isTail(passage, token) && !NumericReader.isCutOff(passage, token + 1);
		return year ? passage.number(token) : 0;
	}

	private static boolean isRatio(Passage passage, int token) {
		return passage.isGlued(token) && passage.is(token, "/", "%") && passage.isGlued(token + 1);
	}

	/// `2011 – 2016`, `2021-25`.
	private static @Nullable Mention two(Passage passage, int token) {
		if (passage.length(token) != 4 || !passage.is(token + 1, "-") || NumericReader.isTail(passage, token)
				|| NumericReader.isCutOff(passage, token + 3)
				|| passage.isDigits(token + 2) && passage.is(token + 3, "/")) {
			return null;
		}
		int first = passage.number(token);
		int last = passage.number(token + 2);
		if (passage.length(token + 2) == 2 && passage.isGlued(token + 1) && passage.isGlued(token + 2)) {
			last += first / 100 * 100;
			if (last - first > 10) {
				return null;
			}
		}
		else if (passage.length(token + 2) != 4) {
			return null;
		}
		boolean valid = NumericReader.isYear(first) && NumericReader.isYear(last) && first < last;
		return valid ? new Mention(token, token + 3, Parts.ofValue(first + "/" + last)) : null;
	}

	private static @Nullable Mention decade(Passage passage, Hit<String> term) {
		int year = term.value().equals("những năm") ? yearAt(passage, term.to()) : 0;
		return year > 0 && year % 10 == 0 ? new Mention(term.from(), term.to() + 1, decadeOf(year)) : null;
	}

	private static Parts decadeOf(int year) {
		return Parts.ofValue(year + "/" + (year + 9));
	}

	/// `đầu năm 2023`, `cuối năm nay`, `cuối năm`.
	private static @Nullable Mention edge(Passage passage, int token, Anchor anchor) {
		Mention year = single(passage, token + 1);
		if (year == null) {
			year = RelativeReader.at(passage, token + 1, anchor);
		}
		if (year != null) {
			return year.from(token);
		}
		if (passage.is(token + 2, "học", "thứ", "nhất", "hai", "ba") || passage.isDigits(token + 2)) {
			return null;
		}
		return new Mention(token, token + 2,
				anchor.published() == null ? Parts.LOST : Parts.ofYear(anchor.published().getYear()));
	}

	/// Four digits that stand where a year may stand and nothing countable follows them.
	static @Nullable Mention bare(Passage passage, int token, boolean expected) {
		int year = yearAt(passage, token);
		if (year == 0) {
			return null;
		}
		boolean counts = passage.isWord(token + 1) && !expected && !passage.isCapital(token + 1)
				&& !passage.is(token + 1, "và", "của", "tại", "ở", "với", "đến", "là", "do", "được", "cho", "đã", "sẽ",
						"có", "theo", "tới", "trở", "thì", "khi", "vừa");
		boolean money = passage.is(token + 1, "usd", "vnd", "vnđ", "đ", "%", "m", "km", "ha", "kg", "cc", "mah");
		boolean place = passage.is(token - 1, "(", "tết", "hè", "xuân", "thu", "đông", "games", "cup", "và", ",")
				|| passage.isWord(token - 1)
						&& !passage.is(token - 1, "số", "xem", "giá", "mã", "đường", "phòng", "khoảng", "hơn", "gần",
								"đạt", "trên", "dưới", "còn", "chỉ", "có", "là", "quận", "lô", "tờ", "thửa");
		boolean list = passage.is(token - 1, "và", ",") && !passage.isDigits(token - 2);
		return expected || place && !counts && !money && !list ? new Mention(token, token + 1, Parts.ofYear(year))
				: null;
	}

}
