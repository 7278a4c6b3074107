package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.date.Clock.Form;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads one date with all that belongs to it: time of day, part of the day, weekday, day, and a time behind.
record PointReader(Passage passage, Anchor anchor) {

	/// The date that begins at a token; `expected` when what stands before makes a bare
	/// `8/12` a date.
	@Nullable Mention at(int token, boolean expected) {
		Mention counted = CountedReader.at(passage, token, anchor);
		if (counted != null) {
			return counted;
		}
		Clock clock = ClockReader.at(passage, token);
		if (clock != null) {
			return afterClock(clock);
		}
		int afterPart = afterPartOfDay(token);
		if (afterPart > token) {
			Mention day = RelativeReader.afterPartOfDay(passage, afterPart, anchor);
			Mention core = day == null ? core(afterPart, true) : explained(day);
			boolean named = core != null && (core.parts().isDay() || core.parts().lost());
			if (core == null || !named || isOther(core, afterPart)) {
				return null;
			}
			Mention whole = clockBehind(core.from(token), passage.key(afterPart - 1));
			return whole;
		}
		Mention core = core(token, expected);
		return core == null ? null : clockBehind(core, "");
	}

	/// `sáng tháng 5`, `chiều năm ấy`: parts of no single day.
	private boolean isOther(Mention core, int token) {
		return core.parts().lost() && passage.is(token, "tháng", "năm", "quý");
	}

	/// After `sáng`, `rạng sáng`, `sáng sớm`, `đầu giờ chiều`; the token itself when
	/// there
	/// is none.
	int afterPartOfDay(int token) {
		if (passage.is(token, "rạng", "nửa", "giữa") && passage.is(token + 1, "sáng", "đêm", "trưa")
				|| passage.is(token, "rạng") && passage.is(token + 1, "ngày") && passage.isDigits(token + 2)) {
			return passage.is(token + 1, "ngày") ? token + 1 : token + 2;
		}
		if (passage.is(token, "đầu", "cuối", "giữa")) {
			int part = passage.is(token + 1, "giờ", "buổi") ? token + 2 : token + 1;
			return Clock.isPart(passage.key(part)) ? part + 1 : token;
		}
		if (passage.is(token, "buổi") && Clock.isPart(passage.key(token + 1))) {
			return token + 2;
		}
		if (!Clock.isPart(passage.key(token))) {
			return token;
		}
		return passage.is(token + 1, "sớm", "muộn") || passage.is(token, "tối", "đêm") && passage.is(token + 1, "khuya")
				? token + 2 : token + 1;
	}

	private @Nullable Mention afterClock(Clock clock) {
		int at = clock.to();
		boolean joined = passage.is(at, ",", "-", "(", "|");
		int core = joined ? at + 1 : at;
		while (passage.is(core, "vào", "của")) {
			core++;
		}
		int afterPart = afterPartOfDay(core);
		Clock timed = afterPart > core ? clock.in(passage.key(afterPart - 1)) : clock;
		boolean part = afterPart > core || clock.form() == Form.PART_OF_DAY || passage.reads(clock.from(), "nửa", "đêm")
				|| passage.is(core, "mai", "mốt") || passage.is(core, "nay") && !passage.is(core + 1, "đã");
		Mention day = part ? RelativeReader.afterPartOfDay(passage, afterPart, anchor) : null;
		if (day == null) {
			Mention near = RelativeReader.uncounted(passage, afterPart, anchor);
			day = near != null && near.parts().isDay() ? near : null;
		}
		day = day == null ? core(afterPart, true) : explained(day);
		if (day == null || !day.parts().isDay() && !day.parts().lost() || isOther(day, afterPart)) {
			return null;
		}
		int to = passage.is(core - 1, "(") && passage.is(day.to(), ")") ? day.to() + 1 : day.to();
		Parts parts = day.parts().lost() ? Parts.LOST : day.parts().withTime(timed.time(), timed.until());
		return new Mention(clock.from(), to, parts);
	}

