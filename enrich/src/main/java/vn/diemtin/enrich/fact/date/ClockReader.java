package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.date.Clock.Form;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads times of day: `14 giờ 30 phút`, `14h30`, `19:00`, `2:12 CH`, `9 rưỡi tối`, `7 giờ kém 15`, `8h-11h`, `từ 8h đến 11h30`.
final class ClockReader {

	private ClockReader() {
	}

	/// The time, or the two times, that begin at a token, with the part of the day
	/// behind.
	static @Nullable Clock at(Passage passage, int token) {
		if (passage.is(token, "nửa") && passage.is(token + 1, "đêm")) {
			return new Clock(token, token + 2, Clock.DAY, -1, Form.HOURS);
		}
		Clock first = single(passage, token);
		if (first == null) {
			return hoursTogether(passage, token);
		}
		Clock whole = withPart(passage, first);
		if (!passage.is(whole.to(), "-", "đến", "tới")) {
			return whole;
		}
		Clock last = single(passage, whole.to() + 1);
		if (last == null) {
			return whole;
		}
		Clock end = withPart(passage, last);
		boolean shared = whole.form() != Form.PART_OF_DAY && end.form() == Form.PART_OF_DAY && end.time() > last.time()
				&& whole.time() < last.time();
		Clock start = shared ? withPart(passage, first.to(last.to())).to(first.to()) : whole;
		return end.time() > start.time() ? start.lasting(end) : whole;
	}

	/// `9-11h`.
	private static @Nullable Clock hoursTogether(Passage passage, int token) {
		boolean dash = passage.isDigits(token) && passage.is(token + 1, "-") && passage.isGlued(token + 1)
				&& passage.isGlued(token + 2) && passage.length(token) <= 2 && !NumericReader.isTail(passage, token);
		Clock last = dash ? unchecked(passage, token + 2) : null;
		int hour = passage.number(token);
		if (last == null || hour * 60 >= last.time() || passage.is(last.to() - 1, ":")) {
			return null;
		}
		return withPart(passage, new Clock(token, last.to(), hour * 60, last.time(), Form.HOURS));
	}

	private static @Nullable Clock single(Passage passage, int token) {
		return passage.isDigits(token) && NumericReader.isTail(passage, token) && !passage.is(token - 1, "-") ? null
				: unchecked(passage, token);
	}

	private static @Nullable Clock unchecked(Passage passage, int token) {
		Numeral hour = passage.isDigits(token)
				? passage.length(token) <= 2 ? new Numeral(passage.number(token), token + 1) : null
				: word(passage, token);
		if (hour == null || hour.value() > 24) {
			return null;
		}
		int at = hour.to();
		if (passage.is(at, ":") && passage.isGlued(at) && passage.isGlued(at + 1) && passage.length(at + 1) == 2) {
			int minute = passage.number(at + 1);
			return minute < 0 || minute > 59 || hour.value() == 24 ? null
					: new Clock(token, seconds(passage, at + 2), hour.value() * 60 + minute, -1, Form.COLON);
		}
		if (passage.is(at, "rưỡi") && Clock.isPart(passage.key(at + 1))) {
			return new Clock(token, at + 1, hour.value() * 60 + 30, -1, Form.MINUTES);
		}
		boolean letter = passage.is(at, "h", "g") && passage.isGlued(at);
		if (!letter && !passage.is(at, "giờ")) {
			return passage.is(at, "am", "pm") && hour.value() <= 12
					? new Clock(token, at, hour.value() * 60, -1, Form.HOURS) : null;
		}
		return withMinutes(passage, new Clock(token, at + 1, hour.value() * 60, -1, Form.HOURS), letter);
	}

	/// An hour in words; in `hai rưỡi chiều` the half is read apart.
	private static @Nullable Numeral word(Passage passage, int token) {
		int digit = passage.is(token + 1, "rưỡi") ? NumberReader.called(passage, token, 1) : -1;
		return digit > 0 ? new Numeral(digit, token + 1) : Numeral.between(passage, token, 0, 24);
	}

	private static Clock withMinutes(Passage passage, Clock hour, boolean letter) {
		int at = passage.is(hour.to(), "đúng") ? hour.to() + 1 : hour.to();
		if (passage.is(at, "rưỡi")) {
			return new Clock(hour.from(), at + 1, hour.time() + 30, -1, Form.MINUTES);
		}
		boolean less = passage.is(at, "kém", "thiếu");
		int token = less ? at + 1 : at;
		Numeral minutes = passage.isDigits(token) && passage.isGlued(token)
				? new Numeral(passage.length(token) <= 2 ? passage.number(token) : 99, token + 1)
				: Numeral.between(passage, token, 0, 59);
		boolean near = less || passage.isDigits(token) && (!letter || passage.isGlued(token))
				|| minutes != null && passage.is(minutes.to(), "phút", "p");
		boolean other = minutes == null || minutes.value() > 59
				|| passage.is(minutes.to(), "/", "giờ", "h", "tháng", "ngày", "%", "tuần", "năm")
						&& !passage.is(minutes.to(), "ngày")
				|| passage.is(minutes.to(), "-") && passage.isGlued(minutes.to()) && !passage.isGlued(token);
		if (minutes == null || !near || other) {
			return hour.to(at);
		}
		int to = passage.is(minutes.to(), "phút", "'", "’", "p") ? minutes.to() + 1 : minutes.to();
		int time = less ? hour.time() - minutes.value() : hour.time() + minutes.value();
		return time < 0 || time > Clock.DAY ? hour : new Clock(hour.from(), to, time, -1, Form.MINUTES);
	}

	private static int seconds(Passage passage, int token) {
		boolean seconds = passage.is(token, ":") && passage.isGlued(token) && passage.isGlued(token + 1)
				&& passage.length(token + 1) == 2 && passage.isDigits(token + 1);
		int to = seconds ? token + 2 : token;
		if (passage.is(to, "h") && passage.isGlued(to)) {
			return to + 1;
		}
		boolean fraction = seconds && passage.is(to, ".") && passage.isGlued(to) && passage.isDigits(to + 1)
				&& passage.isGlued(to + 1);
		return fraction ? to + 2 : to;
	}

	/// `2:12 CH`, `8 giờ tối`; a day may follow.
	private static Clock withPart(Passage passage, Clock clock) {
		String word = passage.key(clock.to());
		boolean half = word.equals("sa") || word.equals("ch") || word.equals("am") || word.equals("pm");
		boolean capital = passage.isCapital(clock.to()) && !half;
		if (!half && !Clock.isPart(word) || capital) {
			return clock;
		}
		return clock.to(clock.to() + 1).in(word);
	}

}
