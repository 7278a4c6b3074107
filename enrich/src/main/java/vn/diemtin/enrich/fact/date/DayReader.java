package vn.diemtin.enrich.fact.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads days: `ngày 29/7/2014`, `ngày 8 tháng 12 năm 2023`, `mùng 8 tháng 3`, `thứ Hai (27/10)`, `ngày 27 và 28/10`.
final class DayReader {

	private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(Map.entry("hai", 1), Map.entry("ba", 2),
			Map.entry("tư", 3), Map.entry("năm", 4), Map.entry("sáu", 5), Map.entry("bảy", 6), Map.entry("bẩy", 6),
			Map.entry("2", 1), Map.entry("3", 2), Map.entry("4", 3), Map.entry("5", 4), Map.entry("6", 5),
			Map.entry("7", 6));

	private static final int LONGEST_LIST = 8;

	/// What follows a number that counts how often in a day, not which day.
	private static final Set<String> COUNTED = Set.of("lần", "bữa", "viên", "giờ", "tiếng", "ly", "triệu", "nghìn",
			"ngàn", "đồng", "ca", "buổi", "lít", "kg", "người", "trẻ", "phút", "tỷ", "tỉ", "vạn", "chuyến", "lượt",
			"cốc", "đêm", "quả", "gói", "liều", "km", "mét", "tấn", "%", "h");

	private DayReader() {
	}

	/// A day that begins at a token; `expected` when what stands before makes a bare
	/// `8/12` a date.
	static @Nullable Mention at(Passage passage, int token, boolean expected, Anchor anchor) {
		return at(passage, token, expected, false, anchor);
	}

	private static @Nullable Mention at(Passage passage, int token, boolean expected, boolean row, Anchor anchor) {
		int lead = leads(passage, token);
		int at = token + lead;
		Mention day = row ? NumericReader.inRow(passage, at, true)
				: NumericReader.at(passage, at, lead > 0 || expected);
		if (day != null && lead > 0 && day.parts().day() == 0) {
			day = null;
		}
		if (day == null) {
			day = spelled(passage, at, lead > 0 || expected);
		}
		if (day == null && lead > 0) {
			day = bare(passage, at, token);
		}
		if (day == null) {
			return null;
		}
		if (day.parts().year() == 0) {
			day = MonthReader.withYear(passage, day, anchor);
		}
		return lunar(passage, day.from(token));
	}

	/// How many tokens lead in a day: `ngày`, `hôm`, `mùng`, `ngày mùng`.
	static int leads(Passage passage, int token) {
		if (!passage.is(token, "ngày", "hôm", "mùng", "mồng") || passage.is(token - 1, "mỗi", "hàng", "hằng", "từng")) {
			return 0;
		}
		return passage.is(token, "ngày") && passage.is(token + 1, "mùng", "mồng", "rằm") ? 2 : 1;
	}

	/// `8 tháng 12 năm 2023`.
	private static @Nullable Mention spelled(Passage passage, int token, boolean expected) {
		int day = passage.number(token);
		if (day < 1 || day > 31 || passage.length(token) > 2 || NumericReader.isTail(passage, token)) {
			return null;
		}
		int at = passage.is(token + 1, ",") ? token + 2 : token + 1;
		Mention month = passage.is(at, "tháng") ? MonthReader.month(passage, at, new Anchor(null, Direction.PAST))
				: null;
		if (month == null || !expected && (month.parts().year() == 0 || passage.is(token - 1, "hơn", "gần"))) {
			return null;
		}
		Parts parts = month.parts().lost() ? Parts.LOST : Parts.ofDay(month.parts().year(), month.parts().month(), day);
		return new Mention(token, month.to(), parts);
	}

	/// `ngày 27`, when it is no count of something a day.
	private static @Nullable Mention bare(Passage passage, int token, int lead) {
		int day = passage.number(token);
		boolean one = day >= 1 && day <= 31 && passage.length(token) <= 2 && !NumericReader.isCutOff(passage, token + 1)
				&& !passage.is(token + 1, "/", ":");
		if (!one || COUNTED.contains(passage.key(token + 1)) || passage.is(lead, "hôm")) {
			return null;
		}
		if (passage.is(token + 1, "tết", "âm")) {
			return new Mention(token, token + 2, Parts.LOST);
		}
		return new Mention(token, token + 1, Parts.ofDay(0, 0, day));
	}

	/// The lunar calendar's days are named, not worked out.
	private static Mention lunar(Passage passage, Mention day) {
		if (passage.reads(day.to(), "âm", "lịch") || passage.reads(day.to(), "(", "âm", "lịch")) {
			return day.to(passage.is(day.to(), "(") ? day.to() : day.to() + 2).as(Parts.LOST);
		}
		return day;
	}

