package vn.diemtin.events.article;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/// When something was published or changed, with where that was read.
///
/// @param value the instant with the site's offset; at precision `day` the start of that local day
/// @param precision how much of the value is known
/// @param from which kind of evidence it was read from
/// @param raw the text as found
/// @param confidence from 0 to 1
public record PublicationDate(
		@JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) OffsetDateTime value,
		Precision precision, Origin from, String raw, double confidence) {

	/// How much of a date is known.
	public enum Precision {

		@JsonProperty("day")
		DAY, @JsonProperty("minute")
		MINUTE, @JsonProperty("second")
		SECOND

	}

	/// The kind of evidence that a date was read from.
	public enum Origin {

		@JsonProperty("json-ld")
		JSON_LD, @JsonProperty("meta")
		META, @JsonProperty("label")
		LABEL, @JsonProperty("time")
		TIME, @JsonProperty("url")
		URL, @JsonProperty("feed")
		FEED, @JsonProperty("list")
		LIST

	}

}
