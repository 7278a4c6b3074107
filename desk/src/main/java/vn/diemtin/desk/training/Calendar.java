package vn.diemtin.desk.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.training.TrainingEvent.Status;

/// A calendar as RFC 5545 has it: whole days or times, lines folded at 75 octets, never inside a
/// character.
public final class Calendar {

	private static final int LINE = 75;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();

	private final Instant now;

	/// An event.
	///
	/// @param time on whole days or at a time; null: it has no place in a calendar
	/// @param version grows with each change, for SEQUENCE
	/// @param category what it is about; empty when that is not known
	public record Event(String uid, String summary, @Nullable EventTime time, String location, String description,
			String url, Status status, String category, long version, Instant changedAt) {
	}

	/// A calendar without events.
	public Calendar(String name, Instant now) {
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

	/// Adds an event; one without a time is left out.
	public void add(Event event) {
		EventTime time = event.time();
		if (time == null) {
			return;
		}
		line("BEGIN:VEVENT");
		line("UID:" + escaped(event.uid()));
		line("DTSTAMP:" + STAMP.format(this.now));
		line("LAST-MODIFIED:" + STAMP.format(event.changedAt()));
		line("SEQUENCE:" + Math.clamp(event.version(), 0, Integer.MAX_VALUE));
		switch (time) {
			case EventTime.WholeDays(LocalDate from, LocalDate to) -> {
				line("DTSTART;VALUE=DATE:" + DAY.format(from));
				// The end is the first day on which it is over.
				line("DTEND;VALUE=DATE:" + DAY.format(to.plusDays(1)));
			}
			case EventTime.Times(Instant from, Instant to) -> {
				line("DTSTART:" + STAMP.format(from));
				if (to != null) {
					line("DTEND:" + STAMP.format(to));
				}
			}
		}
		line("SUMMARY:" + escaped(event.summary()));
		if (!event.location().isBlank()) {
			line("LOCATION:" + escaped(event.location()));
		}
		line("DESCRIPTION:" + escaped(event.description().strip()));
		line("URL:" + event.url());
		line("STATUS:" + status(event.status()));
		if (!event.category().isBlank()) {
			line("CATEGORIES:" + escaped(event.category()));
		}
		line("TRANSP:TRANSPARENT");
		line("END:VEVENT");
	}

	private static String status(Status status) {
		return switch (status) {
			case PLANNED, POSTPONED -> "TENTATIVE";
			case ANNOUNCED, HELD, REPORTED -> "CONFIRMED";
			case CANCELLED, WITHDRAWN -> "CANCELLED";
		};
	}

	/// The whole calendar.
	public String text() {
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
