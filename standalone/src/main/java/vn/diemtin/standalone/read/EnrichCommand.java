package vn.diemtin.standalone.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.enrich.TopicFiles;
import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.enrich.fact.topic.Taxonomy;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.vietnam.Spelling;

/// `diemtin enrich`: articles as JSON Lines to their facts, by the pipeline's own finders.
@Command(name = "enrich", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Tìm ngày, cơ quan, địa danh, số liệu, lớp tập huấn.%n"
				+ "Finds dates, agencies, places, statistics and training events; one JSON object a line in and out.",
		footer = { "", "In:  {\"id\":\"1\",\"text\":\"…\",\"published\":\"2026-08-04T00:00:00+07:00\"}",
				"Out: {\"id\":\"1\",\"topics\":[…],\"facts\":[…],\"problem\":null}" })
public final class EnrichCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH|-", arity = "1", description = "a file of JSON Lines, or - for standard input")
	private String input = "-";

	@Option(names = "--direction", paramLabel = "past|future", defaultValue = "past",
			description = "where a date without a year is looked for (default: past)")
	private String direction = "past";

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "N articles at once (default 1)")
	private int threads = 1;

	@Option(names = "--topics", paramLabel = "PATH",
			description = "a file or folder of topics that add to or replace the program's own")
	private @Nullable Path topics;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final JsonMapper mapper = JsonMapper.builder().build();

	/// One line in.
	@JsonIgnoreProperties(ignoreUnknown = true)
	record ArticleLine(@Nullable String id, @Nullable String title, @Nullable String lead, @Nullable String text,
			@Nullable String html, @Nullable String published, @Nullable SourceLine source) {
	}

	/// Where the article came from.
	@JsonIgnoreProperties(ignoreUnknown = true)
	record SourceLine(@Nullable String place, @Nullable String agency) {
	}

	@Override
	public Integer call() throws IOException {
		Direction towards = switch (this.direction) {
			case "past" -> Direction.PAST;
			case "future" -> Direction.FUTURE;
			default -> null;
		};
		if (towards == null) {
			this.spec.commandLine()
				.getErr()
				.println("diemtin enrich: --direction is past or future, not " + this.direction);
			return 2;
		}
		Taxonomy taxonomy = TopicFiles.read(this.topics);
		taxonomy.problems()
			.forEach((problem) -> this.spec.commandLine().getErr().println("diemtin enrich: " + problem));
		FactFinder finder = FactFinder.load(taxonomy);
		try (InputStream bytes = open();
				BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
				JsonLines lines = new JsonLines(this.mapper, this.spec.commandLine().getOut(),
						this.spec.commandLine().getErr(), this.threads)) {
			int number = 0;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				int at = ++number;
				String article = line;
				if (!article.isBlank()) {
					lines.add(() -> line(article, at, finder, towards));
				}
			}
			return lines.finish() ? 0 : 1;
		}
		catch (NoSuchFileException ex) {
			this.spec.commandLine().getErr().println("diemtin enrich: no such file: " + this.input);
			return 1;
		}
	}

	private InputStream open() throws IOException {
		return this.input.equals("-") ? System.in : Files.newInputStream(Path.of(this.input));
	}

	private ObjectNode line(String json, int number, FactFinder finder, Direction towards) {
		ObjectNode line = this.mapper.createObjectNode();
		line.putNull("id");
		line.putArray("topics");
		line.putArray("facts");
		line.putNull("problem");
		try {
			ArticleLine article = this.mapper.readValue(json, ArticleLine.class);
			line.put("id", article.id());
			if (article.id() == null || article.text() == null) {
				line.put("problem", "line " + number + " lacks " + ((article.id() == null) ? "id" : "text"));
				return line;
			}
			Findings findings = finder.find(textOf(article, article.text(), towards));
			line.set("topics", this.mapper.valueToTree(findings.topics()));
			for (var fact : findings.facts()) {
				line.withArray("facts")
					.add(this.mapper.readTree(this.mapper.writerFor(Fact.class).writeValueAsString(fact)));
			}
		}
		catch (JacksonException ex) {
			line.put("problem", "line " + number + " is not a JSON object of the expected fields: "
					+ ex.getOriginalMessage().lines().findFirst().orElse(""));
		}
		catch (DateTimeException ex) {
			line.put("problem", "line " + number + ": published is not a date: " + ex.getMessage());
		}
		return line;
	}

	private static ArticleText textOf(ArticleLine article, String text, Direction towards) {
		SourceLine source = article.source();
		return new ArticleText((article.title() != null) ? Spelling.nfc(article.title()) : "",
				(article.lead() != null) ? Spelling.nfc(article.lead()) : null, Spelling.nfc(text), article.html(),
				(article.published() != null) ? PublishedText.parse(article.published()) : null,
				(source != null) ? source.place() : null, (source != null) ? source.agency() : null, towards);
	}

}
