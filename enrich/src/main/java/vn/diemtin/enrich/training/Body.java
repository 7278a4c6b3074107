package vn.diemtin.enrich.training;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// An organiser in comparable form.
///
/// @param agency its id; null when the register does not hold it
/// @param line the agency that it is or became, as of today; null when the register does not hold it
/// @param above what stands above it today
/// @param until the day after its last
/// @param key its name, in which spellings are one
record Body(@Nullable String agency, @Nullable String line, @Nullable String above, @Nullable LocalDate until,
		String key) {

	private static final int SHORTEST = 3;

	/// What both have to do with each other, told on their days.
	Kinship kinship(Body other, LocalDate told, LocalDate otherTold) {
		if (agency == null || other.agency == null) {
			return isNamedLike(other) ? Kinship.SAME : Kinship.UNKNOWN;
		}
		if (agency.equals(other.agency)) {
			return Kinship.SAME;
		}
		if (line != null && line.equals(other.line)) {
			boolean together = stood(told) && stood(otherTold) && other.stood(told) && other.stood(otherTold);
			return together ? Kinship.OTHER : Kinship.SAME;
		}
		boolean under = line != null && line.equals(other.above) || other.line != null && other.line.equals(above);
		return under ? Kinship.ABOVE : Kinship.OTHER;
	}

	private boolean stood(LocalDate day) {
		return until == null || day.isBefore(until);
	}

	private boolean isNamedLike(Body other) {
		String longer = key.length() < other.key.length() ? other.key : key;
		String shorter = key.length() < other.key.length() ? key : other.key;
		return longer.equals(shorter) || longer.startsWith(shorter) && longer.charAt(shorter.length()) == ' '
				&& shorter.chars().filter((c) -> c == ' ').count() >= SHORTEST - 1;
	}

	/// By what it is looked up.
	String index() {
		return line != null ? line : "~" + key;
	}

	/// What two organisers have to do with each other.
	enum Kinship {

		SAME, ABOVE, UNKNOWN, OTHER

	}

}
