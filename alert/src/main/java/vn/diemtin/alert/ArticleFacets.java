package vn.diemtin.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import vn.diemtin.vietnam.Spelling;

/// What the named fields of a query mean for an article. The same is said of the index by the store, and a test holds
/// both against each other.
final class ArticleFacets {

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	/// A date further ahead than this is a mistake of the portal's clock.
	private static final Duration MOST_AHEAD = Duration.ofDays(1);

	private static final List<String> LEVELS = List.of("tinh ", "thanh pho ", "tp. ", "tp ");

	private ArticleFacets() {
	}

	/// The province that the source speaks for and those that the article names, folded.
	static List<String> provinces(ArticleEnriched article) {
		SourceRef source = article.collected().source();
		String place = (source.group() != Source.Group.COMMUNE) ? source.place() : null;
		Stream<String> own = Stream.ofNullable(place).map(ArticleFacets::provinceKey);
		Stream<String> named = article.facts().stream().flatMap((fact) -> province(fact).stream());
		return Stream.concat(own, named).distinct().toList();
	}

	/// The province that a fact names, folded.
	static Optional<String> province(Fact fact) {
		return (fact instanceof PlaceFact named && named.place() != null && named.place().startsWith("province/"))
				? Optional.ofNullable(named.name()).map(ArticleFacets::provinceKey) : Optional.empty();
	}

	private static String provinceKey(String name) {
		String folded = Spelling.fold(name);
		return LEVELS.stream()
			.filter(folded::startsWith)
			.findFirst()
			.map((level) -> folded.substring(level.length()).strip())
			.orElse(folded);
	}

	/// The names of the public bodies that the article names.
	static List<String> agencies(ArticleEnriched article) {
		return article.facts().stream().flatMap((fact) -> Stream.ofNullable(agency(fact))).distinct().toList();
	}

	/// The public body that a fact names.
	static @Nullable String agency(Fact fact) {
		return (fact instanceof AgencyFact named) ? named.name() : null;
	}

	static List<String> kinds(ArticleEnriched article) {
		return article.facts().stream().map(ArticleFacets::kind).distinct().toList();
	}

	static String kind(Fact fact) {
		return switch (fact) {
			case DateFact date -> "date";
			case StatisticFact statistic -> "statistic";
			case AgencyFact agency -> "agency";
			case PlaceFact place -> "place";
			case DocumentFact document -> "document";
			case TrainingFact training -> "training";
		};
	}

	/// Where the training events that the article tells of are in their lives.
	static List<String> statuses(ArticleEnriched article) {
		return article.facts().stream().flatMap((fact) -> Stream.ofNullable(status(fact))).distinct().toList();
	}

	static @Nullable String status(Fact fact) {
		return (fact instanceof TrainingFact training) ? training.status().name().toLowerCase(Locale.ROOT) : null;
	}

	/// The day of Vietnam's time on which the article was published, or first seen where
	/// that is not known.
	static LocalDate day(ArticleEnriched article) {
		ArticleCollected collected = article.collected();
		PublicationDate published = collected.article().published();
		Instant at = (published != null) ? published.value().toInstant() : collected.firstSeenAt();
		Instant believed = at.isAfter(collected.fetchedAt().plus(MOST_AHEAD)) ? collected.firstSeenAt() : at;
		return believed.atOffset(VIETNAM).toLocalDate();
	}

}
