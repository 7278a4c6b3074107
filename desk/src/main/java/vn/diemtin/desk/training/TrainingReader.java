package vn.diemtin.desk.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.training.TrainingView.Changed;
import vn.diemtin.desk.training.TrainingView.Evidence;
import vn.diemtin.desk.training.TrainingView.Moment;
import vn.diemtin.desk.training.TrainingView.Slot;
import vn.diemtin.desk.training.TrainingView.Told;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Value;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.TrainingHit;

/// Says in a reader's language what is known of a training event.
@Component
class TrainingReader {

	private static final int MOST_VALUES = 50;

	private final MessageSource messages;

	private final Days days;

	TrainingReader(MessageSource messages, Days days) {
		this.messages = messages;
		this.days = days;
	}

	/// Without quotes.
	TrainingView view(TrainingHit hit, Locale locale) {
		return view(hit, locale, (report, slot, value) -> null);
	}

	TrainingView view(TrainingHit hit, Locale locale, Quoting quotes) {
		TrainingEvent event = hit.event();
		List<Slot> slots = Stream.of(TrainingEvent.Slot.values())
			.map((slot) -> slot(event, slot, quotes))
			.filter((slot) -> !slot.values().isEmpty())
			.toList();
		return new TrainingView(hit, title(event, locale), when(hit), slots, moments(event, locale));
	}

	private Slot slot(TrainingEvent event, TrainingEvent.Slot slot, Quoting quotes) {
		List<Value> values = values(event, slot);
		List<Told> told = values.stream().limit(MOST_VALUES).map((value) -> told(event, slot, value, quotes)).toList();
		// Several organisers hold an event together; two numbers of learners cannot both
		// be right.
		boolean isDisputed = told.size() > 1
				&& (slot == TrainingEvent.Slot.HEADCOUNT || slot == TrainingEvent.Slot.DATES);
		return new Slot(name(slot), told, isDisputed);
	}

	static List<Value> values(TrainingEvent event, TrainingEvent.Slot slot) {
		return switch (slot) {
			case ORGANISER -> event.organisers();
			case DATES -> event.dates();
			case PLACE -> event.places();
			case AUDIENCE -> event.audiences();
			case HEADCOUNT -> event.headcounts();
			case PROGRAMME -> event.programmes();
			case TOPIC, STATUS -> List.of();
		};
	}

	private String text(TrainingEvent.Slot slot, Value value) {
		boolean isDay = slot == TrainingEvent.Slot.DATES && DayRange.of(value.value()) != null;
		if (isDay) {
			return this.days.value(value.value());
		}
		return !value.name().isBlank() ? value.name() : Objects.requireNonNullElse(value.value(), "");
	}

	private Told told(TrainingEvent event, TrainingEvent.Slot slot, Value value, Quoting quotes) {
		List<Report> reports = event.reports()
			.stream()
			.filter((report) -> value.articles().contains(report.article()))
			.toList();
		Map<String, Evidence> evidence = new LinkedHashMap<>();
		for (Report report : reports) {
			TrainingView.Quote quote = quotes.of(report, slot, value);
			evidence.merge((quote != null) ? quote.words() : "", new Evidence(List.of(report), quote),
					(one, same) -> new Evidence(Stream.concat(one.reports().stream(), same.reports().stream()).toList(),
							one.quote()));
		}
		return new Told(text(slot, value), reports, List.copyOf(evidence.values()),
				isByHand(event, slot, value, reports));
	}

	private static boolean isByHand(TrainingEvent event, TrainingEvent.Slot slot, Value value, List<Report> reports) {
		return reports.stream().anyMatch((report) -> Mending.isByHand(report.fact())) && event.changes()
			.stream()
			.anyMatch((change) -> change.madeByHand() && change.slot() == slot
					&& (Objects.equals(change.after(), value.value()) || value.name().equals(change.after())));
	}

	/// Headlines are for people: the event is known by what it is, not by them.
	String title(TrainingEvent event, Locale locale) {
		return event.reports()
			.stream()
			.map(Report::title)
			.filter((title) -> !title.isBlank())
			.findFirst()
			.orElseGet(() -> (event.topic() != null) ? topic(event.topic(), locale)
					: this.messages.getMessage("kind.training", null, locale));
	}

	private String when(TrainingHit hit) {
		return hit.event().dates().isEmpty() ? "" : text(TrainingEvent.Slot.DATES, hit.event().dates().getFirst());
	}

	private List<Moment> moments(TrainingEvent event, Locale locale) {
		List<Moment> moments = new ArrayList<>();
		event.reports()
			.forEach((report) -> moments
				.add(new Moment(at(report), report, name(report.fact().status()), List.of(), false)));
		for (Change change : event.changes()) {
			Changed changed = changed(event, change, locale);
			Moment last = moments.isEmpty() ? null : moments.getLast();
			boolean isByHand = change.madeByHand();
			if (last != null && last.status() == null && last.isByHand() == isByHand && last.at().equals(change.at())
					&& Objects.equals(last.report(), report(event, change))) {
				moments.removeLast();
				moments.add(new Moment(last.at(), last.report(), null,
						Stream.concat(last.changes().stream(), Stream.of(changed)).toList(), isByHand));
			}
			else {
				moments.add(new Moment(change.at(), report(event, change), null, List.of(changed), isByHand));
			}
		}
		moments.sort(Comparator.comparing(Moment::at));
		return List.copyOf(moments);
	}

	private static @Nullable Report report(TrainingEvent event, Change change) {
		return event.reports()
			.stream()
			.filter((report) -> report.article().equals(change.article()))
			.findFirst()
			.orElse(null);
	}

	private Changed changed(TrainingEvent event, Change change, Locale locale) {
		return new Changed(name(change.slot()), told(event, change.slot(), change.before(), locale),
				told(event, change.slot(), change.after(), locale));
	}

	private @Nullable String told(TrainingEvent event, TrainingEvent.Slot slot, @Nullable String value, Locale locale) {
		if (value == null) {
			return null;
		}
		return switch (slot) {
			case TOPIC -> topic(value, locale);
			case STATUS -> this.messages.getMessage("status." + value, null, value, locale);
			case DATES -> this.days.value(value);
			case ORGANISER, PLACE, AUDIENCE, HEADCOUNT,
					PROGRAMME ->
				values(event, slot).stream()
					.filter((known) -> value.equals(known.value()))
					.map((known) -> text(slot, known))
					.findFirst()
					.orElse(value);
		};
	}

	String topic(String topic, Locale locale) {
		return Objects.requireNonNullElse(this.messages.getMessage("topic." + topic, null, topic, locale), topic);
	}

	static Instant at(Report report) {
		return (report.published() != null) ? report.published().value().toInstant() : report.seenAt();
	}

	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/// Where an article says a value.
	interface Quoting {

		TrainingView.@Nullable Quote of(Report report, TrainingEvent.Slot slot, Value value);

	}

}
