package vn.diemtin.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.frontier.Ending;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;

/// Fetches what one poll brought, each host on a virtual thread of its own, and acknowledges when all of it is
/// published.
///
/// Each page is published as soon as it has come, so a slow host holds up nothing but the next poll, and that for one
/// timeout at the most. A poll brings few hosts for that reason. What crashes in between is fetched again.
final class FetchListener {

	private static final Logger log = LoggerFactory.getLogger(FetchListener.class);

	private static final String STAGE = "ingest.fetch";

	private final PageFetcher fetcher;

	private final EventPublisher publisher;

	private final Dispositions dispositions;

	private final Clock clock;

	private final Duration lease;

	FetchListener(PageFetcher fetcher, EventPublisher publisher, Dispositions dispositions, Clock clock,
			Duration lease) {
		this.fetcher = fetcher;
		this.publisher = publisher;
		this.dispositions = dispositions;
		this.clock = clock;
		this.lease = lease;
	}

	@KafkaListener(id = "ingest-fetch", topics = Topics.FETCHES_DUE, containerFactory = "fetchListeners",
			properties = "max.poll.records=${diemtin.ingest.fetch.batch:16}")
	void on(List<ConsumerRecord<String, FetchDue>> batch, Acknowledgment done) throws InterruptedException {
		// Only the newest request of a host stands: the frontier made it knowing the end
		// of the others.
		Map<String, FetchDue> newest = new LinkedHashMap<>();
		batch.forEach((message) -> newest.put(message.key(), message.value()));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<?> fetch : newest.values().stream().map((due) -> threads.submit(() -> on(due))).toList()) {
				join(fetch);
			}
		}
		done.acknowledge();
	}

	private void on(FetchDue due) {
		if (due.dueAt().plus(this.lease).isBefore(this.clock.instant())) {
			log.info("Too late for {}, which was due at {}", due.url(), due.dueAt());
			this.dispositions.record(STAGE, due.url(), "expired", "due at " + due.dueAt());
			return;
		}
		FetchOutcome outcome = this.fetcher.fetch(due);
		Instant at = this.clock.instant();
		switch (outcome) {
			case FetchOutcome.Fetched page -> this.publisher.publishAndAwait(Topics.PAGES_FETCHED, due.url(),
					new PageFetched(due, page.url(), page.status(), page.contentType(), page.body(), at));
			case FetchOutcome.Moved moved -> follow(due, moved, at);
			case FetchOutcome.Unchanged _, FetchOutcome.NotFound _, FetchOutcome.SoftNotFound _, FetchOutcome.Refused _,
					FetchOutcome.Challenged _, FetchOutcome.NotAFeed _, FetchOutcome.Empty _, FetchOutcome.TooLarge _,
					FetchOutcome.TlsFailed _, FetchOutcome.TooManyRedirects _, FetchOutcome.TimedOut _,
					FetchOutcome.Unreachable _, FetchOutcome.ForbiddenAddress _, FetchOutcome.ForbiddenByRobots _,
					FetchOutcome.RobotsUnavailable _ ->
				{
				}
		}
		FetchReport report = FetchReport.of(outcome);
		if (report.ending() != Ending.FETCHED && report.ending() != Ending.UNCHANGED) {
			log.info("{} {}: {}", due.url(), report.ending().word(), report.reason());
		}
		// After the page, so that its validators are never known without it.
		this.publisher.publishAndAwait(Topics.FETCHES_DONE, due.host(), report.done(due, this.fetcher.restOf(due), at));
		this.dispositions.record(STAGE, due.url(), report.ending().word(), report.reason());
	}

	private void follow(FetchDue due, FetchOutcome.Moved moved, Instant at) {
		LinkFound link = due.link();
		PageUrl.of(moved.url()).ifPresent((page) -> {
			LinkFound moving = new LinkFound(page.toString(), page.host(), due.source(),
					(link != null) ? link.title() : null, (link != null) ? link.summary() : null,
					(link != null) ? link.published() : null, (link != null) ? link.foundOn() : due.url(),
					(link != null) ? link.foundAt() : at);
			this.publisher.publishAndAwait(Topics.LINKS_FOUND, page.host(), moving);
		});
	}

	private static void join(Future<?> fetch) throws InterruptedException {
		try {
			fetch.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
	}

}
