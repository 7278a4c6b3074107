package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.diemtin.events.fact.StatisticFact;

/// How well statistics are found in labelled sentences. The rules were made looking at the development half only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsLabelledTest {

	private static final Map<String, Double> FLOORS = Map.ofEntries(Map.entry("precision", 0.98),
			Map.entry("recall", 0.99), Map.entry("value", 0.99), Map.entry("unit", 0.99), Map.entry("bound", 0.98),
			Map.entry("change", 0.98), Map.entry("comparison", 0.98), Map.entry("measure", 0.90),
			Map.entry("sex", 0.97), Map.entry("scope", 0.99), Map.entry("period", 0.99), Map.entry("silence", 0.95));

	private final FactFinder finder = FactFinder.load();

	@Test
	void findsStatisticsOfTheDevelopmentHalf() {
		score(0, Boolean.getBoolean("diemtin.misses"));
	}

	@Test
	void keepsToItsFloorsInTheTestHalf() {
		Score score = score(1, false);
		score.keepsTo(FLOORS);
	}

	private Score score(int half, boolean tell) {
		List<String[]> rows = Rows.of("statistics-labelled.tsv");
		assertThat(rows).hasSizeGreaterThan(300);
		Score score = new Score();
		for (int at = half; at < rows.size(); at += 2) {
			score(rows.get(at), score);
			String misses = score.misses(rows.get(at)[0]);
			if (tell) {
				System.out.print(misses);
			}
		}
		System.out.println((half == 0 ? "statistics, development half\n" : "statistics, test half\n") + score);
		return score;
	}

	private void score(String[] row, Score score) {
		List<StatisticFact> found = new ArrayList<>(Told.of(finder.find(new ArticleText("", null, row[0],
				OffsetDateTime.parse("2024-07-15T08:00:00+07:00"), null, null, Direction.PAST)), StatisticFact.class));
		for (LabelledStatistic label : LabelledStatistic.read(row[0], row[1])) {
			StatisticFact fact = found.stream().filter(label::overlaps).findFirst().orElse(null);
			score.add("recall", fact != null, label.toString());
			if (fact == null) {
				continue;
			}
			found.remove(fact);
			score.add("precision", true, "");
			String told = Told.fully(fact);
			score.add("value", label.hasValue(fact), told);
			score.add("unit", label.hasUnit(fact), told);
			score.add("bound", label.hasBound(fact), told);
			score.add("change", label.hasChange(fact), told);
			score.add("sex", label.hasSex(fact), told);
			score.add("comparison", label.hasComparison(fact), told);
			score.add("measure", label.hasMeasure(row[0], fact), told);
			score.add("scope", label.hasScope(fact), told);
			score.add("period", label.hasPeriod(fact), told);
		}
		found.forEach((fact) -> score.add("precision", false, Told.fully(fact)));
		if (row[1].equals("-")) {
			score.add("silence", found.isEmpty(), "figures where none are");
		}
	}

}
