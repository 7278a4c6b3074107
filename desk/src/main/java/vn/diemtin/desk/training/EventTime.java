package vn.diemtin.desk.training;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.TrainingHit;

/// When an event stands in a calendar.
public sealed interface EventTime {

	/// Whole days, both inclusive.
	record WholeDays(LocalDate from, LocalDate to) implements EventTime {
	}

	/// A time of the day, and the end where it is known.
	record Times(Instant from, @Nullable Instant to) implements EventTime {
	}

	/// The time of an event; null where no day is known. A report that tells the hour of
	/// the same days is taken at its word.
	static @Nullable EventTime of(TrainingHit hit) {
		LocalDate from = hit.from();
		LocalDate to = hit.to();
		if (!hit.isExact() || from == null || to == null) {
			return null;
		}
		WholeDays days = new WholeDays(from, to);
		return hit.event()
			.reports()
			.stream()
			.flatMap((report) -> Stream.ofNullable(report.fact().dates()))
			.map(TrainingFact.Dates::value)
			.filter((value) -> value.indexOf('T') > 0 && new DayRange(from, to).equals(DayRange.of(value)))
			.map(EventTime::times)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(days);
	}

	private static Optional<EventTime> times(String value) {
		int slash = value.indexOf('/');
		try {
			Instant from = instant((slash < 0) ? value : value.substring(0, slash));
			if (slash < 0) {
				return Optional.of(new Times(from, null));
			}
			Instant to = instant(value.substring(slash + 1));
			return to.isAfter(from) ? Optional.of(new Times(from, to)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			// One of both names no hour.
			return Optional.empty();
		}
	}

	private static Instant instant(String value) {
		return LocalDateTime.parse(value).atZone(Days.ZONE).toInstant();
	}

}
