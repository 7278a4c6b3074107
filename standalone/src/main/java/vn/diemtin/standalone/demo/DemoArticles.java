package vn.diemtin.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads the invented articles from their files.
final class DemoArticles {

	private static final String FENCE = "---\n";

	private DemoArticles() {
	}

	/// All articles, as of an anchor day from which their ages count.
	static List<DemoArticle> load(LocalDate anchor) {
		try {
			YAMLMapper yaml = new YAMLMapper();
			List<DemoArticle> articles = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:demo/articles/*.md")) {
				articles.add(read(file, yaml, anchor));
			}
			articles.sort(Comparator.comparing(DemoArticle::published).thenComparing(DemoArticle::number));
			return articles;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DemoArticle read(Resource file, YAMLMapper yaml, LocalDate anchor) throws IOException {
		String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
		int end = text.indexOf("\n" + FENCE, FENCE.length());
		if (!text.startsWith(FENCE) || end < 0) {
			throw new IllegalArgumentException(file.getFilename() + " has no front matter");
		}
		DemoArticle.Head head = yaml.readValue(text.substring(FENCE.length(), end + 1), DemoArticle.Head.class);
		String name = String.valueOf(file.getFilename());
		int number = Integer.parseInt(name.substring(0, name.indexOf('-')));
		return DemoArticle.of(number, head, text.substring(end + 1 + FENCE.length()).strip(), anchor);
	}

}
