package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import vn.diemtin.alert.MatchOutcome.Matched;
import vn.diemtin.alert.MatchOutcome.NoRule;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;

/// Holds articles against the rules. Tells of no article that was first seen before the horizon, and of none that was
/// enriched before the rule was made.
final class AlertMatcher {

	private final AlertRules rules;

	private final Duration horizon;

	private final Clock clock;

	AlertMatcher(AlertRules rules, Duration horizon, Clock clock) {
		this.rules = rules;
		this.horizon = horizon;
		this.clock = clock;
	}

	MatchOutcome on(ArticleEnriched article) {
		Instant now = this.clock.instant();
		String id = article.id().value();
		if (article.collected().firstSeenAt().isBefore(now.minus(this.horizon))) {
			return new NoRule(id, "first seen before the horizon of " + this.horizon, now);
		}
		ArticleParts parts = ArticleParts.of(article.collected().article());
		List<AlertRules.Match> matches = this.rules.match(LuceneArticle.of(article, parts));
		List<AlertRaised> alerts = matches.stream()
			.filter((match) -> isNews(article, match.rule()))
			.map((match) -> new AlertRaised(match.rule(), article.story(), article,
					Reasons.of(match, parts, article.facts()), now))
			.toList();
		if (alerts.isEmpty()) {
			return new NoRule(id, matches.isEmpty() ? null : "enriched before the matching rules were made", now);
		}
		return new Matched(id, alerts, now);
	}

	private static boolean isNews(ArticleEnriched article, AlertRule rule) {
		return !article.enrichedAt().isBefore(rule.changedAt());
	}

}
