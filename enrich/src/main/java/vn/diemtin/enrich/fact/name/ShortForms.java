package vn.diemtin.enrich.fact.name;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Tells where "Bộ", "Sở", "Tổng cục" stand for the body that was named before.
final class ShortForms {

	private static final Set<String> NOT_MINISTRY = Set.of("trưởng", "luật", "đội", "máy", "phận", "sưu", "phim",
			"sách", "đồ", "môn", "ảnh", "tộc", "tiêu", "quy", "lạc", "hành", "nhớ", "ba", "xử", "chính", "chỉ", "tư",
			"câu", "dụng", "ngành", "vi", "tranh", "dàn", "gen", "từ", "lọc");

	private static final Set<String> NOT_DEPARTMENT = Set.of("hữu", "thích", "dĩ", "trường", "đoản", "tại", "giao",
			"thú");

	/// What a body does, and what ends a clause.
	private static final Set<String> AFTER = Set.of("đã", "sẽ", "vừa", "đang", "cũng", "yêu", "đề", "cho", "giao",
			"phối", "có", "là", "được", "này", "tổ", "báo", ",", ".", ")", ";", "và", "trình", "kiến", "khẳng", "thông",
			"tiếp", "chủ", "tham", "nhận", "phải", "cần", "không", "chưa", "ban", "mong", "luôn", "xác", "khuyến", "bố",
			"lưu");

	private ShortForms() {
	}

	/// The word in small letters, null if it means nothing named before.
	static @Nullable String at(Passage passage, int token) {
		if (!passage.isCapital(token)) {
			return null;
		}
		String key = passage.key(token);
		return switch (key) {
			case "bộ" -> isAlone(passage, token) && !NOT_MINISTRY.contains(passage.key(token + 1)) ? key : null;
			case "sở" -> isAlone(passage, token) && !NOT_DEPARTMENT.contains(passage.key(token + 1)) ? key : null;
			case "cục", "vụ", "ban", "hội" -> isAlone(passage, token) && acts(passage, token + 1) ? key : null;
			case "tổng", "chi" -> passage.is(token + 1, "cục") && isAlone(passage, token) && acts(passage, token + 2)
					? key + " cục" : null;
			default -> null;
		};
	}

	private static boolean acts(Passage passage, int token) {
		return AFTER.contains(passage.key(token));
	}

	/// Not the beginning of a longer name and not one of many.
	private static boolean isAlone(Passage passage, int token) {
		if (passage.isCapital(token + 1)) {
			return false;
		}
		boolean list = passage.is(token - 1, "các", "những", "mỗi", "nhiều", "liên", "cấp", "-")
				|| passage.is(token + 1, ",", "-", "/", "và")
						&& passage.is(token + 2, "ban", "ngành", "sở", "cơ", "bộ", "địa", "đoàn", "phòng");
		return !list && !passage.isDigits(token + 1);
	}

}
