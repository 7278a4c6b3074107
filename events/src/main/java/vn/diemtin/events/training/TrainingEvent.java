package vn.diemtin.events.training;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;

/// A training event with everything that was told of it. Values that differ are all kept, the best founded first.
///
/// @param id stable under replay and under late corrections
/// @param topic of the taxonomy, such as `gender-equality`
/// @param status where it is in its life, by what was told last of it
/// @param organisers who holds it; `value` is the id of the agency as it is called today
/// @param dates when; `value` is ISO 8601 as in [vn.diemtin.events.fact.DateFact], without times of the day
/// @param places where; `value` is the id of the place as it is called today
/// @param audiences for whom; `value` is null
/// @param headcounts how many; `value` is the number
/// @param programmes under which programme; `value` is its key, in which spellings of one name are one
/// @param reports the articles that tell of it, in the order in which they were understood; of very many some
/// @param articles how many articles tell of it, also those that `reports` leaves out
/// @param changes of what was known of it, the oldest first; of very many the newest
/// @param changedAt when it last changed
/// @param version grows with each change
public record TrainingEvent(TrainingId id, @Nullable String topic, Status status, List<Value> organisers,
		List<Value> dates, List<Value> places, List<Value> audiences, List<Value> headcounts, List<Value> programmes,
		List<Report> reports, long articles, List<Change> changes, Instant changedAt, long version) {

	/// An event whose reports are all kept.
	public TrainingEvent(TrainingId id, @Nullable String topic, Status status, List<Value> organisers,
			List<Value> dates, List<Value> places, List<Value> audiences, List<Value> headcounts,
			List<Value> programmes, List<Report> reports, List<Change> changes, Instant changedAt, long version) {
		this(id, topic, status, organisers, dates, places, audiences, headcounts, programmes, reports, reports.size(),
				changes, changedAt, version);
	}

	public TrainingEvent {
		organisers = List.copyOf(organisers);
		dates = List.copyOf(dates);
		places = List.copyOf(places);
		audiences = List.copyOf(audiences);
		headcounts = List.copyOf(headcounts);
		programmes = List.copyOf(programmes);
		reports = List.copyOf(reports);
		changes = List.copyOf(changes);
	}

	/// One value of a slot and who tells it.
	///
	/// @param value in canonical form, by which values are compared; null when only its
	/// wording is known
	/// @param name as written, for a reader
	/// @param articles that tell it; their evidence is in [#reports]
	/// @param stories how many independent stories tell it: copies of one story count
	/// once
	public record Value(@Nullable String value, String name, List<ArticleId> articles, int stories) {

		/// A value whose articles are all independent.
		public Value(@Nullable String value, String name, List<ArticleId> articles) {
			this(value, name, articles, articles.size());
		}

		public Value {
			articles = List.copyOf(articles);
		}

	}

	/// What was known changed: another value of a slot became the first, or the event
	/// went on in its life.
	///
	/// @param slot what changed
	/// @param before the value, or the name where readers know it by its name; null when
	/// nothing was known
	/// @param after the same; null when it is known no more
	/// @param article the article that changed it
	/// @param at when that state of the article was fetched, or when it was corrected
	/// @param byHand true when a person corrected what was read from the article, else
	/// null
	public record Change(Slot slot, @Nullable String before, @Nullable String after, ArticleId article, Instant at,
			@JsonInclude(Include.NON_NULL) @Nullable Boolean byHand) {

		/// A change that an article made.
		public Change(Slot slot, @Nullable String before, @Nullable String after, ArticleId article, Instant at) {
			this(slot, before, after, article, at, null);
		}

		/// Whether a person made it.
		public boolean madeByHand() {
			return Boolean.TRUE.equals(byHand);
		}

	}

	/// What is known of an event.
	public enum Slot {

		@JsonProperty("topic")
		TOPIC, @JsonProperty("status")
		STATUS, @JsonProperty("organiser")
		ORGANISER, @JsonProperty("dates")
		DATES, @JsonProperty("place")
		PLACE, @JsonProperty("audience")
		AUDIENCE, @JsonProperty("headcount")
		HEADCOUNT, @JsonProperty("programme")
		PROGRAMME

	}

	/// Where an event is in its life.
	public enum Status {

		/// It is in a plan.
		@JsonProperty("planned")
		PLANNED,

		/// It was made known or invited to.
		@JsonProperty("announced")
		ANNOUNCED,

		/// It was told of while it went on or on its last day.
		@JsonProperty("held")
		HELD,

		/// It was told of after its last day.
		@JsonProperty("reported")
		REPORTED,

		/// It was put off; its dates are the new ones when they are known.
		@JsonProperty("postponed")
		POSTPONED,

		/// It will not be held.
		@JsonProperty("cancelled")
		CANCELLED,

		/// No article tells of it any more, since those that did were edited. Its id is
		/// never used again.
		@JsonProperty("withdrawn")
		WITHDRAWN

	}

}
