package vn.diemtin.ingest.read.date;

import java.util.Locale;
import java.util.Map;

/// Recognises a time of day and its zone at a place in a text.
final class ClockScanner extends DigitScanner {

	private static final Map<String, Character> HALVES = Map.of("am", 'a', "pm", 'p', "sa", 's', "ch", 'c', "sáng", 's',
			"chiều", 'c', "tối", 'c');

	/// The halves of a day that stand before the hour.
	private static final Map<String, Character> HALVES_BEFORE = Map.of("오전", 'a', "오후", 'p', "上午", 'a', "下午", 'p', "午前",
			'a', "午後", 'p', "am", 'a', "pm", 'p');

	private static final String[] WORDS = { "vào lúc", "lúc", "at", "hồi", "t" };

	/// What stands between date and time in fields of other languages.
	private static final String[] FOREIGN_WORDS = { "a las", "às", "kl.", "kl", "um", "à", "alle", "om", "г.", "в", "o",
			"ore" };

	/// Whether the text is one field, which is more certain to hold nothing but a date.
	private final boolean field;

	private final ZoneScanner zones;

	ClockScanner(String text, boolean field) {
		super(text);
		this.field = field;
		this.zones = new ZoneScanner(text, field);
	}

	/// Reads the time and the zone that follow a date, if they do.
	void after(Moment moment) {
		int at = skipJoiners(moment.end);
		int clock = field ? halfBefore(moment, at) : at;
		if (at > moment.end && read(moment, clock)) {
			moment.end = zone(moment, moment.end);
		}
	}

	/// Reads a time that begins there; the moment is unchanged when there is none.
	boolean read(Moment moment, int start) {
		int hourDigits = digits(start);
		if (hourDigits == 0 || hourDigits > 2) {
			return false;
		}
		int hour = number(start, hourDigits);
		int at = start + hourDigits;
		int minuteAt = minuteAt(at);
		if (hour > 24 || minuteAt < 0) {
			return false;
		}
		boolean colon = text.charAt(at) == ':';
		int minuteDigits = digits(minuteAt);
		if (minuteDigits != 2 && (colon || minuteDigits > 0 && minuteDigits != 1)) {
			return false;
		}
		int minute = number(minuteAt, minuteDigits);
		if (minute > 59) {
			return false;
		}
		at = minuteAt + minuteDigits;
		int second = -1;
		if (colon && at < text.length() && text.charAt(at) == ':' && digits(at + 1) == 2) {
			second = number(at + 1, 2);
			at = fraction(at + 3);
		}
		at = skipUnit(at);
		if (second > 60 || hour == 24 && (minute > 0 || second > 0)) {
			return false;
		}
		moment.hour = hour;
		moment.minute = minute;
		moment.second = second;
		moment.end = half(moment, at);
		return true;
	}

	/// Reads a zone and returns where it ends.
	int zone(Moment moment, int start) {
		return zones.read(moment, start);
	}

	private int halfBefore(Moment moment, int at) {
		int end = at;
		while (end < text.length() && end < at + 3 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		Character half = HALVES_BEFORE.get(text.substring(Math.min(at, end), end).toLowerCase(Locale.ROOT));
		if (half == null) {
			return at;
		}
		moment.half = half;
		return spaces(end);
	}

	/// Skips what stands between a date and its time.
	int skipJoiners(int start) {
		int at = start;
		for (int round = 0; round < 6 && at < text.length(); round++) {
			if (" ,|-–—•·(T;:".indexOf(text.charAt(at)) >= 0) {
				at++;
				continue;
			}
			int next = skipWord(at, WORDS);
			next = next == at && field ? skipWord(at, FOREIGN_WORDS) : next;
			if (next == at) {
				break;
			}
			at = next;
		}
		return at;
	}

	private int skipWord(int at, String[] words) {
		for (String word : words) {
			int end = at + word.length();
			if (text.regionMatches(true, at, word, 0, word.length())
					&& (word.length() > 1 || digits(end) > 0 || words == FOREIGN_WORDS && spaces(end) > end)) {
				return end;
			}
		}
		return at;
	}

	private int minuteAt(int at) {
		if (at >= text.length()) {
			return -1;
		}
		char c = text.charAt(at);
		if (c == ':' || c == 'h' || c == 'H' || c == 'g') {
			int next = at + 1;
			return next < text.length() && c != ':' && Character.isLetter(text.charAt(next)) ? -1 : next;
		}
		return text.regionMatches(true, at, " giờ", 0, 4) ? spaces(at + 4) : -1;
	}

	private int fraction(int at) {
		if (at >= text.length() || text.charAt(at) != '.' && text.charAt(at) != ',' || digits(at + 1) == 0) {
			return at;
		}
		int end = at + 1;
		while (end < text.length() && end < at + 24 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private int skipUnit(int at) {
		if (text.startsWith("'", at)) {
			return at + 1;
		}
		return text.regionMatches(true, at, " phút", 0, 5) ? at + 5 : at;
	}

	private int half(Moment moment, int at) {
		int start = spaces(at);
		int end = start;
		StringBuilder word = new StringBuilder(5);
		while (end < text.length() && end < start + 6
				&& (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.' && !word.isEmpty())) {
			if (text.charAt(end) != '.') {
				word.append(Character.toLowerCase(text.charAt(end)));
			}
			end++;
		}
		Character half = HALVES.get(word.toString());
		if (half == null || moment.half != ' ') {
			return at;
		}
		moment.half = half;
		return end;
	}

}
