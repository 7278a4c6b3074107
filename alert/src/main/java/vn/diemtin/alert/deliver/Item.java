package vn.diemtin.alert.deliver;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;

/// A delivery in its queue.
///
/// @param wanted what is to be sent
/// @param dueAt when it is due first
/// @param group what it goes together with; null when it goes alone
/// @param message the message that it was bound to; null when that is still open
/// @param attempts how often it was tried
/// @param nextAt when it may be tried
record Item(DeliveryWanted wanted, Instant dueAt, @Nullable String group, @Nullable String message, int attempts,
		Instant nextAt) {

	static final String FLOOD = "flood ";

	String id() {
		return this.wanted.id();
	}

	Item held(String group, Instant until) {
		return new Item(this.wanted, until, group, this.message, this.attempts, until);
	}

	Item bound(String message) {
		return new Item(this.wanted, this.dueAt, this.group, message, this.attempts, this.nextAt);
	}

	Item failed(Instant nextAt) {
		return new Item(this.wanted, this.dueAt, this.group, this.message, this.attempts + 1, nextAt);
	}

	/// How far it is, for the topic.
	Delivery as(State state, @Nullable String reason, Instant at) {
		boolean isFinal = state.isFinal();
		int tried = (state == State.SENT) ? this.attempts + 1 : this.attempts;
		return new Delivery(this.wanted.id(), this.wanted.rule().id(), this.wanted.rule().owner(),
				this.wanted.alert().alert(), this.wanted.channel(), state, this.message, tried, reason,
				isFinal ? null : this.nextAt, at);
	}

}
