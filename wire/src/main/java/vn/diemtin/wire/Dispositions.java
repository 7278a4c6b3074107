package vn.diemtin.wire;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;

/// Records what happened to each item at a stage, and why.
public final class Dispositions {

	private static final Logger log = LoggerFactory.getLogger(Dispositions.class);

	private final EventPublisher publisher;

	private final Clock clock;

	Dispositions(EventPublisher publisher, Clock clock) {
		this.publisher = publisher;
		this.clock = clock;
	}

	/// Records one disposition; see [Disposition]. A failure to do so is logged with the
	/// disposition itself.
	public void record(String stage, String item, String outcome, @Nullable String reason) {
		Disposition disposition = new Disposition(stage, item, outcome, reason, this.clock.instant());
		CompletableFuture<Void> unused = this.publisher.publish(Topics.DISPOSITIONS, item, disposition)
			.whenComplete((sent, failure) -> {
				if (failure != null) {
					log.error("Could not record {}", disposition, failure);
				}
			});
	}

}
