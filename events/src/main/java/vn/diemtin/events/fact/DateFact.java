package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A date or an interval.
///
/// @param value ISO 8601 at its own precision: `2014`, `2014-07`, `2014-W31`, `2014-Q3`, `2014-07-29`,
/// `2014-08-04T14:12`; an interval is `start/end`, both ends inclusive; null when it could not be resolved
/// @param role what the date is for
public record DateFact(@JsonUnwrapped Evidence evidence, @Nullable String value, Role role) implements Fact {

	/// What a date is for.
	public enum Role {

		@JsonProperty("event")
		EVENT, @JsonProperty("deadline")
		DEADLINE, @JsonProperty("period")
		PERIOD, @JsonProperty("document")
		DOCUMENT, @JsonProperty("publication")
		PUBLICATION, @JsonProperty("other")
		OTHER

	}

}
