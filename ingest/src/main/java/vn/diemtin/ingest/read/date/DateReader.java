package vn.diemtin.ingest.read.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Precision;
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
		ReadDate stamp = stamp(text, rules);
		if (stamp != null) {
			return stamp;
		}
		DateScanner scanner = new DateScanner(text, rules, true);
		for (int i = 0; i < text.length(); i++) {
			Moment moment = scanner.at(i);
			if (moment != null) {
				return hasDigit(text, moment.end) ? null : whole(moment.resolve(text, i, rules), text);
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
				boolean first = moment.day > 12 && moment.month <= 12;
				boolean second = moment.month > 12 && moment.day <= 12;
				return first ? DateRules.Order.DAY_FIRST : second ? DateRules.Order.MONTH_FIRST : null;
			}
		}
		return null;
	}

	private static @Nullable ReadDate whole(@Nullable ReadDate date, String text) {
		return date == null ? null : new ReadDate(date.value(), date.precision(), text, 0, text.length());
	}

	/// Seconds or milliseconds since 1970, and the digits of a date without separators.
	private static @Nullable ReadDate stamp(String text, DateRules rules) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return null;
			}
		}
		if (text.length() == 10 || text.length() == 13) {
			long number = Long.parseLong(text);
			OffsetDateTime value = Instant.ofEpochSecond(text.length() == 10 ? number : number / 1000)
				.atZone(rules.zone())
				.toOffsetDateTime();
			return rules.plausible(value) ? new ReadDate(value, Precision.SECOND, text, 0, text.length()) : null;
		}
		if (text.length() != 8 && text.length() != 12 && text.length() != 14) {
			return null;
		}
		Moment moment = new Moment();
		moment.year = Integer.parseInt(text.substring(0, 4));
		moment.month = Integer.parseInt(text.substring(4, 6));
		moment.day = Integer.parseInt(text.substring(6, 8));
		if (text.length() >= 12) {
			moment.hour = Integer.parseInt(text.substring(8, 10));
			moment.minute = Integer.parseInt(text.substring(10, 12));
			moment.second = text.length() == 14 ? Integer.parseInt(text.substring(12)) : -1;
		}
		moment.end = text.length();
		return moment.resolve(text, 0, rules);
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
