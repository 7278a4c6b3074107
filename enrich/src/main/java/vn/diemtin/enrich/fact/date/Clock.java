package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// A time of day in the tokens from `from` up to but not including `to`, or two of them.
///
/// @param lastHour of the second time, -1 when there is one only
record Clock(int from, int to, int hour, int minute, int lastHour, int lastMinute) {

	private static final int NO_PART = Integer.MIN_VALUE;

	/// The time that begins at a token: `14 giờ 30`, `14h30`, `14:30`, `2:12 CH`,
	/// `8h-11h`, `9-11h`, `8 giờ sáng`.
	static @Nullable Clock at(Passage passage, int token) {
		if (!passage.isDigits(token) || NumericReader.isTail(passage, token)) {
			return null;
		}
		Clock first = single(passage, token);
		if (first != null) {
			int next = afterJoint(passage, first.to);
			Clock last = next < 0 ? null : single(passage, next);
			return last == null || last.minutes() <= first.minutes() ? first.partOfDay(passage)
					: first.until(last).partOfDay(passage);
		}
		int hour = passage.number(token);
		if (passage.is(token + 1, "-") && passage.isGlued(token + 1) && passage.isGlued(token + 2)) {
			Clock last = single(passage, token + 2);
			if (last != null && hour < last.hour && !passage.is(last.to - 1, ":")) {
				return new Clock(token, last.to, hour, 0, last.hour, last.minute).partOfDay(passage);
			}
		}
		return null;
	}

	private int minutes() {
		return hour * 60 + minute;
	}

	private Clock until(Clock last) {
		return new Clock(from, last.to, hour, minute, last.hour, last.minute);
	}

	private static int afterJoint(Passage passage, int token) {
		return passage.is(token, "-", "đến", "tới") ? token + 1 : -1;
	}

	private static @Nullable Clock single(Passage passage, int token) {
		int hour = passage.number(token);
		if (hour < 0 || hour > 24 || passage.length(token) > 2) {
			return null;
		}
		int next = token + 1;
		if (passage.is(next, ":") && passage.isGlued(next) && passage.isGlued(next + 1)
				&& passage.length(next + 1) == 2) {
			int minute = passage.number(next + 1);
			return minute < 0 || minute > 59 ? null
					: new Clock(token, seconds(passage, next + 2), hour % 24, minute, -1, 0);
		}
		boolean letter = passage.is(next, "h", "g") && passage.isGlued(next);
		if (!letter && !passage.is(next, "giờ")) {
			return null;
		}
		next++;
		int minute = passage.length(next) <= 2 ? passage.number(next) : -1;
		boolean near = !letter || passage.isGlued(next) || passage.is(next + 1, "phút");
		if (passage.is(next, "rưỡi")) {
			return new Clock(token, next + 1, hour % 24, 30, -1, 0);
		}
		if (minute < 0 || minute > 59 || !near || passage.is(next + 1, "/", "giờ", "h")) {
			return new Clock(token, next, hour % 24, 0, -1, 0);
		}
		int to = passage.is(next + 1, "phút", "'", "’", "p") ? next + 2 : next + 1;
		return new Clock(token, to, hour % 24, minute, -1, 0);
	}

	private static int seconds(Passage passage, int token) {
		boolean seconds = passage.is(token, ":") && passage.isGlued(token) && passage.isGlued(token + 1)
				&& passage.length(token + 1) == 2 && passage.isDigits(token + 1);
		return seconds ? token + 2 : token;
	}

	/// With the part of the day that follows: `2:12 CH`, `8 giờ tối`.
	private Clock partOfDay(Passage passage) {
		int shift = shift(passage.key(to), hour);
		if (shift == NO_PART) {
			return this;
		}
		int shiftOfLast = lastHour < 0 || lastHour >= 12 ? 0 : shift;
		boolean half = passage.is(to, "sa", "ch", "am", "pm");
		return new Clock(from, half ? to + 1 : to, hour + shift, minute, lastHour + shiftOfLast, lastMinute);
	}

	/// What a part of the day adds to an hour.
	private static int shift(String word, int hour) {
		return switch (word) {
			case "sáng" -> 0;
			case "sa", "am" -> hour == 12 ? -12 : 0;
			case "ch", "pm", "chiều", "tối" -> hour < 12 ? 12 : 0;
			case "trưa" -> hour < 4 ? 12 : 0;
			case "đêm", "khuya" -> hour > 5 && hour < 12 ? 12 : 0;
			default -> NO_PART;
		};
	}

	/// With the part of the day that stood before it: `tối 5/9, 8h`.
	Clock after(String word) {
		int shift = hour >= 12 ? 0 : Math.max(0, shift(word, hour));
		return new Clock(from, to, hour + shift, minute, lastHour, lastMinute);
	}

}
