package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.vietnam.LunarCalendar;
import vn.diemtin.vietnam.LunarDay;

/// Dates of the lunisolar calendar: their solar days, and the names of its years.
final class Lunar {

	private static final List<String> STEMS = List.of("canh", "tân", "nhâm", "quý", "giáp", "ất", "bính", "đinh", "mậu",
			"kỷ");

	private static final List<String> BRANCHES = List.of("thân", "dậu", "tuất", "hợi", "tý", "sửu", "dần", "mão",
			"thìn", "tỵ", "ngọ", "mùi");

	private Lunar() {
	}

	/// The solar day, or the solar days of a month.
	static Parts complete(Parts parts, Anchor anchor) {
		LocalDate published = anchor.published();
		if (parts.year() > 0) {
			LocalDate day = first(parts.year(), parts);
			return day == null ? Parts.LOST : solar(day, parts.year(), parts);
		}
		if (published == null) {
			return Parts.LOST;
		}
		List<LocalDate> days = new ArrayList<>();
		for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
			LocalDate day = first(year, parts);
			if (day != null) {
				days.add(day);
			}
		}
		if (days.isEmpty()) {
			return Parts.LOST;
		}
		LocalDate nearest = anchor.nearest(published, days.toArray(LocalDate[]::new));
		LunarDay lunar = LunarCalendar.of(nearest);
		return lunar == null ? Parts.LOST : solar(nearest, lunar.year(), parts);
	}

	/// The day, or the month's first. The last day of the year is called the thirtieth
	/// even where the month has 29.
	private static @Nullable LocalDate first(int year, Parts parts) {
		LocalDate day = LunarCalendar.solar(new LunarDay(year, parts.month(), false, Math.max(1, parts.day())));
		boolean eve = day == null && parts.month() == 12 && parts.day() == 30;
		return eve ? LunarCalendar.solar(new LunarDay(year, 12, false, 29)) : day;
	}

	private static Parts solar(LocalDate day, int year, Parts parts) {
		if (parts.day() > 0) {
			return Parts.ofDay(day).withTime(parts.time(), parts.until());
		}
		LocalDate last = day.plusDays(LunarCalendar.daysOf(year, parts.month(), false) - 1L);
		return Parts.ofValue(day + "/" + last);
	}

	/// The nearest year that is called so, such as `Giáp Thìn`, or 0; at once with the
	/// year behind it in digits.
	static @Nullable Mention year(Passage passage, int token, Anchor anchor) {
		if (!passage.isCapital(token)) {
			return null;
		}
		int stem = STEMS.indexOf(passage.key(token));
		int branch = stem < 0 ? -1 : BRANCHES.indexOf(branch(passage.key(token + 1)));
		if (branch < 0) {
			return null;
		}
		int written = YearReader.yearAt(passage, passage.is(token + 2, "(", "-") ? token + 3 : token + 2);
		LocalDate published = anchor.published();
		int near = written > 0 ? written : published == null ? 0 : published.getYear();
		int to = written == 0 ? token + 2 : passage.is(token + 2, "(", "-") ? token + 4 : token + 3;
		to = written > 0 && passage.is(token + 2, "(") && passage.is(to, ")") ? to + 1 : to;
		for (int step = 0; near > 0 && step <= 30; step++) {
			for (int year : new int[] { near - step, near + step }) {
				if (year % 10 == stem && year % 12 == branch) {
					return new Mention(token, to, Parts.ofYear(year));
				}
			}
		}
		return new Mention(token, to, Parts.LOST);
	}

	private static String branch(String word) {
		return switch (word) {
			case "tí" -> "tý";
			case "tị" -> "tỵ";
			case "mẹo" -> "mão";
			default -> word;
		};
	}

	/// Whether `âm lịch` stands at a token, in brackets or not; how many tokens it takes.
	static int mark(Passage passage, int token) {
		if (passage.reads(token, "âm", "lịch")) {
			return 2;
		}
		if (passage.is(token, "âl") || passage.is(token, "âm")
				&& passage.is(token + 1, ",", ".", ")", "và", "hằng", "hàng", "năm", "đến", "")) {
			return 1;
		}
		return passage.reads(token, "(", "âm", "lịch", ")") ? 4 : 0;
	}

}
