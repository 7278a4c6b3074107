package vn.diemtin.enrich.fact.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Field;

class DateFinderTest {

	@TestFactory
	Stream<DynamicTest> readsEachRowOfTheTableInEachLocale() {
		List<String[]> rows = Rows.of("dates.tsv");
		assertThat(rows).hasSizeGreaterThan(150);
		return Stream.of("vi", "en", "tr")
			.flatMap((language) -> rows.stream()
				.map((row) -> dynamicTest(language + ": " + row[0] + " @ " + row[1], () -> check(row, language))));
	}

	private static void check(String[] row, String language) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(language));
		try {
			assertThat(found(row[0], row[1])).isEqualTo(row[2]);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static String found(String text, String published) {
		Direction direction = published.startsWith(">") ? Direction.FUTURE : Direction.PAST;
		@Nullable LocalDate day = published.equals("-") ? null : LocalDate.parse(published.replace(">", ""));
		List<DateFact> dates = DateFinder.find(Passage.of(Field.TEXT, text), day, direction);
		return dates.isEmpty() ? "-" : dates.stream().map(DateFinderTest::told).collect(Collectors.joining(";"));
	}

	private static String told(DateFact date) {
		return date.evidence().surface() + "=" + (date.value() == null ? "?" : date.value());
	}

}
