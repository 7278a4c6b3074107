package vn.diemtin.standalone.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.vietnam.Spelling;

import static org.assertj.core.api.Assertions.assertThat;

/// The finders read what the front matter of the demo's articles says of them.
class DemoFactsTest {

	private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 20);

	private static final Map<String, Double> FLOORS = Map.of("training", 0.9, "no training", 0.95, "statistics", 0.95,
			"status", 0.95, "dates", 0.9, "organiser", 0.9, "headcount", 0.85);

	private final FactFinder finder = FactFinder.load();

	private final Map<String, int[]> counts = new TreeMap<>();

	private final List<String> misses = new ArrayList<>();

	@Test
	void findersReadWhatTheFrontMatterSays() throws IOException {
		Map<Integer, JsonNode> heads = heads();
		Map<String, Portal> portals = Portal.all().stream().collect(Collectors.toMap(Portal::id, Function.identity()));
		for (DemoArticle article : DemoArticles.load(ANCHOR)) {
			check(article, heads.getOrDefault(article.number(), new YAMLMapper().createObjectNode()),
					portals.get(article.head().portals().getFirst()));
		}
		this.counts.forEach((name, count) -> System.out
			.println(String.format(Locale.ROOT, "demo articles: %-12s %d of %d", name, count[0], count[1])));
		this.misses.forEach(System.out::println);
		assertThat(this.counts.keySet()).isEqualTo(FLOORS.keySet());
		this.counts.forEach((name, count) -> assertThat((double) count[0] / count[1]).as(name)
			.isGreaterThanOrEqualTo(FLOORS.getOrDefault(name, 1.0)));
	}

	private void check(DemoArticle article, JsonNode head, @Nullable Portal portal) {
		ArticleText text = new ArticleText(article.title(), article.head().lead(), plain(article.body()),
				article.published().atOffset(ZoneOffset.ofHours(7)), (portal != null) ? portal.place() : null,
				(portal != null) ? portal.agency() : null, Direction.PAST);
		List<Fact> facts = this.finder.find(text).facts();
		List<TrainingFact> trainings = facts.stream()
			.filter(TrainingFact.class::isInstance)
			.map(TrainingFact.class::cast)
			.toList();
		String kind = article.head().kind();
		if (kind.equals("statistics")) {
			count("statistics", facts.stream().anyMatch(StatisticFact.class::isInstance), article, "none");
		}
		if (!kind.equals("training")) {
			count("no training", trainings.isEmpty(), article, trainings.toString());
			return;
		}
		JsonNode told = head.path("training");
		boolean single = told.has("dates");
		if (single) {
			count("training", !trainings.isEmpty(), article, "none");
		}
		if (!single || trainings.isEmpty()) {
			return;
		}
		TrainingFact training = trainings.getFirst();
		count("status", training.status().name().equalsIgnoreCase(head.path("status").asString()), article,
				training.status().name());
		String dates = value(told.path("dates").asString(), article.published().toLocalDate());
		count("dates", training.dates() != null && training.dates().value().startsWith(dates), article,
				dates + " but " + training.dates());
		String organiser = Spelling.key(told.path("organiser").asString());
		count("organiser",
				training.organisers()
					.stream()
					.anyMatch((one) -> organiser.contains(Spelling.key(quoted(text, one)))
							|| organiser.equals(Spelling.key(String.valueOf(one.name())))),
				article, organiser + " but " + training.organisers());
		if (told.has("headcount")) {
			TrainingFact.Headcount headcount = training.headcount();
			count("headcount", headcount != null && headcount.value() == told.path("headcount").asInt(), article,
					told.path("headcount") + " but " + headcount);
		}
	}

	/// `{date:-2}/{date:0}` as an interval.
	private static String value(String pattern, LocalDate day) {
		return Arrays.stream(pattern.split("/"))
			.map((date) -> day.plusDays(Integer.parseInt(date.replaceAll("[^-0-9]", ""))).toString())
			.collect(Collectors.joining("/"));
	}

	private void count(String name, boolean right, DemoArticle article, String told) {
		int[] count = this.counts.computeIfAbsent(name, (key) -> new int[2]);
		count[0] += right ? 1 : 0;
		count[1]++;
		if (!right) {
			this.misses.add("  " + article.number() + " " + name + ": " + told);
		}
	}

	private static String quoted(ArticleText text, TrainingFact.Organiser organiser) {
		String field = switch (organiser.field()) {
			case TITLE -> text.title();
			case LEAD -> String.valueOf(text.lead());
			case TEXT -> text.text();
		};
		return field.substring(organiser.start(), organiser.end());
	}

	private static String plain(String markdown) {
		return markdown.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> line.replaceFirst("^(- |#+ |> )", "").replace("**", ""))
			.collect(Collectors.joining("\n"));
	}

	private static Map<Integer, JsonNode> heads() throws IOException {
		YAMLMapper yaml = new YAMLMapper();
		Map<Integer, JsonNode> heads = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/articles/*.md")) {
			String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
			String name = String.valueOf(file.getFilename());
			heads.put(Integer.parseInt(name.substring(0, name.indexOf('-'))),
					yaml.readTree(text.substring(4, text.indexOf("\n---\n", 4) + 1)));
		}
		return heads;
	}

}
