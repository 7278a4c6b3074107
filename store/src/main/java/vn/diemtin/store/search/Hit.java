package vn.diemtin.store.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;

/// An article found.
///
/// @param article what identifies it to a reader
/// @param title the headline in runs, those that matched marked
/// @param lead the standfirst in runs; empty when there is none
/// @param fragments pieces of the text around what matched, or its beginning
/// @param topics ids of the taxonomy
/// @param chips the surfaces of its foremost facts: trainings, then statistics
/// @param story what is known of the story that it tells; null when hits are not grouped and when nothing is
public record Hit(ArticleRef article, List<Run> title, List<Run> lead, List<List<Run>> fragments, List<String> topics,
		List<Chip> chips, @Nullable StorySummary story) {

	public Hit {
		title = List.copyOf(title);
		lead = List.copyOf(lead);
		fragments = fragments.stream().map(List::copyOf).toList();
		topics = List.copyOf(topics);
		chips = List.copyOf(chips);
	}

	/// The article's identity.
	public ArticleId id() {
		return article.id();
	}

	/// The same with what is known of its story.
	Hit of(@Nullable StorySummary known) {
		return new Hit(article, title, lead, fragments, topics, chips, known);
	}

	/// A piece of plain text; never markup.
	///
	/// @param marked whether it is what was looked for
	public record Run(String text, boolean marked) {
	}

	/// A fact in a few words.
	///
	/// @param kind `training` or `statistic`
	/// @param text as quoted from the article
	public record Chip(String kind, String text) {
	}

}
