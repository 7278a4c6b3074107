package vn.diemtin.alert;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.wire.EventPublisher;

/// Makes the audits that are wanted, one at a time in all instances together, and looks with each which rules fell silent.
final class Auditor implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Auditor.class);

	private static final int FIRST_LOOK_MINUTES = 10;

	private final AlertRules rules;

	private final RuleFence fence;

	private final SilenceWatch silences;

	private final Audit audit;

	private final AuditNights nights;

	private final EventPublisher publisher;

	private final Counter late;

	private final ScheduledExecutorService clockwork = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("audit-nights").daemon().factory());

	private volatile boolean isRunning;

	Auditor(AlertRules rules, RuleFence fence, SilenceWatch silences, Audit audit, AuditNights nights,
			EventPublisher publisher, MeterRegistry figures) {
		this.rules = rules;
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
			if (wanted.rule() == null) {
				this.silences.look(this.rules.live());
			}
			AuditDone made = this.audit.run(wanted, (missed) -> this.publisher.publishAndAwait(Topics.ALERTS_MISSED,
					missed.rule().id().value(), missed));
			this.publisher.publishAndAwait(Topics.AUDITS, made.id(), made);
			log.info("Audit {}: {} rules, {} matches, {} not told", made.id(), made.rules(), made.matches(),
					made.missed());
		}
		done.acknowledge();
	}

	/// The ledger told what had been missed.
	void late(AlertRaised alert) {
		this.late.increment();
		log.error("The rule {} had not told the article {}; it is told now", alert.rule().id(), alert.article().id());
	}

	@Override
	public void start() {
		this.isRunning = true;
		var unused = this.clockwork.scheduleWithFixedDelay(this.nights::look, FIRST_LOOK_MINUTES, FIRST_LOOK_MINUTES,
				TimeUnit.MINUTES);
	}

	@Override
	public void stop() {
		this.isRunning = false;
		this.clockwork.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.isRunning;
	}

}
