package vn.diemtin.benchmarks.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.enrich.EnrichApplication;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.wire.EventSerdes;

/// The way of articles from the one partition of those understood to stories, training events and enriched articles, as it is
/// shipped: a real broker, exactly once, state on disk with its changelogs. `StageBenchmark [ARTICLES]`.
///
/// All articles lie on their topic before the process starts. The processor time is that of the one stream thread.
public final class StageBenchmark {

	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

	private static final Duration STEP = Duration.ofSeconds(5);

	private final int articles;

	private final Admin admin;

	private StageBenchmark(int articles, Admin admin) {
		this.articles = articles;
		this.admin = admin;
	}

	/// Runs the measurement and prints a line every five seconds.
	public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
		int articles = (args.length > 0) ? Integer.parseInt(args[0]) : 100_000;
		Path folder = Files.createTempDirectory("stage");
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
			StageBenchmark benchmark = new StageBenchmark(articles, admin);
			admin.createTopics(List.of(new NewTopic(Topics.ARTICLES_UNDERSTOOD, 1, (short) 1))).all().get();
			benchmark.publish(kafka);
			try (ConfigurableApplicationContext enrich = EnrichApplication.application()
				.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
						"--diemtin.enrich.state=" + folder.resolve("state"), "--server.port=0",
						"--logging.level.root=warn")) {
				benchmark.watch();
				if (!enrich.isRunning()) {
					throw new IllegalStateException("The process ended");
				}
			}
		}
	}

	private void publish(KafkaServer kafka) throws ExecutionException, InterruptedException {
		ToldNews news = new ToldNews();
		try (var serde = EventSerdes.json(ArticleUnderstood.class, JsonMapper.builder().build());
				Producer<String, ArticleUnderstood> producer = new KafkaProducer<>(Map.of("bootstrap.servers",
						kafka.bootstrapServers(), "compression.type", "lz4", "linger.ms", 20), new StringSerializer(),
						serde.serializer())) {
			long bytes = 0;
			@Nullable Future<RecordMetadata> last = null;
			for (int i = 0; i < this.articles; i++) {
				ArticleUnderstood article = news.next(BEGIN.plusSeconds(40L * i));
				if (i % 100 == 0) {
					bytes += serde.serializer().serialize(Topics.ARTICLES_UNDERSTOOD, article).length;
				}
				last = producer.send(new ProducerRecord<>(Topics.ARTICLES_UNDERSTOOD, article.id().value(), article));
			}
			if (last != null) {
				last.get();
			}
			System.out.printf(Locale.ROOT, "%d articles, each of %d bytes JSON%n", this.articles,
					bytes * 100 / this.articles);
		}
	}

	private void watch() throws InterruptedException, ExecutionException {
		long before = 0;
		long cpuBefore = cpu();
		long timeBefore = System.nanoTime();
		while (before < this.articles) {
			Thread.sleep(STEP);
			long done = done();
			long cpu = cpu();
			long time = System.nanoTime();
			System.out.printf(Locale.ROOT, "%8d articles, %6.0f a second, %4.0f us CPU an article%n", done,
					(done - before) * 1e9 / (time - timeBefore), (cpu - cpuBefore) / 1e3 / Math.max(1, done - before));
			before = done;
			cpuBefore = cpu;
			timeBefore = time;
		}
	}

	/// How far the stage has read, by what it has committed.
	private long done() throws InterruptedException, ExecutionException {
		var committed = this.admin.listConsumerGroupOffsets("enrich")
			.partitionsToOffsetAndMetadata()
			.get()
			.get(new TopicPartition(Topics.ARTICLES_UNDERSTOOD, 0));
		long end = this.admin
			.listOffsets(Map.of(new TopicPartition(Topics.ARTICLES_UNDERSTOOD, 0), OffsetSpec.latest()))
			.partitionResult(new TopicPartition(Topics.ARTICLES_UNDERSTOOD, 0))
			.get()
			.offset();
		return (committed != null) ? Math.min(end, committed.offset()) : 0;
	}

	private static long cpu() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long cpu = 0;
		for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
			if (thread != null && thread.getThreadName().contains("StreamThread")) {
				cpu = Math.max(cpu, threads.getThreadCpuTime(thread.getThreadId()));
			}
		}
		return cpu;
	}

}
