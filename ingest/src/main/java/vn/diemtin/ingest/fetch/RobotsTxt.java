package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.TlsProfile;

/// What hosts allow, by RFC 9309: a robots.txt is kept for a day at the most, a host without one allows everything, and
/// a host that fails to give it (5xx, 429, no answer) allows nothing until it does.
final class RobotsTxt {

	private static final Duration KEPT = Duration.ofHours(24);

	private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);

	private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

	private static final int LARGEST = 512 * 1024;

	private static final int MOST_REDIRECTS = 5;

	private static final int MOST_KEPT = 4096;

	private static final int MOST_SITEMAPS = 50;

	private final WebClient web;

	private final String agent;

	private final Clock clock;

	private final Map<String, Entry> entries = new ConcurrentHashMap<>();

	private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();

	RobotsTxt(WebClient web, String agent, Clock clock) {
		this.web = web;
		this.agent = agent.toLowerCase(Locale.ROOT);
		this.clock = clock;
	}

	/// What a host says of a page.
	sealed interface Verdict {

		/// It may be asked.
		record Allowed() implements Verdict {
		}

		/// It may not.
		record Forbidden() implements Verdict {
		}

		/// It may not as long as the host does not say more.
		record Unknown(String reason) implements Verdict {
		}

	}

	/// Whether a page may be asked; asks the host for its robots.txt unless that is
	/// known.
	/// @throws IOException when the host cannot be asked at all
	/// @param tls what the source declares that encrypted connections need
	Verdict of(HttpUrl url, @Nullable TlsProfile tls, Deadline deadline) throws IOException {
		Entry entry = entry(url, tls, deadline);
		BaseRobotRules rules = entry.rules();
		if (rules == null) {
			return new Verdict.Unknown(String.valueOf(entry.failure()));
		}
		return rules.isAllowed(url.toString()) ? new Verdict.Allowed() : new Verdict.Forbidden();
	}

	/// How long a host wants between two requests, as far as that is known.
	@Nullable Duration delayOf(HttpUrl url) {
		Entry entry = this.entries.get(origin(url));
		BaseRobotRules rules = (entry != null) ? entry.rules() : null;
		if (rules == null || rules.getCrawlDelay() <= 0) {
			return null;
		}
		Duration delay = Duration.ofMillis(rules.getCrawlDelay());
		return (delay.compareTo(LONGEST_DELAY) < 0) ? delay : LONGEST_DELAY;
	}

	/// The sitemaps that a host names, as far as its robots.txt is known.
	List<String> sitemapsOf(HttpUrl url) {
		Entry entry = this.entries.get(origin(url));
		BaseRobotRules rules = (entry != null) ? entry.rules() : null;
		return (rules == null) ? List.of() : rules.getSitemaps().stream().limit(MOST_SITEMAPS).toList();
	}

	private Entry entry(HttpUrl url, @Nullable TlsProfile tls, Deadline deadline) throws IOException {
		String origin = origin(url);
		Instant now = this.clock.instant();
		Entry known = known(origin, now);
		if (known != null) {
			return known;
		}
		// Redirects lead to a host while it has its turn elsewhere: whoever comes second
		// waits for the first one's answer.
		ReentrantLock turn = this.asking.computeIfAbsent(origin, (host) -> new ReentrantLock());
		take(turn, deadline);
		try {
			Entry meanwhile = known(origin, now);
			return (meanwhile != null) ? meanwhile : ask(origin, tls, deadline, now);
		}
		finally {
			this.asking.remove(origin, turn);
			turn.unlock();
		}
	}

	private @Nullable Entry known(String origin, Instant now) {
		Entry known = this.entries.get(origin);
		return (known != null && known.until().isAfter(now)) ? known : null;
	}

	private static void take(ReentrantLock turn, Deadline deadline) throws InterruptedIOException {
		try {
			if (turn.tryLock(deadline.millisLeft(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new InterruptedIOException("robots.txt is being asked for, and did not come in time");
	}

	private Entry ask(String origin, @Nullable TlsProfile tls, Deadline deadline, Instant now) throws IOException {
		if (this.entries.size() >= MOST_KEPT) {
			this.entries.clear();
		}
		Entry entry = follow(HttpUrl.get(origin + "/robots.txt"), tls, deadline, now);
		this.entries.put(origin, entry);
		return entry;
	}

	private Entry follow(HttpUrl first, @Nullable TlsProfile tls, Deadline deadline, Instant now) throws IOException {
		@Nullable HttpUrl url = first;
		for (int i = 0; i <= MOST_REDIRECTS && url != null; i++) {
			try (Response response = this.web.get(url, null, null, tls, deadline)) {
				String location = response.header("Location");
				if (!response.isRedirect() || location == null) {
					return read(url, response, now);
				}
				url = url.resolve(location);
			}
		}
		return Entry.allowingAll(now);
	}

	private Entry read(HttpUrl url, Response response, Instant now) throws IOException {
		int status = response.code();
		if (status >= 500 || status == 429) {
			return Entry.failed("status " + status, now);
		}
		if (!response.isSuccessful()) {
			return Entry.allowingAll(now);
		}
		String contentType = response.header("Content-Type", "text/plain");
		// Some hosts answer every address with their front page.
		if (contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html")) {
			return Entry.allowingAll(now);
		}
		byte[] content = Body.readStart(response, LARGEST);
		SimpleRobotRules rules = new SimpleRobotRulesParser().parseContent(url.toString(), content, "text/plain",
				List.of(this.agent));
		return new Entry(rules, null, now.plus(KEPT));
	}

	private static String origin(HttpUrl url) {
		String host = (url.host().indexOf(':') >= 0) ? "[" + url.host() + "]" : url.host();
		return url.scheme() + "://" + host + ":" + url.port();
	}

	private record Entry(@Nullable BaseRobotRules rules, @Nullable String failure, Instant until) {

		static Entry allowingAll(Instant now) {
			return new Entry(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, now.plus(KEPT));
		}

		static Entry failed(String reason, Instant now) {
			return new Entry(null, reason, now.plus(FAILURE_KEPT));
		}

	}

}
