package vn.diemtin.standalone.source;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.catalogue.Catalogue;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.ingest.trial.SourceCheck;

/// `diemtin sources check`: each source of the catalogue tried once.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Thử mỗi nguồn tin một lần.%nAsks each source of the catalogue once, politely; one line a source.",
		footer = { "", "Outcomes: ok, partial, moved, failed; ended and paused are not asked.",
				"Exit codes: 0 = no source failed or moved, 1 = some did, 2 = wrong usage." })
final class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", arity = "0..*", description = "the sources to check (default: all)")
	private List<String> ids = List.of();

	@Option(names = "--sources", paramLabel = "DIR",
			description = "a folder of source files of your own, added to the catalogue")
	private @Nullable Path folder;

	@Option(names = "--only-own-sources", description = "leave the built-in catalogue out")
	private boolean onlyOwn;

	@Option(names = "--json", description = "one JSON object a line")
	private boolean json;

	@Option(names = "--articles", paramLabel = "N", defaultValue = "2",
			description = "read N articles of a source (default 2)")
	private int articles = 2;

	@Option(names = "--entrances", paramLabel = "N", defaultValue = "3",
			description = "ask N entrances of a source (default 3)")
	private int entrances = 3;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "8",
			description = "check N sources at once; never a host twice at once (default 8)")
	private int threads = 8;

	@Mixin
	private WebOptions web = new WebOptions();

	private final Clock clock = Clock.systemUTC();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws InterruptedException {
		if (this.threads < 1 || this.entrances < 1 || this.articles < 0) {
			throw wrong("--threads and --entrances are 1 or more, --articles 0 or more");
		}
		List<Source> sources = sources();
		PrintWriter err = this.spec.commandLine().getErr();
		List<Future<CheckLine>> lines = new ArrayList<>();
		boolean isWell = true;
		// Pages can be deeply nested: a stack of its own size.
		try (PoliteWeb portals = this.web.open(this.clock);
				ExecutorService workers = Executors.newFixedThreadPool(this.threads,
						(task) -> new Thread(null, task, "check", 1L << 24))) {
			SourceCheck check = new SourceCheck(portals, this.clock, this.entrances, this.articles);
			LocalDate today = LocalDate.ofInstant(this.clock.instant(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
			sources.forEach((source) -> lines.add(workers
				.submit(() -> source.isOpen(today) ? CheckLine.of(check.of(source)) : CheckLine.closed(source))));
			int printed = 0;
			for (Future<CheckLine> future : lines) {
				CheckLine line = result(future, sources.get(printed));
				print(line);
				isWell &= line.isWell();
				if (++printed % 20 == 0 && printed < sources.size()) {
					err.println("diemtin: " + printed + " of " + sources.size() + " sources checked");
					err.flush();
				}
			}
		}
		return isWell ? 0 : 1;
	}

	private static CheckLine result(Future<CheckLine> future, Source source) throws InterruptedException {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			return CheckLine.broken(source, String.valueOf(ex.getCause()));
		}
	}

	private void print(CheckLine line) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(this.json ? JsonMapper.shared().writeValueAsString(line) : line.text());
		out.flush();
	}

	private List<Source> sources() {
		if (this.folder != null && !Files.isDirectory(this.folder)) {
			throw wrong("no such folder: " + this.folder);
		}
		Catalogue catalogue = Catalogue.read(!this.onlyOwn, this.folder);
		catalogue.errors().forEach((error) -> this.spec.commandLine().getErr().println("diemtin: left out: " + error));
		Set<String> missing = new TreeSet<>(this.ids);
		List<Source> chosen = new ArrayList<>();
		for (Source source : catalogue.sources()) {
			if (missing.remove(source.id().value()) || this.ids.isEmpty()) {
				chosen.add(source);
			}
		}
		if (!missing.isEmpty()) {
			throw wrong("no such source: " + String.join(", ", missing));
		}
		return chosen;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
