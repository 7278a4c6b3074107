package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.ingest.catalogue.Catalogue;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.wire.EventPublisher;

/// Tries what editors want to be tried, one after the other.
final class TrialListener {

	private static final Logger log = LoggerFactory.getLogger(TrialListener.class);

	private static final int MOST_ENTRANCES = 5;

	private static final int MOST_ARTICLES = 3;

	private final SourceTrial trial;

	private final SourceCheck check;

	private final EventPublisher publisher;

	private final Clock clock;

	TrialListener(PoliteWeb web, EventPublisher publisher, Clock clock) {
		this.trial = new SourceTrial(web, clock);
		this.check = new SourceCheck(web, clock, MOST_ENTRANCES, MOST_ARTICLES);
		this.publisher = publisher;
		this.clock = clock;
	}

	@KafkaListener(id = "ingest-trials", topics = Topics.TRIALS_WANTED, containerFactory = "trialListeners")
	void on(ConsumerRecord<String, TrialWanted> message, Acknowledgment acknowledgment) {
		TrialWanted wanted = message.value();
		this.publisher.publishAndAwait(Topics.TRIALS, wanted.id(), tried(wanted));
		acknowledgment.acknowledge();
	}

	private TrialDone tried(TrialWanted wanted) {
		try {
			return attempt(wanted);
		}
		catch (RuntimeException | StackOverflowError ex) {
			// A person waits for an answer, whatever a page does to its reader.
			log.warn("The trial {} broke", wanted, ex);
			return done(wanted, List.of("the trial broke: " + ex), wanted.declaration(), null);
		}
	}

	private TrialDone attempt(TrialWanted wanted) {
		String declaration = wanted.declaration();
		if (declaration != null) {
			Catalogue read = Catalogue.of("declaration", declaration);
			return read.sources().isEmpty() ? done(wanted, read.errors(), declaration, null)
					: done(wanted, List.of(), declaration, this.check.of(read.sources().getFirst()));
		}
		String address = wanted.address();
		SourceTrial.Result result = this.trial.of((address != null) ? address : "");
		SourceTried tried = result.tried();
		String problem = result.problem();
		return done(wanted, (problem != null) ? List.of(problem) : List.of(),
				(tried != null) ? SourceYaml.of(tried.source()) : null, tried);
	}

	private TrialDone done(TrialWanted wanted, List<String> problems, @Nullable String declaration,
			@Nullable SourceTried tried) {
		Instant now = this.clock.instant();
		return new TrialDone(wanted, problems, declaration, tried, now);
	}

}
