package vn.diemtin.desk.dashboard;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// When a reader was here before, as a cookie keeps it. Pages opened soon after each other are one visit.
///
/// @param before the end of the visit before; null when this is the first
/// @param last when the last page was opened
record Visit(@Nullable Instant before, Instant last) {

	/// So long after the last page a new visit begins.
	private static final Duration PAUSE = Duration.ofMinutes(30);

	private static final int LONGEST = 32;

	/// The visit that a page opened now belongs to; a cookie that makes no sense is none.
	static Visit of(@Nullable String cookie, Instant now) {
		Visit known = parsed(cookie);
		if (known == null || known.last.isAfter(now)) {
			return new Visit(null, now);
		}
		return known.last.plus(PAUSE).isBefore(now) ? new Visit(known.last, now) : new Visit(known.before, now);
	}

	private static @Nullable Visit parsed(@Nullable String cookie) {
		if (cookie == null || cookie.length() > LONGEST) {
			return null;
		}
		int dot = cookie.indexOf('.');
		Instant last = instant(cookie.substring(dot + 1));
		if (dot <= 0) {
			return (last != null) ? new Visit(null, last) : null;
		}
		Instant before = instant(cookie.substring(0, dot));
		return (last == null || before == null || before.isAfter(last)) ? null : new Visit(before, last);
	}

	private static @Nullable Instant instant(String seconds) {
		boolean number = !seconds.isEmpty() && seconds.length() <= 11
				&& seconds.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
		return number ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
	}

	/// What the cookie keeps.
	String cookie() {
		return ((this.before != null) ? this.before.getEpochSecond() + "." : ".") + this.last.getEpochSecond();
	}

}
