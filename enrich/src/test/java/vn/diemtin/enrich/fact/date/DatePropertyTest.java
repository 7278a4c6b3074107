package vn.diemtin.enrich.fact.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Field;

class DatePropertyTest {

	private static final LocalDateTime NOW = LocalDateTime.parse("2024-02-29T09:30");

	private static List<DateFact> find(String text) {
		return DateFinder.findFrom(Passage.of(Field.TEXT, text), NOW, Direction.PAST);
	}

	private static void check(String text) {
		int last = -1;
		for (DateFact fact : find(text)) {
			assertThat(text.substring(fact.evidence().start(), fact.evidence().end()))
				.isEqualTo(fact.evidence().surface());
			assertThat(fact.evidence().start()).as(text).isGreaterThanOrEqualTo(last);
			last = fact.evidence().end();
			if (fact.value() != null) {
				for (String end : fact.value().split("/")) {
					assertThat(isIso(end)).as(fact.toString()).isTrue();
				}
			}
		}
	}

	private static boolean isIso(String value) {
		return switch (value.length()) {
			case 4 -> Integer.parseInt(value) > 0;
			case 7 -> value.charAt(5) == 'Q' ? value.charAt(6) >= '1' && value.charAt(6) <= '4'
					: YearMonth.parse(value).toString().equals(value);
			case 8 -> LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE).getYear() > 0;
			case 10 -> LocalDate.parse(value).toString().equals(value);
			default -> LocalDateTime.parse(value).toString().equals(value);
		};
	}

	@Test
	void writesValuesThatAreReadAgainAndQuotesExactly() {
		for (String table : List.of("dates-development.tsv", "dates-test.tsv", "dates.tsv")) {
			for (String[] row : Rows.of(table)) {
				check(row[0]);
				check(Normalizer.normalize(row[0], Form.NFD));
			}
		}
	}

	@Test
	void keepsItsPropertiesOnTextsCutAndMixed() {
		List<String[]> rows = Rows.of("dates-development.tsv");
		Random random = new Random(7);
		for (int turn = 0; turn < 3000; turn++) {
			StringBuilder text = new StringBuilder();
			for (int piece = 0; piece < 4; piece++) {
				String row = rows.get(random.nextInt(rows.size()))[0];
				int from = random.nextInt(row.length());
				text.append(row, from, from + random.nextInt(row.length() - from + 1));
			}
			check(text.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ngày %td/%<tm/%<tY", "Ngày %td tháng %<tm năm %<tY", "%tY-%<tm-%<td",
			"sáng %td-%<tm-%<tY", "ngày %td/%<tm" })
	void readsEveryDayThatItIsGiven(String shape) {
		LocalDate day = NOW.toLocalDate().minusDays(80);
		for (int turn = 0; turn < 110; turn++) {
			String text = String.format(java.util.Locale.ROOT, shape, day);
			assertThat(find(text)).as(text).extracting(DateFact::value).containsExactly(day.toString());
			day = day.plusDays(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "12/", "1 ", "ngày 1, ", "từ 1 đến ", "hai ", "một nghìn ", "5h ", "thu 2 ", "tháng ",
			"1-", "ngày 1 và " })
	void readsAMegabyteInOnePass(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		Passage passage = Passage.of(Field.TEXT, text);
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> DateFinder.findFrom(passage, NOW, Direction.PAST));
	}

}
