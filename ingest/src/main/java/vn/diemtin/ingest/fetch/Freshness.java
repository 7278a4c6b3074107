package vn.diemtin.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Reads for how long an answer stays fresh (RFC 9111, 4.2.1), which a host means as a wish not to be asked before.
final class Freshness {

	private static final int MOST_DIGITS = 9;

	private Freshness() {
	}

	/// The rest of an answer's freshness, null when the host does not say or nothing is
	/// left.
	static @Nullable Duration of(Response response, Instant now) {
		String control = response.header("Cache-Control");
		if (control != null && !control.isBlank()) {
			return ofControl(control.toLowerCase(Locale.ROOT), seconds(response.header("Age")));
		}
		Instant expires = date(response.header("Expires"));
		if (expires == null) {
			return null;
		}
		Instant date = date(response.header("Date"));
		Duration fresh = Duration.between((date != null) ? date : now, expires);
		return fresh.isPositive() ? fresh : null;
	}

	private static @Nullable Duration ofControl(String control, @Nullable Long age) {
		Long seconds = null;
		for (String directive : control.split(",", 20)) {
			String word = directive.strip();
			if (word.equals("no-cache") || word.equals("no-store")) {
				return null;
			}
			if (word.startsWith("max-age=")) {
				seconds = seconds(word.substring(8).replace("\"", ""));
			}
		}
		if (seconds == null) {
			return null;
		}
		long left = seconds - ((age != null) ? age : 0);
		return (left > 0) ? Duration.ofSeconds(left) : null;
	}

	private static @Nullable Long seconds(@Nullable String text) {
		String digits = (text != null) ? text.strip() : "";
		boolean isNumber = !digits.isEmpty() && digits.length() <= MOST_DIGITS
				&& digits.chars().allMatch((c) -> c >= '0' && c <= '9');
		return isNumber ? Long.valueOf(digits) : null;
	}

	private static @Nullable Instant date(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
		}
		catch (DateTimeException ex) {
			// "0" and "-1" are in use and mean that it is stale.
			return null;
		}
	}

}
