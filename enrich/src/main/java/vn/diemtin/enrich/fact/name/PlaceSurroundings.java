package vn.diemtin.enrich.fact.name;

import java.util.Set;

import vn.diemtin.enrich.fact.text.Passage;

/// Tells by the words around it whether a name of a place names a person, a road, a firm or a dish instead.
final class PlaceSurroundings {

	private static final Set<String> SURNAMES = Set.of("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ",
			"võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "đoàn", "lương", "trịnh", "mai", "đào",
			"cao", "lâm", "phùng", "tô", "tạ", "hà", "thái", "châu", "quách", "vi", "lò", "giàng", "thị", "văn",
			"trương", "tống", "kiều", "la", "từ", "bạch", "đàm", "nông", "hứa", "khổng", "mạc", "nghiêm", "lục", "sầm",
			"vương", "tôn", "chu", "thân", "đồng", "doãn", "quang", "đình", "hữu", "đức", "minh", "ngọc", "thanh");

	/// What a person is called by.
	private static final Set<String> TITLES = Set.of("ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "thầy", "bé",
			"mc", "nsưt", "nsnd", "em", "cháu", "sĩ", "diễn", "mẫu", "hậu", "đạo", "thủ", "vđv", "hlv", "đ/c", "chí",
			"tá", "uý", "úy", "tướng", "sỹ", "bầu");

	private static final Set<String> ROADS = Set.of("đường", "phố", "ngõ", "hẻm", "phường");

	/// Whose names are not those of the places that they bear.
	private static final Set<String> NAMED_AFTER_PROVINCES = Set.of("đường", "phố", "sông", "hồ", "ga", "phở", "quán",
			"báo", "hiệu", "hãng", "bò", "bún", "mì", "bia", "kẹo", "ngõ", "hẻm", "nobel", "thuốc", "vang", "dòng",
			"đò", "mắm", "sạn", "tên", "gian");

	private static final Set<String> NAMED_AFTER = Set.of("trường", "giải", "núi", "nhà", "cầu", "chợ", "chùa", "ty",
			"bà", "thpt", "thcs", "hàng", "đèo", "đền", "đình", "đập", "thác", "bãi", "cửa", "hang", "động", "kênh",
			"rạch", "rừng", "tế", "vịnh", "đồi", "hòn", "thôn", "ấp", "bản", "làng", "xóm", "khóm", "buôn", "phum",
			"khu", "cảng", "bến", "đò", "viện", "ngân", "thiền", "lễ", "họ", "hiệu", "phim", "vua", "tiệm", "shop",
			"tiểu", "cụm", "chung", "cư", "tòa", "vườn", "viên", "dự", "án", "xã");

	private static final Set<String> LOCATIVES = Set.of("tại", "ở", "từ", "đến", "về", "tới", "qua", "vào", "ra", "lên",
			"xuống", "sang", "quê", "ngụ", "trú", "thuộc", "vùng", "vực", "dân", "ghé", "rời", "miền", "gần", "khắp",
			"quanh", "nối", "gốc", "trọ", "ngư");

	private static final Set<String> INSTITUTIONS = Set.of("đại học", "trường đại", "trường đh", "đh kinh", "đh sư",
			"đh bách", "đh khoa", "trường thpt", "trường thcs", "trường tiểu", "trường cao", "trường trung", "cao đẳng",
			"bệnh viện", "học viện", "công ty", "tổng công", "ngân hàng", "tập đoàn", "câu lạc", "khách sạn", "nhà máy",
			"nhà hát", "nhà xuất", "siêu thị", "tạp chí", "chung cư", "hợp tác", "hãng phim", "hiệp hội", "liên đoàn",
			"xí nghiệp", "nhà thờ", "trường mầm", "thpt chuyên");

	/// What no name of an institution holds.
	private static final Set<String> BREAKS = Set.of("tại", "ở", "của", "đã", "tới", "về", "từ", "đến", "cho", "và",
			"vào", "với", "trên", "trong", "do", "ra", "sẽ", "là", "có", "được", "thuộc", "tỉnh", "huyện", "qua");

