package vn.diemtin.alert;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertMissed;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Phrase;

/// What may become an alert: an article that a rule matches, or one that changes an event, of which every rule is to hear
/// that told of the event, whether or not it matches this article.
///
/// @param rule null for every rule
/// @param article the article
/// @param reasons what matched
/// @param at when
/// @param lateSince when an audit found that it had not been told; null for what comes in time
record Candidate(@Nullable AlertRule rule, ArticleEnriched article, List<Phrase> reasons, Instant at,
		@Nullable Instant lateSince) {

	Candidate {
		reasons = List.copyOf(reasons);
	}

	static Candidate match(AlertRaised match) {
		return new Candidate(match.rule(), match.article(), match.reasons(), match.raisedAt(), null);
	}

	static Candidate change(ArticleEnriched article, Instant at) {
		return new Candidate(null, article, List.of(), at, null);
	}

	static Candidate missed(AlertMissed missed) {
		return new Candidate(missed.rule(), missed.article(), missed.reasons(), missed.foundAt(), missed.foundAt());
	}

	/// The id of the rule; empty for every rule.
	String key() {
		return (this.rule != null) ? this.rule.id().value() : "";
	}

}
