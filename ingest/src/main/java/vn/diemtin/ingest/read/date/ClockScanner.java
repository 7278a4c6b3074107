package vn.diemtin.ingest.read.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/// Recognises a time of day and its zone at a place in a text.
final class ClockScanner extends DigitScanner {

	private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("z", 0), Map.entry("gmt", 0),
			Map.entry("utc", 0), Map.entry("ut", 0), Map.entry("ict", 7), Map.entry("est", -5), Map.entry("edt", -4),
			Map.entry("cst", -6), Map.entry("cdt", -5), Map.entry("mst", -7), Map.entry("mdt", -6),
			Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("cest", 2));

	private static final Map<String, Character> HALVES = Map.of("am", 'a', "pm", 'p', "sa", 's', "ch", 'c', "sáng", 's',
			"chiều", 'c', "tối", 'c');

	private static final String[] WORDS = { "vào lúc", "lúc", "at", "hồi", "t" };

	ClockScanner(String text) {
		super(text);
	}

	/// Reads the time and the zone that follow a date, if they do.
	void after(Moment moment) {
		int at = skipJoiners(moment.end);
		if (at > moment.end && read(moment, at)) {
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
		moment.hour = hour % 24;
		moment.minute = minute;
		moment.second = second;
		moment.end = half(moment, at);
		return true;
	}

	/// Reads a zone and returns where it ends.
	int zone(Moment moment, int start) {
		int at = spaces(start);
		if (at < text.length() && text.charAt(at) == '(') {
			at++;
		}
		int end = at;
		while (end < text.length() && end < at + 5 && isLatin(text.charAt(end))) {
			end++;
		}
		String name = text.substring(at, end).toLowerCase(Locale.ROOT);
		Integer hours = ZONES.get(name);
		if (!name.isEmpty() && hours == null) {
			return start;
		}
		int signAt = hours != null && end < text.length() && text.charAt(end) == ' ' ? end : spaces(end);
		int after = numericZone(moment, signAt);
		if (after > 0) {
			return after;
		}
		if (hours != null) {
			moment.offset = ZoneOffset.ofHours(hours);
			return end;
		}
		return start;
	}

	private int numericZone(Moment moment, int at) {
		if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
			return -1;
		}
		int count = digits(at + 1);
		int end = at + 1 + count;
		int hours;
		int minutes = 0;
		if (count == 4) {
			hours = number(at + 1, 2);
			minutes = number(at + 3, 2);
		}
		else if (count == 1 || count == 2) {
			hours = number(at + 1, count);
			if (end < text.length() && text.charAt(end) == ':' && digits(end + 1) == 2) {
				minutes = number(end + 1, 2);
				end += 3;
			}
		}
		else {
			return -1;
		}
		if (hours > 14 || minutes > 59 || end < text.length() && "/-.".indexOf(text.charAt(end)) >= 0) {
			return -1;
		}
		int seconds = hours * 3600 + minutes * 60;
		moment.offset = ZoneOffset.ofTotalSeconds(text.charAt(at) == '-' ? -seconds : seconds);
		return end;
	}

	/// Skips what stands between a date and its time.
	int skipJoiners(int start) {
		int at = start;
		for (int round = 0; round < 6 && at < text.length(); round++) {
			if (" ,|-–—•·(T;:".indexOf(text.charAt(at)) >= 0) {
				at++;
				continue;
			}
			int before = at;
			for (String word : WORDS) {
				if (text.regionMatches(true, at, word, 0, word.length()) && (word.length() > 1 || digits(at + 1) > 0)) {
					at += word.length();
					break;
				}
			}
			if (at == before) {
				break;
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
		while (end < text.length() && end < at + 12 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
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
		if (half == null) {
			return at;
		}
		moment.half = half;
		return end;
	}

	private static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

}
