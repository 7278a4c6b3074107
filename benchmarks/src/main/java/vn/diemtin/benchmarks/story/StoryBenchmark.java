package vn.diemtin.benchmarks.story;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.enrich.story.StoryKeeper;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.wire.EventSerdes;

/// The cost of an article in the story stage as its stores grow, state on disk, without a broker:
/// `StoryBenchmark FOLDER ARTICLES`.
public final class StoryBenchmark {

	private static final int MEASURED = 5_000;

	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

	private final PrintStream out;

	private final Path folder;

	private final MadeNews news = new MadeNews();

	private final MockProcessorContext<String, InStory> context;

	private final Processor<String, ArticleUnderstood, String, InStory> keeper;

	private final Serde<ArticleUnderstood> understood;

	private final Serde<ArticleEnriched> enriched;

	private final long millisApart;

	private int count;

	private StoryBenchmark(PrintStream out, Path folder, int articles) {
		this.out = out;
		this.folder = folder;
		this.millisApart = 50L * 86_400_000 / articles;
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, "stories");
		config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
		config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
		JsonMapper mapper = JsonMapper.builder().build();
		this.understood = EventSerdes.json(ArticleUnderstood.class, mapper);
		this.enriched = EventSerdes.json(ArticleEnriched.class, mapper);
		this.context = new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
		ProcessorSupplier<String, ArticleUnderstood, String, InStory> supplier = StoryKeeper.supplier(mapper);
		for (StoreBuilder<?> builder : supplier.stores()) {
			StateStore store = builder.withLoggingDisabled().build();
			store.init(this.context.getStateStoreContext(), store);
		}
		this.keeper = supplier.get();
		this.keeper.init(this.context);
	}

	public static void main(String[] args) throws IOException {
		int articles = Integer.parseInt(args[1]);
		new StoryBenchmark(System.out, Path.of(args[0]), articles).run(articles);
	}

	private void run(int articles) throws IOException {
		this.out.println(
				"| articles in store | µs an article, clock | CPU | with JSON in and out, CPU | MB on disk | MB resident |");
		this.out.println("|---|---|---|---|---|---|");
		while (this.count < articles) {
			place(next());
			if (isMilestone(this.count)) {
				measure();
			}
		}
	}

	private static boolean isMilestone(int count) {
		return count == 10_000 || count == 100_000 || count % 250_000 == 240_000;
	}

	private ArticleUnderstood next() {
		return this.news.next(BEGIN.plusMillis(this.millisApart * this.count++));
	}

	private InStory place(ArticleUnderstood article) {
		this.keeper.process(new Record<>(article.id().value(), article, 0));
		InStory placed = this.context.forwarded().getFirst().record().value();
		this.context.resetForwards();
		return placed;
	}

	private void measure() throws IOException {
		int before = this.count;
		ArticleUnderstood[] articles = Stream.generate(this::next).limit(MEASURED).toArray(ArticleUnderstood[]::new);
		long cpuBefore = cpu();
		long clock = System.nanoTime();
		for (ArticleUnderstood article : articles) {
			place(article);
		}
		long took = System.nanoTime() - clock;
		long worked = cpu() - cpuBefore;
		byte[][] written = Stream.generate(this::next)
			.limit(MEASURED)
			.map((article) -> this.understood.serializer().serialize(Topics.ARTICLES_UNDERSTOOD, article))
			.toArray(byte[][]::new);
		long whole = cpu();
		for (byte[] bytes : written) {
			InStory placed = place(this.understood.deserializer().deserialize(Topics.ARTICLES_UNDERSTOOD, bytes));
			this.enriched.serializer()
				.serialize(Topics.ARTICLES_ENRICHED,
						ArticleEnriched.of(placed.article(), placed.story(), List.of(), List.of()));
		}
		this.out.printf(Locale.ROOT, "| %,d | %.0f | %.0f | %.0f | %d | %d |%n", before, took / 1e3 / MEASURED,
				worked / 1e3 / MEASURED, (cpu() - whole) / 1e3 / MEASURED, onDisk() >> 20, resident());
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private long onDisk() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	private static long resident() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.exists(status)) {
			return 0;
		}
		return Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

}
