package vn.diemtin.ingest.read.date;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Reads dates of publication from fields that hold one and from text that holds some.
public final class DateReader {

	/// A field longer than this holds no date.
	public static final int LIMIT = 64;

	private static final int TEXT_LIMIT = 100_000;

	private static final int MOST = 200;

	private DateReader() {
	}

	/// The date of a field that holds nothing else but a weekday or a label before it.
	public static @Nullable ReadDate read(@Nullable String field, DateRules rules) {
		if (field == null || field.length() > 4 * LIMIT) {
			return null;
		}
		String text = CleanText.line(field);
		if (text.isEmpty() || text.length() > LIMIT) {
			return null;
		}
		ReadDate fixed = new FixedShapes(text, rules).read();
		if (fixed != null) {
			return fixed;
		}
		DateScanner scanner = new DateScanner(text, rules, true);
		for (int i = weekday(text); i < text.length(); i++) {
			Moment moment = scanner.at(i);
			if (moment != null) {
				boolean sure = !hasDigit(text, moment.end) && !hasUnknownZone(text, moment);
				return sure ? whole(moment.resolve(text, i, rules), text) : null;
			}
			if (Character.isDigit(text.charAt(i))) {
				return null;
			}
		}
		return null;
	}

	/// Every date in a text, in its order.
	public static List<ReadDate> find(String text, DateRules rules) {
		List<ReadDate> found = new ArrayList<>();
		String searched = text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT) : text;
		DateScanner scanner = new DateScanner(searched, rules, false);
		int i = 0;
		while (i < searched.length() && found.size() < MOST) {
			Moment moment = scanner.at(i);
			if (moment == null) {
				i++;
				continue;
			}
			ReadDate date = moment.resolve(searched, i, rules);
			if (date != null) {
				found.add(date);
			}
			i = Math.max(i + 1, moment.end);
		}
		return found;
	}

	/// The order that a field proves, since one of its numbers cannot be a month.
	public static DateRules.@Nullable Order proves(@Nullable String field, DateRules rules) {
		if (field == null || field.length() > 4 * LIMIT) {
			return null;
		}
		String text = CleanText.line(field, LIMIT);
		DateScanner scanner = new DateScanner(text, rules, true);
		for (int i = 0; i < text.length(); i++) {
			Moment moment = scanner.at(i);
			if (moment != null) {
				if (!moment.numeric || moment.separator != '/') {
					return null;
				}
				boolean dayFirst = moment.fits(rules, false);
				boolean monthFirst = moment.fits(rules, true);
				return dayFirst == monthFirst ? null
						: dayFirst ? DateRules.Order.DAY_FIRST : DateRules.Order.MONTH_FIRST;
			}
		}
		return null;
	}

	private static @Nullable ReadDate whole(@Nullable ReadDate date, String text) {
		return date == null ? null : new ReadDate(date.value(), date.precision(), text, 0, text.length());
	}

	/// Where a weekday that is written with a digit ends: `T2,` and `Thứ 2`.
	private static int weekday(String text) {
		int at = text.regionMatches(true, 0, "thứ ", 0, 4) ? 4 : text.startsWith("T") ? 1 : -1;
		boolean digit = at > 0 && at + 1 < text.length() && text.charAt(at) >= '2' && text.charAt(at) <= '7';
		return digit && !Character.isLetterOrDigit(text.charAt(at + 1)) && "/-:.".indexOf(text.charAt(at + 1)) < 0
				? at + 1 : 0;
	}

	/// Whether capitals that stand where a zone does are none that is known.
	private static boolean hasUnknownZone(String text, Moment moment) {
		if (moment.hour < 0 || moment.offset != null || moment.region != null) {
			return false;
		}
		int at = moment.end;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
			at++;
		}
		int end = at;
		while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
			end++;
		}
		boolean word = end < text.length() && Character.isLetter(text.charAt(end));
		return end - at >= 2 && end - at <= 5 && !word || at < text.length() && "+-".indexOf(text.charAt(at)) >= 0;
	}

	private static boolean hasDigit(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

}
