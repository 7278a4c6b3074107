package vn.diemtin.store.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.Registry;
import vn.diemtin.vietnam.Spelling;

/// What the fields of a query mean for an article: the one place where that is said. The index stores it, and live
/// matching looks at it.
///
/// @param date what the article is dated by: its publication, or when it was first seen where that is unknown or lies in
/// the future
/// @param day the day of Vietnam's time of it
/// @param provinces that its source speaks for or that it names, each in its first spelling
/// @param provinceKeys the same as compared
/// @param agencies names of the public bodies that it names
/// @param agencyIds ids of those that are sure
/// @param functions what those bodies have charge of on that day
/// @param kinds of its facts
public record ArticleTraits(Instant date, LocalDate day, List<String> provinces, Set<String> provinceKeys,
		List<String> agencies, Set<String> agencyIds, Set<String> functions, List<String> kinds,
		List<TrainingTraits> trainings, List<StatisticTraits> statistics) {

	/// Below Elasticsearch's limit of 10,000 nested documents an article.
	public static final int MOST_FACTS_OF_A_KIND = 2_000;

	/// Clocks of portals go wrong and notices are dated ahead by a day.
	private static final Duration FUTURE_ALLOWED = Duration.ofDays(1);

	private static final ZoneOffset VIETNAM = ZoneOffset.of(Days.ZONE);

	private static final List<String> LEVELS = List.of("tỉnh ", "thành phố ", "tp. ", "tp ");

	/// The traits of an article.
	public static ArticleTraits of(ArticleEnriched article, Registry registry) {
		Instant date = date(article.collected());
		LocalDate day = date.atOffset(VIETNAM).toLocalDate();
		List<String> provinces = provinces(article);
		Set<String> keys = new LinkedHashSet<>();
		provinces.forEach((name) -> keys.add(Registry.provinceKey(name)));
		Set<String> ids = new LinkedHashSet<>();
		Set<String> functions = new LinkedHashSet<>();
		for (AgencyFact fact : of(article, AgencyFact.class)) {
			if (fact.agency() != null) {
				ids.add(fact.agency());
			}
			functions.addAll(registry.functions(fact, day));
		}
		List<TrainingTraits> trainings = of(article, TrainingFact.class).stream()
			.map((fact) -> TrainingTraits.of(fact, day, registry))
			.toList();
		List<StatisticTraits> statistics = of(article, StatisticFact.class).stream()
			.filter((fact) -> Double.isFinite(fact.value().min()) && Double.isFinite(fact.value().max()))
			.map((fact) -> StatisticTraits.of(fact, day, registry))
			.toList();
		return new ArticleTraits(date, day, provinces, keys, agencies(article), ids, functions, kinds(article),
				trainings, statistics);
	}

	private static Instant date(ArticleCollected collected) {
		PublicationDate published = collected.article().published();
		if (published == null) {
			return collected.firstSeenAt();
		}
		Instant value = published.value().toInstant();
		return value.isAfter(collected.fetchedAt().plus(FUTURE_ALLOWED)) ? collected.firstSeenAt() : value;
	}

	/// The facts of a kind, as many as are looked at.
	public static <T extends Fact> List<T> of(ArticleEnriched article, Class<T> kind) {
		List<T> facts = new ArrayList<>();
		for (Fact fact : article.facts()) {
			if (kind.isInstance(fact) && facts.size() < MOST_FACTS_OF_A_KIND) {
				facts.add(kind.cast(fact));
			}
		}
		return facts;
	}

	/// The kind of a fact.
	public static String kind(Fact fact) {
		return switch (fact) {
			case DateFact date -> "date";
			case StatisticFact statistic -> "statistic";
			case AgencyFact agency -> "agency";
			case PlaceFact place -> "place";
			case DocumentFact document -> "document";
			case TrainingFact training -> "training";
		};
	}

	private static List<String> kinds(ArticleEnriched article) {
		return article.facts().stream().map(ArticleTraits::kind).distinct().toList();
	}

	private static List<String> provinces(ArticleEnriched article) {
		SourceRef source = article.collected().source();
		Stream<@Nullable String> own = Stream.of((source.group() != Source.Group.COMMUNE) ? source.place() : null);
		Stream<@Nullable String> named = of(article, PlaceFact.class).stream().map(ArticleTraits::province);
		return distinct(Stream.concat(own, named).map(ArticleTraits::withoutLevel));
	}

	/// The name of the province that a fact is; null when it is none.
	static @Nullable String province(PlaceFact fact) {
		String place = fact.place();
		return (place != null && place.startsWith("province/")) ? fact.name() : null;
	}

	private static @Nullable String withoutLevel(@Nullable String name) {
		if (name == null) {
			return null;
		}
		for (String level : LEVELS) {
			if (name.regionMatches(true, 0, level, 0, level.length())) {
				return name.substring(level.length()).strip();
			}
		}
		return name;
	}

	private static List<String> agencies(ArticleEnriched article) {
		return distinct(of(article, AgencyFact.class).stream().map(AgencyFact::name));
	}

	/// Names that differ only in their spelling are one; the first spelling stays.
	private static List<String> distinct(Stream<@Nullable String> names) {
		Map<String, String> spellings = new LinkedHashMap<>();
		names.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.forEach((name) -> spellings.putIfAbsent(Spelling.key(name), name));
		return List.copyOf(spellings.values());
	}

}
