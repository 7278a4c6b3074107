package vn.diemtin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.match.ArticleTraits;
import vn.diemtin.store.match.StatisticTraits;
import vn.diemtin.store.match.TrainingTraits;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.ArticleRef;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.Hit;

/// An article as it lies in Elasticsearch: what is searched by, and the event as it came. The
/// meaning of each field is in `articles.json`, what they hold is said by [ArticleTraits].
record ArticleDocument(ArticleId id, StoryId story, Instant date, Instant seen, Instant enriched, String title,
		@Nullable String lead, String text, SourceId source, String sourceName, Source.Group group, List<String> topics,
		List<String> kinds, List<String> provinces, Set<String> provinceKeys, List<String> agencies,
		Set<String> agencyIds, Set<String> functions, List<TrainingTraits> trainings, List<StatisticTraits> statistics,
		List<Dated> dates, boolean byHand, ArticleRef ref, List<Hit.Chip> chips, ArticleEnriched event) {

	private static final int MOST_CHIPS = 6;

	private static final int LONGEST_CHIP = 160;

	static ArticleDocument of(ArticleEnriched event, Registry registry) {
		return of(event, event, false, registry);
	}

	/// An article that is found by the facts that hold, beside the event as it came.
	static ArticleDocument of(ArticleEnriched event, List<Correction> corrections, Registry registry) {
		Corrected corrected = Corrected.of(event, corrections);
		return of(corrected.article(), event, !corrected.applied().isEmpty(), registry);
	}

	private static ArticleDocument of(ArticleEnriched holds, ArticleEnriched event, boolean byHand, Registry registry) {
		ArticleCollected collected = event.collected();
		Article article = collected.article();
		SourceRef source = collected.source();
		ArticleTraits traits = ArticleTraits.of(holds, registry);
		ArticleRef ref = new ArticleRef(event.id(), event.story(), article.title(), collected.url(), source,
				article.published(), traits.date(), traits.provinces(), collected.revision());
		return new ArticleDocument(event.id(), event.story(), traits.date(), collected.firstSeenAt(),
				event.enrichedAt(), article.title(), article.lead(), article.text(), source.id(), source.name(),
				source.group(), event.topics(), traits.kinds(), traits.provinces(), traits.provinceKeys(),
				traits.agencies(), traits.agencyIds(), traits.functions(), traits.trainings(), traits.statistics(),
				dates(holds), byHand, ref, chips(holds), event);
	}

	private static List<Dated> dates(ArticleEnriched event) {
		return ArticleTraits.of(event, DateFact.class)
			.stream()
			.flatMap((fact) -> Stream.ofNullable(DayRange.of(fact.value()))
				.map((days) -> new Dated(days.from(), days.to(), fact.role())))
			.toList();
	}

	private static List<Hit.Chip> chips(ArticleEnriched event) {
		Stream<Hit.Chip> trainings = ArticleTraits.of(event, TrainingFact.class)
			.stream()
			.map((fact) -> chip("training", fact));
		Stream<Hit.Chip> statistics = ArticleTraits.of(event, StatisticFact.class)
			.stream()
			.map((fact) -> chip("statistic", fact));
		return Stream.concat(trainings, statistics).distinct().limit(MOST_CHIPS).toList();
	}

	private static Hit.Chip chip(String kind, Fact fact) {
		String surface = fact.evidence().surface();
		return new Hit.Chip(kind,
				(surface.length() <= LONGEST_CHIP) ? surface : surface.substring(0, LONGEST_CHIP - 1) + "…");
	}

	/// Days that the article speaks of.
	record Dated(LocalDate from, LocalDate to, DateFact.Role role) {
	}

}
