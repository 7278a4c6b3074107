package vn.diemtin.enrich.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.diemtin.enrich.fact.FactFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Articles that were written for other purposes: no two of them tell one story, and copies of them do.
class DifferentArticlesTest {

	private static final Path DEMO = Path.of("../standalone/src/main/resources/demo/articles");

	private static final Path NEWS = Path.of("../../shared/texts/news-2016.jsonl").toAbsolutePath().normalize();

	/// Articles that tell what another one tells, as read by eye.
	private static final Map<String, String> SAME = Map.of("vn2016-0045", "vn2016-0041", "vn2016-0143", "vn2016-0140",
			"vn2016-0256", "vn2016-0248", "vn2016-0386", "vn2016-0345", "vn2016-0209", "vn2016-0172");

	private static final Instant COMING = Instant.parse("2026-11-20T00:00:00Z");

	private final FactFinder finder = FactFinder.load();

	@Test
	void articlesOfTheDemoAreStoriesOfTheirOwn() throws IOException {
		assertThat(told("articles of the demo", demo()).faults()).isEmpty();
	}

	@Test
	void copiesOfArticlesOfTheDemoJoin() throws IOException {
		StoryScore score = told("demo with copies", copied(demo(), 3));
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(score.recall()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void articlesOfThePressJoinOnlyWhereTheyTellTheSame() throws IOException {
		assertThat(told("articles of the press", news()).faults()).isEmpty();
	}

	@Test
	void copiesOfArticlesOfThePressJoin() throws IOException {
		StoryScore score = told("press with copies", copied(news(), 5));
		assertThat(score.precision()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.99);
		assertThat(score.recall()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.97);
	}

	private StoryScore told(String name, List<Labelled> articles) throws IOException {
		StoryScore score = new StoryScore();
		StoryBook book = new StoryBook(new MemoryShelf());
		for (Labelled article : articles) {
			score.add(article, book.place(article.understood(this.finder, COMING.plusSeconds(score.size()))).story());
		}
		System.out.printf("%n| stories of others' texts | pairs | precision | recall |%n|---|---|---|---|%n%s%s",
				score.row(name + ", " + score.size()), score.ways());
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "story-faults-" + name.replace(' ', '-') + ".txt"), score.faults());
		return score;
	}

	private static List<Labelled> copied(List<Labelled> articles, long seed) {
		Copyist copyist = new Copyist(seed);
		List<Labelled> all = new ArrayList<>();
		for (Labelled article : articles) {
			all.add(article);
			all.addAll(copyist.copiesOf(article));
		}
		Collections.shuffle(all, new Random(seed));
		return all;
	}

	private static List<Labelled> demo() throws IOException {
		try (Stream<Path> files = Files.list(DEMO)) {
			List<Labelled> all = new ArrayList<>();
			for (Path file : files.sorted().toList()) {
				all.add(demo(file));
			}
			return all;
		}
	}

	private static Labelled demo(Path file) throws IOException {
		String text = Files.readString(file)
			.replaceAll("\\{date:\\+?(-?\\d+)\\}", "1$1/3/2026")
			.replace("{year}", "2026");
		String[] parts = text.split("(?m)^---$", 3);
		Map<String, String> head = parts[1].lines()
			.filter((line) -> line.contains(": "))
			.collect(Collectors.toMap((line) -> line.substring(0, line.indexOf(':')),
					(line) -> line.substring(line.indexOf(':') + 2).replace("\"", ""), (one, other) -> one));
		List<String> paragraphs = parts[2].lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return new Labelled(String.valueOf(file.getFileName()), "article", head.getOrDefault("portals", "demo"), null,
				LocalDateTime.parse("2026-03-10T08:00"), head.getOrDefault("title", ""), paragraphs);
	}

	private static List<Labelled> news() throws IOException {
		assumeTrue(Files.exists(NEWS), "the articles of the press are not here");
		JsonMapper mapper = JsonMapper.builder().build();
		List<Labelled> all = new ArrayList<>();
		for (String line : Files.readAllLines(NEWS)) {
			JsonNode article = mapper.readTree(line);
			String date = article.path("date").asString("").replace(",", "").replace(' ', 'T');
			LocalDateTime published = date.length() < 16 ? LocalDateTime.parse("2016-11-29T00:00")
					: LocalDateTime.parse(date.substring(0, 16));
			List<String> paragraphs = article.path("text")
				.asString("")
				.lines()
				.filter((part) -> !part.isBlank())
				.toList();
			String id = article.path("id").asString();
			all.add(new Labelled(SAME.getOrDefault(id, id), "article", host(article.path("url").asString("")), null,
					published, article.path("title").asString(""), paragraphs));
		}
		return all;
	}

	private static String host(String url) {
		String[] parts = url.split("/", 4);
		return (parts.length > 2) ? parts[2] : "none";
	}

}
