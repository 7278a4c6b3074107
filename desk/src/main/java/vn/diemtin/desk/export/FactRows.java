package vn.diemtin.desk.export;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Days;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.StatisticRow;

/// Facts as rows of tables.
@Component
class FactRows {

	private static final String[] PROOF = { "surface", "field", "start", "end", "finder", "confidence", "article",
			"title", "source", "date", "url", "desk" };

	static final String[] FIGURE = columns("id", "min", "max", "bound", "unit", "unit_text", "measure", "sex", "role",
			"trend", "period", "scope_place", "scope_agency", "scope_level", "compared_with", "comparison");

	static final String[] TRAINING = columns("event", "event_status", "topic", "status", "from", "to", "dates",
			"organisers", "place_id", "place", "audience", "people", "people_bound", "people_noun", "women",
			"programme");

	private final Addresses addresses;

	FactRows(Addresses addresses) {
		this.addresses = addresses;
	}

	private static String[] columns(String... own) {
		return Stream.concat(Stream.of(own), Stream.of(PROOF)).toArray(String[]::new);
	}

	@Nullable Object[] figure(StatisticRow row) {
		StatisticFact figure = row.statistic();
		StatisticFact.Scope scope = figure.scope();
		StatisticFact.Comparison compares = figure.compares();
		return joined(new @Nullable Object[] { figure.id(), figure.value().min(), figure.value().max(),
				sign(figure.bound()), figure.unit().id(), figure.unit().surface(),
				(figure.measure() != null) ? figure.measure().text() : null, word(figure.sex()), word(figure.role()),
				word(figure.trend()), (figure.period() != null) ? figure.period().timex() : null,
				(scope != null) ? scope.place() : null, (scope != null) ? scope.agency() : null,
				(scope != null) ? scope.level() : null, (compares != null) ? compares.with() : null,
				(compares != null) ? compares.kind() : null },
				proof(figure.evidence(), row.article().id(), row.article().title(), row.article().source().name(),
						row.article().date(), row.article().url()));
	}

	@Nullable Object[] training(TrainingReport row) {
		Report report = row.report();
		TrainingFact training = report.fact();
		DayRange days = (training.dates() != null) ? DayRange.of(training.dates().value()) : null;
		TrainingFact.Venue place = training.place();
		TrainingFact.Headcount people = training.headcount();
		return joined(
				new @Nullable Object[] { row.event().id(), word(row.event().status()), training.topic(),
						word(training.status()), (days != null) ? days.from() : null, (days != null) ? days.to() : null,
						(training.dates() != null) ? training.dates().value() : null,
						String.join("; ", training.organisers().stream().map(TrainingFact.Organiser::name).toList()),
						(place != null) ? place.place() : null, (place != null) ? place.name() : null,
						(training.audience() != null) ? training.audience().text() : null,
						(people != null) ? people.value() : null, (people != null) ? sign(people.bound()) : null,
						(people != null) ? people.noun() : null, (people != null) ? people.female() : null,
						(training.programme() != null) ? training.programme().text() : null },
				proof(training.evidence(), report.article(), report.title(), report.source().name(), date(report),
						report.url()));
	}

	private static Instant date(Report report) {
		return (report.published() != null) ? report.published().value().toInstant() : report.seenAt();
	}

	private @Nullable Object[] proof(Evidence evidence, ArticleId article, String title, String source, Instant date,
			String url) {
		return new @Nullable Object[] { evidence.surface(), word(evidence.field()), evidence.start(), evidence.end(),
				evidence.finder(), evidence.confidence(), article, title, source, date.atZone(Days.ZONE).toLocalDate(),
				url, this.addresses.of(article) };
	}

	private static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object[] second) {
		return Stream.of(first, second).flatMap(Stream::of).toArray();
	}

	private static @Nullable String word(@Nullable Enum<?> value) {
		return (value != null) ? value.name().toLowerCase(Locale.ROOT) : null;
	}

	/// As the wire and the command line write it, in words: `=` in front would be a
	/// formula.
	private static String sign(Bound bound) {
		return bound.name().toLowerCase(Locale.ROOT);
	}

}
