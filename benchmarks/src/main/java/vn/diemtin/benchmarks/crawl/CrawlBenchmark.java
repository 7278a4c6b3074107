package vn.diemtin.benchmarks.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.ingest.IngestApplication;

/// Measures the whole way of a page through ingest (due, fetched, read, on its topics): `CrawlBenchmark [HOSTS] [ARTICLES]
/// [DELAY]`. The ingest process has one processor; its CPU time is its own, whatever else the machine does.
public final class CrawlBenchmark {

	private static final Duration STEP = Duration.ofSeconds(5);

	private CrawlBenchmark() {
	}

	/// Runs the measurement and prints a line every five seconds and one at the end.
	public static void main(String[] args) throws IOException, InterruptedException {
		int hosts = (args.length > 0) ? Integer.parseInt(args[0]) : 1000;
		int articles = (args.length > 1) ? Integer.parseInt(args[1]) : 20;
		String delay = (args.length > 2) ? args[2] : "2s";
		Path folder = Files.createTempDirectory("crawl");
		PoliteNews news = new PoliteNews(articles);
		try (LoopbackHosts web = new LoopbackHosts(news::answer);
				KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start()) {
			declare(web, hosts, folder.resolve("sources"));
			Process ingest = start(kafka, folder, delay);
			try (TopicEnds ends = new TopicEnds(kafka.bootstrapServers())) {
				watch(ingest, ends, (long) hosts * (articles + 1));
			}
			finally {
				ingest.destroy();
				if (!ingest.waitFor(30, TimeUnit.SECONDS)) {
					ingest.destroyForcibly();
				}
			}
		}
	}

	private static void declare(LoopbackHosts web, int hosts, Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int host = 0; host < hosts; host++) {
			Files.writeString(folder.resolve("bao-" + host + ".yaml"), """
					id: bao-%1$d
					name: Báo số %1$d
					group: press
					entrances:
					  - { kind: feed, url: "%2$s" }
					""".formatted(host, web.url(host, "/rss")));
		}
	}

	/// The ingest process in a JVM of its own, with one processor.
	static Process start(KafkaServer kafka, Path folder, String delay, String... settings) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx640m", "-XX:ActiveProcessorCount=1", "-cp", System.getProperty("java.class.path")));
		String more = System.getProperty("ingest.jvm");
		if (more != null) {
			command.addAll(List.of(more.split(" ")));
		}
		command.addAll(List.of(IngestApplication.class.getName(),
				"--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
				"--diemtin.ingest.built-in-sources=false", "--diemtin.ingest.sources=" + folder.resolve("sources"),
				"--diemtin.ingest.state=" + folder.resolve("state"), "--diemtin.ingest.crawl-delay=" + delay,
				"--diemtin.ingest.fetch.allow-private=true", "--server.port=0", "--management.server.port=0",
				"--logging.level.root=warn"));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).inheritIO().start();
	}

	private static void watch(Process ingest, TopicEnds ends, long all) throws InterruptedException {
		long fetchedBefore = 0;
		double cpuBefore = cpu(ingest);
		long timeBefore = System.nanoTime();
		double bestRate = 0;
		double cpuAtStart = -1;
		long fetchedAtStart = 0;
		long collected = 0;
		while (ingest.isAlive() && collected < all * 0.93) {
			Thread.sleep(STEP);
			long fetched = ends.of(Topics.PAGES_FETCHED);
			collected = ends.of(Topics.ARTICLES_READ);
			double cpu = cpu(ingest);
			double seconds = (System.nanoTime() - timeBefore) / 1e9;
			double rate = (fetched - fetchedBefore) / seconds;
			System.out.printf("fetched %6d  collected %6d  %6.0f fetches/s  %5.1f CPU-s/s  %6.0f fetches/CPU-s%n",
					fetched, collected, rate, (cpu - cpuBefore) / seconds,
					(fetched - fetchedBefore) / Math.max(0.01, cpu - cpuBefore));
			if (cpuAtStart < 0 && fetched > all / 5) {
				cpuAtStart = cpu;
				fetchedAtStart = fetched;
			}
			bestRate = Math.max(bestRate, rate);
			fetchedBefore = fetched;
			cpuBefore = cpu;
			timeBefore = System.nanoTime();
		}
		System.out.printf(
				"after the first fifth: %.0f fetches a second of the process's CPU time, read and collected%n",
				(fetchedBefore - fetchedAtStart) / (cpuBefore - cpuAtStart));
		System.out.printf("best five seconds: %.0f fetches a second%n", bestRate);
	}

	private static double cpu(Process process) {
		return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
	}

}
