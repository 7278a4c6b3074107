package vn.diemtin.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.wire.EventPublisher;

/// Makes the audits that are wanted, one at a time in all instances together. After each of all rules it is looked which of them
/// fell silent: not by the listener, so that a slow look neither costs it its place in the group nor holds up audits.
final class Auditor {

	private static final Logger log = LoggerFactory.getLogger(Auditor.class);

	private final RuleFence fence;

	private final SilenceWatch silences;

	private final Audit audit;

	private final AuditNights nights;

	private final EventPublisher publisher;

	private final Counter late;

	Auditor(RuleFence fence, SilenceWatch silences, Audit audit, AuditNights nights, EventPublisher publisher,
			MeterRegistry figures) {
		this.fence = fence;
		this.silences = silences;
		this.audit = audit;
		this.nights = nights;
		this.publisher = publisher;
		this.late = Counter.builder("diemtin.alert.missed")
			.description("Alerts that matching did not raise and an audit did. Must be zero.")
			.register(figures);
	}

	@KafkaListener(id = "alert-audits", groupId = "alert-audits", topics = Topics.AUDITS_WANTED,
			containerFactory = "auditListeners")
	void on(ConsumerRecord<String, AuditWanted> record, Acknowledgment done) {
		AuditWanted wanted = record.value();
		if (!this.nights.isDone(wanted.id())) {
			// What is asked for may be asked for by a rule that was saved just before.
			this.fence.await(wanted.at());
			AuditDone made = this.audit.run(wanted, (missed) -> this.publisher.publishAndAwait(Topics.ALERTS_MISSED,
					missed.rule().id().value(), missed));
			this.publisher.publishAndAwait(Topics.AUDITS, made.id(), made);
			log.info("Audit {}: {} rules, {} matches, {} not told", made.id(), made.rules(), made.matches(),
					made.missed());
			if (wanted.rule() == null) {
				this.silences.want();
			}
		}
		done.acknowledge();
	}

	/// The ledger told what had been missed.
	void late(AlertRaised alert) {
		this.late.increment();
		log.error("The rule {} had not told the article {}; it is told now", alert.rule().id(), alert.article().id());
	}

}
