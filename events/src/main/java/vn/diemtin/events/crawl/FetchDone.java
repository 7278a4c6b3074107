package vn.diemtin.events.crawl;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// How a fetch ended, for the frontier to plan the next.
///
/// @param due the request
/// @param outcome one word of the fetcher's closed list, such as `fetched`, `unchanged`, `timeout`
/// @param reason for a person
/// @param status the HTTP status, 0 when there was none
/// @param etag the validator to send next time
/// @param lastModified the validator to send next time
/// @param retryAfter how long the host asked to be left alone
/// @param freshFor how long the answer stays fresh, as the host says (RFC 9111)
/// @param at when it ended
/// @param movedTo where the host says that the page lies for good (301 or 308), null when it stays where it is
public record FetchDone(FetchDue due, String outcome, @Nullable String reason, int status, @Nullable String etag,
		@Nullable String lastModified, @Nullable Duration retryAfter, @Nullable Duration freshFor, Instant at,
		@JsonInclude(Include.NON_NULL) @Nullable String movedTo) {

	/// The end of a fetch whose page stays where it is.
	public FetchDone(FetchDue due, String outcome, @Nullable String reason, int status, @Nullable String etag,
			@Nullable String lastModified, @Nullable Duration retryAfter, @Nullable Duration freshFor, Instant at) {
		this(due, outcome, reason, status, etag, lastModified, retryAfter, freshFor, at, null);
	}

	/// An end without a word on freshness.
	public FetchDone(FetchDue due, String outcome, @Nullable String reason, int status, @Nullable String etag,
			@Nullable String lastModified, @Nullable Duration retryAfter, Instant at) {
		this(due, outcome, reason, status, etag, lastModified, retryAfter, null, at);
	}

}
