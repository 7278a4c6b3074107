package vn.diemtin.enrich.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemtin.enrich.fact.Rows;
import vn.diemtin.enrich.fact.name.NameScore.Found;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.PlaceFact;

class NameSentencesTest {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	@ParameterizedTest
	@ValueSource(strings = { "development", "test" })
	void findsAgenciesAndPlacesOfMarkedSentences(String half) {
		NameScore agencies = new NameScore();
		NameScore places = new NameScore();
		for (String[] row : Rows.of("name/sentences-" + half + ".tsv")) {
			MarkedSentence sentence = MarkedSentence.of(row);
			Names names = names(sentence);
			agencies.add(sentence.text(), sentence.agencies(),
					found(names.told().stream().filter(AgencyFact.class::isInstance)));
			places.add(sentence.text(), sentence.places(),
					found(names.told().stream().filter(PlaceFact.class::isInstance)));
		}
		System.out.println(half + " agencies: " + agencies);
		System.out.println(half + " places:   " + places);
		if (half.equals("development")) {
			agencies.faults().forEach(System.out::println);
			places.faults().forEach(System.out::println);
		}
		check(agencies, 0.95);
		check(places, 0.94);
	}

	@Test
	void findsPlacesOfOfficialNews() {
		NameScore places = new NameScore();
		for (String[] row : Rows.of("name/places-test.tsv")) {
			MarkedSentence sentence = MarkedSentence.of(row);
			places.add(sentence.text(), sentence.places(),
					found(names(sentence).told().stream().filter(PlaceFact.class::isInstance)));
		}
		System.out.println("official news places: " + places);
		places.faults().forEach(System.out::println);
		check(places, 0.94);
	}

	private static void check(NameScore score, double floor) {
		assertThat(score.precision()).as("precision: %s", score).isGreaterThan(floor);
		assertThat(score.recall()).as("recall: %s", score).isGreaterThan(floor);
		assertThat(score.identity()).as("ids: %s", score).isGreaterThan(floor);
	}

	private static Names names(MarkedSentence sentence) {
		Passage passage = Passage.of(Field.TEXT, sentence.text());
		return new NameFinder(GAZETTEER, sentence.day(), sentence.home(), null)
			.find(List.of(passage), List.of(DocumentFinder.find(passage)))
			.getFirst();
	}

	private static List<Found> found(Stream<? extends Fact> facts) {
		return facts
			.map((fact) -> new Found(fact.evidence().start(), fact.evidence().end(),
					fact instanceof AgencyFact agency ? agency.agency()
							: fact instanceof PlaceFact place ? place.place() : null))
			.toList();
	}

}
