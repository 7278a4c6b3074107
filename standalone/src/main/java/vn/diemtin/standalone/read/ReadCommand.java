package vn.diemtin.standalone.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;

/// `diemtin read`: pages and feeds to JSON Lines, by the pipeline's own reader.
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Đọc trang tin, danh sách, feed.%nReads article pages, lists, feeds and sitemaps; one JSON object an input.",
		footer = { "", "Examples:", "  ./diemtin read page.html | jq -r .title",
				"  ./diemtin read --base-url https://example.gov.vn/tin/1.html - < page.html",
				"  ./diemtin read pages/ > pages.jsonl", "  ./diemtin read --format text 'saved page.mhtml'" })
public final class ReadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH|URL|-", arity = "1..*",
			description = "a file, a folder (all files below it, in name order), an address, or - for standard input")
	private List<String> inputs = List.of();

	@Option(names = "--base-url", paramLabel = "URL", description = "the address that the input came from")
	private @Nullable String baseUrl;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1",
			description = "read N inputs at once (default 1)")
	private int threads = 1;

	@Option(names = "--format", paramLabel = "json|pretty|text", defaultValue = "json",
			description = "json: one object a line (default); pretty: the same indented; text: for reading at a terminal")
	private String format = "json";

	@Option(names = "--explain",
			description = "add what was recognised and why: what was weighed for title, byline and date, and what was left out of the body")
	private boolean explain;

	private final Clock clock = Clock.systemUTC();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final JsonMapper mapper = JsonMapper.builder().build();

	@Override
	public Integer call() {
		Function<ObjectNode, String> printer = switch (this.format) {
			case "json" -> this.mapper::writeValueAsString;
			case "pretty" -> this.mapper.writerWithDefaultPrettyPrinter()::writeValueAsString;
			case "text" -> ReadText::of;
			default -> throw wrong("--format is json, pretty or text, not " + this.format);
		};
		if (this.threads < 1) {
			throw wrong("--threads is 1 or more, not " + this.threads);
		}
		if (this.baseUrl != null && !Inputs.isUrl(this.baseUrl)) {
			throw wrong("--base-url is an http or https address, not " + this.baseUrl);
		}
		try (JsonLines lines = new JsonLines(this.mapper, this.spec.commandLine().getOut(),
				this.spec.commandLine().getErr(), this.threads, printer)) {
			for (String argument : this.inputs) {
				try {
					for (String input : Inputs.of(argument)) {
						lines.add(() -> line(input));
					}
				}
				catch (IOException | UncheckedIOException ex) {
					lines.add(() -> ReadLine.problem(this.mapper, argument, String.valueOf(ex.getMessage())));
				}
			}
			return lines.finish() ? 0 : 1;
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

	private ObjectNode line(String input) {
		try {
			PageInput page = page(input);
			ReadOutcome outcome = PageReader.read(page);
			return ReadLine.of(this.mapper, input, page.url(), outcome,
					this.explain ? Explanation.of(page, outcome) : null);
		}
		catch (NoSuchFileException ex) {
			return ReadLine.problem(this.mapper, input, "no such file");
		}
		catch (AccessDeniedException ex) {
			return ReadLine.problem(this.mapper, input, "cannot be read: no permission");
		}
		catch (IOException ex) {
			return ReadLine.problem(this.mapper, input, "cannot be read: " + ex.getMessage());
		}
	}

	private PageInput page(String input) throws IOException {
		Hints hints = Hints.at(this.clock.instant());
		if (Inputs.isUrl(input)) {
			OnePage page = OnePage.fetch(input, this.clock);
			return new PageInput(page.body(), page.url(), page.contentType(), hints);
		}
		SavedPage page = SavedPage.of(Inputs.bytes(input));
		return new PageInput(page.bytes(), (this.baseUrl != null) ? this.baseUrl : page.url(), page.contentType(),
				hints);
	}

}
