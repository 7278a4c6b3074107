package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import vn.diemtin.alert.MatchOutcome.Matched;
import vn.diemtin.alert.MatchOutcome.NoRule;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.Registry;

/// Holds articles against the rules, each against what a rule asked for when the article was enriched. Tells of no article
/// that was first seen before the horizon, and of none that was enriched before the rule asked for it.
final class AlertMatcher {

	private static final ZoneOffset VIETNAM = ZoneOffset.of(Days.ZONE);

	private static final int MOST_REASONS = 20;

	private final AlertRules rules;

	private final Registry registry;

	private final RuleFence fence;

	private final Duration horizon;

	private final Clock clock;

	AlertMatcher(AlertRules rules, Registry registry, RuleFence fence, Duration horizon, Clock clock) {
		this.rules = rules;
		this.registry = registry;
		this.fence = fence;
		this.horizon = horizon;
		this.clock = clock;
	}

	MatchOutcome on(ArticleEnriched article) {
		Instant now = this.clock.instant();
		String id = article.id().value();
		if (article.collected().firstSeenAt().isBefore(now.minus(this.horizon))) {
			return new NoRule(id, "first seen before the horizon of " + this.horizon, now);
		}
		this.fence.await(article.enrichedAt());
		LocalDate today = now.atOffset(VIETNAM).toLocalDate();
		ArticleView view = ArticleView.of(article, this.registry);
		List<Sense> matches = this.rules.match(view, today);
		List<AlertRaised> alerts = matches.stream()
			.filter((match) -> match.holdsAt(article.enrichedAt()))
			.map((match) -> new AlertRaised(match.rule(), article.story(), article, reasons(match, view, today), now))
			.toList();
		if (alerts.isEmpty()) {
			return new NoRule(id, matches.isEmpty() ? null : "enriched before the matching rules were made", now);
		}
		return new Matched(id, alerts, now);
	}

	private static List<Phrase> reasons(Sense match, ArticleView view, LocalDate today) {
		return match.match().explain(view, today).why().stream().limit(MOST_REASONS).toList();
	}

}
