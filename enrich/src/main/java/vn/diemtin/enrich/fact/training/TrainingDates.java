package vn.diemtin.enrich.fact.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.TrainingFact.Dates;

/// When an event is held: the day or days that its sentence tells, `ngày 17/11 và 18/11` as one span.
final class TrainingDates {

	/// Longer courses are told by months.
	private static final int MOST_DAYS = 100;

	private TrainingDates() {
	}

	static @Nullable Dates read(Material material, int from, int to) {
		Dates first = null;
		List<DateFact> dates = material.datesIn(from, to);
		for (int at = 0; at < dates.size(); at++) {
			String value = dates.get(at).value();
			if (value == null || !isDay(dates.get(at))) {
				continue;
			}
			Dates told = joined(material.passage(), dates, at, value);
			boolean span = first != null && told.value().contains("/") && !first.value().contains("/");
			first = first == null || span ? told : first;
		}
		return first;
	}

	/// The month or the quarter in which something is planned; null when none is told.
	static @Nullable Dates coarse(Material material, int from, int to) {
		for (DateFact date : material.datesIn(from, to)) {
			String value = date.value();
			boolean part = value != null && value.length() == 7 && value.charAt(4) == '-' && value.charAt(5) != 'W';
			boolean own = date.role() == DateFact.Role.EVENT || date.role() == DateFact.Role.PERIOD
					|| date.role() == DateFact.Role.OTHER;
			if (part && own && value != null) {
				Evidence evidence = date.evidence();
				return new Dates(value, evidence.field(), evidence.start(), evidence.end());
			}
		}
		return null;
	}

	/// Until when a later sentence says that it goes on: `kéo dài đến ngày …`, `bế giảng
	/// ngày …`.
	static Dates prolonged(Material material, Dates first, int from, int to) {
		Passage passage = material.passage();
		LocalDate start = day(first.value());
		for (DateFact date : material.datesIn(from, to)) {
			int token = passage.tokenAt(date.evidence().start());
			int at = passage.is(token - 1, "hết", "vào") ? token - 1 : token;
			boolean end = passage.reads(at - 3, "kéo", "dài", "đến") || passage.reads(at - 2, "bế", "giảng")
					|| passage.reads(at - 2, "bế", "mạc");
			LocalDate last = end && date.value() != null ? day(date.value()) : null;
			if (start != null && last != null && last.isAfter(start) && last.isBefore(start.plusDays(MOST_DAYS))) {
				return new Dates(start + "/" + last, first.field(), first.start(), first.end());
			}
		}
		return first;
	}

	/// Whether a date is of a day, or of several, on which something is held.
	static boolean isDay(DateFact date) {
		String value = date.value();
		if (value == null || date.role() == DateFact.Role.DOCUMENT || date.role() == DateFact.Role.OTHER
				|| date.role() == DateFact.Role.PUBLICATION) {
			return false;
		}
		String start = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
		return start.length() >= 10 && start.charAt(4) == '-' && start.charAt(7) == '-';
	}

	/// With the days that follow one after the other.
	private static Dates joined(Passage passage, List<DateFact> dates, int index, String value) {
		Evidence first = dates.get(index).evidence();
		int end = first.end();
		String last = value;
		for (int at = index + 1; at < dates.size(); at++) {
			Evidence next = dates.get(at).evidence();
			String day = dates.get(at).value();
			boolean joint = passage.tokenAt(next.start()) - passage.tokenAt(end - 1) <= 2
					&& passage.is(passage.tokenAt(end - 1) + 1, "và", ",", "-");
			if (!joint || day == null || day.length() < 10 || !isNext(last, day)) {
				break;
			}
			last = day;
			end = next.end();
		}
		String from = value.length() > 10 && end > first.end() ? value.substring(0, 10) : value;
		String whole = end == first.end() ? value : from + "/" + last.substring(0, 10);
		return new Dates(whole, first.field(), first.start(), end);
	}

	private static boolean isNext(String one, String other) {
		LocalDate day = day(one);
		LocalDate next = day(other);
		return day != null && next != null && day.plusDays(1).equals(next);
	}

	static @Nullable LocalDate day(String value) {
		try {
			return value.length() < 10 || value.charAt(4) != '-' || value.contains("W") || value.contains("/") ? null
					: LocalDate.parse(value.substring(0, 10));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
