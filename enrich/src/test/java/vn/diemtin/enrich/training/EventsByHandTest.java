package vn.diemtin.enrich.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// How well events of invented articles are told apart, from their text to their identity. The rules were made looking at the
/// development half only.
class EventsByHandTest {

	@Test
	void tellsEventsOfTheDevelopmentHalfApart() throws IOException {
		score(0);
	}

	@Test
	void tellsEventsOfTheTestHalfApart() throws IOException {
		Pairs pairs = score(1);
		assertThat(pairs.precision()).as("precision\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.97);
		assertThat(pairs.recall()).as("recall\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void tellsEventsOfLaterTextsApart() throws IOException {
		List<ToldArticle> articles = new ArrayList<>(articles("events-fresh.txt", 0));
		articles.addAll(articles("events-fresh.txt", 1));
		Pairs pairs = new Newsroom().score(articles);
		System.out.println("training events by hand, written after the rules: " + pairs + "\n" + pairs.misses());
		assertThat(pairs.precision()).as("precision\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.97);
		assertThat(pairs.recall()).as("recall\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.95);
	}

	private static Pairs score(int half) throws IOException {
		List<ToldArticle> articles = articles("events-by-hand.txt", half);
		Pairs pairs = new Newsroom().score(articles);
		System.out.println("training events by hand, " + (half == 0 ? "development" : "test") + " half: " + pairs);
		if (half == 0 && Boolean.getBoolean("diemtin.misses")) {
			System.out.print(pairs.misses());
		}
		return pairs;
	}

	private static List<ToldArticle> articles(String file, int half) throws IOException {
		try (InputStream in = Objects.requireNonNull(EventsByHandTest.class.getResourceAsStream(file))) {
			String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			String[] scenarios = all.split("(?m)^=== ");
			assertThat(scenarios).hasSizeGreaterThan(12);
			List<ToldArticle> articles = new ArrayList<>();
			for (int at = 1 + half; at < scenarios.length; at += 2) {
				String[] blocks = scenarios[at].split("(?m)^@ ");
				for (int block = 1; block < blocks.length; block++) {
					articles.add(article(at, block, blocks[block]));
				}
			}
			return articles;
		}
	}

	private static ToldArticle article(int scenario, int number, String block) {
		String[] lines = block.strip().split("\n", 3);
		String[] slots = lines[0].split(" \\| ");
		String[] source = slots[2].split("\\|");
		List<String> labels = List.of(slots[0].split("; ")).stream().map((label) -> scenario + label).toList();
		String story = slots.length > 3 ? "story-" + scenario + slots[3] : null;
		return new ToldArticle("https://a.example/" + scenario + "/" + number, labels,
				LocalDate.parse(slots[1].strip()), source[0], none(source[1]), none(source[2]), story,
				lines[1].substring(2), lines[2], 1);
	}

	private static @Nullable String none(String slot) {
		return slot.strip().equals("-") ? null : slot.strip();
	}

}
