package vn.diemtin.ingest.read.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Precision;
import vn.diemtin.ingest.read.text.CleanText;

/// Reads what pages write instead of a date, "2 giờ trước" or "hôm qua 14:30", seen from the
/// present of the rules. Minutes are kept to the minute, hours and days to the day; weeks,
/// months and years are too vague to be a date.
public final class RelativeDate {

	private static final Instant NO_PRESENT = Instant.parse("3000-01-01T00:00:00Z");

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("một", 1), Map.entry("hai", 2),
			Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("năm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7),
			Map.entry("tám", 8), Map.entry("chín", 9), Map.entry("mười", 10), Map.entry("a", 1), Map.entry("an", 1),
			Map.entry("one", 1));

	private static final Map<String, Integer> DAYS = Map.of("hôm nay", 0, "hôm qua", 1, "hôm kia", 2, "today", 0,
			"yesterday", 1);

	private RelativeDate() {
	}

	/// The date of a field that says how long ago it was, or null.
	public static @Nullable ReadDate read(@Nullable String field, DateRules rules) {
		if (field == null || field.length() > DateReader.LIMIT || rules.now().isAfter(NO_PRESENT)) {
			return null;
		}
		String text = CleanText.line(field);
		String lower = text.toLowerCase(Locale.ROOT);
		ZonedDateTime now = rules.now().atZone(rules.zone());
		if (lower.equals("vừa xong") || lower.equals("mới đây") || lower.equals("just now")
				|| lower.startsWith("vài giây")) {
			return minute(now, text);
		}
		for (Map.Entry<String, Integer> day : DAYS.entrySet()) {
			if (lower.startsWith(day.getKey())) {
				return day(now.minusDays(day.getValue()), text, day.getKey().length(), rules);
			}
		}
		return ago(lower, text, now);
	}

	private static @Nullable ReadDate ago(String lower, String text, ZonedDateTime now) {
		int end = lower.endsWith(" trước") ? lower.length() - 6 : lower.endsWith(" ago") ? lower.length() - 4 : -1;
		int start = lower.startsWith("khoảng ") ? 7 : lower.startsWith("cách đây ") ? 9 : 0;
		if (end < 0 && start == 9) {
			end = lower.length();
		}
		int space = end <= start ? -1 : lower.indexOf(' ', start);
		if (space < 0 || space >= end) {
			return null;
		}
		int amount = amount(lower.substring(start, space));
		if (amount < 0) {
			return null;
		}
		return switch (lower.substring(space + 1, end)) {
			case "giây", "second", "seconds", "sec", "secs" -> minute(now, text);
			case "phút", "minute", "minutes", "min", "mins" -> minute(now.minusMinutes(amount), text);
			case "giờ", "tiếng", "hour", "hours" -> day(now.minusHours(amount), text);
			case "ngày", "hôm", "day", "days" -> amount > 30 ? null : day(now.minusDays(amount), text);
			default -> null;
		};
	}

	private static int amount(String word) {
		Integer named = WORDS.get(word);
		if (named != null) {
			return named;
		}
		if (word.isEmpty() || word.length() > 3) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) < '0' || word.charAt(i) > '9') {
				return -1;
			}
			value = value * 10 + word.charAt(i) - '0';
		}
		return value;
	}

	private static @Nullable ReadDate day(ZonedDateTime day, String text, int from, DateRules rules) {
		ClockScanner clock = new ClockScanner(text, true);
		Moment moment = new Moment();
		moment.year = day.getYear();
		moment.month = day.getMonthValue();
		moment.day = day.getDayOfMonth();
		moment.end = from;
		clock.after(moment);
		for (int i = moment.end; i < text.length(); i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				return null;
			}
		}
		return moment.resolve(text, 0, rules);
	}

	private static ReadDate day(ZonedDateTime moment, String text) {
		OffsetDateTime start = moment.toLocalDate().atStartOfDay(moment.getZone()).toOffsetDateTime();
		return new ReadDate(start, Precision.DAY, text, 0, text.length());
	}

	private static ReadDate minute(ZonedDateTime moment, String text) {
		return new ReadDate(moment.withSecond(0).withNano(0).toOffsetDateTime(), Precision.MINUTE, text, 0,
				text.length());
	}

}
