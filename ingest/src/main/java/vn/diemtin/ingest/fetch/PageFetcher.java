package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import javax.net.ssl.SSLException;

import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.Body.BrokenException;
import vn.diemtin.ingest.fetch.RobotsTxt.Verdict;
import vn.diemtin.wire.outside.GuardedSocketFactory.ClosedAddressException;

/// Fetches one page: asks robots.txt, follows redirects, keeps to the limits, and says how it ended. Never throws for
/// what a host does.
final class PageFetcher {

	private static final int MOST_REDIRECTS = 5;

	private static final Duration LONGEST_AWAY = Duration.ofDays(14);

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
		catch (BrokenException ex) {
			return new FetchOutcome.Broken(reason(ex));
		}
		catch (InterruptedIOException ex) {
			return new FetchOutcome.TimedOut(this.rules.timeout());
		}
		catch (SSLException ex) {
			return new FetchOutcome.TlsFailed(reason(ex));
		}
		catch (ProtocolException ex) {
			return new FetchOutcome.Broken("bad HTTP: " + reason(ex));
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

	/// The sitemaps that a host names in its robots.txt, as far as that was asked for.
	List<String> sitemapsOf(String address) {
		HttpUrl url = HttpUrl.parse(address);
		return (url != null) ? this.robots.sitemapsOf(url) : List.of();
	}

	private FetchOutcome fetch(FetchDue due, HttpUrl first, Deadline deadline) throws IOException {
		HttpUrl url = first;
		boolean isForGood = true;
		@Nullable RequestBody posted = WebClient.posted(due.form(), due.json());
		Cookies cookies = Cookies.of(first, due.cookies());
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
			String sent = cookies.header(url);
			try (Response response = (posted != null) ? this.web.post(url, posted, sent, due.tls(), deadline)
					: this.web.get(url, due.etag(), due.lastModified(), sent, due.tls(), deadline)) {
				cookies.take(url, response, this.clock.instant());
				HttpUrl next = redirect(url, response);
				if (next == null) {
					return outcome(due, first, url, response, deadline, (hops > 0 && isForGood) ? url.toString() : null,
							cookies);
				}
				isForGood &= response.code() == 301 || response.code() == 308;
				// RFC 9110, 15.4: only 307 and 308 repeat the method.
				posted = (response.code() == 307 || response.code() == 308) ? posted : null;
				if (isElsewhere(due, first, next)) {
					return new FetchOutcome.Moved(next.toString(), response.code(), isForGood);
				}
				url = next;
			}
		}
		return new FetchOutcome.TooManyRedirects(url.toString());
	}

	/// An article is asked where it lies now in its own turn. An entrance is followed to
	/// another site for a while only, until a person has had time to say what it is.
	private static boolean isElsewhere(FetchDue due, HttpUrl first, HttpUrl next) {
		if (due.role() == FetchDue.Role.ARTICLE) {
			return !isSameSite(first, next);
		}
		Instant since = due.movedSince();
		return since != null && since.plus(LONGEST_AWAY).isBefore(due.dueAt())
				&& !PageUrl.isSameSite(first.toString(), next.toString());
	}

	private FetchOutcome outcome(FetchDue due, HttpUrl asked, HttpUrl url, Response response, Deadline deadline,
			@Nullable String movedTo, Cookies cookies) throws IOException {
		int status = response.code();
		String etag = response.header("ETag");
		String lastModified = response.header("Last-Modified");
		if (status == 304) {
			return new FetchOutcome.Unchanged(etag, lastModified, Freshness.of(response, this.clock.instant()),
					movedTo);
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
		return (missing != null) ? new FetchOutcome.SoftNotFound(missing)
				: new FetchOutcome.Fetched(url.toString(), status, contentType, body, etag, lastModified,
						Freshness.of(response, this.clock.instant()), movedTo,
						(due.role() == FetchDue.Role.LISTING) ? cookies.kept() : List.of());
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
