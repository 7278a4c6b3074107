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
			List<String> misses = new ArrayList<>();
			score(row, score, misses);
			if (!misses.isEmpty()) {
				System.out.println(row[0] + "\n\t" + String.join("\n\t", misses));
			}
		}
		System.out.println("documents\n" + score);
		FLOORS.forEach((name, floor) -> assertThat(score.of(name)).as(name).isGreaterThanOrEqualTo(floor));
	}

	private static void score(String[] row, Score score, List<String> misses) {
		List<DocumentFact> found = new ArrayList<>(DocumentFinder.find(Passage.of(Field.TEXT, row[0])));
		if (row[1].equals("-")) {
			add(score, misses, "silence", found.isEmpty(), found.toString());
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
			add(score, misses, "recall", fact != null, label + " but " + found);
			if (fact != null) {
				found.remove(fact);
				add(score, misses, "precision", true, "");
				add(score, misses, "year", Objects.toString(fact.year()).equals(told[1]), "year " + fact.year());
				add(score, misses, "type", Objects.toString(fact.type()).equals(told[2]), "type " + fact.type());
				add(score, misses, "issuer", Objects.toString(fact.issuer()).equals(told[3]),
						"issuer " + fact.issuer());
			}
		}
		found.forEach((fact) -> add(score, misses, "precision", false, "not " + fact));
	}

	private static void add(Score score, List<String> misses, String name, boolean right, String miss) {
		score.add(name, right);
		if (!right) {
			misses.add(name + ": " + miss);
		}
	}

}
