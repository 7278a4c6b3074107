package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads one date with all that belongs to it: time of day, part of the day, weekday, day, and a time behind.
record PointReader(Passage passage, Anchor anchor) {

	/// The date that begins at a token; `expected` when what stands before makes a bare
	/// `8/12` a date.
	@Nullable Mention at(int token, boolean expected) {
		Clock clock = Clock.at(passage, token);
		if (clock != null) {
			return afterClock(clock);
		}
		int afterPart = afterPartOfDay(token);
		if (afterPart > token) {
			Mention day = RelativeReader.afterPartOfDay(passage, afterPart, anchor);
			Mention core = day == null ? core(afterPart, true) : explained(day);
			if (core == null || !core.parts().isDay() && !core.parts().lost()) {
				return null;
			}
			Mention whole = clockBehind(core.from(token));
			return whole.parts().hour() < 0 ? whole : whole.as(withPart(whole.parts(), passage.key(token)));
		}
		Mention core = core(token, expected);
		return core == null ? null : clockBehind(core);
	}

	private static Parts withPart(Parts parts, String part) {
		return parts.hour() < 12 && (part.equals("chiều") || part.equals("tối"))
				? parts.withTime(parts.hour() + 12, parts.minute()) : parts;
	}

	/// After `sáng`, `rạng sáng`, `đầu giờ chiều`; the token itself when there is none.
	private int afterPartOfDay(int token) {
		if (passage.is(token, "rạng", "sáng", "nửa") && passage.is(token + 1, "sáng", "sớm", "đêm")) {
			return token + 2;
		}
		return passage.is(token, "sáng", "trưa", "chiều", "tối", "đêm", "khuya") ? token + 1 : token;
	}

	private @Nullable Mention afterClock(Clock clock) {
		int at = clock.to();
		boolean joined = passage.is(at, ",", "-", "(", "|");
		int core = joined ? at + 1 : at;
		if (passage.is(core, "vào")) {
			core++;
		}
		int afterPart = afterPartOfDay(core);
		Clock timed = afterPart > core ? clock.after(passage.key(core)) : clock;
		Mention day = afterPart > core || passage.is(core - 1, "sáng", "trưa", "chiều", "tối", "đêm")
				? RelativeReader.afterPartOfDay(passage, afterPart, anchor) : null;
		day = day == null ? core(afterPart, true) : explained(day);
		if (day == null || !day.parts().isDay() && !day.parts().lost()) {
			return null;
		}
		int to = passage.is(core - 1, "(") && passage.is(day.to(), ")") ? day.to() + 1 : day.to();
		Parts parts = anchor.complete(day.parts());
		if (parts.lost()) {
			return new Mention(clock.from(), to, Parts.LOST);
		}
		String value = parts.withTime(timed.hour(), timed.minute()).iso();
		if (timed.lastHour() >= 0) {
			value = value + "/" + parts.withTime(timed.lastHour(), timed.lastMinute()).iso();
			return new Mention(clock.from(), to, Parts.ofValue(value));
		}
		return new Mention(clock.from(), to, parts.withTime(timed.hour(), timed.minute()));
	}

	private @Nullable Mention core(int token, boolean expected) {
		Mention relative = RelativeReader.at(passage, token, anchor);
		if (relative != null) {
			return relative.parts().isDay() || relative.parts().lost() ? explained(relative) : relative;
		}
		Mention weekday = DayReader.weekday(passage, token, expected, anchor);
		if (weekday != null) {
			return explained(weekday);
		}
		Mention day = DayReader.at(passage, token, expected, anchor);
		if (day != null) {
			return day;
		}
		Mention counted = RelativeReader.counted(passage, token, anchor);
		if (counted != null) {
			return counted;
		}
		Mention month = MonthReader.at(passage, token, anchor);
		if (month != null) {
			return month;
		}
		return YearReader.at(passage, token, anchor);
	}

	/// `hôm nay (29/11)`, `thứ Hai, 27/10`, `sáng nay, ngày 5/9`: what is written out
	/// counts.
	private Mention explained(Mention mention) {
		int at = mention.to();
		boolean open = passage.is(at, "(");
		if (open || passage.is(at, ",")) {
			at++;
		}
		if (passage.is(at, "tức")) {
			at++;
		}
		Mention day = DayReader.at(passage, at, true, anchor);
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

	/// `28/12/2023 11:12 SA`, `ngày 5/9 lúc 8h`.
	private Mention clockBehind(Mention day) {
		if (day.parts().day() == 0 || day.parts().value() != null || day.parts().hour() >= 0) {
			return day;
		}
		int at = day.to();
		if (passage.is(at, ",", "-", "|", "t", "(")) {
			at++;
		}
		if (passage.is(at, "vào")) {
			at++;
		}
		boolean at0 = passage.is(at, "lúc", "hồi");
		Clock clock = clockAt(at0 ? at + 1 : at);
		boolean colon = clock != null && (passage.is(clock.from() + 1, ":") || passage.is(clock.from() + 1, "h", "g"));
		if (clock == null || clock.lastHour() >= 0 || !at0 && !colon) {
			return day;
		}
		Parts parts = day.parts().withTime(clock.hour(), clock.minute());
		int to = passage.is(day.to(), "(") && passage.is(clock.to(), ")") ? clock.to() + 1 : clock.to();
		return day.to(zone(to)).as(parts);
	}

	/// The `T` of ISO 8601 is glued on before.
	private @Nullable Clock clockAt(int token) {
		if (!passage.is(token - 1, "t")) {
			return Clock.at(passage, token);
		}
		boolean clock = passage.is(token + 1, ":") && passage.number(token) >= 0 && passage.number(token) < 24
				&& passage.number(token + 2) >= 0 && passage.number(token + 2) < 60;
		int to = clock && passage.is(token + 3, ":") && passage.isDigits(token + 4) ? token + 5 : token + 3;
		return clock ? new Clock(token, to, passage.number(token), passage.number(token + 2), -1, 0) : null;
	}

	/// After `GMT+7`, `(GMT+7)`, `+07:00`.
	private int zone(int token) {
		int at = passage.is(token, "(") ? token + 1 : token;
		boolean zone = passage.is(at, "gmt", "utc") && passage.is(at + 1, "+") && passage.isDigits(at + 2);
		if (!zone) {
			return token;
		}
		return passage.is(token, "(") && passage.is(at + 3, ")") ? at + 4 : at + 3;
	}

	/// The direction that the words around a date give it.
	Anchor leaning(Mention mention) {
		int at = mention.to();
		if (passage.is(at, "qua", "vừa") || passage.reads(at, "mới", "đây")) {
			return anchor.towards(Direction.PAST);
		}
		if (passage.is(at, "tới", "sắp") && !passage.is(at + 1, "nay") || passage.reads(at, "sắp", "tới")) {
			return anchor.towards(Direction.FUTURE);
		}
		return anchor;
	}

}