	/// After which a capital "Cầu" or "cầu" is no bridge: "yêu cầu Hà Nội báo cáo".
	private static final Set<String> ASKING = Set.of("yêu", "nhu", "toàn", "cung", "khẩn", "thỉnh", "đòi");

	private static final int MANY_LETTERS = 2;

	private final Passage passage;

	PlaceSurroundings(Passage passage) {
		this.passage = passage;
	}

	/// A part of an address on the web.
	boolean isGluedToOther(int from) {
		return passage.isGlued(from) && passage.is(from - 1, "@", "#", "_");
	}

	boolean isRoadBefore(int from) {
		return passage.is(from, "phường", "xã") && passage.isCapital(from) && ROADS.contains(passage.key(from - 1));
	}

	/// "Bắc Giang (cũ)", "tỉnh Bình Phước trước đây", "huyện Lục Yên (nay là …)".
	boolean isToldFormer(int to) {
		int at = passage.is(to, "(", ",") ? to + 1 : to;
		return passage.is(at, "cũ") || passage.is(at, "nay") && passage.is(at + 1, "là", "thuộc") && at > to
				|| passage.is(to, "(") && passage.is(at, "nay") || passage.reads(at, "trước", "đây")
				|| passage.reads(at, "trước", "kia") || passage.reads(at, "trước", "sáp") || passage.is(at, "xưa");
	}

	boolean isLocative(int from) {
		return LOCATIVES.contains(passage.key(from - 1));
	}

	/// Whether nothing but the beginning of a sentence stands before.
	boolean isLonely(int from) {
		return passage.opensSentence(from);
	}

	/// A person, a road or a firm bears the name.
	boolean isOtherName(int from, int to, boolean province) {
		String before = passage.key(from - 1);
		boolean named = passage.sentence(from - 1) == passage.sentence(from);
		boolean preposition = before.equals("từ") && passage.opensSentence(from - 1);
		if (named && (SURNAMES.contains(before) && passage.isCapital(from - 1) && !isShouted(from - 1) && !preposition
				|| TITLES.contains(before)) && sameLine(from - 1, from)) {
			return true;
		}
		boolean bridge = before.equals("cầu") && !ASKING.contains(passage.key(from - 2));
		if (named && (bridge || NAMED_AFTER_PROVINCES.contains(before))) {
			return true;
		}
		if (isInsideName(from) || isContinued(to) || isOfInstitution(from)) {
			return true;
		}
		return !province && named && NAMED_AFTER.contains(before);
	}

	/// A capitalised word stands before that is neither the first of its sentence nor an
	/// abbreviation.
	private boolean isInsideName(int from) {
		int before = from - 1;
		return passage.isCapital(before) && sameLine(before, from) && !isShouted(before)
				&& !passage.is(before, "đông", "tây", "nam", "bắc")
				&& (!passage.opensSentence(before) || passage.isCapital(before - 1));
	}

	/// "Đại học Bách khoa Hà Nội": the name began some words before and goes on until
	/// here.
	private boolean isOfInstitution(int from) {
		for (int at = from - 1; at >= Math.max(0, from - 8); at--) {
			if (!passage.isWord(at) || BREAKS.contains(passage.key(at))) {
				return false;
			}
			if (passage.isCapital(at) && INSTITUTIONS.contains(passage.key(at) + " " + passage.key(at + 1))) {
				return at + 2 < from;
			}
		}
		return false;
	}

	/// A capital follows, and not the name of who holds an office there.
	private boolean isContinued(int to) {
		if (!passage.isCapital(to) || !sameLine(to - 1, to)) {
			return passage.isDigits(to) && passage.length(to) == 1 && sameLine(to - 1, to)
					&& !passage.is(to + 1, "/", "-", ".", "%", ",") && !passage.isWord(to + 1);
		}
		boolean person = SURNAMES.contains(passage.key(to)) && passage.isCapital(to + 1);
		return !person && !(isShouted(to) && isShouted(to - 1));
	}

	private boolean isShouted(int token) {
		return passage.length(token) >= MANY_LETTERS
				&& passage.surface(token, token + 1).chars().noneMatch(Character::isLowerCase);
	}

	private boolean sameLine(int one, int other) {
		return passage.start(other) - passage.end(one) <= 1;
	}

}
