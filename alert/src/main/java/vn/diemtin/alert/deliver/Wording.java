package vn.diemtin.alert.deliver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;

/// What alerts say to people: Vietnamese, and English for those who need it.
final class Wording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final Map<String, Word> STATUS = Map.of("planned", new Word("planned", "dự kiến", "planned"),
			"announced", new Word("announced", "đã thông báo", "announced"), "held",
			new Word("held", "đã tổ chức", "held"), "reported", new Word("reported", "đã đưa tin", "reported"),
			"postponed", new Word("postponed", "hoãn", "postponed"), "cancelled",
			new Word("cancelled", "hủy", "cancelled"));

	private Wording() {
	}

	static Word slot(Slot slot) {
		return switch (slot) {
			case TOPIC -> new Word("topic", "chủ đề", "topic");
			case STATUS -> new Word("status", "tình trạng", "status");
			case ORGANISER -> new Word("organiser", "đơn vị tổ chức", "organiser");
			case DATES -> new Word("dates", "thời gian", "dates");
			case PLACE -> new Word("place", "địa điểm", "place");
			case AUDIENCE -> new Word("audience", "đối tượng", "audience");
			case HEADCOUNT -> new Word("headcount", "số người", "number of people");
			case PROGRAMME -> new Word("programme", "chương trình", "programme");
		};
	}

	/// A change in Vietnamese, such as `thời gian: 01/12/2026 → 08/12/2026`.
	static String vietnamese(Change change) {
		return slot(change.slot()).vietnamese() + ": " + value(change.slot(), change.before(), true) + " → "
				+ value(change.slot(), change.after(), true);
	}

	static String english(Change change) {
		return slot(change.slot()).english() + ": " + value(change.slot(), change.before(), false) + " → "
				+ value(change.slot(), change.after(), false);
	}

	private static String value(Slot slot, @Nullable String value, boolean isVietnamese) {
		if (value == null) {
			return "?";
		}
		if (slot == Slot.STATUS) {
			Word word = STATUS.getOrDefault(value, new Word(value, value, value));
			return isVietnamese ? word.vietnamese() : word.english();
		}
		return (slot == Slot.DATES) ? Stream.of(value.split("/")).map(Wording::day).collect(Collectors.joining("–"))
				: value;
	}

	/// A whole day as Vietnam writes it; what is less or more precise stays as it is.
	private static String day(String iso) {
		try {
			return LocalDate.parse(iso).format(DAY);
		}
		catch (DateTimeParseException ex) {
			return iso;
		}
	}

	/// The headline of an alert, marked when it comes late.
	static String title(AlertBrief alert) {
		return line(((alert.lateSince() != null) ? "(Báo muộn / Late) " : "") + alert.title());
	}

	/// The day of an article; empty when it is not known.
	static String published(AlertBrief alert) {
		return (alert.published() != null) ? alert.published().value().toLocalDate().format(DAY) : "";
	}

	/// On one line: no control characters, which a mail's head would take for its end.
	static String line(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints()
			.map((c) -> (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) ? ' ' : c)
			.limit(300)
			.forEach(line::appendCodePoint);
		return line.toString().strip();
	}

	/// @param key in data
	/// @param vietnamese on screens and in mails
	/// @param english beside it
	record Word(String key, String vietnamese, String english) {
	}

}
