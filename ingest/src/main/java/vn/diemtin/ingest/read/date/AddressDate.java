package vn.diemtin.ingest.read.date;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.text.Addresses;

/// The date that an address holds: `/2024/07/29/`, `/2019-4-8/`, and the ids of newspapers'
/// systems, three digits and `yyMMddHHmmss`. A hint only: portals file pages under other days
/// than they show.
public final class AddressDate {

	private static final int ID_PREFIX = 3;

	/// A date of year, month by its name and day is no longer.
	private static final int LONGEST = 20;

	private AddressDate() {
	}

	/// The date in the path of an address, or null.
	public static @Nullable ReadDate read(@Nullable String url, DateRules rules) {
		if (url == null || url.length() > 4096) {
			return null;
		}
		String path = Addresses.path(url);
		for (int i = 0; i < path.length(); i++) {
			boolean start = Character.isDigit(path.charAt(i))
					&& (i == 0 || !Character.isLetterOrDigit(path.charAt(i - 1)));
			ReadDate date = start ? at(path, i, rules) : null;
			if (date != null) {
				return date;
			}
		}
		return null;
	}

	/// The month under which an address files its page, `/2024/07/`, or null.
	public static @Nullable YearMonth month(@Nullable String url) {
		if (url == null || url.length() > 4096) {
			return null;
		}
		String path = Addresses.path(url);
		for (int i = path.indexOf("/20"); i >= 0; i = path.indexOf("/20", i + 1)) {
			boolean shape = i + 7 < path.length() && path.charAt(i + 5) == '/' && !Character.isDigit(path.charAt(i + 7))
					|| i + 8 < path.length() && path.charAt(i + 5) == '/' && !Character.isDigit(path.charAt(i + 8));
			int year = shape ? number(path, i + 1, i + 5) : 0;
			int month = shape ? number(path, i + 6, Character.isDigit(path.charAt(i + 7)) ? i + 8 : i + 7) : 0;
			if (year >= 2000 && month >= 1 && month <= 12) {
				return YearMonth.of(year, month);
			}
		}
		return null;
	}

	private static int number(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return 0;
			}
			value = value * 10 + c - '0';
		}
		return value;
	}

	/// The order in which a date agrees with the date in its address, when only one does.
	public static @Nullable Order proves(@Nullable String field, @Nullable String url, DateRules rules) {
		ReadDate stamp = field == null ? null : read(url, rules);
		if (stamp == null) {
			return null;
		}
		boolean dayFirst = agrees(DateReader.read(field, new DateRules(rules.zone(), rules.now(), Order.DAY_FIRST)),
				stamp);
		boolean monthFirst = agrees(DateReader.read(field, new DateRules(rules.zone(), rules.now(), Order.MONTH_FIRST)),
				stamp);
		if (dayFirst == monthFirst) {
			return null;
		}
		return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

	private static boolean agrees(@Nullable ReadDate date, ReadDate stamp) {
		return date != null && date.value().toLocalDate().equals(stamp.value().toLocalDate());
	}

	private static @Nullable ReadDate at(String path, int start, DateRules rules) {
		int end = start;
		while (end < path.length() && Character.isDigit(path.charAt(end))) {
			end++;
		}
		int length = end - start;
		if (length == 4 && end < path.length() && (path.charAt(end) == '/' || path.charAt(end) == '-')) {
			String rest = path.substring(start, Math.min(path.length(), start + LONGEST));
			Moment moment = new DateScanner(rest, rules, true).at(0);
			boolean slug = moment != null && Character.isLetter(rest.charAt(5)) && moment.end < rest.length()
					&& rest.charAt(moment.end) != '/';
			return moment == null || slug || moment.year < 2000 ? null : moment.resolve(rest, 0, rules);
		}
		if (length == 8) {
			return compact(path, start, 4, rules);
		}
		return length >= 15 && length <= 19 ? compact(path, start + ID_PREFIX, 2, rules) : null;
	}

	private static @Nullable ReadDate compact(String path, int start, int yearDigits, DateRules rules) {
		Moment moment = new Moment();
		int year = Integer.parseInt(path.substring(start, start + yearDigits));
		moment.year = yearDigits == 2 ? rules.century(year) : year;
		moment.month = Integer.parseInt(path.substring(start + yearDigits, start + yearDigits + 2));
		moment.day = Integer.parseInt(path.substring(start + yearDigits + 2, start + yearDigits + 4));
		moment.end = start + yearDigits + 4;
		if (yearDigits == 2) {
			int hour = Integer.parseInt(path.substring(start + 6, start + 8));
			if (hour > 23) {
				return null;
			}
		}
		return moment.year == 0 ? null : moment.resolve(path, start, rules);
	}

}
