package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;

class ArticlesTest {

	@TestFactory
	Stream<DynamicTest> findsWhatEachArticleSays() throws IOException, URISyntaxException {
		FactFinder finder = FactFinder.load();
		Path folder = Path.of(Objects.requireNonNull(ArticlesTest.class.getResource("articles")).toURI());
		List<Path> files;
		try (Stream<Path> listed = Files.list(folder)) {
			files = listed.sorted().toList();
		}
		assertThat(files).hasSizeGreaterThan(12);
		return files.stream()
			.map(ArticleCase::read)
			.map((article) -> dynamicTest(article.name(), () -> check(finder, article)));
	}

	private static void check(FactFinder finder, ArticleCase article) {
		Findings findings = finder.find(article.article());
		List<TrainingFact> trainings = Told.of(findings, TrainingFact.class);
		assertThat(trainings.isEmpty() ? List.of("none") : trainings.stream().map(Told::training).toList())
			.isEqualTo(article.lines("training"));
		assertThat(Told.list(Told.of(findings, DateFact.class), (date) -> String.valueOf(date.value())))
			.isEqualTo(article.lines("dates").getFirst());
		List<StatisticFact> statistics = Told.of(findings, StatisticFact.class);
		assertThat(Told.list(statistics, Told::statistic)).isEqualTo(article.lines("statistics").getFirst());
		assertThat(statistics.stream().filter(ArticlesTest::isPeer).count() / 2)
			.isEqualTo(Long.parseLong(article.lines("peers").getFirst()));
		assertThat(findings.topics().isEmpty() ? "-" : String.join(",", findings.topics()))
			.isEqualTo(article.lines("topics").getFirst());
	}

	private static boolean isPeer(StatisticFact fact) {
		return fact.compares() != null && fact.compares().kind().equals("peer");
	}

}
