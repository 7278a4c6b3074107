package vn.diemtin.events.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.fact.TrainingFact.Dates;
import vn.diemtin.events.fact.TrainingFact.Headcount;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.events.fact.TrainingFact.Venue;

/// The slots of a training event. Each can be mended, and a slot that was read from the same words as another fact follows what is
/// corrected of that fact: a date that is mended or hidden is so for the event as well.
public final class TrainingSlots {

	private TrainingSlots() {
	}

	/// An event whose slots follow a fact that was corrected.
	/// @param read where that fact was read
	/// @param mended its new values; null when it is hidden
	/// @return the same when no slot was read from its words
	public static TrainingFact following(TrainingFact training, Trace read, @Nullable Map<String, String> mended) {
		return switch (read.kind()) {
			case "date" -> isDate(training, read) ? mend(training, Map.of("dates", value(mended, "value"))) : training;
			case "place" -> isPlace(training, read)
					? mend(training, Map.of("place", value(mended, "id"), "placeName", value(mended, "name")))
					: training;
			case "statistic" -> isHeadcount(training, read) ? headcount(training, mended) : training;
			case "agency" -> organisers(training, read, mended);
			default -> training;
		};
	}

	/// Whether a slot was read from these words.
	public static boolean isRead(TrainingFact training, Trace read) {
		return switch (read.kind()) {
			case "date" -> isDate(training, read);
			case "place" -> isPlace(training, read);
			case "statistic" -> isHeadcount(training, read);
			case "agency" -> training.organisers().stream().anyMatch((body) -> isOrganiser(body, read));
			default -> false;
		};
	}

	private static boolean isDate(TrainingFact training, Trace read) {
		Dates dates = training.dates();
		return dates != null && read.touches(dates.field(), dates.start(), dates.end());
	}

	private static boolean isPlace(TrainingFact training, Trace read) {
		Venue place = training.place();
		return place != null && read.leads(place.field(), place.start(), place.end());
	}

	private static boolean isHeadcount(TrainingFact training, Trace read) {
		Headcount count = training.headcount();
		return count != null && read.touches(count.field(), count.start(), count.end());
	}

	private static boolean isOrganiser(Organiser body, Trace read) {
		return read.leads(body.field(), body.start(), body.end());
	}

	private static String value(@Nullable Map<String, String> mended, String slot) {
		return (mended != null) ? mended.getOrDefault(slot, "") : "";
	}

	/// A share or a broken number counts no people, and a figure of which something else
	/// is
	/// mended counts as many as before.
	private static TrainingFact headcount(TrainingFact training, @Nullable Map<String, String> mended) {
		if (mended != null && !mended.containsKey("value")) {
			return training;
		}
		String value = value(mended, "value");
		boolean isCount = value.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
		return isCount ? mend(training, Map.of("headcount", value)) : training;
	}

	private static TrainingFact organisers(TrainingFact training, Trace read, @Nullable Map<String, String> mended) {
		List<Organiser> bodies = new ArrayList<>();
		for (Organiser body : training.organisers()) {
			if (!isOrganiser(body, read)) {
				bodies.add(body);
			}
			else if (!value(mended, "name").isEmpty()) {
				String id = value(mended, "id");
				bodies.add(new Organiser(id.isEmpty() ? null : id, value(mended, "name"), body.field(), body.start(),
						body.end()));
			}
		}
		return bodies.equals(training.organisers()) ? training
				: new TrainingFact(Mending.byHand(training.evidence()), training.topic(), bodies, training.dates(),
						training.place(), training.audience(), training.headcount(), training.programme(),
						training.status(), training.movedFrom());
	}

	private static TrainingFact mend(TrainingFact training, Map<String, String> values) {
		return new TrainingFact(Mending.byHand(training.evidence()), training.topic(), training.organisers(),
				dates(training, values.get("dates")), place(training, values), training.audience(),
				headcount(training, values.get("headcount")), training.programme(), training.status(),
				training.movedFrom());
	}

	/// As mended; null keeps what was read, nothing takes it away.
	static @Nullable Dates dates(TrainingFact read, @Nullable String mended) {
		Dates dates = read.dates();
		if (mended == null || mended.isBlank()) {
			return (mended == null) ? dates : null;
		}
		return (dates != null) ? new Dates(mended, dates.field(), dates.start(), dates.end())
				: new Dates(mended, read.evidence().field(), read.evidence().start(), read.evidence().end());
	}

	static @Nullable Venue place(TrainingFact read, Map<String, String> values) {
		String name = values.get("placeName");
		Venue place = read.place();
		if (name == null || name.isBlank()) {
			return (name == null) ? place : null;
		}
		String id = values.getOrDefault("place", "");
		String known = id.isBlank() ? null : id;
		return (place != null) ? new Venue(known, name, place.field(), place.start(), place.end())
				: new Venue(known, name, read.evidence().field(), read.evidence().start(), read.evidence().end());
	}

	/// @throws IllegalArgumentException when it is no number
	static @Nullable Headcount headcount(TrainingFact read, @Nullable String mended) {
		Headcount count = read.headcount();
		if (mended == null || mended.isBlank()) {
			return (mended == null) ? count : null;
		}
		long value = Long.parseLong(mended);
		if (count == null) {
			return new Headcount(value, Bound.EXACT, null, null, read.evidence().field(), read.evidence().start(),
					read.evidence().end());
		}
		Long female = (count.female() != null && count.female() <= value) ? count.female() : null;
		return new Headcount(value, Bound.EXACT, count.noun(), female, count.field(), count.start(), count.end());
	}

}
