package vn.diemtin.ingest.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

/// The two example articles, laid out as pages without any telling name.
class SeedArticlesTest {

	private static final Path SEEDS = Path.of("../../shared/seeds");

	@ParameterizedTest
	@ValueSource(strings = { "<p>%s</p>", "<div>%s</div>", "%s<br><br>", "<table><tr><td>%s</td></tr></table>" })
	void readsThePortalPageInAnyLayout(String line) throws IOException {
		Article article = read("000_7ce98e3f345cd8eb.txt", line);
		assertThat(article.title()).startsWith("Tổ chức tập huấn").endsWith("năm 2014");
		assertThat(article.published()).isNotNull()
			.satisfies(date -> assertThat(date.value()).hasToString("2014-08-04T00:00+07:00"));
		assertThat(article.text().lines()).hasSize(3);
		assertThat(article.text()).startsWith("Ngày 29/7/2014").doesNotContain("online", "Tin mới", "Chụp ảnh", "100%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>%s</p>", "<div>%s</div>", "%s<br><br>", "<table><tr><td>%s</td></tr></table>" })
	void readsTheSmallSystemsPageInAnyLayout(String line) throws IOException {
		Article article = read("003_71f8fa5213eccb43.txt", line);
		assertThat(article.title()).isEqualTo("Tập huấn công tác bình đẳng giới năm 2023");
		assertThat(article.byline()).isEqualTo("Tạp chí KTTV");
		assertThat(article.published()).isNotNull()
			.satisfies(date -> assertThat(date.value()).hasToString("2023-12-09T00:00+07:00"));
		assertThat(article.text().lines()).hasSize(4);
		assertThat(article.text()).startsWith("Ngày 8/12").doesNotContain("Lượt xem", "Ý kiến", "liên quan:");
	}

	private static Article read(String file, String line) throws IOException {
		Path path = SEEDS.resolve(file);
		Assumptions.assumeTrue(Files.exists(path), "no example articles beside the project");
		List<String> lines = Files.readAllLines(path).stream().filter(text -> !text.isBlank()).toList();
		String body = lines.stream()
			.map(text -> line.replace("%s", text.replace("<", "&lt;")))
			.collect(Collectors.joining("\n"));
		String page = "<html><head><title>Cổng thông tin điện tử</title></head><body><form>" + body
				+ "</form></body></html>";
		ReadOutcome outcome = PageReader.read(new PageInput(page.getBytes(StandardCharsets.UTF_8), null, null,
				Hints.at(Instant.parse("2026-11-22T00:00:00Z"))));
		assertThat(outcome).isInstanceOf(ReadOutcome.ArticlePage.class);
		return ((ReadOutcome.ArticlePage) outcome).article();
	}

}
