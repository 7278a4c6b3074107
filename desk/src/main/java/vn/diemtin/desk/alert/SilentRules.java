package vn.diemtin.desk.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.alert.Silence.Cause;
import vn.diemtin.desk.page.Days;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Mended;
import vn.diemtin.store.query.QueryText;
import vn.diemtin.store.query.Successions;
import vn.diemtin.store.search.Tally;

/// Finds the rules that used to fire and stopped, and why. Looks at what is stored, not at what was told: so a rule made
/// yesterday is known by what it would have found for years.
@Component
class SilentRules {

	private static final Duration FRESH = Duration.ofHours(1);

	/// As many are looked at while a reader waits; the others are at the next visits.
	private static final int MOST_AT_ONCE = 25;

	private static final double MOST_OF_THEM = 0.5;

	private final Map<RuleId, Looked> looked = new ConcurrentHashMap<>();

	private final Store store;

	private final Clock clock;

	SilentRules(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/// Those of some rules that are on and fell silent, as far as was looked at within
	/// the last hour.
	List<Silence> among(List<AlertRule> rules) {
		Instant now = this.clock.instant();
		Set<RuleId> known = this.store.rules().all().stream().map(AlertRule::id).collect(Collectors.toSet());
		this.looked.keySet().retainAll(known);
		List<Silence> silent = new ArrayList<>();
		int left = MOST_AT_ONCE;
		for (AlertRule rule : rules) {
			Looked last = this.looked.get(rule.id());
			if (rule.enabled() && left > 0 && (last == null || !last.isFresh(rule, now))) {
				left--;
				last = new Looked(rule.version(), now, look(rule));
				this.looked.put(rule.id(), last);
			}
			if (rule.enabled() && last != null && last.version() == rule.version()) {
				last.silence().ifPresent(silent::add);
			}
		}
		return silent;
	}

	/// Whether one rule fell silent.
	Optional<Silence> look(AlertRule rule) {
		LocalDate today = LocalDate.now(this.clock.withZone(Days.ZONE));
		Query query = RuleQuery.of(rule);
		LocalDate first = today.minusWeeks(Lull.MOST_WEEKS);
		Tally found = tally(query, first, today);
		Mended mended = Successions.mend(query, this.store.registry(), today);
		double doubt = mended.ended().isEmpty() ? Lull.SELDOM : Lull.LIKELY;
		return Lull.of(found.days(), today, doubt)
			.map((lull) -> new Silence(rule, lull, cause(query, mended, lull, today)));
	}

	private Cause cause(Query query, Mended mended, Lull lull, LocalDate today) {
		if (tally(new Query.Everything(), lull.since(), today).articles() == 0) {
			return new Silence.NothingCollected();
		}
		if (!mended.ended().isEmpty()) {
			boolean hasHeirs = !mended.query().equals(query);
			return new Silence.Dissolved(mended.ended(), hasHeirs ? QueryText.of(mended.query()) : null,
					hasHeirs ? tally(mended.query(), lull.since(), today).articles() : 0);
		}
		Optional<Cause> source = source(query, lull, today);
		return source.or(() -> quiet(query, today)).orElseGet(Silence.Unknown::new);
	}

	/// The source that gave most of what was found before, when it is out of order or
	/// gives nothing any more.
	private Optional<Cause> source(Query query, Lull lull, LocalDate today) {
		Tally before = tally(query, lull.since().minusWeeks(52), lull.since().minusDays(1));
		for (Map.Entry<SourceId, Long> entry : before.sources().entrySet()) {
			if (entry.getValue() > before.articles() * MOST_OF_THEM) {
				SourceId id = entry.getKey();
				Optional<SourceHealth> health = this.store.sources().source(id);
				boolean isDead = health.map(SourceHealth::diagnosis)
					.filter((diagnosis) -> diagnosis.cause().isFatal() && !diagnosis.partly())
					.isPresent();
				Query alone = new FieldIs(Query.Field.SOURCE, id.value());
				if (isDead || tally(alone, lull.since(), today).articles() == 0) {
					return Optional
						.of(new Silence.SourceDied(id, health.map((known) -> known.source().name()).orElse(id.value()),
								health.map(SourceHealth::diagnosis).orElse(null)));
				}
			}
		}
		return Optional.empty();
	}

	/// A topic, a place or another part that is quiet whatever else is asked for.
	private Optional<Cause> quiet(Query query, LocalDate today) {
		boolean isWhole = !(query instanceof Query.AllOf);
		List<Query> parts = (query instanceof Query.AllOf all) ? all.parts() : List.of(query);
		LocalDate first = today.minusWeeks(Lull.MOST_WEEKS);
		return parts.stream()
			.filter((part) -> !(part instanceof Query.Not) && (!isWhole || part instanceof FieldIs))
			.filter((part) -> Lull.of(tally(part, first, today).days(), today, Lull.LIKELY).isPresent())
			.findFirst()
			.map((part) -> new Silence.QuietEverywhere(QueryText.of(part)));
	}

	private Tally tally(Query query, LocalDate from, LocalDate to) {
		return this.store.articles().tally(query, from, to);
	}

	/// @param version of the rule that was looked at
	private record Looked(long version, Instant at, Optional<Silence> silence) {

		boolean isFresh(AlertRule rule, Instant now) {
			return this.version == rule.version() && this.at.plus(FRESH).isAfter(now);
		}

	}

}
