package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads weekdays: `thứ Hai`, `thứ 2 tuần sau`, `Chủ nhật này`, `t7 tới`, `CN (27/10)`.
final class WeekdayReader {

	private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(Map.entry("hai", 1), Map.entry("ba", 2),
			Map.entry("tư", 3), Map.entry("năm", 4), Map.entry("sáu", 5), Map.entry("bảy", 6), Map.entry("bẩy", 6),
			Map.entry("2", 1), Map.entry("3", 2), Map.entry("4", 3), Map.entry("5", 4), Map.entry("6", 5),
			Map.entry("7", 6));

	private WeekdayReader() {
	}

	/// A weekday that begins at a token; a small `thứ hai` is an ordinal unless a word of
	/// time stands before it or behind, or
	/// it stands alone.
	static @Nullable Mention at(Passage passage, int token, boolean expected, Anchor anchor) {
		int at = passage.is(token, "ngày", "hôm") && passage.is(token + 1, "thứ", "chủ", "t", "cn") ? token + 1 : token;
		int weekday = 0;
		int to = at + 2;
		boolean named = false;
		if (passage.reads(at, "chủ", "nhật") || passage.reads(at, "chúa", "nhật")) {
			weekday = 7;
			named = !passage.is(to, "xanh", "đỏ", "hồng", "vàng", "nhân");
		}
		else if (passage.is(at, "thứ")) {
			weekday = WEEKDAYS.getOrDefault(passage.key(at + 1), 0);
			named = passage.isCapital(at + 1) || passage.isDigits(at + 1) && passage.size() <= 3;
		}
		else if (passage.is(at, "t") && passage.isGlued(at + 1)) {
			weekday = passage.isDigits(at + 1) ? WEEKDAYS.getOrDefault(passage.key(at + 1), 0) : 0;
		}
		else if (passage.is(at, "cn")) {
			weekday = 7;
			to = at + 1;
		}
		if (weekday == 0 || passage.isGlued(to) && passage.is(to, "/", "%", ".") && passage.isGlued(to + 1)) {
			return null;
		}
		if (passage.is(to, "hàng", "hằng", "mỗi") || passage.reads(to, "đầu", "tiên")
				|| passage.reads(to, "cuối", "cùng")
				|| passage.is(token - 1, "lần", "người", "con", "ngôi", "báo", "phẩm", "họp", "vòng", "đợt", "kỳ",
						"tập", "phần", "số", "chương", "cuốn", "bài", "câu", "mùa", "nhà", "cấp", "chiếc", "án", "hạng",
						"khóa", "trận", "lớp", "vị", "xếp", "đứng")
				|| passage.is(to, "đen")) {
			return null;
		}
		Mention led = led(passage, token, to, weekday, anchor);
		if (led != null) {
			return led;
		}
		boolean sure = named || expected || isDated(passage, to)
				|| passage.is(at, "thứ") && passage.size() == 2 && token == 0;
		return sure ? new Mention(token, to, Parts.ofWeekday(weekday)) : null;
	}

	/// `thứ 2 tuần sau`, `thứ sáu tới`, `chủ nhật này`, `thứ ba vừa rồi`.
	private static @Nullable Mention led(Passage passage, int token, int to, int weekday, Anchor anchor) {
		if (passage.is(to, "tuần") || passage.reads(to, "của", "tuần")) {
			int at = passage.is(to, "của") ? to + 1 : to;
			Mention week = RelativeReader.uncounted(passage, at, anchor);
			return week == null ? new Mention(token, to, Parts.LOST)
					: new Mention(token, week.to(), inWeek(weekday, weeks(passage, week), anchor));
		}
		boolean name = passage.isCapital(to);
		if (passage.is(to, "này") && !name) {
			Parts here = inWeek(weekday, 0, anchor);
			LocalDate day = here.date();
			boolean gone = anchor.direction() == Direction.FUTURE && day != null && anchor.published() != null
					&& day.isBefore(anchor.published());
			return new Mention(token, to + 1, gone ? inWeek(weekday, 1, anchor) : here);
		}
		boolean nearPast = passage.is(to, "vừa") && passage.is(to + 1, "rồi", "qua");
		if (nearPast || passage.is(to, "rồi", "trước") && !passage.is(to + 1, "khi", "đó", "ngày")) {
			return new Mention(token, nearPast ? to + 2 : to + 1, beside(weekday, Direction.PAST, anchor));
		}
		boolean coming = passage.is(to, "tới") && !passage.isCapital(to + 1) || passage.reads(to, "sắp", "tới");
		if (coming || passage.is(to, "sau") && !passage.isWord(to + 1)) {
			return new Mention(token, passage.is(to, "sắp") ? to + 2 : to + 1,
					beside(weekday, Direction.FUTURE, anchor));
		}
		return null;
	}

	private static int weeks(Passage passage, Mention week) {
		boolean more = passage.is(week.to() - 1, "nữa");
		int step = more ? 2 : 1;
		return switch (passage.key(week.to() - (more ? 2 : 1))) {
			case "trước", "rồi", "qua" -> -step;
			case "tới", "sau", "theo" -> step;
			default -> 0;
		};
	}

	/// The nearest one, today left out.
	private static Parts beside(int weekday, Direction direction, Anchor anchor) {
		LocalDate published = anchor.published();
		if (published == null) {
			return Parts.LOST;
		}
		int ahead = Math.floorMod(weekday - published.getDayOfWeek().getValue(), 7);
		return direction == Direction.FUTURE ? Parts.ofDay(published.plusDays(ahead == 0 ? 7 : ahead))
				: Parts.ofDay(published.plusDays(ahead - 7L));
	}

	private static Parts inWeek(int weekday, int weeks, Anchor anchor) {
		LocalDate monday = anchor.monday(weeks);
		return monday == null ? Parts.LOST : Parts.ofDay(monday.plusDays(weekday - 1L));
	}

	private static boolean isDated(Passage passage, int token) {
		if (!passage.is(token, "(", ",", "ngày") && !passage.isDigits(token)) {
			return false;
		}
		int at = passage.is(token, "(", ",") ? token + 1 : token;
		at += DayReader.leads(passage, at);
		boolean list = passage.is(token, ",") && at == token + 1
				&& !(passage.is(at + 1, "/", "-") && passage.isGlued(at + 1)) && !passage.is(at + 1, "tháng");
		return !list && (NumericReader.at(passage, at, true) != null
				|| passage.isDigits(at) && passage.is(at + 1, "tháng", ")"));
	}

}
