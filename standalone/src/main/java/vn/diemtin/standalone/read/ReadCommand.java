package vn.diemtin.standalone.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
				"  ./diemtin read pages/ > pages.jsonl" })
public final class ReadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH|URL|-", arity = "1..*",
			description = "a file, a folder (all files below it, in name order), an address, or - for standard input")
	private List<String> inputs = List.of();

	@Option(names = "--base-url", paramLabel = "URL", description = "the address that the input came from")
	private @Nullable String baseUrl;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1",
			description = "read N inputs at once (default 1)")
	private int threads = 1;

	@Option(names = "--explain", description = "add what was recognised and why")
	private boolean explain;

	private final Clock clock = Clock.systemUTC();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final JsonMapper mapper = JsonMapper.builder().build();

	@Override
	public Integer call() {
		try (JsonLines lines = new JsonLines(this.mapper, this.spec.commandLine().getOut(),
				this.spec.commandLine().getErr(), this.threads)) {
			for (String argument : this.inputs) {
				try {
					for (String input : Inputs.of(argument)) {
						lines.add(() -> line(input));
					}
				}
				catch (IOException ex) {
					lines.add(() -> ReadLine.problem(this.mapper, argument, String.valueOf(ex)));
				}
			}
			return lines.finish() ? 0 : 1;
		}
	}

	private ObjectNode line(String input) {
		try {
			if (Inputs.isUrl(input)) {
				OnePage page = OnePage.fetch(input, this.clock);
				ReadOutcome outcome = PageReader
					.read(new PageInput(page.body(), page.url(), page.contentType(), Hints.at(this.clock.instant())));
				return ReadLine.of(this.mapper, input, page.url(), outcome, this.explain);
			}
			PageInput page = new PageInput(Inputs.bytes(input), this.baseUrl, null, Hints.at(this.clock.instant()));
			ReadOutcome outcome = PageReader.read(page);
			return ReadLine.of(this.mapper, input, this.baseUrl, outcome, this.explain);
		}
		catch (NoSuchFileException ex) {
			return ReadLine.problem(this.mapper, input, "no such file");
		}
		catch (IOException ex) {
			return ReadLine.problem(this.mapper, input, "cannot be read: " + ex.getMessage());
		}
	}

}
