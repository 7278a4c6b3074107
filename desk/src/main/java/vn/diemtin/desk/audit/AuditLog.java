package vn.diemtin.desk.audit;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.events.Changed;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.EventPublisher;

/// Records what people change. Whoever changes something records it here first and goes on only when that is done: a
/// change without a record cannot be, a record of what then failed can.
@Component
public class AuditLog {

	private final EventPublisher publisher;

	private final Clock clock;

	AuditLog(EventPublisher publisher, Clock clock) {
		this.publisher = publisher;
		this.clock = clock;
	}

	/// Records a change and waits until Kafka has it.
	/// @param what was done to what
	/// @param by who does it
	/// @param before what was declared of the thing, line by line; null when there was
	/// nothing
	/// @param after what is declared from now on, or what is wanted
	public void record(What what, String by, @Nullable String before, @Nullable String after) {
		Changed change = new Changed(what.subject(), what.id(), what.name(), what.action(), by, this.clock.instant(),
				before, after);
		this.publisher.publishAndAwait(Topics.CHANGES, change.key(), change);
	}

	/// What is done to what.
	///
	/// @param id of the thing
	/// @param name of the thing as readers know it
	public record What(Action action, Subject subject, String id, String name) {
	}

}
