package vn.diemtin.ingest.fetch;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a fetch ended.
sealed interface FetchOutcome {

	/// A page came.
	///
	/// @param url where the body came from, after redirects
	/// @param freshFor how long the host says that it stays fresh
	/// @param movedTo where it lies for good, when each redirect on the way said so
	/// @param cookies of a list's page, for those that follow it
	@SuppressWarnings("ArrayRecordComponent")
	record Fetched(String url, int status, @Nullable String contentType, byte[] body, @Nullable String etag,
			@Nullable String lastModified, @Nullable Duration freshFor, @Nullable String movedTo,
			List<String> cookies) implements FetchOutcome {

		public Fetched {
			cookies = List.copyOf(cookies);
		}

	}

	/// The host says that nothing changed.
	record Unchanged(@Nullable String etag, @Nullable String lastModified, @Nullable Duration freshFor,
			@Nullable String movedTo) implements FetchOutcome {
	}

	/// It lies on another host now: an article is asked there in its own turn, an
	/// entrance
	/// when its source says so.
	record Moved(String url, int status, boolean isForGood) implements FetchOutcome {
	}

	/// 404 or 410.
	record NotFound(int status) implements FetchOutcome {
	}

	/// A page that says it is none.
	record SoftNotFound(String reason) implements FetchOutcome {
	}

	/// Another status that is no success.
	record Refused(int status, @Nullable Duration retryAfter) implements FetchOutcome {
	}

	/// A firewall's page that wants a browser.
	record Challenged(String reason, int status) implements FetchOutcome {
	}

	/// HTML where a feed or sitemap was expected.
	record NotAFeed(@Nullable String contentType) implements FetchOutcome {
	}

	/// A success without a body.
	record Empty(int status) implements FetchOutcome {
	}

	/// Larger than the limit in bytes.
	record TooLarge(long limit) implements FetchOutcome {
	}

	/// No agreement on certificate or cipher.
	record TlsFailed(String reason) implements FetchOutcome {
	}

	/// More redirects than are followed.
	record TooManyRedirects(String last) implements FetchOutcome {
	}

	/// Not done in time.
	record TimedOut(Duration limit) implements FetchOutcome {
	}

	/// An answer that cannot be used as it came: cut short, packed wrongly, or no HTTP.
	record Broken(String reason) implements FetchOutcome {
	}

	/// No connection, or one that ended without an answer.
	record Unreachable(String reason) implements FetchOutcome {
	}

	/// The name leads to an address inside the house.
	record ForbiddenAddress(String reason) implements FetchOutcome {
	}

	/// The host's robots.txt forbids the page.
	record ForbiddenByRobots() implements FetchOutcome {
	}

	/// The host does not give its robots.txt now, so nothing may be asked.
	record RobotsUnavailable(String reason) implements FetchOutcome {
	}

}
