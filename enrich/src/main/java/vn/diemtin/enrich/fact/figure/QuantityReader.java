package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// Reads a number together with its unit; a number that counts nothing is none.
final class QuantityReader {

	private static final Set<String> LABELS = Set.of("điều", "khoản", "mục", "chương", "câu", "số", "quận", "phường",
			"khối", "khu", "đường", "lộ", "ql", "tập", "bài", "phần", "hạng", "bảng", "hình", "vòng", "thứ", "cấp",
			"loại", "kỳ", "kì", "tầng", "phòng", "top", "bậc", "lô", "ô", "thửa", "tờ", "ngõ", "ngách", "hẻm", "kiệt",
			"tháng", "ngày", "năm", "quý", "nghị", "quyết", "luật", "trang", "giải", "tuần", "lớp", "tổ", "đội", "khóa",
			"mốc", "vị", "trường", "phẩy", "u", "phố", "ms", "mã");

	/// Before a number whose noun is not known these name it too: `khu phố 2`, `chương
	/// trình 135`.
	private static final Set<String> NAMES = Set.of("trình", "án", "thôn", "ấp", "bản", "xóm", "đoàn", "kênh", "cổng",
			"cụm", "ga", "tiểu", "km", "kỷ", "nhóm", "ca", "bước", "bệnh", "zone", "mức", "tượng");

	private static final Lexicon<String> CALLS = Lexicon
		.of(List.of("điện thoại", "đt", "sđt", "tổng đài", "đường dây nóng", "hotline", "fax", "zalo", "số máy",
				"tài khoản", "stk", "hộp thư", "mã số", "liên hệ", "biển số", "biển kiểm soát", "soạn tin", "đầu số"));

	private static final Lexicon<String> WHOLES = Lexicon
		.of(List.of("dân số", "số", "tổng số", "tổng", "diện tích", "lượng", "sản lượng", "thời gian", "quãng đường",
				"chặng đường", "giá trị", "thu nhập", "giá", "vốn", "trong số", "trong tổng số", "thế giới"));

	private static final Lexicon<String> MONEY = Lexicon.of(List.of("giá", "tiền", "thu nhập", "lương", "vốn", "thu",
			"chi", "trị giá", "trúng", "nợ", "lãi", "lỗ", "doanh thu", "đầu tư", "kinh phí", "phạt", "thưởng", "mua",
			"bán", "vay", "trả", "đồng", "chi phí", "ngân sách", "hỗ trợ", "ủng hộ", "tài trợ", "bồi thường"));

	/// They speak of money only where no noun follows.
	private static final Set<String> LIKELY_MONEY = Set.of("hơn", "gần", "tới", "đến", "mất");

	private QuantityReader() {
	}

	static @Nullable Counted at(Passage passage, int token) {
		if (passage.is(token, "$") && NumberReader.single(passage, token + 1) instanceof Amount dollars) {
			return new Counted(dollars, new Unit("usd", "$", "money"), token, token, dollars.to(), true);
		}
		if (passage.is(token, "thứ", "hạng")) {
			return RankReader.at(passage, token);
		}
		Amount amount = NumberReader.at(passage, token);
		if (amount == null) {
			return ofWhole(passage, token);
		}
		if (isOrdinal(passage, token)) {
			return null;
		}
		Counted counted = NumberReader.isShare(passage, amount) ? share(passage, amount) : counted(passage, amount);
		if (counted == null || Furniture.is(passage, counted)) {
			return null;
		}
		boolean when = Durations.isDuration(counted.unit().id()) && !Durations.isMeasured(passage, counted);
		return when ? null : upTo(passage, counted);
	}

	/// `1.985/2.004 hồ sơ` counts those that are meant of a whole.
	private static @Nullable Counted ofWhole(Passage passage, int token) {
		Amount upper = NumberReader.upperOfCounts(passage, token);
		Hit<Units.Kind> unit = upper == null ? null : Units.at(passage, upper.to());
		boolean counts = unit != null && unit.value().classOf().equals("count") && !passage.isCapital(unit.from());
		return counts && upper != null && unit != null
				? whole(passage, upper, unit.from(), unit.to(), unit.value(), true) : null;
	}

	/// `lần thứ 3`, `khóa 12`, `kỳ họp thứ 9`: the how-manieth, not how many.
	private static boolean isOrdinal(Passage passage, int token) {
		return passage.is(token - 1, "thứ") || passage.reads(token - 2, "thứ", "\n")
				|| passage.is(token - 1, "khóa", "phường", "quận", "điều", "khoản", "mã") && passage.isDigits(token);
	}

