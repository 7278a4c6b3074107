package vn.diemtin.events.article;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.fact.Fact;

/// An article with what it says, before it is known what else was told of it.
///
/// The order of these on their topic decides which article tells a story or reports an event first; therefore
/// the topic has one partition.
///
/// @param collected the article as read
/// @param topics ids of the taxonomy, such as `gender-equality`
/// @param facts what was found, each with its evidence
/// @param finders the version of the finders that found it
/// @param understoodAt when they did
public record ArticleUnderstood(ArticleCollected collected, List<String> topics, List<Fact> facts, String finders,
		Instant understoodAt) {

	public ArticleUnderstood {
		topics = List.copyOf(topics);
		facts = List.copyOf(facts);
	}

	/// The article's identity.
	public ArticleId id() {
		return collected.id();
	}

}
