package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

import javax.net.ssl.SSLException;

import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.GuardedSocketFactory.ClosedAddressException;
import vn.diemtin.ingest.fetch.RobotsTxt.Verdict;

/// Fetches one page: asks robots.txt, follows redirects, keeps to the limits, and says how it ended. Never throws for
/// what a host does.
final class PageFetcher {

	private static final int MOST_REDIRECTS = 5;

	private final FetchRules rules;

	private final WebClient web;

	private final RobotsTxt robots;

	private final Clock clock;

	private final Room room = Room.ofHeap();

	PageFetcher(FetchRules rules, WebClient web, RobotsTxt robots, Clock clock) {
		this.rules = rules;
		this.web = web;
		this.robots = robots;
		this.clock = clock;
	}

	FetchOutcome fetch(FetchDue due) {
		HttpUrl url = HttpUrl.parse(due.url());
		if (url == null) {
			return new FetchOutcome.Unreachable("not an http or https address");
		}
		try {
			return fetch(due, url, Deadline.in(this.rules.timeout()));
		}
		catch (Body.TooLargeException ex) {
			return new FetchOutcome.TooLarge(this.rules.largest());
		}
		catch (ClosedAddressException ex) {
			return new FetchOutcome.ForbiddenAddress(reason(ex));
		}
		catch (InterruptedIOException ex) {
			return new FetchOutcome.TimedOut(this.rules.timeout());
		}
		catch (SSLException ex) {
			return new FetchOutcome.TlsFailed(reason(ex));
		}
		catch (IOException ex) {
			return new FetchOutcome.Unreachable(reason(ex));
		}
	}

	/// How long the host wants between two requests, null when it does not say.
	@Nullable Duration restOf(FetchDue due) {
		HttpUrl url = HttpUrl.parse(due.url());
		return (url != null) ? this.robots.delayOf(url) : null;
	}

	private FetchOutcome fetch(FetchDue due, HttpUrl first, Deadline deadline) throws IOException {
		HttpUrl url = first;
		for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
			switch (this.robots.of(url, due.tls(), deadline)) {
				case Verdict.Allowed() -> {
				}
				case Verdict.Forbidden() -> {
					return new FetchOutcome.ForbiddenByRobots();
				}
				case Verdict.Unknown(String reason) -> {
					return new FetchOutcome.RobotsUnavailable(reason);
				}
			}
			try (Response response = this.web.get(url, due.etag(), due.lastModified(), due.tls(), deadline)) {
				HttpUrl next = redirect(url, response);
				if (next == null) {
					return outcome(due, first, url, response, deadline);
				}
				if (due.role() == FetchDue.Role.ARTICLE && !isSameSite(first, next)) {
					return new FetchOutcome.Moved(next.toString(), response.code());
				}
				url = next;
			}
		}
		return new FetchOutcome.TooManyRedirects(url.toString());
	}

	private FetchOutcome outcome(FetchDue due, HttpUrl asked, HttpUrl url, Response response, Deadline deadline)
			throws IOException {
		int status = response.code();
		String etag = response.header("ETag");
		String lastModified = response.header("Last-Modified");
		if (status == 304) {
			return new FetchOutcome.Unchanged(etag, lastModified, Freshness.of(response, this.clock.instant()));
		}
		if (status == 404 || status == 410) {
			return new FetchOutcome.NotFound(status);
		}
		if (response.header("cf-mitigated") != null) {
			return new FetchOutcome.Challenged("a firewall wants a browser", status);
		}
		if (status != 200) {
			return new FetchOutcome.Refused(status,
					RetryAfter.read(response.header("Retry-After"), this.clock.instant()));
		}
		byte[] body;
		try (Room.Share share = this.room.share(deadline)) {
			body = Body.read(response, this.rules.largest(), share);
		}
		PageSniffer page = new PageSniffer(body);
		if (page.isBlank()) {
			return new FetchOutcome.Empty(status);
		}
		String challenge = page.challenge();
		if (challenge != null) {
			return new FetchOutcome.Challenged(challenge, status);
		}
		String contentType = response.header("Content-Type");
		if (page.isHtmlInsteadOf(due.role())) {
			return new FetchOutcome.NotAFeed(contentType);
		}
		String missing = (due.role() == FetchDue.Role.ARTICLE) ? page.softNotFound(asked, url) : null;
		return (missing != null) ? new FetchOutcome.SoftNotFound(missing) : new FetchOutcome.Fetched(url.toString(),
				status, contentType, body, etag, lastModified, Freshness.of(response, this.clock.instant()));
	}

	private static @Nullable HttpUrl redirect(HttpUrl url, Response response) throws IOException {
		String location = response.header("Location");
		if (!response.isRedirect() || location == null) {
			return null;
		}
		HttpUrl next = url.resolve(location);
		if (next == null) {
			throw new IOException("led to " + location + ", which is not an http or https address");
		}
		return next;
	}

	/// A host and the same with `www.` are one; so are its plain and its encrypted door.
	private static boolean isSameSite(HttpUrl one, HttpUrl other) {
		if (Objects.equals(PageUrl.hostOf(one), PageUrl.hostOf(other))) {
			return true;
		}
		return bare(one.host()).equals(bare(other.host()))
				&& (one.port() == other.port() || !one.scheme().equals(other.scheme()));
	}

	private static String bare(String host) {
		return host.startsWith("www.") ? host.substring(4) : host;
	}

	private static String reason(IOException failure) {
		String message = failure.getMessage();
		return (message != null) ? message : failure.getClass().getSimpleName();
	}

}
