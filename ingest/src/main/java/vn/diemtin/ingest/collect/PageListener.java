package vn.diemtin.ingest.collect;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.wire.BadMessage;
import vn.diemtin.wire.Dispositions;

/// Reads each page that was fetched, gives out what it holds, and records what it turned out to be.
final class PageListener {

	private static final Logger log = LoggerFactory.getLogger(PageListener.class);

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Function<PageInput, ReadOutcome> reader;

	private final Findings findings;

	private final Outbox outbox;

	private final Dispositions dispositions;

	PageListener(Function<PageInput, ReadOutcome> reader, Findings findings, Outbox outbox, Dispositions dispositions) {
		this.reader = reader;
		this.findings = findings;
		this.outbox = outbox;
		this.dispositions = dispositions;
	}

	/// Reads what a poll brought. Nothing is acknowledged before all of it is on its
	/// topics; a page that cannot be read is
	/// set aside when those before it are done, and those after it come again.
	@KafkaListener(id = "ingest-read", topics = Topics.PAGES_FETCHED, containerFactory = "pageListeners",
			properties = "max.poll.records=25")
	void on(List<ConsumerRecord<String, @Nullable PageFetched>> batch, Acknowledgment done) {
		List<CompletableFuture<Void>> sent = new ArrayList<>();
		List<Runnable> records = new ArrayList<>();
		BatchListenerFailedException bad = null;
		for (int i = 0; i < batch.size() && bad == null; i++) {
			try {
				PageFetched page = pageIn(batch.get(i));
				Found found = this.findings.in(page, read(page));
				sent.add(this.outbox.send(found, PageReport.of(page, found)));
				records.add(() -> record(page, found));
			}
			catch (BadMessage ex) {
				bad = new BatchListenerFailedException("A page cannot be read", ex, i);
			}
		}
		Outbox.await(sent);
		records.forEach(Runnable::run);
		if (bad != null) {
			throw bad;
		}
		done.acknowledge();
	}

	private static PageFetched pageIn(ConsumerRecord<String, @Nullable PageFetched> message) {
		PageFetched page = message.value();
		if (page == null || page.due() == null || page.body() == null) {
			throw new BadMessage("A message without a page");
		}
		return page;
	}

	private void record(PageFetched page, Found found) {
		log.debug("{} read as {}: {}", page.url(), found.outcome(), found.reason());
		this.dispositions.record("ingest.read", page.due().url(), found.outcome(), found.reason());
	}

	private ReadOutcome read(PageFetched page) {
		FetchDue due = page.due();
		Hints hints = new Hints(due.role(), due.family(), due.datePattern(), due.pages(), VIETNAM, page.fetchedAt(),
				true);
		try {
			return this.reader.apply(new PageInput(page.body(), page.url(), page.contentType(), hints));
		}
		catch (RuntimeException | StackOverflowError ex) {
			// The same page would fail for ever: it is set aside for whoever mends the
			// reader.
			throw new BadMessage("The page at " + page.url() + " cannot be read: " + ex, ex);
		}
	}

}
