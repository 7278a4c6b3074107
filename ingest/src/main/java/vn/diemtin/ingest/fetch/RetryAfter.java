package vn.diemtin.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/// Reads the header in which a host says how long to leave it alone (RFC 9110, 10.2.3).
final class RetryAfter {

	private static final int MOST_DIGITS = 9;

	private RetryAfter() {
	}

	/// The pause from now on, null when the header does not say it.
	static @Nullable Duration read(@Nullable String header, Instant now) {
		if (header == null || header.isBlank()) {
			return null;
		}
		String value = header.strip();
		if (value.length() <= MOST_DIGITS && value.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return Duration.ofSeconds(Long.parseLong(value));
		}
		try {
			Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
			return until.isAfter(now) ? Duration.between(now, until) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
