package vn.diemtin.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.frontier.Ending;

/// The web for whoever looks at some pages without the pipeline: the crawler's manners, one request of a host at a time and
/// a rest between two of them. Safe for several threads.
public final class PoliteWeb implements AutoCloseable {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final long LARGEST = 8L << 20;

	private final WebClient web;

	private final PageFetcher fetcher;

	private final Clock clock;

	private final Duration rest;

	private final Map<String, Turn> turns = new ConcurrentHashMap<>();

	/// @param contact where a host's people find out who asks; null when nowhere
	/// @param allowPrivate whether addresses inside the house may be asked
	/// @param rest of a host between two requests, unless it wants a longer one
	public PoliteWeb(@Nullable String contact, boolean allowPrivate, Duration rest, Clock clock) {
		FetchRules rules = new FetchRules(TIMEOUT, LARGEST, "DiemTin", contact, allowPrivate);
		this.web = new WebClient(rules);
		this.fetcher = new PageFetcher(rules, this.web, new RobotsTxt(this.web, rules.agent(), clock), clock);
		this.clock = clock;
		this.rest = rest;
	}

	/// How an answer came.
	///
	/// @param ending how the fetch ended
	/// @param reason for a person, where the ending alone does not say it
	/// @param movedTo where the host says that the page lies for good
	/// @param page what came, null when nothing did
	public record Answer(Ending ending, @Nullable String reason, @Nullable String movedTo, @Nullable OnePage page) {
	}

	/// Asks for a page when it is its host's turn.
	public Answer ask(FetchDue due) {
		Turn turn = this.turns.computeIfAbsent(due.host(), (host) -> new Turn());
		synchronized (turn) {
			turn.await();
			FetchOutcome outcome = this.fetcher.fetch(due.dueAt(this.clock.instant()));
			Duration wanted = this.fetcher.restOf(due);
			turn.rest((wanted != null && wanted.compareTo(this.rest) > 0) ? wanted : this.rest);
			FetchReport report = FetchReport.of(outcome);
			OnePage page = (outcome instanceof FetchOutcome.Fetched came)
					? new OnePage(came.url(), came.contentType(), came.body()) : null;
			return new Answer(report.ending(), report.reason(), report.movedTo(), page);
		}
	}

	/// The sitemaps that the host of a page that was asked for names in its robots.txt.
	public List<String> sitemapsOf(String url) {
		return this.fetcher.sitemapsOf(url);
	}

	@Override
	public void close() {
		this.web.close();
	}

	/// When a host may be asked again.
	private static final class Turn {

		private long next = System.nanoTime();

		void rest(Duration rest) {
			this.next = System.nanoTime() + rest.toNanos();
		}

		void await() {
			long nanos = this.next - System.nanoTime();
			if (nanos > 0) {
				try {
					Thread.sleep(Duration.ofNanos(nanos));
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}
		}

	}

}
