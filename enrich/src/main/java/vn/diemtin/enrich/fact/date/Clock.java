package vn.diemtin.enrich.fact.date;

/// A time of day in the tokens from `from` up to but not including `to`, or two of them, in minutes.
///
/// @param until the second time, -1 when there is one only
/// @param form how sure it is a time when nothing else tells
record Clock(int from, int to, int time, int until, Form form) {

	/// How a time is written.
	enum Form {

		/// `14:30`
		COLON,
		/// `14h30`
		MINUTES,
		/// `14h`, `2 giờ`: may be how long something takes
		HOURS,
		/// `2 giờ chiều`
		PART_OF_DAY

	}

	static final int NOON = 12 * 60;

	static final int DAY = 24 * 60;

	Clock to(int other) {
		return new Clock(from, other, time, until, form);
	}

	Clock as(Form other) {
		return new Clock(from, to, time, until, other);
	}

	Clock lasting(Clock last) {
		return new Clock(from, last.to, time, last.time, form == Form.HOURS ? last.form : form);
	}

	/// In a part of the day: `2:12 CH`, `8 giờ tối`. Midnight ends the day that it is
	/// told of.
	Clock in(String part) {
		int shifted = shift(part, time);
		int shiftedUntil = until < 0 ? -1 : shift(part, until);
		return new Clock(from, to, shifted, shiftedUntil >= 0 && shiftedUntil < shifted ? until : shiftedUntil,
				Form.PART_OF_DAY);
	}

	private static int shift(String part, int time) {
		return switch (part) {
			case "sa", "am" -> time >= NOON && time < NOON + 60 ? time - NOON : time;
			case "ch", "pm", "chiều" -> time < NOON ? time + NOON : time;
			case "tối" -> time < NOON && time >= 60 ? time + NOON : time;
			case "trưa" -> time < 4 * 60 ? time + NOON : time;
			case "đêm", "khuya" ->
				time >= 5 * 60 && time < NOON || time >= NOON && time < NOON + 60 ? time + NOON : time;
			default -> time;
		};
	}

	static boolean isPart(String word) {
		return switch (word) {
			case "sáng", "trưa", "chiều", "tối", "đêm", "khuya" -> true;
			default -> false;
		};
	}

}
