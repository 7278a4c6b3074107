package vn.diemtin.ingest.read.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/// How the dates of one source are to be understood.
///
/// @param zone of dates that name none
/// @param now dates more than a day after it are not believed
/// @param order which number is the day
/// @param fetched whether the document is as it was at `now`, so that it can say how long ago
/// something was
public record DateRules(ZoneId zone, Instant now, Order order, boolean fetched) {

	/// The time of Vietnam.
	public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final long DAY = 86_400;

	private static final int FIRST_YEAR = 2000;

	/// Which of two numbers joined by a slash is the day when both could be.
	public enum Order {

		/// Day first, as Vietnamese editors write; not where the shape is .NET's American
		/// one.
		VIETNAMESE,
		/// Unknown wherever a program may have written it.
		FEED,
		/// Always unknown.
		FOREIGN,
		/// Declared or proved to be day first.
		DAY_FIRST,
		/// Declared or proved to be month first.
		MONTH_FIRST

	}

	/// Of a document that may be older than `now`.
	public DateRules(ZoneId zone, Instant now, Order order) {
		this(zone, now, order, false);
	}

	/// The rules of a source.
	/// @param pattern its declared pattern, of which the order of `d` and `M` is taken
	public static DateRules of(ZoneId zone, Instant now, @Nullable String pattern) {
		int day = pattern == null ? -1 : pattern.indexOf('d');
		int month = pattern == null ? -1 : pattern.indexOf('M');
		if (day < 0 || month < 0) {
			return new DateRules(zone, now, Order.VIETNAMESE);
		}
		return new DateRules(zone, now, day < month ? Order.DAY_FIRST : Order.MONTH_FIRST);
	}

	/// The same with another order, unless the source has declared one.
	public DateRules ordered(Order wanted) {
		return declared() ? this : new DateRules(zone, now, wanted, fetched);
	}

	/// The same in another zone.
	public DateRules in(ZoneId other) {
		return new DateRules(other, now, order, fetched);
	}

	/// The same for a document that was fetched at `now`.
	public DateRules asFetched() {
		return new DateRules(zone, now, order, true);
	}

	/// Whether the order is certain.
	public boolean declared() {
		return order == Order.DAY_FIRST || order == Order.MONTH_FIRST;
	}

	/// Whether something can have been published then.
	public boolean plausible(OffsetDateTime value) {
		return value.getYear() >= FIRST_YEAR && value.toEpochSecond() <= now.getEpochSecond() + DAY;
	}

	/// The two digits of a year as a year of this century that is not in the future.
	int century(int twoDigits) {
		int year = FIRST_YEAR + twoDigits;
		return year <= now.atOffset(ZoneOffset.UTC).getYear() + 1 ? year : 0;
	}

}
