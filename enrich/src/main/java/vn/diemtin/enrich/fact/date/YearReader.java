package vn.diemtin.enrich.fact.date;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads years and terms: `năm 2014`, `nhiệm kỳ 2011 – 2016`, `năm học 2023-2024`, `năm Giáp Thìn`, `đầu năm 2023`.
final class YearReader {

	private static final Lexicon<String> TERMS = Lexicon
		.of(List.of("nhiệm kỳ", "nhiệm kì", "giai đoạn", "thời kỳ", "thời kì", "năm học", "niên khóa", "khóa học",
				"khóa", "các năm", "những năm", "hai năm", "năm", "niên độ", "mùa giải"));

	private static final Set<String> BEFORE_COUNTS = Set.of("số", "xem", "giá", "mã", "đường", "phòng", "khoảng", "hơn",
			"gần", "đạt", "trên", "dưới", "còn", "chỉ", "có", "là", "quận", "lô", "tờ", "thửa", "iso", "tcvn", "qcvn",
			"windows", "office", "mất", "bán", "mua", "thêm", "được", "tổng", "cả", "đủ", "gồm", "hotline", "quá",
			"lên", "model");

	private static final Set<String> COUNTED = Set.of("chiếc", "người", "đồng", "tấn", "hộ", "con", "cái", "căn", "lao",
			"học", "lượt", "suất", "bộ", "cây", "trường", "sản", "công", "trẻ", "tỷ", "triệu", "nghìn", "ca", "vụ",
			"phòng", "xe", "đơn", "mét", "kg", "ha", "bản", "cuốn", "phiếu", "giường", "trang");

	private static final Set<String> AFTER_YEAR = Set.of("và", "của", "tại", "ở", "với", "đến", "là", "do", "được",
			"cho", "đã", "sẽ", "có", "theo", "tới", "trở", "thì", "khi", "vừa", "về", "diễn", "trên", "vào", "cùng");

	private YearReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		if (passage.is(token, "đầu", "giữa", "cuối", "hè") && yearAt(passage, token + 1) > 0
				&& !(passage.is(token + 2, "-") && passage.isDigits(token + 3))
				&& bare(passage, token + 1, false) != null) {
			return new Mention(token, token + 2, Parts.ofYear(yearAt(passage, token + 1)));
		}
		if (passage.is(token, "đầu", "giữa", "cuối") && passage.is(token + 1, "năm")
				&& !passage.is(token - 1, "tháng", "quý", "nửa", "lần", "những", "ngày")) {
			return edge(passage, token, anchor);
		}
		Mention era = EraReader.at(passage, token, anchor);
		if (era != null) {
			return era;
		}
		Hit<String> term = TERMS.at(passage, token);
		if (term == null) {
			return two(passage, token);
		}
		Mention years = two(passage, passage.is(term.to(), "năm", ":") ? term.to() + 1 : term.to());
		if (years != null) {
			return years.from(token);
		}
		return single(passage, token) instanceof Mention year ? year
				: passage.is(token, "năm") && Lunar.year(passage, token + 1, anchor) instanceof Mention named
						? named.from(token) : null;
	}

	/// `năm 2014`, `năm hai nghìn không trăm hai mươi`, `năm một chín bảy lăm`.
	static @Nullable Mention single(Passage passage, int token) {
		if (!passage.is(token, "năm")) {
			return null;
		}
		int year = yearAt(passage, token + 1);
		if (year > 0) {
			return isRatio(passage, token + 2) ? null : new Mention(token, token + 2, Parts.ofYear(year));
		}
		int called = NumberReader.called(passage, token + 1, 4);
		if (NumericReader.isYear(called)) {
			return new Mention(token, token + 5, Parts.ofYear(called));
		}
		Numeral words = passage.isWord(token + 1) ? Numeral.between(passage, token + 1, 1900, 2099) : null;
		return words == null || words.to() - token < 4 ? null
				: new Mention(token, words.to(), Parts.ofYear(words.value()));
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

	/// `2011 – 2016`, `2021-25`, and with `năm` or `đến` between.
	private static @Nullable Mention two(Passage passage, int token) {
		if (passage.length(token) != 4 || !passage.is(token + 1, "-") || NumericReader.isTail(passage, token)) {
			return null;
		}
		int at = passage.is(token + 2, "năm") ? token + 3 : token + 2;
		if (NumericReader.isCutOff(passage, at + 1) || passage.isDigits(at) && passage.is(at + 1, "/")) {
			return null;
		}
		int first = passage.number(token);
		int last = passage.number(at);
		if (passage.length(at) == 2 && passage.isGlued(token + 1) && passage.isGlued(at)) {
			last += first / 100 * 100;
			if (last - first > 10) {
				return null;
			}
		}
		else if (passage.length(at) != 4) {
			return null;
		}
		boolean valid = NumericReader.isYear(first) && NumericReader.isYear(last) && first < last;
		return valid ? new Mention(token, at + 1, Parts.ofValue(first + "/" + last)) : null;
	}

	/// `đầu năm 2023`, `cuối năm nay`, `cuối năm`.
	private static @Nullable Mention edge(Passage passage, int token, Anchor anchor) {
		Mention year = single(passage, token + 1);
		if (year == null) {
			year = RelativeReader.at(passage, token + 1, anchor);
		}
		if (year == null) {
			year = Lunar.year(passage, token + 2, anchor);
		}
		if (year == null) {
			year = two(passage, token + 2);
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
		boolean name = passage.isCapital(token - 1) && !passage.opensSentence(token - 1)
				&& !COUNTED.contains(passage.key(token + 1));
		boolean counts = passage.isWord(token + 1) && !expected && !passage.isCapital(token + 1) && !name
				&& !AFTER_YEAR.contains(passage.key(token + 1));
		boolean money = passage.is(token + 1, "usd", "vnd", "vnđ", "đ", "%", "m", "km", "ha", "kg", "cc", "mah", "đồng")
				|| passage.isDigits(token + 1) || passage.isDigits(token - 1) && !passage.isGlued(token);
		boolean place = passage.is(token - 1, "(", "tết", "hè", "xuân", "thu", "đông", "games", "cup", "và", ",")
				|| passage.isWord(token - 1) && !BEFORE_COUNTS.contains(passage.key(token - 1));
		boolean list = passage.is(token - 1, "và", ",") && !passage.isDigits(token - 2);
		return expected || place && !counts && !money && !list ? new Mention(token, token + 1, Parts.ofYear(year))
				: null;
	}

}
