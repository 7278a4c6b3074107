package vn.diemtin.ingest.fetch;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.frontier.Ending;

/// A fetch's end in the words that go on Kafka.
///
/// @param ending how it ended
/// @param reason for a person, where the ending alone does not say it
/// @param status the HTTP status, 0 when there was none
/// @param etag the validator to send next time
/// @param lastModified the validator to send next time
/// @param retryAfter how long the host asked to be left alone
/// @param freshFor how long the host says that the answer stays fresh
/// @param movedTo where the host says that the page lies for good
record FetchReport(Ending ending, @Nullable String reason, int status, @Nullable String etag,
		@Nullable String lastModified, @Nullable Duration retryAfter, @Nullable Duration freshFor,
		@Nullable String movedTo) {

	static FetchReport of(FetchOutcome outcome) {
		return switch (outcome) {
			case FetchOutcome.Fetched it -> new FetchReport(Ending.FETCHED, null, it.status(), it.etag(),
					it.lastModified(), null, it.freshFor(), it.movedTo());
			case FetchOutcome.Unchanged it -> new FetchReport(Ending.UNCHANGED, null, 304, it.etag(), it.lastModified(),
					null, it.freshFor(), it.movedTo());
			case FetchOutcome.Moved it -> new FetchReport(Ending.MOVED, "to " + it.url(), it.status(), null, null, null,
					null, it.isForGood() ? it.url() : null);
			case FetchOutcome.NotFound it -> failure(Ending.NOT_FOUND, "status " + it.status(), it.status());
			case FetchOutcome.SoftNotFound it -> failure(Ending.SOFT_NOT_FOUND, it.reason(), 200);
			case FetchOutcome.Refused it -> new FetchReport(Ending.REFUSED, "status " + it.status(), it.status(), null,
					null, it.retryAfter(), null, null);
			case FetchOutcome.Challenged it -> failure(Ending.CHALLENGED, it.reason(), it.status());
			case FetchOutcome.NotAFeed it -> failure(Ending.NOT_A_FEED, "an HTML page came", 200);
			case FetchOutcome.Empty it -> failure(Ending.EMPTY, null, it.status());
			case FetchOutcome.TooLarge it -> failure(Ending.TOO_LARGE, "more than " + it.limit() + " bytes", 200);
			case FetchOutcome.TlsFailed it -> failure(Ending.TLS_FAILED, it.reason(), 0);
			case FetchOutcome.TooManyRedirects it ->
				failure(Ending.TOO_MANY_REDIRECTS, "the last one to " + it.last(), 0);
			case FetchOutcome.TimedOut it -> failure(Ending.TIMED_OUT, "after " + it.limit().toSeconds() + " s", 0);
			case FetchOutcome.Broken it -> failure(Ending.BROKEN, it.reason(), 0);
			case FetchOutcome.Unreachable it -> failure(Ending.UNREACHABLE, it.reason(), 0);
			case FetchOutcome.ForbiddenAddress it -> failure(Ending.FORBIDDEN_ADDRESS, it.reason(), 0);
			case FetchOutcome.ForbiddenByRobots it -> failure(Ending.FORBIDDEN_BY_ROBOTS, null, 0);
			case FetchOutcome.RobotsUnavailable it -> failure(Ending.ROBOTS_UNAVAILABLE, it.reason(), 0);
		};
	}

	private static FetchReport failure(Ending ending, @Nullable String reason, int status) {
		return new FetchReport(ending, reason, status, null, null, null, null, null);
	}

	/// @param rest how long the host wants between any two requests, null when it does
	/// not say
	FetchDone done(FetchDue due, @Nullable Duration rest, Instant at) {
		Duration pause = this.retryAfter;
		if (rest != null && (pause == null || pause.compareTo(rest) < 0)) {
			pause = rest;
		}
		return new FetchDone(due, this.ending.word(), this.reason, this.status, this.etag, this.lastModified, pause,
				this.freshFor, at, this.movedTo);
	}

}
