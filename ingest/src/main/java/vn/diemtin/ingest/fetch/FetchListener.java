package vn.diemtin.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDue;

/// Takes what is due and lets each host have a virtual thread, so that a slow host holds up nobody.
///
/// A poll does not wait for the fetches of the poll before; only so many requests are under way at once. Polls are acknowledged
/// in their order, each when all of its fetches are published, so nothing is skipped: what a crash cuts short is fetched
/// again. Requests of one host follow one another.
final class FetchListener implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(FetchListener.class);

	private final Consumer<FetchDue> task;

	private final Places places;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, CompletableFuture<Void>> hosts = new ConcurrentHashMap<>();

	private CompletableFuture<Void> acknowledged = CompletableFuture.completedFuture(null);

	FetchListener(Consumer<FetchDue> task, Places places) {
		this.task = task;
		this.places = places;
	}

	@KafkaListener(id = "ingest-fetch", topics = Topics.FETCHES_DUE, containerFactory = "fetchListeners",
			properties = "max.poll.records=50")
	void on(List<ConsumerRecord<String, FetchDue>> batch, Acknowledgment done) throws InterruptedException {
		List<CompletableFuture<Void>> fetches = new ArrayList<>();
		for (ConsumerRecord<String, FetchDue> message : batch) {
			fetches.add(start(message.key(), message.value(), this.places.take()));
		}
		acknowledgeAfter(CompletableFuture.allOf(fetches.toArray(CompletableFuture[]::new)), done);
	}

	private CompletableFuture<Void> start(String host, FetchDue due, Places.Place place) {
		CompletableFuture<Void> fetch = this.hosts.compute(host, (key, before) -> {
			CompletableFuture<Void> turn = (before != null) ? before : CompletableFuture.completedFuture(null);
			return turn.thenRunAsync(() -> run(host, due), this.threads);
		});
		return fetch.whenComplete((ran, failure) -> {
			place.leave();
			this.hosts.remove(host, fetch);
		});
	}

	private void run(String host, FetchDue due) {
		try {
			this.task.accept(due);
		}
		catch (CancellationException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// The frontier takes back what nobody answers; the requests behind this one
			// must not wait for it.
			log.error("A request to {} cannot be worked off: {}", host, due, ex);
		}
	}

	private synchronized void acknowledgeAfter(CompletableFuture<Void> fetches, Acknowledgment done) {
		// Only the end of the process cuts a fetch short; then nothing after it is
		// acknowledged either.
		this.acknowledged = this.acknowledged.thenCombine(fetches, (before, now) -> {
			acknowledge(done);
			return null;
		});
	}

	private static void acknowledge(Acknowledgment done) {
		try {
			done.acknowledge();
		}
		catch (RuntimeException ex) {
			// The partition went to another process, which asks again.
			log.warn("A poll cannot be acknowledged: {}", String.valueOf(ex.getMessage()));
		}
	}

	/// Cuts short what is under way; it is fetched again.
	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
