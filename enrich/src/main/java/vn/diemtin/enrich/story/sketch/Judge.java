package vn.diemtin.enrich.story.sketch;

import vn.diemtin.enrich.story.sketch.Mark.Kind;

/// Says whether two articles tell one story: their texts have to be alike, and nothing may tell them apart that
/// tells notices of one wording apart.
///
/// Figures and names may be corrected between copies; days, ordinals, numbers of documents and places are what a notice is
/// about. The thresholds were chosen on the development half of the labelled sets.
public final class Judge {

	private static final double ALIKE = 0.4;

	private static final double CONTAINED = 0.62;

	private static final double OVERLAP = 0.38;

	private static final double SHORTEST = 0.2;

	private static final int FEWEST = 20;

	private static final double SURE = 0.55;

	private static final double ALL_OF_IT = 0.6;

	private static final double NEARLY_ALL = 0.9;

	private static final long PERIOD = 4;

	private static final long LATE = 25;

	private static final long LATEST = 75;

	private Judge() {
	}

	/// How far two articles stand from one another, but for what they say.
	///
	/// @param days between their days of publication; 0 when one of them is not known
	/// @param isSameSource whether one source published both
	public record Distance(long days, boolean isSameSource) {
	}

	/// Whether they tell one story.
	public static boolean isSame(Sketch one, Sketch other, Likeness likeness, Distance distance) {
		boolean isAlike = isAlike(one, other, likeness);
		if (!isAlike && (distance.isSameSource() || !overlaps(likeness)) || distance.days() > LATEST) {
			return false;
		}
		Differences differences = Differences.of(one, other);
		if (!isAlike) {
			return isOneMatter(likeness, differences) && isTimely(likeness, differences, distance);
		}
		return isUndivided(likeness, differences) && hasFigures(differences) && hasNames(differences)
				&& isFounded(likeness, differences) && isTimely(likeness, differences, distance);
	}

	private static boolean isAlike(Sketch one, Sketch other, Likeness likeness) {
		if (likeness.ratio() < ALL_OF_IT && ((one.shingles() < other.shingles()) ? other : one).isDigest()) {
			return false;
		}
		if (likeness.shorter() < FEWEST) {
			return likeness.resemblance() >= 2 * ALIKE;
		}
		return likeness.resemblance() >= ALIKE || likeness.containment() >= CONTAINED && likeness.ratio() >= SHORTEST;
	}

	/// Two parts of one text that were cut differently. In one source it is the
	/// background that is told again with each news.
	private static boolean overlaps(Likeness likeness) {
		return likeness.shorter() >= 2 * FEWEST && likeness.containment() >= OVERLAP
				&& likeness.ratio() >= ALL_OF_IT / 2;
	}

	/// What both have in common names its day, place or document, and nothing speaks
	/// against it.
	private static boolean isOneMatter(Likeness likeness, Differences differences) {
		int agreed = 0;
		int decisive = 0;
		for (Kind kind : Kind.values()) {
			if (differences.differ(kind) > 0) {
				return false;
			}
			if (kind != Kind.AGENCY) {
				agreed += differences.agreed(kind);
				decisive += kind.isDecisive() ? differences.agreed(kind) : 0;
			}
		}
		return decisive >= 2 && agreed >= 3 && isUndivided(likeness, differences);
	}

	/// No day, ordinal, document or place stands where the other has another one.
	private static boolean isUndivided(Likeness likeness, Differences differences) {
		for (Kind kind : new Kind[] { Kind.DATE, Kind.ORDINAL, Kind.DOCUMENT, Kind.PLACE }) {
			int agreed = differences.agreed(kind);
			int corrected = (agreed >= 3 && likeness.resemblance() >= NEARLY_ALL) ? 1 : 0;
			if (differences.differInHead(kind) > 0 || differences.differ(kind) > Math.max(corrected, agreed / 6)) {
				return false;
			}
		}
		return !differences.haveOtherHeads(Kind.DATE) && !differences.haveOtherHeads(Kind.ORDINAL)
				&& !differences.haveOtherHeads(Kind.PLACE)
				&& differences.differ(Kind.AGENCY) <= differences.agreed(Kind.AGENCY);
	}

	private static boolean hasFigures(Differences differences) {
		int differ = differences.differ(Kind.NUMBER);
		int agreed = differences.agreed(Kind.NUMBER);
		if (differ > 2 && differ > agreed || differ > 1 && agreed == 0) {
			return false;
		}
		return differences.fewer(Kind.NUMBER) < 4 || differences.shared(Kind.NUMBER) >= 0.34;
	}

	private static boolean hasNames(Differences differences) {
		int differ = differences.differ(Kind.NAME);
		int agreed = differences.agreed(Kind.NAME);
		return differ == 0 || agreed >= 2 * differ;
	}

	/// Texts that are only somewhat alike have to agree in what they are about.
	private static boolean isFounded(Likeness likeness, Differences differences) {
		if (likeness.resemblance() >= SURE || likeness.containment() >= 0.8) {
			return true;
		}
		int agreed = 0;
		for (Kind kind : Kind.values()) {
			agreed += (kind == Kind.AGENCY) ? 0 : differences.agreed(kind);
		}
		return agreed >= 2;
	}

	/// The same words after days are the same news only when they name their day.
	private static boolean isTimely(Likeness likeness, Differences differences, Distance distance) {
		boolean isDated = differences.agreed(Kind.DATE) > 0;
		if (distance.days() > LATE) {
			return isDated && likeness.containment() >= 0.8;
		}
		return !distance.isSameSource() || distance.days() < PERIOD || isDated;
	}

}
