package vn.diemtin.events.alert;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// How far the delivery of an alert to one receiver is. The newest record of an id holds.
///
/// @param id of the [DeliveryWanted]
/// @param rule whose alert it is
/// @param owner of the rule
/// @param alert key of the alert
/// @param channel where to
/// @param state how far
/// @param message the id of the message that carries it, alone or with others; null when that is still open
/// @param attempts how often it was tried
/// @param reason why it waits, failed or is not tried any more
/// @param nextAt when it is tried next
/// @param at when this was written
public record Delivery(String id, RuleId rule, String owner, String alert, Channel channel, State state,
		@JsonInclude(Include.NON_NULL) @Nullable String message, int attempts,
		@JsonInclude(Include.NON_NULL) @Nullable String reason, @JsonInclude(Include.NON_NULL) @Nullable Instant nextAt,
		Instant at) {

	/// How far a delivery is.
	public enum State {

		/// It waits for its turn, or for others that go with it.
		@JsonProperty("pending")
		PENDING,

		/// The receiver has it.
		@JsonProperty("sent")
		SENT,

		/// The last attempt failed; there will be another.
		@JsonProperty("failed")
		FAILED,

		/// It is not tried any more.
		@JsonProperty("disabled")
		DISABLED;

		/// Whether nothing follows.
		public boolean isFinal() {
			return this == SENT || this == DISABLED;
		}

	}

}
