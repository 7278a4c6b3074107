package vn.diemtin.enrich.fact.date;

import java.util.Set;

import vn.diemtin.enrich.fact.text.Passage;

/// What the words around digits say about them.
final class Cues {

	private static final Set<String> BEFORE_DAY = Set.of("vào", "từ", "đến", "tới", "trước", "sau", "hôm", "ngày", "kể",
			"dịp", "lễ", "nhật", "hết", "qua", "lúc", "nữ", "đăng", "ra", "phiên", "rạng");

	private static final Set<String> AFTER_DAY = Set.of("và", "đến", "tới", "tại", "do", "của", "với", "trong", "theo",
			"là", "vừa", "này", "năm", "sẽ", "đã", "ở", "cho", "hàng", "hằng", "có", "được", "vào", "lúc", "nhằm", "về",
			"diễn", "khi", "âm", "thì", "trở", "kéo", "cùng", "qua", "sắp", "đang", "khai", "rạng", "dương");

	private static final Set<String> ADDRESSES = Set.of("đường", "phố", "số", "hẻm", "ngõ", "ngách", "kiệt", "quận",
			"lô", "nhà", "lộ", "tổ", "khu", "phường", "ấp", "thôn", "xóm", "điều", "khoản", "mục", "chỗ", "câu", "bài");

	private static final Set<String> HOLIDAYS = Set.of("8/3", "20/10", "20/11", "30/4", "1/5", "2/9", "27/7", "1/6",
			"27/2", "22/12", "3/2", "26/3", "19/8", "21/6", "28/6", "25/11", "19/5", "10/10");

	/// What follows a number that counts how often in a day, month or year.
	private static final Set<String> COUNTED = Set.of("lần", "bữa", "viên", "giờ", "tiếng", "ly", "triệu", "nghìn",
			"ngàn", "đồng", "ca", "buổi", "lít", "kg", "người", "trẻ", "phút", "tỷ", "tỉ", "vạn", "chuyến", "lượt",
			"cốc", "đêm", "quả", "gói", "liều", "km", "mét", "tấn", "%", "h", "tr", "k", "kỳ", "đợt", "chục", "trăm",
			"vụ", "suất", "con", "cuộc", "trận", "bài", "tạ", "cái", "ký");

	private Cues() {
	}

	/// Whether what follows a number is counted by it.
	static boolean counts(Passage passage, int token) {
		return COUNTED.contains(passage.key(token));
	}

	/// Whether `8/12` at a token may be a day of a month.
	static boolean expectsDay(Passage passage, int token) {
		Mention day = NumericReader.at(passage, token, true);
		if (day == null || passage.length(day.to() - 1) == 4 || passage.length(token) == 4) {
			return day != null || !passage.isDigits(token);
		}
		boolean alone = token == 0 && day.to() == passage.size() && passage.is(token + 1, "/");
		if (alone || Lunar.mark(passage, day.to()) > 0) {
			return true;
		}
		if (!passage.is(token + 1, "/") || isShare(passage, day) || ADDRESSES.contains(passage.key(token - 1))) {
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
				|| passage.is(token - 1, "(") && passage.is(day.to(), ")", ",", ";", "-") || HOLIDAYS.contains(surface)
				|| passage.is(token - 1, "nay", "mai", "sáng", "chiều", "tối", "trưa", "đêm")
				|| passage.is(token - 1, ",", "-", "và") && passage.number(token) > 12
				|| passage.number(token) > 12 && passage.isWord(token - 1)
				|| passage.isWord(token - 1) && passage.length(token + 2) == 2
						&& (passage.key(token).charAt(0) == '0' || passage.key(token + 2).charAt(0) == '0');
	}

	/// Whether `thứ hai` at a token follows a word of time.
	static boolean expectsWeekday(Passage passage, int token) {
		return passage.is(token, "thứ", "chủ", "ngày", "t", "cn")
				&& passage.is(token - 1, "sáng", "trưa", "chiều", "tối", "đêm", "vào", "hôm", "từ", "h", "giờ", "rưỡi");
	}

	/// Whether `2/3` is a part of what follows: `2/3 dân số`.
	static boolean isShare(Passage passage, Mention day) {
		int at = day.to();
		if (passage.is(at, "%")
				|| passage.is(at, "của") && passage.is(day.from() - 1, "tới", "đến", "chiếm", "khoảng")) {
			return true;
		}
		return passage.isWord(at) && !passage.isCapital(at) && !AFTER_DAY.contains(passage.key(at))
				&& !passage.is(day.from() - 1, "ngày", "sáng", "chiều", "tối", "hôm", "nay", "lễ", "dịp", "trưa", "đêm",
						"vào", "từ", "khuya", "nữ");
	}

	/// Whether a date comes back every year.
	static boolean recurs(Passage passage, Mention mention) {
		int start = Math.max(passage.sentenceStart(mention.from()), mention.from() - 6);
		for (int before = mention.from() - 2; before >= start && !passage.is(before, ",", ";"); before--) {
			if (passage.is(before, "mỗi", "hàng", "hằng") && passage.is(before + 1, "năm", "tháng", "tuần")) {
				return passage.is(mention.from() - 1, "vào", "ngày", "lần");
			}
		}
		int at = passage.is(mention.to(), "của") ? mention.to() + 1 : mention.to();
		return passage.is(at, "hàng", "hằng", "mỗi") && passage.is(at + 1, "năm", "tháng", "tuần");
	}

}
