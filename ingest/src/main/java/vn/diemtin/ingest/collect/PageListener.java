package vn.diemtin.ingest.collect;

import java.time.ZoneId;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
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

	@KafkaListener(id = "ingest-read", topics = Topics.PAGES_FETCHED, containerFactory = "pageListeners")
	void on(ConsumerRecord<String, PageFetched> message, Acknowledgment done) {
		PageFetched page = message.value();
		Found found = this.findings.in(page, read(page));
		this.outbox.send(found);
		log.debug("{} read as {}: {}", page.url(), found.outcome(), found.reason());
		this.dispositions.record("ingest.read", page.due().url(), found.outcome(), found.reason());
		done.acknowledge();
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
