package vn.diemtin.store.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.events.alert.RuleSilent.Gone;
import vn.diemtin.events.alert.RuleSilent.Why;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Mended;
import vn.diemtin.store.query.QueryText;
import vn.diemtin.store.query.Successions;
import vn.diemtin.store.search.Tally;

/// Finds the rules that used to find something and hardly do any more, and why. Looks at what is stored, not at what was told: so a
/// rule made yesterday is known by what it would have found for years.
public final class Silences {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final double MOST_OF_THEM = 0.5;

	private final Store store;

	private final Clock clock;

	public Silences(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/// Whether a rule fell silent.
	/// @param query what it asks for
	/// @throws vn.diemtin.store.StoreUnavailable when the index cannot be asked now
	public Optional<RuleSilent> look(AlertRule rule, Query query) {
		LocalDate today = LocalDate.now(this.clock.withZone(VIETNAM));
		LocalDate first = today.minusWeeks(Lull.MOST_WEEKS);
		Tally found = tally(query, first, today);
		Mended mended = Successions.mend(query, this.store.registry(), today);
		double doubt = mended.ended().isEmpty() ? Lull.SELDOM : Lull.LIKELY;
		return Lull.of(found.days(), today, doubt)
			.map((lull) -> new RuleSilent(rule.id(), rule.name(), rule.query(), lull.since(), lull.last(), lull.usual(),
					why(query, mended, lull, today), this.clock.instant()));
	}

	private Why why(Query query, Mended mended, Lull lull, LocalDate today) {
		if (tally(new Query.Everything(), lull.since(), today).articles() == 0) {
			return new RuleSilent.NothingCollected();
		}
		if (!mended.ended().isEmpty()) {
			boolean hasHeirs = !mended.query().equals(query);
			return new RuleSilent.Dissolved(gone(mended), hasHeirs ? QueryText.of(mended.query()) : null,
					hasHeirs ? tally(mended.query(), lull.since(), today).articles() : 0);
		}
		Optional<Why> source = source(query, lull, today);
		return source.or(() -> quiet(query, today)).orElseGet(RuleSilent.Unknown::new);
	}

	private static List<Gone> gone(Mended mended) {
		return mended.ended().stream().map((one) -> new Gone(one.name(), one.at(), one.successors())).toList();
	}

	/// The source that gave most of what was found before, when it is out of order or
	/// gives nothing any more.
	private Optional<Why> source(Query query, Lull lull, LocalDate today) {
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
					return Optional.of(new RuleSilent.SourceDied(id,
							health.map((known) -> known.source().name()).orElse(id.value()),
							health.map(SourceHealth::diagnosis).map(Diagnosis::cause).orElse(null)));
				}
			}
		}
		return Optional.empty();
	}

	/// A topic, a place or another part that is quiet whatever else is asked for.
	private Optional<Why> quiet(Query query, LocalDate today) {
		boolean isWhole = !(query instanceof Query.AllOf);
		List<Query> parts = (query instanceof Query.AllOf all) ? all.parts() : List.of(query);
		LocalDate first = today.minusWeeks(Lull.MOST_WEEKS);
		return parts.stream()
			.filter((part) -> !(part instanceof Query.Not) && (!isWhole || part instanceof FieldIs))
			.filter((part) -> Lull.of(tally(part, first, today).days(), today, Lull.LIKELY).isPresent())
			.findFirst()
			.map((part) -> new RuleSilent.QuietEverywhere(QueryText.of(part)));
	}

	private Tally tally(Query query, LocalDate from, LocalDate to) {
		return this.store.articles().tally(query, from, to);
	}

}
