package vn.diemtin.enrich.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.date.DateFinder;
import vn.diemtin.enrich.fact.name.DocumentFinder;
import vn.diemtin.enrich.fact.name.Names;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Bound;

class StatisticFinderTest {

	private static final Map<Bound, String> BOUNDS = Map.of(Bound.EXACT, "=", Bound.ABOUT, "~", Bound.MORE, ">",
			Bound.AT_LEAST, ">=", Bound.LESS, "<", Bound.AT_MOST, "<=");

	@TestFactory
	Stream<DynamicTest> readsEachRowOfTheTableInEachLocale() {
		List<String[]> rows = Rows.of("numbers.tsv");
		assertThat(rows).hasSizeGreaterThan(80);
		return Stream.of("vi", "en", "tr")
			.flatMap((language) -> rows.stream()
				.map((row) -> dynamicTest(language + ": " + row[0], () -> check(row, language))));
	}

	private static void check(String[] row, String language) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(language));
		try {
			assertThat(found(row[0])).isEqualTo(row[1]);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static String found(String text) {
		Passage passage = Passage.of(Field.TEXT, text);
		Setting setting = Setting.of(DateFinder.find(passage, null, Direction.PAST), new Names(List.of(), List.of()),
				DocumentFinder.find(passage), null);
		List<StatisticFact> statistics = StatisticFinder.find(passage, setting, 1);
		return statistics.isEmpty() ? "-"
				: statistics.stream().map(StatisticFinderTest::told).collect(Collectors.joining(";"));
	}

	private static String told(StatisticFact fact) {
		String min = plain(fact.value().min());
		String max = plain(fact.value().max());
		return String.join("|", fact.evidence().surface(), min.equals(max) ? min : min + ".." + max,
				Integer.toString(fact.value().decimals()), BOUNDS.getOrDefault(fact.bound(), ""), fact.unit().id(),
				fact.role().name().toLowerCase(Locale.ROOT), fact.trend().name().toLowerCase(Locale.ROOT),
				fact.sex() == null ? "-" : fact.sex().name().toLowerCase(Locale.ROOT),
				fact.compares() == null ? "-" : fact.compares().kind());
	}

	private static String plain(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

}