	/// `thứ Hai`, `Chủ nhật`; a small `thứ hai` is an ordinal unless a time word stands
	/// before or a date behind.
	static @Nullable Mention weekday(Passage passage, int token, boolean expected, Anchor anchor) {
		int at = passage.is(token, "ngày", "hôm") && passage.is(token + 1, "thứ", "chủ") ? token + 1 : token;
		int weekday = 0;
		if (passage.reads(at, "chủ", "nhật") || passage.reads(at, "chúa", "nhật")) {
			weekday = 7;
		}
		else if (passage.is(at, "thứ")) {
			weekday = WEEKDAYS.getOrDefault(passage.key(at + 1), 0);
		}
		if (weekday == 0 || passage.isGlued(at + 2) && passage.is(at + 2, "/", "%")) {
			return null;
		}
		Mention week = RelativeReader.uncounted(passage, at + 2, anchor);
		boolean ofWeek = week != null && passage.is(at + 2, "tuần");
		boolean dated = passage.is(at + 2, "(", ",", "ngày") || passage.isDigits(at + 2);
		boolean named = weekday == 7 || passage.isCapital(at + 1)
				|| expected && !passage.is(token - 1, "vào", "từ", "ngày", "(", "hôm");
		if (!named && !ofWeek && !(expected || dated && isDated(passage, at + 2))
				|| passage.is(token - 1, "lần", "người", "con", "ngôi")) {
			return null;
		}
		if (passage.is(at + 2, "hàng", "hằng", "mỗi") || passage.reads(at + 2, "đầu", "tiên")
				|| passage.reads(at + 2, "cuối", "cùng")) {
			return null;
		}
		if (ofWeek && week != null) {
			return new Mention(token, week.to(), inWeek(passage, week, weekday, anchor));
		}
		return new Mention(token, at + 2, Parts.ofWeekday(weekday));
	}

	private static boolean isDated(Passage passage, int token) {
		int at = passage.is(token, "(", ",") ? token + 1 : token;
		at += leads(passage, at);
		return NumericReader.at(passage, at, true) != null || passage.isDigits(at) && passage.is(at + 1, "tháng");
	}

	private static Parts inWeek(Passage passage, Mention week, int weekday, Anchor anchor) {
		int weeks = switch (passage.key(week.to() - 1)) {
			case "trước", "rồi" -> -1;
			case "tới", "sau" -> 1;
			default -> 0;
		};
		LocalDate monday = anchor.monday(weeks);
		return monday == null ? Parts.LOST : Parts.ofDay(monday.plusDays(weekday - 1L));
	}

	/// `ngày 27 và 28/10`, `các ngày 5, 7 và 9/8`, `hai ngày 12-13/9/2023`: the days that
	/// share the last one's month.
	static @Nullable List<Mention> list(Passage passage, int token, boolean expected, Anchor anchor) {
		int lead = leads(passage, token);
		if (lead == 0 && !expected) {
			return null;
		}
		List<Integer> starts = new ArrayList<>();
		int at = token + lead;
		while (starts.size() < LONGEST_LIST && passage.length(at) <= 2 && passage.number(at) >= 1
				&& passage.number(at) <= 31 && passage.is(at + 1, ",", "và", "-", "&", ";", "đến")
				&& (lead > 0 || passage.is(at + 1, "-", "và"))) {
			starts.add(at);
			at += 2;
			at += leads(passage, at);
		}
		if (starts.isEmpty()) {
			return null;
		}
		Mention last = at(passage, at, true, true, anchor);
		if (last == null || last.parts().month() == 0 || last.parts().day() == 0) {
			return null;
		}
		boolean joined = passage.is(starts.getLast() + 1, "đến", "-");
		List<Mention> days = new ArrayList<>();
		for (int start : starts) {
			Parts parts = Parts.ofDay(last.parts().year(), last.parts().month(), passage.number(start));
			days.add(new Mention(days.isEmpty() ? token : start, start + 1, parts));
		}
		days.add(last);
		return isRow(days) || joined && days.size() == 2 && days.getFirst().parts().day() < last.parts().day()
				? List.of(span(days.getFirst(), last, anchor)) : days;
	}

	private static boolean isRow(List<Mention> days) {
		for (int at = 1; at < days.size(); at++) {
			if (days.get(at).parts().day() != days.get(at - 1).parts().day() + 1) {
				return false;
			}
		}
		return true;
	}

	static Mention span(Mention first, Mention last, Anchor anchor) {
		Parts end = anchor.complete(last.parts());
		Parts start = first.parts();
		LocalDate endDay = end.date();
		if (start.weekday() > 0 && endDay != null) {
			start = Parts.ofDay(endDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(start.weekday()))));
		}
		else if (start.value() == null && start.year() == 0 && end.year() > 0) {
			start = start.month() == 0 && start.day() > 0 ? start.withMonth(end.month()).withYear(end.year())
					: start.withYear(end.year());
			if (start.month() > end.month() || start.quarter() > end.quarter()) {
				start = start.withYear(end.year() - 1);
			}
		}
		String from = anchor.complete(start).iso();
		String to = end.iso();
		boolean known = from != null && to != null && !from.contains("/") && !to.contains("/");
		return new Mention(first.from(), last.to(), known ? Parts.ofValue(from + "/" + to) : Parts.LOST);
	}

}
