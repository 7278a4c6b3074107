package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;

/// What a rule has told with one first alert and the changes after it: the memory that keeps it from telling twice. Key =
/// [AlertRaised#key(RuleId, StoryId)].
///
/// @param rule the rule
/// @param story the story of the first alert
/// @param stories all stories that were about the same, the first one's included
/// @param events the events that the first alert told of, and that its copies did
/// @param articles the article of the first alert, then those that said it again; of very many the first
/// @param changes keys of the alerts that told a change
/// @param asOf the newest state of an article that is accounted for
/// @param changedAt when this was last written
public record AlertTold(RuleId rule, StoryId story, List<StoryId> stories, List<TrainingId> events,
		List<ArticleId> articles, List<String> changes, Instant asOf, Instant changedAt) {

	/// As many articles are remembered.
	public static final int MOST_ARTICLES = 1_000;

	public AlertTold {
		stories = List.copyOf(stories);
		events = List.copyOf(events);
		articles = List.copyOf(articles);
		changes = List.copyOf(changes);
	}

	/// The key of its first alert.
	public String key() {
		return AlertRaised.key(rule, story);
	}

	/// How many articles said the same again.
	public int copies() {
		return Math.max(0, articles.size() - 1);
	}

}
