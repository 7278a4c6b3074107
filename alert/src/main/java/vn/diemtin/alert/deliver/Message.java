package vn.diemtin.alert.deliver;

import java.util.List;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;

/// What is sent at once: one delivery, or several to the same receiver.
///
/// @param id the same at each attempt
/// @param why it holds what it holds
/// @param parts at least one; the channel is the same for all
record Message(String id, Why why, List<DeliveryWanted> parts) {

	Message {
		parts = List.copyOf(parts);
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A message without content");
		}
	}

	Channel channel() {
		return this.parts.getFirst().channel();
	}

	/// The rule of the first part; of a flood the rule of all.
	AlertRule rule() {
		return this.parts.getFirst().rule();
	}

	List<AlertBrief> alerts() {
		return this.parts.stream().map(DeliveryWanted::alert).toList();
	}

	/// Why a message holds what it holds.
	enum Why {

		/// A single alert.
		SINGLE,

		/// Those of an hour or a day, as the receiver wants it.
		DIGEST,

		/// Those of a rule that found more in a day than are sent one by one.
		FLOOD

	}

}
