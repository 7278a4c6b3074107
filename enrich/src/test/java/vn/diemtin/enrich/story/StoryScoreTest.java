package vn.diemtin.enrich.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemtin.enrich.fact.FactFinder;

import static org.assertj.core.api.Assertions.assertThat;

/// Copies join, stories of one wording do not: measured on own texts, own templates and what a copyist makes of both, in
/// several orders of coming.
class StoryScoreTest {

	private static final int ORDERS = 3;

	private static final Path FAULTS = Path.of("target");

	private static final Instant COMING = Instant.parse("2026-11-20T00:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "development", "test" })
	void copiesJoinAndOthersDoNot(String half) throws IOException {
		FactFinder finder = FactFinder.load();
		StoryScore score = new StoryScore();
		StringBuilder rows = new StringBuilder();
		double precision = 1;
		double recall = 1;
		List<String> faults = new ArrayList<>();
		for (int order = 0; order < ORDERS; order++) {
			score = new StoryScore();
			StoryBook book = new StoryBook(new MemoryShelf());
			for (Labelled article : inOrder(half, order)) {
				score.add(article,
						book.place(article.understood(finder, COMING.plusSeconds(60L * score.size()))).story());
			}
			rows.append(score.row("order " + order + ", " + score.size() + " articles"));
			precision = Math.min(precision, score.precision());
			recall = Math.min(recall, score.recall());
			faults.addAll(score.faults());
		}
		System.out.printf("%nStories, %s half%n| %-26s | pairs  | precision | recall |%n|---|---|---|---|%n%s%s", half,
				"", rows, score.ways());
		Files.createDirectories(FAULTS);
		Files.write(FAULTS.resolve("story-faults-" + half + ".txt"), faults);
		assertThat(precision).as("precision%n%s", String.join("\n", faults)).isGreaterThanOrEqualTo(0.99);
		assertThat(recall).as("recall%n%s", String.join("\n", faults)).isGreaterThanOrEqualTo(0.97);
	}

	/// Retold by hand, without the copyist; written after the rules.
	@Test
	void textsRetoldByHandJoin() throws IOException {
		FactFinder finder = FactFinder.load();
		StoryScore score = new StoryScore();
		StoryBook book = new StoryBook(new MemoryShelf());
		for (Labelled article : LabelledFiles.read("fresh")) {
			score.add(article, book.place(article.understood(finder, COMING.plusSeconds(60L * score.size()))).story());
		}
		System.out.printf("%nStories retold by hand%n%s%s%n", score.row(score.size() + " articles"),
				String.join("\n", score.faults()));
		assertThat(score.precision()).as("precision%n%s", String.join("\n", score.faults()))
			.isGreaterThanOrEqualTo(0.99);
		assertThat(score.recall()).as("recall%n%s", String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.97);
	}

	private static List<Labelled> inOrder(String half, int order) throws IOException {
		Copyist copyist = new Copyist(11L * order + half.length());
		List<Labelled> all = new ArrayList<>();
		for (Labelled article : LabelledFiles.read(half)) {
			all.add(article);
			all.addAll(copyist.copiesOf(article));
		}
		if (order > 0) {
			Collections.shuffle(all, new Random(order));
		}
		return all;
	}

}
