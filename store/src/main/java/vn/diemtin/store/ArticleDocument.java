package vn.diemtin.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.search.ArticleRef;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.ScopeNames;
import vn.diemtin.vietnam.Spelling;

/// An article as it lies in Elasticsearch: what is searched by, and the event as it came. The
/// meaning of each field is in `articles.json`.
record ArticleDocument(ArticleId id, StoryId story, Instant date, String title, @Nullable String lead, String text,
		SourceId source, String sourceName, Source.Group group, List<String> topics, List<String> kinds,
		List<String> provinces, List<String> agencies, List<Training> trainings, List<Statistic> statistics,
		List<Dated> dates, ArticleRef ref, List<Hit.Chip> chips, ArticleEnriched event) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/// Below Elasticsearch's limit of 10,000 nested documents an article.
	private static final int MOST_FACTS_OF_A_KIND = 2_000;

	private static final int MOST_CHIPS = 6;

	private static final int LONGEST_CHIP = 160;

	/// Clocks of portals go wrong and notices are dated ahead by a day.
	private static final Duration FUTURE_ALLOWED = Duration.ofDays(1);

	static ArticleDocument of(ArticleEnriched event) {
		ArticleCollected collected = event.collected();
		Article article = collected.article();
		SourceRef source = collected.source();
		Instant date = date(collected);
		List<String> provinces = provinces(event);
		ArticleRef ref = new ArticleRef(event.id(), event.story(), article.title(), collected.url(), source,
				article.published(), date, provinces, collected.revision());
		return new ArticleDocument(event.id(), event.story(), date, article.title(), article.lead(), article.text(),
				source.id(), source.name(), source.group(), event.topics(), kinds(event), provinces, agencies(event),
				trainings(event, date), statistics(event, date), dates(event), ref, chips(event), event);
	}

	private static Instant date(ArticleCollected collected) {
		PublicationDate published = collected.article().published();
		if (published == null) {
			return collected.firstSeenAt();
		}
		Instant value = published.value().toInstant();
		return value.isAfter(collected.fetchedAt().plus(FUTURE_ALLOWED)) ? collected.firstSeenAt() : value;
	}

	private static <T extends Fact> Stream<T> facts(ArticleEnriched event, Class<T> kind) {
		return event.facts().stream().filter(kind::isInstance).map(kind::cast).limit(MOST_FACTS_OF_A_KIND);
	}

	private static List<String> kinds(ArticleEnriched event) {
		return event.facts().stream().map(ArticleDocument::kind).distinct().toList();
	}

	private static String kind(Fact fact) {
		return switch (fact) {
			case DateFact date -> "date";
			case StatisticFact statistic -> "statistic";
			case AgencyFact agency -> "agency";
			case PlaceFact place -> "place";
			case DocumentFact document -> "document";
			case TrainingFact training -> "training";
		};
	}

	/// The province that the source speaks for and those that the article names.
	private static List<String> provinces(ArticleEnriched event) {
		SourceRef source = event.collected().source();
		Stream<@Nullable String> own = Stream.of((source.group() != Source.Group.COMMUNE) ? source.place() : null);
		Stream<@Nullable String> named = facts(event, PlaceFact.class).filter(ArticleDocument::isProvince)
			.map(PlaceFact::name);
		return distinct(Stream.concat(own, named).map(Provinces::withoutLevel));
	}

	private static boolean isProvince(PlaceFact fact) {
		String place = fact.place();
		return place != null && place.startsWith("province/");
	}

	private static List<String> agencies(ArticleEnriched event) {
		return distinct(facts(event, AgencyFact.class).map(AgencyFact::name));
	}

	/// Names that differ only in their spelling are one; the first spelling stays.
	private static List<String> distinct(Stream<@Nullable String> names) {
		Map<String, String> spellings = new LinkedHashMap<>();
		names.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.forEach((name) -> spellings.putIfAbsent(Spelling.key(name), name));
		Collection<String> first = spellings.values();
		return List.copyOf(first);
	}

	private static List<Training> trainings(ArticleEnriched event, Instant date) {
		LocalDate day = LocalDate.ofInstant(date, VIETNAM);
		return facts(event, TrainingFact.class).map((fact) -> Training.of(fact, day)).toList();
	}

	private static List<Statistic> statistics(ArticleEnriched event, Instant date) {
		LocalDate day = LocalDate.ofInstant(date, VIETNAM);
		return facts(event, StatisticFact.class).filter(ArticleDocument::isFinite)
			.map((fact) -> Statistic.of(fact, day))
			.toList();
	}

	/// JSON and Elasticsearch know no other numbers.
	private static boolean isFinite(StatisticFact fact) {
		return Double.isFinite(fact.value().min()) && Double.isFinite(fact.value().max());
	}

	private static List<Dated> dates(ArticleEnriched event) {
		return facts(event, DateFact.class)
			.flatMap((fact) -> Stream.ofNullable(DayRange.of(fact.value()))
				.map((days) -> new Dated(days.from(), days.to(), fact.role())))
			.toList();
	}

	private static List<Hit.Chip> chips(ArticleEnriched event) {
		Stream<Hit.Chip> trainings = facts(event, TrainingFact.class).map((fact) -> chip("training", fact));
		Stream<Hit.Chip> statistics = facts(event, StatisticFact.class).map((fact) -> chip("statistic", fact));
		return Stream.concat(trainings, statistics).distinct().limit(MOST_CHIPS).toList();
	}

	private static Hit.Chip chip(String kind, Fact fact) {
		String surface = fact.evidence().surface();
		return new Hit.Chip(kind,
				(surface.length() <= LONGEST_CHIP) ? surface : surface.substring(0, LONGEST_CHIP - 1) + "…");
	}

	/// A training event. One without a date is looked for by the day of its article.
	record Training(@Nullable String topic, TrainingFact.Status status, LocalDate from, LocalDate to) {

		static Training of(TrainingFact fact, LocalDate articleDay) {
			TrainingFact.Dates dates = fact.dates();
			DayRange days = (dates != null) ? DayRange.of(dates.value()) : null;
			return (days != null) ? new Training(fact.topic(), fact.status(), days.from(), days.to())
					: new Training(fact.topic(), fact.status(), articleDay, articleDay);
		}

	}

	/// A figure.
	///
	/// @param place what the place that it is about is called
	/// @param years in which it held, capped at [#MOST_YEARS]
	record Statistic(@Nullable String measure, String unit, StatisticFact.@Nullable Sex sex, StatisticFact.Role role,
			@Nullable String place, List<Integer> years, @Nullable LocalDate to, double min, double max,
			StatisticFact fact) {

		private static final int MOST_YEARS = 30;

		static Statistic of(StatisticFact fact, LocalDate articleDay) {
			DayRange held = (fact.period() != null) ? DayRange.of(fact.period().timex()) : null;
			return new Statistic((fact.measure() != null) ? fact.measure().text() : null, fact.unit().id(), fact.sex(),
					fact.role(), ScopeNames.of(fact, articleDay), years(held), (held != null) ? held.to() : null,
					fact.value().min(), fact.value().max(), fact);
		}

		private static List<Integer> years(@Nullable DayRange held) {
			return (held == null) ? List.of()
					: IntStream.rangeClosed(held.from().getYear(), held.to().getYear())
						.limit(MOST_YEARS)
						.boxed()
						.toList();
		}

	}

	/// Days that the article speaks of.
	record Dated(LocalDate from, LocalDate to, DateFact.Role role) {
	}

}
