package vn.diemtin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.vietnam.Spelling;

/// A training event as it lies in Elasticsearch: what is searched by, and the event as it came.
///
/// @param from what it is sorted by
/// @param days of all the dates that are told of it; of an event without any, the day on which it was first told of
/// @param text what words are looked for in
/// @param people how many take part, by the best founded number
/// @param women how many of these are women
/// @param changed when it was last told of anew
/// @param byHand whether people corrected what is known of it
record TrainingDocument(TrainingId id, @Nullable String topic, TrainingEvent.Status status, LocalDate from,
		List<Days> days, List<String> organisers, List<String> organiserIds, List<String> provinces,
		List<String> placeIds, List<String> sources, List<String> sourceNames, List<String> text, @Nullable Long people,
		@Nullable Long women, Instant changed, boolean byHand, TrainingHit found) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int MOST_VALUES = 500;

	/// More people than Vietnam has are a mistake, and sums must not run over.
	private static final int LONGEST_NUMBER = 8;

	static TrainingDocument of(TrainingEvent event, Provinces known) {
		List<DayRange> dates = event.dates()
			.stream()
			.flatMap((value) -> Stream.ofNullable(DayRange.of(value.value())))
			.limit(MOST_VALUES)
			.toList();
		Value best = event.dates().isEmpty() ? null : event.dates().getFirst();
		DayRange days = (best != null) ? DayRange.of(best.value()) : null;
		LocalDate told = told(event);
		LocalDate from = (days != null) ? days.from() : dates.isEmpty() ? told : dates.getFirst().from();
		List<String> provinces = provinces(event, from, known);
		TrainingHit found = new TrainingHit(event, (days != null) ? days.from() : null,
				(days != null) ? days.to() : null, best != null && DayRange.isExact(best.value()), provinces);
		return new TrainingDocument(event.id(), event.topic(), event.status(), from,
				dates.isEmpty() ? List.of(new Days(told, told)) : dates.stream().map(Days::of).toList(),
				names(event.organisers()), values(event.organisers()), provinces, values(event.places()),
				sources(event).map((source) -> source.id().value()).distinct().toList(),
				distinct(sources(event).map(SourceRef::name)), text(event), people(event), women(event),
				event.changedAt(), event.reports().stream().anyMatch((report) -> Mending.isByHand(report.fact())),
				found);
	}

	private static @Nullable Long people(TrainingEvent event) {
		String best = event.headcounts().isEmpty() ? null : event.headcounts().getFirst().value();
		if (best == null || best.isEmpty() || best.length() > LONGEST_NUMBER
				|| !best.chars().allMatch((sign) -> sign >= '0' && sign <= '9')) {
			return null;
		}
		return Long.valueOf(best);
	}

	/// As those tell it who tell the best founded number of people.
	private static @Nullable Long women(TrainingEvent event) {
		Long people = people(event);
		return (people == null) ? null
				: event.reports()
					.stream()
					.map((report) -> report.fact().headcount())
					.filter((told) -> told != null && told.value() == people && told.female() != null
							&& told.female() >= 0 && told.female() <= people)
					.map((told) -> Objects.requireNonNull(Objects.requireNonNull(told).female()))
					.findFirst()
					.orElse(null);
	}

	private static LocalDate told(TrainingEvent event) {
		Instant first = event.reports()
			.stream()
			.map((report) -> (report.published() != null) ? report.published().value().toInstant() : report.seenAt())
			.min(Instant::compareTo)
			.orElse(event.changedAt());
		return LocalDate.ofInstant(first, VIETNAM);
	}

	private static Stream<SourceRef> sources(TrainingEvent event) {
		return event.reports().stream().map(Report::source).limit(MOST_VALUES);
	}

	private static List<String> provinces(TrainingEvent event, LocalDate day, Provinces known) {
		List<String> held = distinct(values(event.places()).stream().map((place) -> known.of(place, day)));
		return !held.isEmpty() ? held
				: distinct(sources(event).filter((source) -> source.group() != Source.Group.COMMUNE)
					.map(SourceRef::place)
					.map(Provinces::withoutLevel));
	}

	private static List<String> names(List<Value> values) {
		return distinct(values.stream().limit(MOST_VALUES).map(Value::name));
	}

	private static List<String> values(List<Value> values) {
		return distinct(values.stream().limit(MOST_VALUES).map(Value::value));
	}

	private static List<String> text(TrainingEvent event) {
		List<String> text = new ArrayList<>();
		event.reports().stream().limit(MOST_VALUES).forEach((report) -> text.add(report.title()));
		Stream.of(event.organisers(), event.places(), event.audiences(), event.programmes())
			.forEach((values) -> text.addAll(names(values)));
		return distinct(text.stream());
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

	/// Both inclusive, named as Elasticsearch wants it.
	record Days(LocalDate gte, LocalDate lte) {

		static Days of(DayRange days) {
			return new Days(days.from(), days.to());
		}

	}

}
