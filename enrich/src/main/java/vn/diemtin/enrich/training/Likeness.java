package vn.diemtin.enrich.training;

import java.util.EnumSet;
import java.util.Set;

import vn.diemtin.enrich.training.Body.Kinship;
import vn.diemtin.enrich.training.Spot.Fit;

/// How much speaks for two articles telling of one event, and what speaks against it. What is missing in one of them
/// speaks neither way.
///
/// @param points evidence for; [#ENOUGH] make one event
/// @param conflicts what both tell differently
record Likeness(double points, Set<Slot> conflicts) {

	/// Such as the same main organiser on the same days, or the same organiser, topic and
	/// place within days.
	static final double ENOUGH = 6;

	/// The share of words that names of one subject have in common at least.
	private static final double ALIKE = 0.2;

	private static final int SMALLEST_COUNT = 10;

	/// What identity rests on. The title is not among it.
	enum Slot {

		DATES, ORGANISER, TOPIC, PLACE

	}

	/// How like two claims are.
	///
	/// @param sameStory whether one is a copy of the other
	static Likeness of(Profile one, Profile other, boolean sameStory) {
		Set<Slot> conflicts = EnumSet.noneOf(Slot.class);
		double dates = DateFit.points(one, other);
		double people = people(one, other);
		double places = places(one, other);
		double topics = topics(one, other);
		double shared = Subject.shared(one.subject(), other.subject());
		boolean strong = dates >= DateFit.SAME && (people > 1 || sameStory);
		double organisers = organisers(one, other);
		if (dates < 0) {
			conflicts.add(Slot.DATES);
		}
		if (places < 0) {
			conflicts.add(Slot.PLACE);
		}
		if (organisers == OTHER && !(sameStory && dates >= DateFit.SAME)) {
			conflicts.add(Slot.ORGANISER);
		}
		if (topics < 0 && !(strong && organisers >= 2 && (shared < 0 || shared > ALIKE))) {
			conflicts.add(Slot.TOPIC);
		}
		boolean documents = one.documents().stream().anyMatch(other.documents()::contains);
		double points = Math.max(0, dates) + Math.max(-1, organisers) + Math.max(0, topics) + Math.max(0, places)
				+ people + (documents ? 3 : 0) + (sameStory ? 5 : 0);
		return new Likeness(points, Set.copyOf(conflicts));
	}

	boolean isMatch() {
		return conflicts.isEmpty() && points >= ENOUGH;
	}

	private static final double OTHER = -2;

	private static double organisers(Profile one, Profile other) {
		if (one.bodies().isEmpty() || other.bodies().isEmpty()) {
			return -1;
		}
		Body main = one.bodies().getFirst();
		Body otherMain = other.bodies().getFirst();
		double best = OTHER;
		boolean unknown = false;
		for (Body body : one.bodies()) {
			for (Body otherBody : other.bodies()) {
				Kinship kinship = body.kinship(otherBody, one.told(), other.told());
				boolean mains = body == main && otherBody == otherMain;
				boolean aMain = body == main || otherBody == otherMain;
				double points = switch (kinship) {
					case SAME -> mains ? 3 : aMain ? 2 : 1;
					case ABOVE -> mains ? 1.5 : 0.5;
					case UNKNOWN -> -1;
					case OTHER -> OTHER;
				};
				unknown |= kinship == Kinship.UNKNOWN;
				best = Math.max(best, points);
			}
		}
		return best == OTHER && unknown ? -1 : best;
	}

	private static double places(Profile one, Profile other) {
		if (one.spot() == null || other.spot() == null) {
			return 0;
		}
		Fit fit = one.spot().fit(other.spot());
		return switch (fit) {
			case SAME_UNIT -> 2.5;
			case SAME_PROVINCE -> 1;
			case SAME_HOME -> 0.5;
			case UNKNOWN -> 0;
			case CONFLICT -> -1;
		};
	}

	private static double topics(Profile one, Profile other) {
		double shared = Subject.shared(one.subject(), other.subject());
		double words = shared >= 0.5 ? 1.5 : shared > ALIKE ? 0.5 : 0;
		String topic = one.topic();
		if (topic == null || other.topic() == null) {
			return shared >= 0 && shared <= ALIKE && !isAudienceAlike(one, other) ? -1 : words;
		}
		boolean family = one.family() != null && one.family().equals(other.family());
		if (!topic.equals(other.topic()) && !family) {
			return shared >= 0.6 && Math.min(one.subject().size(), other.subject().size()) > 2 ? 1 : -1;
		}
		return isApart(one, other, shared) ? -1 : (topic.equals(other.topic()) ? 2.5 : 1.5) + words;
	}

	/// Whether both are on other subjects within their topic. In a family of topics one
	/// subject has many words.
	private static boolean isApart(Profile one, Profile other, double shared) {
		boolean spoken = !one.parts().isEmpty() || !other.parts().isEmpty();
		boolean both = !one.parts().isEmpty() && !other.parts().isEmpty();
		boolean parts = both && one.parts().stream().noneMatch(other.parts()::contains);
		return shared >= 0 && shared <= ALIKE && (parts || !spoken) && !isAudienceAlike(one, other);
	}

	private static boolean isAudienceAlike(Profile one, Profile other) {
		return Subject.shared(one.audience(), other.audience()) >= 0.6;
	}

	/// Who and how many take part: differing numbers are told of one event, so they speak
	/// against it little.
	private static double people(Profile one, Profile other) {
		double points = isAudienceAlike(one, other) ? 0.75 : 0;
		Long count = one.headcount();
		Long otherCount = other.headcount();
		if (count != null && otherCount != null) {
			boolean equal = count.equals(otherCount) && count >= SMALLEST_COUNT;
			boolean far = Math.max(count, otherCount) > 3 * Math.min(count, otherCount);
			points += equal ? 1.5 : far ? -1 : 0;
		}
		return points;
	}

}