	/// `từ 5 triệu đồng đến 10 triệu đồng`: one range whose ends both have their unit.
	private static Counted upTo(Passage passage, Counted first) {
		int joint = first.to();
		boolean words = passage.is(joint, "đến", "tới") && passage.is(first.from() - 1, "từ", "khoảng", "mức");
		boolean dash = passage.is(joint, "-") && first.unit().classOf().equals("money");
		boolean single = first.amount().min().compareTo(first.amount().max()) == 0;
		Amount last = (words || dash) && single && first.known() ? NumberReader.single(passage, joint + 1) : null;
		Counted second = last == null ? null : counted(passage, last);
		boolean one = second != null && second.unit().id().startsWith(first.unit().id())
				&& first.amount().min().compareTo(second.amount().max()) < 0;
		if (!one || second == null) {
			return first;
		}
		Amount start = first.amount();
		Amount end = second.amount();
		Amount range = new Amount(start.from(), end.to(), start.min(), end.max(),
				Math.max(start.decimals(), end.decimals()), true, true);
		return new Counted(range, second.unit(), first.from(), second.unitFrom(), second.to(), true);
	}

	private static @Nullable Counted counted(Passage passage, Amount amount) {
		Hit<Units.Kind> unit = unit(passage, amount.to());
		if (!amount.plain() && (unit == null || !isSpelledCount(passage, amount, unit))) {
			return null;
		}
		if (unit == null && Steps.isFrom(passage, amount.from())) {
			Counted start = start(passage, amount);
			if (start != null) {
				return start;
			}
		}
		if (unit == null) {
			return amount.scaled() ? money(passage, amount) : thing(passage, amount);
		}
		Units.Kind kind = Children.isMeant(passage, amount.from(), unit) ? Units.PERSON : unit.value();
		boolean counts = kind.classOf().equals("count") || kind.classOf().equals("time") || kind.id().equals("times");
		if (counts && isLabelled(passage, amount, kind) || kind.id().equals("hour") && isClock(passage, amount)
				|| kind.id().equals("degree") && passage.is(unit.to(), "vĩ", "kinh", "bắc", "đông")) {
			return null;
		}
		Amount number = kind.classOf().equals("count") || kind.id().equals("vnd")
				? NumberReader.counted(passage, amount) : amount;
		return whole(passage, number, unit.from(), unit.to(), kind, true);
	}

	/// The `5,2` of `từ 5,2 xuống 4,8%`, whose unit is told once.
	private static @Nullable Counted start(Passage passage, Amount amount) {
		int goal = Steps.goal(passage, amount.to());
		Amount last = goal == amount.to() + 1 || goal == amount.to() + 2 ? NumberReader.single(passage, goal) : null;
		Counted second = last == null ? null : counted(passage, last);
		boolean ratio = second != null && second.isRatio();
		return ratio && second != null
				? new Counted(amount, second.unit(), amount.from(), amount.to(), amount.to(), true) : null;
	}

	/// The unit behind a number, `nữ` or `nam` before it included.
	private static @Nullable Hit<Units.Kind> unit(Passage passage, int token) {
		if (passage.is(token, "nữ", "nam", "lượt") && !passage.isCapital(token)) {
			Hit<Units.Kind> behind = Units.at(passage, token + 1);
			if (behind != null && behind.value().classOf().equals("count")) {
				return new Hit<>(token, behind.to(), behind.value());
			}
		}
		Hit<Units.Kind> unit = Units.at(passage, token);
		boolean capital = unit != null && passage.isCapital(token) && !isSymbol(unit.value());
		return unit == null || capital ? null : unit;
	}

	private static boolean isSymbol(Units.Kind kind) {
		return !kind.classOf().equals("count") && !kind.classOf().equals("time");
	}

	/// One syllable in words counts only where it can mean nothing else.
	private static boolean isSpelledCount(Passage passage, Amount amount, Hit<Units.Kind> unit) {
		boolean other = passage.is(amount.from(), "một", "năm") || passage.is(amount.from() - 1, "vài", "dăm", "mươi",
				"hoặc", "thứ", "lần", "tháng", "và", "cả", "đôi", "ngày");
		boolean counts = unit.value().classOf().equals("count") || unit.value().classOf().equals("time");
		return !other && counts && !passage.is(unit.from(), "con", "bộ", "bé", "bản", "ban", "em", "phần", "khách",
				"nước", "phiên", "cây", "cái", "nhà");
	}

	private static boolean isLabelled(Passage passage, Amount amount, Units.Kind kind) {
		String before = passage.key(amount.from() - 1);
		if (isModel(passage, amount.from(), kind)) {
			return true;
		}
		if (!LABELS.contains(before)) {
			return false;
		}
		if (before.equals("số") && passage.is(amount.from() - 2, "trong", "tổng")) {
			return false;
		}
		return amount.min().compareTo(BigDecimal.valueOf(12)) <= 0 || !kind.classOf().equals("count");
	}

	/// `Honor 8 phiên bản`, `iPhone 6 khóa`: foreign names go on with their number.
	private static boolean isModel(Passage passage, int number, Units.Kind kind) {
		int name = number - 1;
		return kind.classOf().equals("count") && passage.isDigits(number) && passage.length(number) <= 2
				&& !passage.opensSentence(name) && hasCapital(passage, name) && passage.length(name) > 2
				&& passage.key(name).chars().allMatch((letter) -> letter < 128);
	}

