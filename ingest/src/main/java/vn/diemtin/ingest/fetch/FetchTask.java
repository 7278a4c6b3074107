package vn.diemtin.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.frontier.Ending;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;

/// Fetches one page and publishes how that ended, trying to publish until it works.
final class FetchTask {

	private static final Logger log = LoggerFactory.getLogger(FetchTask.class);

	private static final String STAGE = "ingest.fetch";

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final PageFetcher fetcher;

	private final EventPublisher publisher;

	private final Dispositions dispositions;

	private final Clock clock;

	private final Duration lease;

	private final FetchCounts counts;

	FetchTask(PageFetcher fetcher, EventPublisher publisher, Dispositions dispositions, Clock clock, Duration lease,
			FetchCounts counts) {
		this.fetcher = fetcher;
		this.publisher = publisher;
		this.dispositions = dispositions;
		this.clock = clock;
		this.lease = lease;
		this.counts = counts;
	}

	void run(FetchDue due) {
		if (due.dueAt().plus(this.lease).isBefore(this.clock.instant())) {
			// The frontier has taken it back meanwhile.
			untilItWorks(() -> this.dispositions.record(STAGE, due.url(), "expired", "was due at " + due.dueAt()));
			return;
		}
		FetchOutcome outcome = fetch(due);
		Instant at = this.clock.instant();
		FetchReport report = FetchReport.of(outcome);
		untilItWorks(() -> publish(due, outcome, at));
		// After the page, so that its validators are never known without it.
		untilItWorks(() -> this.publisher.publishAndAwait(Topics.FETCHES_DONE, due.host(),
				report.done(due, this.fetcher.restOf(due), at)));
		untilItWorks(() -> this.dispositions.record(STAGE, due.url(), report.ending().word(), report.reason()));
		this.counts.count(report.ending());
		if (report.ending() != Ending.FETCHED && report.ending() != Ending.UNCHANGED) {
			log.info("{} {}: {}", due.url(), report.ending().word(), report.reason());
		}
	}

	private FetchOutcome fetch(FetchDue due) {
		try {
			return this.fetcher.fetch(due);
		}
		catch (RuntimeException ex) {
			log.error("{} cannot be fetched", due.url(), ex);
			return new FetchOutcome.Unreachable("a fault of the fetcher: " + ex);
		}
	}

	private void publish(FetchDue due, FetchOutcome outcome, Instant at) {
		switch (outcome) {
			case FetchOutcome.Fetched page ->
				this.publisher.publishAndAwait(Topics.PAGES_FETCHED, due.url(), new PageFetched(due, page.url(),
						page.status(), page.contentType(), page.body(), at, page.cookies()));
			case FetchOutcome.Moved moved -> follow(due, moved);
			case FetchOutcome.Unchanged _, FetchOutcome.NotFound _, FetchOutcome.SoftNotFound _, FetchOutcome.Refused _,
					FetchOutcome.Challenged _, FetchOutcome.NotAFeed _, FetchOutcome.Empty _, FetchOutcome.TooLarge _,
					FetchOutcome.TlsFailed _, FetchOutcome.TooManyRedirects _, FetchOutcome.TimedOut _,
					FetchOutcome.Broken _, FetchOutcome.Unreachable _, FetchOutcome.ForbiddenAddress _,
					FetchOutcome.ForbiddenByRobots _, FetchOutcome.RobotsUnavailable _ ->
				{
				}
		}
	}

	private void follow(FetchDue due, FetchOutcome.Moved moved) {
		LinkFound link = due.link();
		if (link == null) {
			return;
		}
		PageUrl.of(moved.url())
			.ifPresent((page) -> this.publisher.publishAndAwait(Topics.LINKS_FOUND, page.host(),
					new LinkFound(page.toString(), page.host(), link.source(), link.title(), link.summary(),
							link.published(), link.foundOn(), link.foundAt(), link.since())));
	}

	private static void untilItWorks(Runnable publishing) {
		while (!Thread.currentThread().isInterrupted()) {
			try {
				publishing.run();
				return;
			}
			catch (RuntimeException ex) {
				log.warn("Kafka does not take what was fetched: {}", String.valueOf(ex.getMessage()));
				pause();
			}
		}
		throw new CancellationException("The process ends");
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
