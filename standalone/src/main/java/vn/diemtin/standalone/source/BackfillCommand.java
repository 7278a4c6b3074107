package vn.diemtin.standalone.source;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillProgress.State;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.source.Source;

/// `diemtin sources backfill`: asks a running pipeline to go back through the lists of a source, and tells how far it is.
@Command(name = "backfill", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Lấy tin cũ của một nguồn.%n"
				+ "Asks the running pipeline for older articles of a source, and shows how far it is. It goes on when this command ends.",
		footer = { "", "Exit codes: 0 = all lists were gone through, 1 = stopped before that, 2 = wrong usage." })
final class BackfillCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", description = "the source")
	private String id = "";

	@Option(names = "--since", paramLabel = "DATE", required = true,
			description = "the first day of interest, 2026-01-01")
	private LocalDate since = LocalDate.EPOCH;

	@Option(names = "--pages", paramLabel = "N", defaultValue = "100",
			description = "how many pages of lists may be asked for on each host (default 100)")
	private int pages = 100;

	@Option(names = "--kafka", paramLabel = "HOST:PORT",
			description = "the pipeline's broker (default: DIEMTIN_KAFKA, else that of './diemtin up' or 'demo' on this machine)")
	private @Nullable String kafka;

	@Option(names = "--data", paramLabel = "DIR", description = "where './diemtin up' keeps its data")
	private Path data = Path.of(System.getProperty("diemtin.home", "."), ".diemtin");

	@Option(names = "--no-wait", description = "do not wait for its end")
	private boolean noWait;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws InterruptedException {
		Clock clock = Clock.systemUTC();
		if (this.pages < 1 || this.since.isAfter(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))) {
			throw wrong("--pages is 1 or more, and --since is not in the future");
		}
		try (BackfillDesk desk = new BackfillDesk(broker())) {
			Source source = desk.source(this.id);
			if (source == null) {
				throw wrong("the pipeline has no source " + this.id);
			}
			Instant now = clock.instant();
			List<BackfillWanted> wanted = new ArrayList<>();
			for (String host : BackfillDesk.hosts(source)) {
				wanted.add(new BackfillWanted(source.id(), host, this.since, this.pages, "command-line", now));
			}
			desk.want(wanted);
			return this.noWait ? 0 : follow(desk, wanted);
		}
	}

	private int follow(BackfillDesk desk, List<BackfillWanted> wanted) throws InterruptedException {
		PrintWriter out = this.spec.commandLine().getOut();
		List<BackfillProgress> ended = new ArrayList<>();
		while (ended.size() < wanted.size()) {
			for (BackfillProgress progress : desk.progress()) {
				if (wanted.contains(progress.wanted())) {
					out.println(text(progress));
					out.flush();
					if (progress.state() != State.RUNNING) {
						ended.add(progress);
					}
				}
			}
		}
		return ended.stream().allMatch((progress) -> progress.state() == State.DONE) ? 0 : 1;
	}

	private static String text(BackfillProgress progress) {
		return "%s %s: %d of %d pages, %d items, back to %s%s".formatted(progress.wanted().source(),
				progress.wanted().host(), progress.asked(), progress.wanted().pages(), progress.found(),
				(progress.oldest() != null) ? progress.oldest() : "-",
				(progress.reason() != null) ? "; " + progress.reason() : "");
	}

	private String broker() {
		String set = (this.kafka != null) ? this.kafka : System.getenv("DIEMTIN_KAFKA");
		if (set != null && !set.isBlank()) {
			return set;
		}
		for (String run : new String[] { "up", "demo" }) {
			Path port = this.data.resolve(run).resolve("kafka").resolve("port");
			if (Files.exists(port)) {
				try {
					return "127.0.0.1:" + Files.readString(port).strip();
				}
				catch (IOException ex) {
					throw wrong(port + " cannot be read: " + ex.getMessage());
				}
			}
		}
		throw wrong("no pipeline is known here: start './diemtin up', or name its broker with --kafka");
	}

	private ParameterException wrong(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
