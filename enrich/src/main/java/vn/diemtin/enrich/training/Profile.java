package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact.Status;

/// What an article tells of an event, in the form in which events are compared.
///
/// @param topic of the taxonomy
/// @param family the topic that it is a part of, else itself
/// @param bodies the organisers, the main one first
/// @param days when it is held
/// @param movedFrom when it was to be held before
/// @param spot where
/// @param parts the topics of the family that its name speaks of
/// @param subject the words of its name that say what it is about
/// @param audience the words for whom it is
/// @param headcount how many take part
/// @param documents the plans, letters and invitations that the article cites
/// @param told the day of publication
/// @param status what the article tells of its life
record Profile(@Nullable String topic, @Nullable String family, List<Body> bodies, @Nullable Days days,
		@Nullable Days movedFrom, @Nullable Spot spot, List<String> parts, List<String> subject, List<String> audience,
		@Nullable Long headcount, List<String> documents, LocalDate told, Status status) {

	Profile {
		bodies = List.copyOf(bodies);
		parts = List.copyOf(parts);
		subject = List.copyOf(subject);
		audience = List.copyOf(audience);
		documents = List.copyOf(documents);
	}

	/// Whether it tells of what is still to come.
	@JsonIgnore
	boolean isAhead() {
		return status == Status.PLANNED || status == Status.ANNOUNCED;
	}

	/// The exact days; null when only a month or less is known.
	@Nullable Days exactDays() {
		return days != null && days.exact() ? days : null;
	}

	/// Whether it was put off and no other day is told.
	@JsonIgnore
	boolean isOpen() {
		return status == Status.POSTPONED && (days == null || days.equals(movedFrom));
	}

	/// The exact days on which it is held; null when they were given up or are not known.
	@Nullable Days standing() {
		return isOpen() ? null : exactDays();
	}

}
