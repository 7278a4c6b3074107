package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// One page that a person asks for by its address, with the manners of the crawler but without its schedule.
///
/// @param url where the body came from, after redirects
/// @param contentType the header, as sent
@SuppressWarnings("ArrayRecordComponent")
public record OnePage(String url, @Nullable String contentType, byte[] body) {

	private static final FetchRules RULES = new FetchRules(Duration.ofSeconds(20), 8L << 20, "DiemTin", null, true);

	private static final SourceRef SOURCE = new SourceRef(new SourceId("command-line"), "command line",
			Source.Group.PRESS, null, null);

	/// Fetches a page.
	/// @throws IOException with what happened instead, for a person
	public static OnePage fetch(String url, Clock clock) throws IOException {
		WebClient web = new WebClient(RULES);
		try {
			FetchDue due = new FetchDue(url, url, FetchDue.Role.LISTING, SOURCE, null, null, null, 1, null, null,
					clock.instant());
			return pageOf(new PageFetcher(RULES, web, new RobotsTxt(web, RULES.agent(), clock), clock).fetch(due));
		}
		finally {
			web.close();
		}
	}

	private static OnePage pageOf(FetchOutcome outcome) throws IOException {
		return switch (outcome) {
			case FetchOutcome.Fetched page -> new OnePage(page.url(), page.contentType(), page.body());
			case FetchOutcome.NotFound(int status) -> throw new IOException("the host answers " + status);
			case FetchOutcome.Refused(int status, Duration retryAfter) ->
				throw new IOException("the host answers " + status);
			case FetchOutcome.Challenged(String reason, int status) -> throw new IOException(reason);
			case FetchOutcome.SoftNotFound(String reason) -> throw new IOException(reason);
			case FetchOutcome.Moved(String url, int status, boolean isForGood) ->
				throw new IOException("moved to " + url);
			case FetchOutcome.NotAFeed(String contentType) -> throw new IOException("not a feed");
			case FetchOutcome.Empty(int status) -> throw new IOException("the host answers without a body");
			case FetchOutcome.TooLarge(long limit) -> throw new IOException("larger than " + (limit >> 20) + " MB");
			case FetchOutcome.TlsFailed(String reason) -> throw new IOException("no secure connection: " + reason);
			case FetchOutcome.TooManyRedirects(String last) -> throw new IOException("too many redirects, to " + last);
			case FetchOutcome.TimedOut(Duration limit) ->
				throw new HttpTimeoutException("no answer within " + limit.toSeconds() + " s");
			case FetchOutcome.Broken(String reason) -> throw new IOException("the answer is broken: " + reason);
			case FetchOutcome.Unreachable(String reason) -> throw new IOException("cannot be reached: " + reason);
			case FetchOutcome.ForbiddenAddress(String reason) -> throw new IOException(reason);
			case FetchOutcome.ForbiddenByRobots() -> throw new IOException("the host's robots.txt forbids it");
			case FetchOutcome.RobotsUnavailable(String reason) -> throw new IOException("no robots.txt now: " + reason);
			case FetchOutcome.Unchanged unchanged -> throw new IOException("unchanged");
		};
	}

}