	private static boolean isClock(Passage passage, Amount amount) {
		return passage.is(amount.from() - 1, "lúc", "hồi", "vào", "từ", "đến", "trước", "sau", "khoảng")
				&& amount.max().compareTo(BigDecimal.valueOf(24)) <= 0 && passage.is(amount.to(), "giờ");
	}

	private static @Nullable Counted money(Passage passage, Amount amount) {
		boolean large = passage.is(amount.to() - 1, "tỷ", "tỉ", "triệu", "rưỡi");
		int noun = Units.noun(passage, amount.to());
		boolean told = false;
		for (int at = amount.from() - 1; at > amount.from() - 7 && !told; at--) {
			told = MONEY.isAt(passage, at) || noun == amount.to() && LIKELY_MONEY.contains(passage.key(at));
		}
		if (large && (noun == amount.to() || told)) {
			return told ? whole(passage, amount, amount.to() - 1, amount.to(), Units.MONEY, false) : null;
		}
		return thing(passage, amount);
	}

	private static @Nullable Counted thing(Passage passage, Amount amount) {
		int to = Units.noun(passage, amount.to());
		if (to == amount.to()) {
			return isCalled(passage, amount.from()) ? null : NamedBefore.read(passage, amount);
		}
		boolean year = amount.to() - amount.from() == 1 && passage.length(amount.from()) == 4
				&& amount.min().compareTo(BigDecimal.valueOf(1900)) >= 0
				&& amount.min().compareTo(BigDecimal.valueOf(2099)) <= 0;
		boolean numbered = LABELS.contains(passage.key(amount.from() - 1))
				|| NAMES.contains(passage.key(amount.from() - 1)) || hasCapital(passage, amount.from() - 1)
				|| passage.is(amount.from() - 1, "-")
						&& (passage.isGlued(amount.from()) || passage.isDigits(amount.from() - 2));
		int persons = Units.persons(passage, amount.to(), to);
		if (persons > amount.to() && !year && !numbered) {
			return whole(passage, NumberReader.counted(passage, amount), amount.to(), persons, Units.PERSON, true);
		}
		return year || numbered || isCalled(passage, amount.from()) ? null
				: whole(passage, NumberReader.counted(passage, amount), amount.to(), to, Units.THING, false);
	}

	/// A number to call or to pay to.
	private static boolean isCalled(Passage passage, int token) {
		for (int at = token - 1; at >= token - 8 && !passage.is(at, ".", ";", "\n"); at--) {
			if (CALLS.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	private static String spelledOut(String unit) {
		return switch (unit) {
			case "h" -> "hour";
			case "s" -> "second";
			default -> unit;
		};
	}

	/// `iPhone 7`, `Win 10`: a name's number.
	private static boolean hasCapital(Passage passage, int token) {
		return passage.isWord(token) && passage.text()
			.substring(passage.start(token), passage.end(token))
			.chars()
			.anyMatch(Character::isUpperCase);
	}

	/// `2/3 dân số` is a share; `10/12 chỉ tiêu` counts ten.
	private static @Nullable Counted share(Passage passage, Amount amount) {
		if (amount.to() - amount.from() == 1) {
			return null;
		}
		int at = amount.to();
		Hit<Units.Kind> unit = Units.at(passage, at);
		boolean counts = unit != null && unit.value().classOf().equals("count") && !passage.isCapital(at);
		if (counts && passage.number(amount.to() - 1) > 5 && unit != null) {
			Amount upper = Amount.of(amount.from(), amount.to(), BigDecimal.valueOf(passage.number(amount.from())), 0,
					true);
			return whole(passage, upper, unit.from(), unit.to(), unit.value(), true);
		}
		if (counts || WHOLES.isAt(passage, at)) {
			return whole(passage, amount, amount.from(), amount.to(), Units.SHARE, true);
		}
		return null;
	}

	private static Counted whole(Passage passage, Amount amount, int unitFrom, int unitTo, Units.Kind kind,
			boolean known) {
		int to = unitTo;
		String id = kind.id();
		if (passage.is(to, "/") && passage.isWord(to + 1) && (passage.isGlued(to) || passage.isGlued(to + 1))) {
			Hit<Units.Kind> per = Units.at(passage, to + 1);
			id = id + "/" + (per == null ? spelledOut(passage.key(to + 1)) : per.value().id());
			to = per == null ? to + 2 : per.to();
		}
		if (passage.is(to, "/") && passage.is(to + 1, "100", "1", "10")
				&& Units.at(passage, to + 2) instanceof Hit<Units.Kind> per) {
			id = id + "/" + passage.key(to + 1) + "-" + per.value().id();
			to = per.to();
		}
		Unit unit = new Unit(id, passage.surface(unitFrom, to), kind.classOf());
		return new Counted(amount, unit, amount.from(), unitFrom, to, known);
	}

}
