package vn.diemtin.enrich.fact.date;

import java.util.Set;

import vn.diemtin.enrich.fact.text.Passage;

/// What the words around digits say about them.
final class Cues {

	private static final Set<String> BEFORE_DAY = Set.of("vào", "từ", "đến", "tới", "trước", "sau", "hôm", "ngày", "kể",
			"dịp", "lễ", "nhật", "hết", "qua", "lúc", "nữ", "đăng", "ra");

	private static final Set<String> AFTER_DAY = Set.of("và", "đến", "tới", "tại", "do", "của", "với", "trong", "theo",
			"là", "vừa", "này", "năm", "sẽ", "đã", "ở", "cho", "hàng", "hằng", "có", "được", "vào", "lúc", "nhằm", "về",
			"diễn", "khi", "âm", "thì", "trở", "cùng", "qua", "sắp", "đang", "khai");

	private static final Set<String> HOLIDAYS = Set.of("8/3", "20/10", "20/11", "30/4", "1/5", "2/9", "27/7", "1/6",
			"27/2", "22/12", "3/2", "26/3", "19/8", "21/6", "28/6", "25/11", "19/5", "10/10");

	/// The words that a date may begin with.
	private static final Set<String> FIRST = Set.of("từ", "trong", "ngày", "hôm", "mùng", "mồng", "sáng", "trưa",
			"chiều", "tối", "đêm", "khuya", "rạng", "nửa", "cùng", "tháng", "quý", "năm", "tuần", "đầu", "giữa", "cuối",
			"thứ", "chủ", "chúa", "cách", "nhiệm", "giai", "thời", "niên", "khóa", "các", "những", "vụ", "mùa", "thập",
			"t", "một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười");

	private Cues() {
	}

	static boolean mayBegin(Passage passage, int token) {
		return FIRST.contains(passage.key(token));
	}

	/// Whether `8/12` at a token may be a day of a month.
	static boolean expectsDay(Passage passage, int token) {
		Mention day = NumericReader.at(passage, token, true);
		if (day == null || passage.length(day.to() - 1) == 4 || passage.length(token) == 4) {
			return true;
		}
		if (!passage.is(token + 1, "/") || isShare(passage, day)) {
			return false;
		}
		boolean around = !passage.isGlued(token) || !passage.is(token - 1, "/", "-", ".", ",");
		if (!around) {
			return false;
		}
		String surface = passage.surface(token, day.to());
		if (surface.equals("24/7") && !passage.is(token - 1, "ngày")) {
			return false;
		}
		return BEFORE_DAY.contains(passage.key(token - 1))
				|| passage.is(token - 1, "(") && passage.is(day.to(), ")", ",", ";") || HOLIDAYS.contains(surface)
				|| passage.is(token - 1, "nay", "mai", "sáng", "chiều", "tối", "trưa", "đêm")
				|| passage.is(token - 1, ",", "-", "và") && passage.number(token) > 12
				|| passage.number(token) > 12 && passage.isWord(token - 1);
	}

	/// Whether `thứ hai` at a token follows a word of time.
	static boolean expectsWeekday(Passage passage, int token) {
		return passage.is(token, "thứ", "chủ", "ngày")
				&& passage.is(token - 1, "sáng", "trưa", "chiều", "tối", "đêm", "vào", "hôm", "từ");
	}

	/// Whether `2/3` is a part of what follows: `2/3 dân số`.
	static boolean isShare(Passage passage, Mention day) {
		int at = day.to();
		if (passage.is(at, "%")) {
			return true;
		}
		return passage.isWord(at) && !passage.isCapital(at) && !AFTER_DAY.contains(passage.key(at))
				&& !passage.is(day.from() - 1, "ngày", "sáng", "chiều", "tối", "hôm", "nay", "lễ", "dịp");
	}

	/// Whether a date comes back every year.
	static boolean recurs(Passage passage, Mention mention) {
		return passage.is(mention.to(), "hàng", "hằng") && passage.is(mention.to() + 1, "năm", "tháng", "tuần");
	}

	/// With the words that lead it in: `đến năm 2015`, `đến hết tháng 6`.
	static Mention withLead(Passage passage, Mention mention) {
		int from = mention.from();
		boolean inside = passage.is(from, "từ", "trong");
		if (!inside && passage.is(from - 1, "hết", "cuối") && passage.is(from - 2, "đến", "tới")) {
			return mention.from(from - 2);
		}
		if (!inside && passage.is(from - 1, "đến", "tới")
				&& !passage.is(from - 2, "liên", "tính", "kể", "hướng", "sắp")) {
			return mention.from(from - 1);
		}
		return mention;
	}

}
