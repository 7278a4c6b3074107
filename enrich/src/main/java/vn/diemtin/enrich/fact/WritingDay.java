package vn.diemtin.enrich.fact;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DateFact.Role;

/// The day that an article's names are understood at: that of publication, else the latest day that it tells of.
final class WritingDay {

	/// When nothing tells when the article was written.
	private static final LocalDate LATEST = LocalDate.of(2026, 11, 1);

	private WritingDay() {
	}

	static LocalDate of(@Nullable LocalDate published, List<List<DateFact>> dates) {
		if (published != null) {
			return published;
		}
		LocalDate latest = null;
		for (List<DateFact> ofPassage : dates) {
			for (DateFact date : ofPassage) {
				LocalDate day = day(date);
				boolean later = day != null && !day.isAfter(LATEST) && (latest == null || day.isAfter(latest));
				latest = later ? day : latest;
			}
		}
		return latest == null ? LATEST : latest;
	}

	private static @Nullable LocalDate day(DateFact date) {
		String value = date.value();
		if (value == null || value.contains("/") || value.contains("W") || date.role() == Role.DEADLINE) {
			return null;
		}
		int year = Integer.parseInt(value.substring(0, 4));
		if (value.length() >= 10) {
			return LocalDate.parse(value.substring(0, 10));
		}
		return year < 2000 ? null : LocalDate.of(year, Month.JANUARY, 1);
	}

}
