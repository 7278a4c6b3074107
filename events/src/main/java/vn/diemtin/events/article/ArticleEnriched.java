package vn.diemtin.events.article;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.training.TrainingTold;

/// An article with what it says, and which story and which events it tells of.
///
/// @param collected the article as read
/// @param topics ids of the taxonomy, such as `gender-equality`
/// @param facts what was found, each with its evidence
/// @param story the story that it tells, shared with its copies
/// @param trainings the training events that it tells of
/// @param changes how what it says differs from its state before; empty for a first state
/// @param finders the version of the finders that found it
/// @param enrichedAt when they did
public record ArticleEnriched(ArticleCollected collected, List<String> topics, List<Fact> facts, StoryId story,
		@JsonInclude(Include.NON_EMPTY) List<TrainingTold> trainings,
		@JsonInclude(Include.NON_EMPTY) List<FactChange> changes, String finders, Instant enrichedAt) {

	public ArticleEnriched(ArticleCollected collected, List<String> topics, List<Fact> facts, StoryId story,
			@Nullable List<TrainingTold> trainings, @Nullable List<FactChange> changes, String finders,
			Instant enrichedAt) {
		this.collected = collected;
		this.topics = List.copyOf(topics);
		this.facts = List.copyOf(facts);
		this.story = story;
		this.trainings = (trainings != null) ? List.copyOf(trainings) : List.of();
		this.changes = (changes != null) ? List.copyOf(changes) : List.of();
		this.finders = finders;
		this.enrichedAt = enrichedAt;
	}

	/// An article that tells of no event, in its first state.
	public ArticleEnriched(ArticleCollected collected, List<String> topics, List<Fact> facts, StoryId story,
			String finders, Instant enrichedAt) {
		this(collected, topics, facts, story, List.of(), List.of(), finders, enrichedAt);
	}

	/// What was understood, as part of a story and of events.
	public static ArticleEnriched of(ArticleUnderstood understood, StoryId story, List<TrainingTold> trainings,
			List<FactChange> changes) {
		return new ArticleEnriched(understood.collected(), understood.topics(), understood.facts(), story, trainings,
				changes, understood.finders(), understood.understoodAt());
	}

	/// The article's identity.
	public ArticleId id() {
		return collected.id();
	}

}
