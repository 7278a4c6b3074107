package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import vn.diemtin.enrich.fact.name.DocumentFinder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Field;

/// How well documents are found in labelled sentences, a quarter of which cite none.
class DocumentsLabelledTest {

	private static final Map<String, Double> FLOORS = Map.of("precision", 0.98, "recall", 0.98, "year", 0.98, "type",
			0.97, "issuer", 0.97, "silence", 0.95);

	@Test
	void keepsToItsFloors() {
		List<String[]> rows = Rows.of("documents-labelled.tsv");
		assertThat(rows).hasSizeGreaterThan(80);
		Score score = new Score();
		for (String[] row : rows) {
			score(row, score);
			System.out.print(score.misses(row[0]));
		}
		System.out.println("documents\n" + score);
		score.keepsTo(FLOORS);
	}

	private static void score(String[] row, Score score) {
		List<DocumentFact> found = new ArrayList<>(DocumentFinder.find(Passage.of(Field.TEXT, row[0])));
		if (row[1].equals("-")) {
			score.add("silence", found.isEmpty(), found.toString());
		}
		List<String> labels = row[1].equals("-") ? List.of() : Arrays.asList(row[1].split(";"));
		for (String label : labels) {
			String[] told = Arrays.stream(label.split("\\|"))
				.map((value) -> value.equals("-") ? "null" : value)
				.toArray(String[]::new);
			DocumentFact fact = found.stream()
				.filter((one) -> Objects.toString(one.number()).equals(told[0]))
				.findFirst()
				.orElse(null);
			score.add("recall", fact != null, label + " but " + found);
			if (fact != null) {
				found.remove(fact);
				score.add("precision", true, "");
				score.add("year", Objects.toString(fact.year()).equals(told[1]), "year " + fact.year());
				score.add("type", Objects.toString(fact.type()).equals(told[2]), "type " + fact.type());
				score.add("issuer", Objects.toString(fact.issuer()).equals(told[3]), "issuer " + fact.issuer());
			}
		}
		found.forEach((fact) -> score.add("precision", false, "not " + fact));
	}

}
