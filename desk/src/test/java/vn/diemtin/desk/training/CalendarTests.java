package vn.diemtin.desk.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.training.TrainingEvent.Status;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTests {

	@Test
	void foldsLinesAtSeventyFiveOctetsBetweenCharacters() {
		String summary = "Tập huấn nâng cao năng lực về bình đẳng giới cho cán bộ cấp xã các tỉnh miền núi phía Bắc";
		String text = calendar(event(summary, LocalDate.of(2026, 11, 17), null));
		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
	}

	@Test
	void endsOnTheDayAfterTheLast() {
		String text = calendar(event("a", LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31)));
		assertThat(text).contains("DTSTART;VALUE=DATE:20261230\r\n", "DTEND;VALUE=DATE:20270101\r\n",
				"DTSTAMP:20261122T000000Z\r\n");
	}

	@Test
	void escapesWhatHasMeaningInCalendars() {
		assertThat(calendar(event("a;b,c\\d\ne\r", LocalDate.of(2026, 1, 1), null)))
			.contains("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n");
	}

	@Test
	void leavesOutEventsWithoutDay() {
		assertThat(calendar(event("a", null, null))).doesNotContain("VEVENT").endsWith("END:VCALENDAR\r\n");
	}

	@Test
	void tellsTimesAndRevisions() {
		Calendar.Event event = new Calendar.Event("1@diemtin", "a",
				new EventTime.Times(Instant.parse("2026-11-17T01:00:00Z"), Instant.parse("2026-11-17T04:30:00Z")), "",
				"", "https://x.example/1", Status.CANCELLED, "Bình đẳng giới", 7,
				Instant.parse("2026-11-20T02:03:04Z"));
		assertThat(calendar(event)).contains("DTSTART:20261117T010000Z\r\n", "DTEND:20261117T043000Z\r\n",
				"SEQUENCE:7\r\n", "LAST-MODIFIED:20261120T020304Z\r\n", "STATUS:CANCELLED\r\n",
				"CATEGORIES:Bình đẳng giới\r\n");
	}

	private static Calendar.Event event(String summary, @Nullable LocalDate from, @Nullable LocalDate to) {
		EventTime time = (from == null) ? null : new EventTime.WholeDays(from, (to != null) ? to : from);
		return new Calendar.Event("1@diemtin", summary, time, "", "", "https://x.example/1", Status.HELD, "", 1,
				Instant.EPOCH);
	}

	private static String calendar(Calendar.Event event) {
		Calendar calendar = new Calendar("Tập huấn", Instant.parse("2026-11-22T00:00:00Z"));
		calendar.add(event);
		return calendar.text();
	}

}
