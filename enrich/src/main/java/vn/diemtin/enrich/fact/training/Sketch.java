package vn.diemtin.enrich.fact.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.fact.TrainingFact.Dates;
import vn.diemtin.events.fact.TrainingFact.Headcount;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.events.fact.TrainingFact.Status;
import vn.diemtin.events.fact.TrainingFact.Venue;

/// What one sentence tells of an event; sentences about the same one are joined.
record Sketch(Evidence evidence, @Nullable String topic, List<Organiser> organisers, @Nullable Dates dates,
		@Nullable Dates movedFrom, @Nullable Venue place, @Nullable Phrase audience, @Nullable Headcount headcount,
		@Nullable Phrase programme, Status status, boolean opening) {

	/// Whether it tells enough to be an event and not a mere mention.
	boolean isEvent() {
		boolean who = !organisers.isEmpty();
		return dates != null && (who || place != null || headcount != null || opening)
				|| who && (headcount != null || opening);
	}

	/// Whether both may tell of one event.
	boolean fits(Sketch other) {
		boolean topics = topic == null || other.topic == null || topic.equals(other.topic);
		boolean bothDated = dates != null && other.dates != null;
		return topics && (!bothDated || isSame(dates, other.dates));
	}

	private static boolean isSame(@Nullable Dates one, @Nullable Dates other) {
		if (one == null || other == null) {
			return true;
		}
		String a = day(one.value());
		String b = day(other.value());
		return a.compareTo(last(other.value())) <= 0 && b.compareTo(last(one.value())) <= 0;
	}

	private static String day(String value) {
		return value.substring(0, Math.min(10, value.length()));
	}

	private static String last(String value) {
		int slash = value.indexOf('/');
		return day(slash < 0 ? value : value.substring(slash + 1));
	}

	Sketch joined(Sketch other) {
		Dates longer = dates == null
				|| other.dates != null && other.dates.value().contains("/") && !dates.value().contains("/")
						? other.dates : dates;
		boolean moved = movedFrom != null || other.movedFrom == null;
		return new Sketch(evidence, topic == null ? other.topic : topic,
				organisers.isEmpty() ? other.organisers : organisers, moved ? longer : other.dates,
				moved ? movedFrom : other.movedFrom, isPlaced() || other.place == null ? place : other.place,
				audience == null ? other.audience : audience, headcount == null ? other.headcount : headcount,
				programme == null ? other.programme : programme, status, opening || other.opening);
	}

	Sketch at(Status later) {
		return new Sketch(evidence, topic, organisers, dates, movedFrom, place, audience, headcount, programme, later,
				opening);
	}

	/// At the place that a sentence behind it tells.
	Sketch in(@Nullable Venue told) {
		return told == null || isPlaced() ? this : new Sketch(evidence, topic, organisers, dates, movedFrom, told,
				audience, headcount, programme, status, opening);
	}

	/// Put off to these days.
	Sketch movedTo(Dates to) {
		return new Sketch(evidence, topic, organisers, to, dates, place, audience, headcount, programme, status,
				opening);
	}

	/// Whether it is known where it is held, and not only where the organiser is at home.
	boolean isPlaced() {
		return place != null && !VenueReader.isHome(place, organisers);
	}

	TrainingFact fact() {
		return new TrainingFact(evidence, topic, organisers, dates, place, audience, headcount, programme, status,
				movedFrom);
	}

}
