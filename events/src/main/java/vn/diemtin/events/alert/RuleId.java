package vn.diemtin.events.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The id of an alert rule.
public record RuleId(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public RuleId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
