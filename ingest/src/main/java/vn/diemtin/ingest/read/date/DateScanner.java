package vn.diemtin.ingest.read.date;

import org.jspecify.annotations.Nullable;

/// Recognises one date at a place in a text; each look is bounded, so that a scan is linear.
final class DateScanner extends DigitScanner {

	private final DateRules rules;

	/// Whether the text is one field, where two digits may be a year.
	private final boolean field;

	private final ClockScanner clock;

	DateScanner(String text, DateRules rules, boolean field) {
		super(text);
		this.rules = rules;
		this.field = field;
		this.clock = new ClockScanner(text, field);
	}

	@Nullable Moment at(int i) {
		char c = text.charAt(i);
		if (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) && !afterLabel(i) || glued(i))) {
			return null;
		}
		if (c >= '0' && c <= '9') {
			Moment moment = timeFirst(i);
			if (moment == null) {
				moment = dateAt(i);
				if (moment != null) {
					clock.after(moment);
				}
			}
			return moment;
		}
		return Character.isLetter(c) ? monthFirst(i) : null;
	}

	/// Portals join label and date without a space.
	private boolean afterLabel(int i) {
		return Character.isLetter(text.charAt(i - 1)) && Character.isDigit(text.charAt(i)) && i >= 4
				&& text.regionMatches(true, i - 4, "ngày", 0, 4);
	}

	private boolean glued(int i) {
		char before = text.charAt(i - 1);
		return i > 1 && Character.isDigit(text.charAt(i))
				&& (before == '/' || before == '.' || before == ':' || before == '-')
				&& Character.isLetterOrDigit(text.charAt(i - 2));
	}

	private @Nullable Moment timeFirst(int i) {
		Moment time = new Moment();
		time.end = i;
		if (!clock.read(time, i)) {
			return null;
		}
		int at = clock.skipJoiners(time.end);
		at = skipWord(at, "thứ");
		at = skipWeekday(at);
		at = skipWord(at, "ngày");
		if (at >= text.length() || at == time.end || !Character.isDigit(text.charAt(at))) {
			return null;
		}
		Moment moment = dateAt(at);
		if (moment != null) {
			moment.hour = time.hour;
			moment.minute = time.minute;
			moment.second = time.second;
			moment.half = time.half;
			moment.end = clock.zone(moment, moment.end);
		}
		return moment;
	}

	private @Nullable Moment dateAt(int i) {
		int length = digits(i);
		if (length == 4) {
			return yearFirst(i);
		}
		if (length > 2) {
			return null;
		}
		int at = i + length;
		int next = spaces(at);
		if (next >= text.length()) {
			return null;
		}
		char separator = text.charAt(next);
		if (separator == '/' || separator == '-' || separator == '.' || separator == '–') {
			Moment named = named(i, length, spaces(next + 1));
			return named != null ? named : numeric(i, length, separator, spaces(next + 1));
		}
		return next > at || Character.isLetter(separator) ? named(i, length, ordinal(next)) : null;
	}

	private @Nullable Moment yearFirst(int i) {
		int at = i + 4;
		char separator = at < text.length() ? text.charAt(at) : ' ';
		if (field && at < text.length()
				&& Character.isLetter(text.charAt(joiners(at) < text.length() ? joiners(at) : at))) {
			return yearThenName(i, joiners(at));
		}
		if (separator != '-' && separator != '/' && separator != '.') {
			return null;
		}
		int monthDigits = digits(at + 1);
		int second = at + 1 + monthDigits;
		if (monthDigits == 0 || monthDigits > 2 || second >= text.length() || text.charAt(second) != separator) {
			return null;
		}
		int dayDigits = digits(second + 1);
		if (dayDigits == 0 || dayDigits > 2) {
			return null;
		}
		return Moment.of(number(i, 4), number(at + 1, monthDigits), number(second + 1, dayDigits),
				second + 1 + dayDigits);
	}

	/// `2026-Sep-14`, `2026. szeptember 14.`
	private @Nullable Moment yearThenName(int i, int monthAt) {
		int[] month = MonthNames.at(text, monthAt, true);
		int at = month == null ? -1 : joiners(month[1]);
		int dayDigits = month == null ? 0 : digits(at);
		return month == null || dayDigits == 0 || dayDigits > 2 ? null
				: Moment.of(number(i, 4), month[0], number(at, dayDigits), at + dayDigits);
	}

	private @Nullable Moment numeric(int i, int dayDigits, char separator, int monthAt) {
		int monthDigits = digits(monthAt);
		int second = spaces(monthAt + monthDigits);
		if (monthDigits == 0 || monthDigits > 2 || second >= text.length() || text.charAt(second) != separator) {
			return null;
		}
		int yearAt = spaces(second + 1);
		int yearDigits = digits(yearAt);
		int end = yearAt + yearDigits;
		int year = number(yearAt, Math.min(4, yearDigits));
		boolean padded = dayDigits == 2 && monthDigits == 2;
		if (yearDigits == 2 && (separator == '/' || separator == '-') && (field || padded)) {
			year = rules.century(year);
		}
		else if (yearDigits != 4) {
			return null;
		}
		if (end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == separator && digits(end + 1) > 0)) {
			return null;
		}
		Moment moment = Moment.of(year, number(monthAt, monthDigits), number(i, dayDigits), end);
		moment.numeric = true;
		moment.separator = separator;
		moment.shortYear = yearDigits == 2;
		moment.padded = text.charAt(i) == '0' || text.charAt(monthAt) == '0';
		return moment;
	}

	/// `14 Sep 2026`, `14-Sep-26`, `8 tháng 12 năm 2023`.
	private @Nullable Moment named(int i, int dayDigits, int monthAt) {
		int[] month = MonthNames.at(text, skipWords(monthAt), field);
		if (month == null) {
			return null;
		}
		int at = joiners(month[1]);
		at = joiners(skipWords(skipWord(at, "năm")));
		int yearDigits = digits(at);
		int year = number(at, Math.min(4, yearDigits));
		if (yearDigits == 2 && field) {
			year = rules.century(year);
		}
		else if (yearDigits != 4) {
			return null;
		}
		return Moment.of(year, month[0], number(i, dayDigits), at + yearDigits);
	}

	/// `September 14, 2026`, `Sep 14 09:43:55 2026`, `Tháng 9 14, 2026`.
	private @Nullable Moment monthFirst(int i) {
		int[] month = MonthNames.at(text, i, field);
		if (month == null) {
			return null;
		}
		int at = joiners(month[1]);
		int dayDigits = digits(at);
		if (dayDigits == 0 || dayDigits > 2) {
			return null;
		}
		int next = joiners(ordinal(at + dayDigits));
		Moment time = new Moment();
		time.end = next;
		if (clock.read(time, next)) {
			next = joiners(clock.zone(time, time.end));
		}
		if (digits(next) != 4) {
			return null;
		}
		Moment moment = Moment.of(number(next, 4), month[0], number(at, dayDigits), next + 4);
		if (time.hour >= 0) {
			moment.hour = time.hour;
			moment.minute = time.minute;
			moment.second = time.second;
			moment.half = time.half;
			moment.offset = time.offset;
		}
		else {
			clock.after(moment);
		}
		return moment;
	}

	/// The words that join day, month and year in the languages of Romance.
	private int skipWords(int at) {
		if (!field) {
			return at;
		}
		int next = skipWord(at, "del ");
		return next == at ? skipWord(at, "de ") : next;
	}

	private int ordinal(int at) {
		for (String suffix : new String[] { "st", "nd", "rd", "th", "er" }) {
			int end = at + 2;
			if (text.regionMatches(true, at, suffix, 0, 2)
					&& (end >= text.length() || !Character.isLetter(text.charAt(end)))) {
				return spaces(end);
			}
		}
		return at;
	}

	private int joiners(int at) {
		int i = at;
		while (i < text.length() && i < at + 3 && " ,.-/".indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

	private int skipWord(int at, String word) {
		return text.regionMatches(true, at, word, 0, word.length()) ? spaces(at + word.length()) : at;
	}

	private int skipWeekday(int at) {
		int comma = at;
		while (comma < text.length() && comma < at + 10 && text.charAt(comma) != ','
				&& (Character.isLetter(text.charAt(comma)) || text.charAt(comma) == ' ' || digits(comma) == 1)) {
			comma++;
		}
		return comma < text.length() && comma > at && text.charAt(comma) == ',' ? spaces(comma + 1) : at;
	}

}
