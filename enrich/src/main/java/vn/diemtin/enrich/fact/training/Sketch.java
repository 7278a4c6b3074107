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
		@Nullable Venue place, @Nullable Phrase audience, @Nullable Headcount headcount, @Nullable Phrase programme,
		Status status, boolean opening) {

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
		return new Sketch(evidence, topic == null ? other.topic : topic,
				organisers.isEmpty() ? other.organisers : organisers, longer, place == null ? other.place : place,
				audience == null ? other.audience : audience, headcount == null ? other.headcount : headcount,
				programme == null ? other.programme : programme, status, opening || other.opening);
	}

	Sketch at(Status later) {
		return new Sketch(evidence, topic, organisers, dates, place, audience, headcount, programme, later, opening);
	}

	TrainingFact fact() {
		return new TrainingFact(evidence, topic, organisers, dates, place, audience, headcount, programme, status);
	}

}
