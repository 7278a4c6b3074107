package vn.diemtin.wire;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A message that was set aside.
///
/// @param topic where it was to be read, such as `articles.collected.v1`
/// @param partition of its dead-letter topic
/// @param offset there
/// @param key null when it had none
/// @param value as it came; null when there was none
/// @param origin the topic that it was read from: `topic`, or one between the steps of a stage
/// @param group which stage could not process it; null when that is not told
/// @param cause null when that is not told
/// @param at when it was set aside
public record Letter(String topic, int partition, long offset, @Nullable String key, byte @Nullable [] value,
		String origin, @Nullable String group, @Nullable String cause, Instant at) {

	static final String CAUSE = "diemtin-cause";

	static final String GROUP = "diemtin-stage";

	/// What it is named by for ever.
	public String id() {
		return this.topic + "/" + this.partition + "/" + this.offset;
	}

	/// Whether it is as its topic has it, so that it can be put there again.
	public boolean isWhole() {
		return this.origin.equals(this.topic) && this.key != null && this.value != null;
	}

}
