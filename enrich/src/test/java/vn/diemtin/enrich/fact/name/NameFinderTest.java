package vn.diemtin.enrich.fact.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.PlaceFact;

class NameFinderTest {

	@TestFactory
	Stream<DynamicTest> findsTheNamesOfEachRow() {
		List<String[]> rows = Rows.of("names.tsv");
		assertThat(rows).hasSizeGreaterThan(60);
		Gazetteer gazetteer = Gazetteer.load();
		return rows.stream()
			.map((row) -> dynamicTest(row[0] + " @ " + row[1],
					() -> assertThat(found(gazetteer, row)).isEqualTo(row[3])));
	}

	private static String found(Gazetteer gazetteer, String[] row) {
		Passage passage = Passage.of(Field.TEXT, row[0]);
		NameFinder finder = new NameFinder(gazetteer, LocalDate.parse(row[1]), row[2].equals("-") ? null : row[2],
				null);
		Names names = finder.find(List.of(passage), List.of(DocumentFinder.find(passage))).getFirst();
		List<Fact> facts = new ArrayList<>(names.agencies());
		facts.addAll(names.places());
		facts.sort(Comparator.comparingInt((fact) -> fact.evidence().start()));
		return facts.isEmpty() ? "-" : facts.stream().map(NameFinderTest::told).collect(Collectors.joining(";"));
	}

	private static String told(Fact fact) {
		String id = fact instanceof AgencyFact agency ? agency.agency()
				: fact instanceof PlaceFact place ? place.place() : null;
		return fact.evidence().surface() + "=" + (id == null ? "?" : id);
	}

	@TestFactory
	Stream<DynamicTest> findsTheDocumentsOfEachRow() {
		return Rows.of("documents.tsv").stream().map((row) -> dynamicTest(row[0], () -> {
			List<DocumentFact> documents = DocumentFinder.find(Passage.of(Field.TEXT, row[0]));
			assertThat(documents.isEmpty() ? "-"
					: documents.stream().map(NameFinderTest::cited).collect(Collectors.joining(";")))
				.isEqualTo(row[1]);
		}));
	}

	private static String cited(DocumentFact document) {
		return String.join("|", document.number(), document.year() == null ? "-" : document.year().toString(),
				document.type() == null ? "-" : document.type(), document.issuer() == null ? "-" : document.issuer());
	}

	@TestFactory
	Stream<DynamicTest> knowsEachIssuerOfDocuments() {
		Gazetteer gazetteer = Gazetteer.load();
		return vn.diemtin.enrich.fact.text.Table.beside(DocumentFinder.class, "documents.tsv")
			.stream()
			.filter((row) -> !row[2].isEmpty())
			.map((row) -> dynamicTest(row[0], () -> assertThat(gazetteer.agencies().byId(row[2])).isPresent()));
	}

}
