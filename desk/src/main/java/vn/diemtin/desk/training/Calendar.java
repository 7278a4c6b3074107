package vn.diemtin.desk.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact.Status;

/// A calendar as RFC 5545 has it: whole days, lines folded at 75 octets, never inside a
/// character.
final class Calendar {

	private static final int LINE = 75;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();

	private final Instant now;

	/// An event of whole days, both inclusive.
	record Event(String uid, String summary, @Nullable LocalDate from, @Nullable LocalDate to, String location,
			String description, String url, Status status) {
	}

	Calendar(String name, Instant now) {
		this.now = now;
		line("BEGIN:VCALENDAR");
		line("VERSION:2.0");
		line("PRODID:-//diemtin//desk//VI");
		line("CALSCALE:GREGORIAN");
		line("METHOD:PUBLISH");
		line("NAME:" + escaped(name));
		line("X-WR-CALNAME:" + escaped(name));
		line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
	}

	/// Adds an event; one without a day has no place in a calendar and is left out.
	void add(Event event) {
		LocalDate from = event.from();
		if (from == null) {
			return;
		}
		LocalDate to = (event.to() != null && !event.to().isBefore(from)) ? event.to() : from;
		line("BEGIN:VEVENT");
		line("UID:" + escaped(event.uid()));
		line("DTSTAMP:" + STAMP.format(this.now));
		line("DTSTART;VALUE=DATE:" + DAY.format(from));
		// The end is the first day on which it is over.
		line("DTEND;VALUE=DATE:" + DAY.format(to.plusDays(1)));
		line("SUMMARY:" + escaped(event.summary()));
		if (!event.location().isBlank()) {
			line("LOCATION:" + escaped(event.location()));
		}
		line("DESCRIPTION:" + escaped(event.description().strip()));
		line("URL:" + event.url());
		line("STATUS:" + status(event.status()));
		line("TRANSP:TRANSPARENT");
		line("END:VEVENT");
	}

	private static String status(Status status) {
		return switch (status) {
			case PLANNED, POSTPONED -> "TENTATIVE";
			case ANNOUNCED, HELD -> "CONFIRMED";
			case CANCELLED -> "CANCELLED";
		};
	}

	/// The whole calendar.
	String text() {
		return this.text + "END:VCALENDAR\r\n";
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder(value.length() + 8);
		value.codePoints().forEach((point) -> {
			switch (point) {
				case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
				case '\n' -> escaped.append("\\n");
				default -> escaped.append(Character.isISOControl(point) ? "" : Character.toString(point));
			}
		});
		return escaped.toString();
	}

	private void line(String line) {
		int octets = 0;
		int at = 0;
		while (at < line.length()) {
			int point = line.codePointAt(at);
			String character = Character.toString(point);
			int length = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LINE) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(character);
			octets += length;
			at += character.length();
		}
		this.text.append("\r\n");
	}

}
