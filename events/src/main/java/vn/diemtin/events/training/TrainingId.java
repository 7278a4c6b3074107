package vn.diemtin.events.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The identity of a training event, from the article and the place in it that told of it first.
public record TrainingId(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TrainingId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
