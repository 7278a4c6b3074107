package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The part of an article that a span points into.
public enum Field {

	@JsonProperty("title")
	TITLE, @JsonProperty("lead")
	LEAD, @JsonProperty("text")
	TEXT

}
