package vn.diemtin.ingest.read.date;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.date.DateRules.Order;
import vn.diemtin.ingest.read.text.Addresses;

/// The date that an address holds: `/2024/07/29/`, `/2019-4-8/`, and the ids of newspapers'
/// systems, three digits and `yyMMddHHmmss`. A hint only: portals file pages under other days
/// than they show.
public final class AddressDate {

	private static final int ID_PREFIX = 3;

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
			DateScanner scanner = new DateScanner(path, rules, false);
			Moment moment = scanner.at(start);
			return moment == null || moment.year < 2000 ? null : moment.resolve(path, start, rules);
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
