package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Phrase;

/// A rule matched a story; one record a rule and story.
///
/// @param rule the rule as it was when it matched
/// @param story the story, told once
/// @param article the first article of the story that matched
/// @param reasons what matched, quoted
/// @param raisedAt when
public record AlertRaised(AlertRule rule, StoryId story, ArticleEnriched article, List<Phrase> reasons,
		Instant raisedAt) {

	public AlertRaised {
		reasons = List.copyOf(reasons);
	}

	/// The key of the ledger: a rule tells a story once.
	public static String key(RuleId rule, StoryId story) {
		return rule + "~" + story;
	}

}
