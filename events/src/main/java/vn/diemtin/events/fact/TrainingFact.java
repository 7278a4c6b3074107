package vn.diemtin.events.fact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A training event is told of. Each slot has the span that it was read from; unknown slots are null.
///
/// @param topic of the taxonomy, such as `gender-equality`
/// @param organisers the first is the main one
/// @param dates when it is held
/// @param place where it is held
/// @param audience for whom
/// @param headcount how many
/// @param programme under which programme
/// @param status where it is in its life
/// @param movedFrom when it was to be held before it was put off; the same as `dates` when no other day is told
public record TrainingFact(@JsonUnwrapped Evidence evidence, @Nullable String topic, List<Organiser> organisers,
		@Nullable Dates dates, @Nullable Venue place, @Nullable Phrase audience, @Nullable Headcount headcount,
		@Nullable Phrase programme, Status status,
		@JsonInclude(Include.NON_NULL) @Nullable Dates movedFrom) implements Fact {

	/// An event of which no other date is told.
	public TrainingFact(Evidence evidence, @Nullable String topic, List<Organiser> organisers, @Nullable Dates dates,
			@Nullable Venue place, @Nullable Phrase audience, @Nullable Headcount headcount, @Nullable Phrase programme,
			Status status) {
		this(evidence, topic, organisers, dates, place, audience, headcount, programme, status, null);
	}

	public TrainingFact {
		organisers = List.copyOf(organisers);
	}

	/// Who holds it.
	///
	/// @param agency an agency id, null when it is not sure
	public record Organiser(@Nullable String agency, String name, Field field, int start, int end) {
	}

	/// When it is held: an ISO 8601 value as in [DateFact].
	public record Dates(String value, Field field, int start, int end) {
	}

	/// Where it is held.
	///
	/// @param place a place id, null when it is not sure
	public record Venue(@Nullable String place, String name, Field field, int start, int end) {
	}

	/// How many take part.
	///
	/// @param noun what they are called, such as `học viên`
	/// @param female how many of them are women
	public record Headcount(long value, StatisticFact.Bound bound, @Nullable String noun, @Nullable Long female,
			Field field, int start, int end) {
	}

	/// Where an event is in its life.
	public enum Status {

		@JsonProperty("planned")
		PLANNED, @JsonProperty("announced")
		ANNOUNCED, @JsonProperty("held")
		HELD, @JsonProperty("postponed")
		POSTPONED, @JsonProperty("cancelled")
		CANCELLED

	}

}
