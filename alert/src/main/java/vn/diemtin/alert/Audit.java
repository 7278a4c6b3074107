package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.events.alert.AlertMissed;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingTold;
import vn.diemtin.store.ElasticsearchArticles;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.Registry;

/// Has the index answer every rule over the last two days, and compares that with what was told. What is missing is handed
/// to the ledger, which knows best: so an audit that runs twice tells nothing twice.
///
/// The index and live matching read a rule in ways of their own, and articles come to them on ways of their own. That is
/// what makes one a check of the other.
final class Audit {

	static final Duration SPAN = Duration.ofHours(48);

	/// What came since then may still be on its way through the ledger.
	static final Duration UNDER_WAY = Duration.ofMinutes(5);

	private static final int MOST_ARTICLES = 10_000;

	private static final int MOST_REASONS = 20;

	private static final ZoneOffset VIETNAM = ZoneOffset.of(Days.ZONE);

	private final AlertRules rules;

	private final ToldAlerts ledger;

	private final ElasticsearchArticles articles;

	private final CorrectionBook corrections;

	private final Registry registry;

	private final Duration horizon;

	private final Clock clock;

	Audit(AlertRules rules, ToldAlerts ledger, ElasticsearchArticles articles, CorrectionBook corrections,
			Registry registry, Duration horizon, Clock clock) {
		this.rules = rules;
		this.ledger = ledger;
		this.articles = articles;
		this.corrections = corrections;
		this.registry = registry;
		this.horizon = horizon;
		this.clock = clock;
	}

	/// Runs it.
	/// @param missing takes what was not told
	/// @throws vn.diemtin.store.StoreUnavailable when the index cannot be asked now
	AuditDone run(AuditWanted wanted, Consumer<AlertMissed> missing) {
		Instant now = this.clock.instant();
		Instant from = Objects.requireNonNullElse(wanted.from(), now.minus(SPAN));
		// A rule that was just mended has told nothing that came while it was broken.
		Instant end = (wanted.rule() != null) ? now : now.minus(UNDER_WAY);
		List<Live> live = this.rules.live()
			.stream()
			.filter((one) -> wanted.rule() == null || wanted.rule().equals(one.rule().id()))
			.toList();
		long matches = 0;
		long missed = 0;
		for (Live one : live) {
			for (Sense sense : (wanted.rule() != null) ? one.senses().subList(0, 1) : one.senses()) {
				boolean isSince = wanted.rule() == null && sense.since().isAfter(from);
				List<ArticleId> found = found(sense, isSince ? sense.since() : from, end);
				matches += found.size();
				Set<ArticleId> known = found.isEmpty() ? Set.of()
						: this.ledger.told(one.rule().id(), Set.copyOf(found));
				for (ArticleId id : found) {
					Optional<ArticleEnriched> article = known.contains(id) ? Optional.empty()
							: this.articles.article(id);
					if (article.isPresent() && isMissing(sense, article.get(), now)) {
						missing.accept(missing(sense, article.get(), now));
						missed++;
					}
				}
			}
		}
		return new AuditDone(wanted.id(), wanted.by(), from, live.size(), matches, missed, this.clock.instant());
	}

	private List<ArticleId> found(Sense sense, Instant from, Instant end) {
		Instant until = (sense.until() != null && sense.until().isBefore(end)) ? sense.until() : end;
		return from.isBefore(until) ? this.articles.enriched(sense.query(), from, until, MOST_ARTICLES) : List.of();
	}

	private AlertMissed missing(Sense sense, ArticleEnriched article, Instant now) {
		return new AlertMissed(sense.rule(), article,
				sense.match()
					.explain(ArticleView.of(article, this.registry), day(article.enrichedAt()))
					.why()
					.stream()
					.limit(MOST_REASONS)
					.toList(),
				now);
	}

	private boolean isMissing(Sense sense, ArticleEnriched article, Instant now) {
		RuleId id = sense.rule().id();
		boolean isTold = this.ledger.of(id, article.story()) != null || article.trainings()
			.stream()
			.map(TrainingTold::event)
			.anyMatch((event) -> this.ledger.of(event).stream().anyMatch((one) -> one.rule().equals(id)));
		boolean isOld = article.collected().firstSeenAt().isBefore(article.enrichedAt().minus(this.horizon));
		return !isTold && !isOld && !matchesOnlyToday(sense, article, now) && !matchesAsCorrected(sense, article);
	}

	/// What is asked ahead of a day is another thing each day: what matches today only
	/// was rightly not told.
	private boolean matchesOnlyToday(Sense sense, ArticleEnriched article, Instant now) {
		ArticleView view = ArticleView.of(article, this.registry);
		return sense.match().matches(view, day(now)) && !sense.match().matches(view, day(article.enrichedAt()));
	}

	/// Rules are held against what was read by machine. What matches only since people
	/// corrected it was rightly not told.
	private boolean matchesAsCorrected(Sense sense, ArticleEnriched article) {
		return this.corrections.isCorrected(article.id())
				&& !sense.match().matches(ArticleView.of(article, this.registry), day(article.enrichedAt()));
	}

	private static LocalDate day(Instant instant) {
		return instant.atOffset(VIETNAM).toLocalDate();
	}

}
