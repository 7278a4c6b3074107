package vn.diemtin.events.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The id of a source: short, readable, stable, such as `thanhhoa-so-noi-vu`.
public record SourceId(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SourceId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