	/// A date without the time of day.
	@Nullable Mention core(int token, boolean expected) {
		Mention relative = RelativeReader.at(passage, token, anchor);
		if (relative != null) {
			return relative.parts().isDay() || relative.parts().lost() ? explained(relative) : relative;
		}
		Mention tomorrow = RelativeReader.tomorrow(passage, token, anchor);
		if (tomorrow != null) {
			return tomorrow;
		}
		Mention weekday = WeekdayReader.at(passage, token, expected, anchor);
		if (weekday != null) {
			return explained(weekday);
		}
		Mention day = DayReader.at(passage, token, expected, anchor);
		day = day == null ? DayReader.monthFirst(passage, token, anchor) : day;
		if (day != null) {
			return day;
		}
		Mention feast = FeastReader.at(passage, token, anchor);
		if (feast != null) {
			return feast;
		}
		Mention month = MonthReader.at(passage, token, anchor);
		return month == null ? YearReader.at(passage, token, anchor) : month;
	}

	/// `hôm nay (29/11)`, `thứ Hai, 27/10`, `sáng nay, ngày 5/9`: what is written out
	/// counts.
	private Mention explained(Mention mention) {
		int at = mention.to();
		boolean open = passage.is(at, "(");
		if (open || passage.is(at, ",", "-")) {
			at++;
		}
		if (passage.is(at, "tức")) {
			at++;
		}
		boolean month = passage.isDigits(at + 1) || passage.is(at, "ngày")
				|| passage.is(at + 1, "/", "-", ".", "tháng");
		Mention day = open || month ? DayReader.at(passage, at, true, anchor) : null;
		if (day == null || !day.parts().isDay() && !day.parts().lost()) {
			return mention;
		}
		boolean closed = open && passage.is(day.to(), ")");
		boolean bare = day.parts().month() == 0 && !day.parts().lost();
		if (open && !closed || !open && bare && !passage.is(at, "ngày")) {
			return mention;
		}
		return day.from(mention.from()).to(closed ? day.to() + 1 : day.to());
	}

	/// `28/12/2023 11:12 SA`, `ngày 5/9 lúc 8h`, `sáng mai 7 giờ`.
	private Mention clockBehind(Mention day, String part) {
		if (!day.parts().isDay() || day.parts().lunar() || day.parts().time() >= 0) {
			return day;
		}
		int at = day.to();
		if (passage.is(at, ",", "-", "|", "t", "(")) {
			at++;
		}
		if (passage.is(at, "vào", "từ")) {
			at++;
		}
		boolean told = passage.is(at, "lúc", "hồi");
		Clock clock = clockAt(told ? at + 1 : at);
		if (clock == null || clock.until() >= 0 && !told && !passage.is(at - 1, "từ")
				|| clock.form() == Form.HOURS && !told && isLasting(clock, part)) {
			return day;
		}
		Clock timed = part.isEmpty() || clock.form() == Form.PART_OF_DAY ? clock : clock.in(part);
		int to = passage.is(day.to(), "(") && passage.is(clock.to(), ")") ? clock.to() + 1 : clock.to();
		return day.to(zone(to)).as(day.parts().withTime(timed.time(), timed.until()));
	}

	/// Whether hours behind a day tell how long: not `20h`, nor `sáng mai 7 giờ`.
	private boolean isLasting(Clock clock, String part) {
		boolean letter = passage.is(clock.to() - 1, "h", "g");
		return passage.is(clock.to(), "/", "liền", "đồng", "mỗi") || !letter && part.isEmpty()
				|| passage.is(clock.from() - 1, "từ");
	}

	/// The `T` of ISO 8601 is glued on before.
	private @Nullable Clock clockAt(int token) {
		if (!passage.is(token - 1, "t")) {
			return ClockReader.at(passage, token);
		}
		boolean clock = passage.is(token + 1, ":") && passage.number(token) >= 0 && passage.number(token) < 24
				&& passage.number(token + 2) >= 0 && passage.number(token + 2) < 60;
		int to = clock && passage.is(token + 3, ":") && passage.isDigits(token + 4) ? token + 5 : token + 3;
		return clock ? new Clock(token, to, passage.number(token) * 60 + passage.number(token + 2), -1, Form.COLON)
				: null;
	}

	/// After `GMT+7`, `(GMT+7)`.
	private int zone(int token) {
		int at = passage.is(token, "(") ? token + 1 : token;
		boolean zone = passage.is(at, "gmt", "utc") && passage.is(at + 1, "+") && passage.isDigits(at + 2);
		if (!zone) {
			return token;
		}
		return passage.is(token, "(") && passage.is(at + 3, ")") ? at + 4 : at + 3;
	}

}
