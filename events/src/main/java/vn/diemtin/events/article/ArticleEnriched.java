package vn.diemtin.events.article;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.fact.Fact;

/// An article with what it says.
///
/// @param collected the article as read
/// @param topics ids of the taxonomy, such as `gender-equality`
/// @param facts what was found, each with its evidence
/// @param story the story that it tells, shared with its copies
/// @param finders the version of the finders that found it
/// @param enrichedAt when they did
public record ArticleEnriched(ArticleCollected collected, List<String> topics, List<Fact> facts, StoryId story,
		String finders, Instant enrichedAt) {

	public ArticleEnriched {
		topics = List.copyOf(topics);
		facts = List.copyOf(facts);
	}

	/// The article's identity.
	public ArticleId id() {
		return collected.id();
	}

}
