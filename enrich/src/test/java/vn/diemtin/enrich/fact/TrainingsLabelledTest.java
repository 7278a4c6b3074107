package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.diemtin.events.fact.TrainingFact;

/// How well training events are found in labelled articles. The rules were made looking at the development half only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingsLabelledTest {

	private static final Map<String, Double> FLOORS = Map.ofEntries(Map.entry("precision", 0.95),
			Map.entry("recall", 0.95), Map.entry("all slots", 0.97), Map.entry("topic", 0.98),
			Map.entry("organisers", 0.95), Map.entry("dates", 0.94), Map.entry("place", 0.88),
			Map.entry("audience", 0.94), Map.entry("headcount", 0.98), Map.entry("noun", 0.98),
			Map.entry("female", 0.98), Map.entry("programme", 0.98), Map.entry("status", 0.98));

	private final FactFinder finder = FactFinder.load();

	/// An article with the events that it tells of.
	private record Labelled(ArticleText article, List<LabelledTraining> events) {
	}

	@Test
	void findsEventsOfTheDevelopmentHalf() throws IOException {
		score(0, Boolean.getBoolean("diemtin.misses"));
	}

	@Test
	void keepsToItsFloorsInTheTestHalf() throws IOException {
		Score score = score(1, false);
		score.keepsTo(FLOORS);
	}

	private Score score(int half, boolean tell) throws IOException {
		List<Labelled> articles = articles();
		assertThat(articles).hasSizeGreaterThan(60);
		Score score = new Score();
		for (int at = half; at < articles.size(); at += 2) {
			score(articles.get(at), score);
			String misses = score.misses(articles.get(at).article().text());
			if (tell) {
				System.out.print(misses);
			}
		}
		System.out.println((half == 0 ? "trainings, development half\n" : "trainings, test half\n") + score);
		return score;
	}

	private void score(Labelled labelled, Score score) {
		List<TrainingFact> found = new ArrayList<>(Told.of(finder.find(labelled.article()), TrainingFact.class));
		for (LabelledTraining label : labelled.events()) {
			TrainingFact fact = found.stream().filter(label::mayBe).findFirst().orElse(null);
			score.add("recall", fact != null, String.join(" | ", label.slots()));
			if (fact == null) {
				continue;
			}
			found.remove(fact);
			score.add("precision", true, "");
			String told = fact.toString();
			slot(score, "topic", label.hasTopic(fact), told);
			slot(score, "organisers", label.hasOrganisers(fact), told);
			slot(score, "dates", label.hasDates(fact), told);
			slot(score, "place", label.hasPlace(fact), told);
			slot(score, "audience", label.hasAudience(fact), told);
			slot(score, "headcount", label.hasHeadcount(fact), told);
			slot(score, "noun", label.hasNoun(fact), told);
			slot(score, "female", label.hasFemale(fact), told);
			slot(score, "programme", label.hasProgramme(fact), told);
			slot(score, "status", label.hasStatus(fact), told);
		}
		found.forEach((fact) -> score.add("precision", false, fact.toString()));
	}

	private static void slot(Score score, String name, @Nullable Boolean right, String told) {
		score.add(name, right, told);
		score.add("all slots", right, name);
	}

	private static List<Labelled> articles() throws IOException {
		try (InputStream in = Objects
			.requireNonNull(TrainingsLabelledTest.class.getResourceAsStream("trainings-labelled.txt"))) {
			String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			List<Labelled> articles = new ArrayList<>();
			for (String block : all.substring(all.indexOf("===\n") + 4).split("===\n")) {
				articles.add(article(block));
			}
			return articles;
		}
	}

	private static Labelled article(String block) {
		String text = String.join("\n", values(block, "text: "));
		OffsetDateTime published = OffsetDateTime.parse(values(block, "published: ").getFirst() + "T08:00:00+07:00");
		ArticleText article = new ArticleText(values(block, "title: ").getFirst(), null, text, published, null, null,
				Direction.PAST);
		return new Labelled(article, values(block, "event: ").stream().map(LabelledTraining::of).toList());
	}

	private static List<String> values(String block, String key) {
		return block.lines()
			.filter((line) -> line.startsWith(key))
			.map((line) -> line.substring(key.length()))
			.toList();
	}

}
