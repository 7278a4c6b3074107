package vn.diemtin.events.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

/// What can be mended of a fact, by slot: of a date its `value`, of a figure its `value`, `measure`, `unit`, `place` and `period`, of an agency or place its `id` and `name`,
/// of a document its `number`, of a training its `status`, `topic`, `dates`, `place` with `placeName`, and `headcount`. The rest stays
/// as the finder read it.
public final class Mending {

	/// What evidence names as the finder of a mended fact.
	public static final String FINDER = "by-hand/1";

	private Mending() {
	}

	/// The kind of a fact as the wire calls it.
	public static String kind(Fact fact) {
		return switch (fact) {
			case DateFact _ -> "date";
			case StatisticFact _ -> "statistic";
			case AgencyFact _ -> "agency";
			case PlaceFact _ -> "place";
			case DocumentFact _ -> "document";
			case TrainingFact _ -> "training";
		};
	}

	/// The slots that can be mended and what they hold.
	public static Map<String, String> slots(Fact fact) {
		return switch (fact) {
			case DateFact it -> Map.of("value", text(it.value()));
			case StatisticFact it -> FigureSlots.of(it);
			case AgencyFact it -> Map.of("id", text(it.agency()), "name", text(it.name()));
			case PlaceFact it -> Map.of("id", text(it.place()), "name", text(it.name()));
			case DocumentFact it -> Map.of("number", text(it.number()));
			case TrainingFact it -> Map.of("status", it.status().name().toLowerCase(Locale.ROOT), "topic",
					text(it.topic()), "dates", (it.dates() != null) ? it.dates().value() : "", "place",
					(it.place() != null) ? text(it.place().place()) : "", "placeName",
					(it.place() != null) ? it.place().name() : "", "headcount",
					(it.headcount() != null) ? Long.toString(it.headcount().value()) : "");
		};
	}

	/// A fact with other values; slots that are not named stay.
	/// @throws IllegalArgumentException when a value is none of its slot
	public static Fact mend(Fact fact, Map<String, String> values) {
		Evidence evidence = byHand(fact.evidence());
		return switch (fact) {
			case DateFact it -> new DateFact(evidence, or(values, "value", it.value()), it.role());
			case StatisticFact it -> FigureSlots.mend(it, values);
			case AgencyFact it ->
				new AgencyFact(evidence, or(values, "id", it.agency()), or(values, "name", it.name()), List.of());
			case PlaceFact it ->
				new PlaceFact(evidence, or(values, "id", it.place()), or(values, "name", it.name()), List.of());
			case DocumentFact it ->
				new DocumentFact(evidence, or(values, "number", it.number()), it.year(), it.type(), it.issuer());
			case TrainingFact it -> new TrainingFact(evidence, or(values, "topic", it.topic()), it.organisers(),
					TrainingSlots.dates(it, values.get("dates")), TrainingSlots.place(it, values), it.audience(),
					TrainingSlots.headcount(it, values.get("headcount")), it.programme(),
					status(it.status(), values.get("status")), it.movedFrom());
		};
	}

	/// Whether people gave a fact its values.
	public static boolean isByHand(Fact fact) {
		return FINDER.equals(fact.evidence().finder());
	}

	static Evidence byHand(Evidence read) {
		return new Evidence(read.field(), read.start(), read.end(), read.surface(), 1, FINDER);
	}

	private static TrainingFact.Status status(TrainingFact.Status read, @Nullable String mended) {
		return (mended == null || mended.isBlank()) ? read
				: TrainingFact.Status.valueOf(mended.toUpperCase(Locale.ROOT));
	}

	private static @Nullable String or(Map<String, String> values, String slot, @Nullable String read) {
		String value = values.get(slot);
		return (value == null) ? read : value.isBlank() ? null : value;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
