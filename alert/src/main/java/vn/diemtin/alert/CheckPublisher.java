package vn.diemtin.alert;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.alert.RuleState.Owned;
import vn.diemtin.alert.deliver.RuleNotices;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.wire.EventPublisher;

/// Publishes what became of rules. That a rule is broken is on its way to its receivers before it counts as told, so that
/// a process that dies between the two tells it when it starts again.
final class CheckPublisher implements RuleChecks.Publisher {

	private static final Logger log = LoggerFactory.getLogger(CheckPublisher.class);

	private final EventPublisher publisher;

	private final RuleNotices notices;

	CheckPublisher(EventPublisher publisher, RuleNotices notices) {
		this.publisher = publisher;
		this.notices = notices;
	}

	@Override
	public void publish(String id, @Nullable RuleChecked checked, @Nullable Owned owned) {
		CompletableFuture<Void> told = (checked != null && owned != null && checked.state() == RuleChecked.State.BROKEN)
				? this.notices.broken(checked, owned.channels(),
						Objects.requireNonNullElse(owned.changedAt(), checked.at()))
				: CompletableFuture.completedFuture(null);
		var unused = told.thenCompose((done) -> this.publisher.publish(Topics.RULES_CHECKED, id, checked))
			.exceptionally((failure) -> {
				log.error("It could not be told what became of rule {}", id, failure);
				return null;
			});
	}

	@Override
	public void mended(RuleChecked checked, Instant broken) {
		String id = "mended-" + checked.rule() + "-" + checked.version();
		var unused = this.publisher
			.publish(Topics.AUDITS_WANTED, id, new AuditWanted(id, "mended", checked.at(), checked.rule(), broken))
			.exceptionally((failure) -> {
				log.error("What came while rule {} was broken could not be asked for", checked.rule(), failure);
				return null;
			});
	}

}
