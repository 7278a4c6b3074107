package vn.diemtin.vietnam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Periods with open ends, the last day exclusive.
final class Period {

	private Period() {
	}

	static boolean contains(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate at) {
		return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
	}

	static boolean overlap(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate otherFrom,
			@Nullable LocalDate otherTo) {
		return (from == null || otherTo == null || from.isBefore(otherTo))
				&& (to == null || otherFrom == null || otherFrom.isBefore(to));
	}

	static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one == null || other != null && other.isAfter(one) ? other : one;
	}

	static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one == null || other != null && other.isBefore(one) ? other : one;
	}

}
