package vn.diemtin.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The identity of a story: the id of the article that told it first.
public record StoryId(@JsonValue String value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public StoryId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}

}
