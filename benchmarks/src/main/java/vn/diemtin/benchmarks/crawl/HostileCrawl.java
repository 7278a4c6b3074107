package vn.diemtin.benchmarks.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;

/// Measures what hostile hosts cost good ones in the whole ingest process: `HostileCrawl [GOOD] [HOSTILE] [PAIRS] [SECONDS]`.
/// In turns, the good hosts are asked alone, and beside hostile ones that were not asked before; each pair gives a ratio.
public final class HostileCrawl {

	private static final int NEW_EACH_TIME = 1_000;

	private static final Duration SETTLING = Duration.ofSeconds(4);

	private final AtomicLong good = new AtomicLong();

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final int goodHosts;

	private final int hostileHosts;

	private HostileCrawl(int goodHosts, int hostileHosts) {
		this.goodHosts = goodHosts;
		this.hostileHosts = hostileHosts;
	}

	/// Runs the measurement and prints a line a pair, and the median of their ratios.
	public static void main(String[] args) throws IOException, InterruptedException {
		int hosts = (args.length > 0) ? Integer.parseInt(args[0]) : 200;
		int hostile = (args.length > 1) ? Integer.parseInt(args[1]) : 200;
		int pairs = (args.length > 2) ? Integer.parseInt(args[2]) : 5;
		int seconds = (args.length > 3) ? Integer.parseInt(args[3]) : 10;
		new HostileCrawl(hosts, hostile).run(pairs, Duration.ofSeconds(seconds));
	}

	private void run(int pairs, Duration window) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("crawl");
		Files.createDirectories(folder.resolve("sources"));
		PoliteNews polite = new PoliteNews(900);
		try (HostileNews bad = new HostileNews(50);
				LoopbackHosts web = new LoopbackHosts(
						(host, path, connection) -> answer(polite, bad, host, path, connection));
				KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
						Map.of("bootstrap.servers", kafka.bootstrapServers()), new StringSerializer(),
						new ByteArraySerializer())) {
			Process ingest = CrawlBenchmark.start(kafka, folder, "1s", "--diemtin.ingest.fetch.timeout=5s");
			try {
				declare(producer, web, 0, this.goodHosts, false);
				while (this.good.get() < 10L * this.goodHosts && ingest.isAlive()) {
					Thread.sleep(SETTLING);
				}
				List<Double> ratios = new ArrayList<>();
				for (int pair = 1; pair <= pairs; pair++) {
					ratios.add(compared(producer, web, bad, pair, window));
				}
				Collections.sort(ratios);
				System.out.printf("median of %d pairs: %.3f%n", pairs, ratios.get(pairs / 2));
			}
			finally {
				ingest.destroy();
				if (!ingest.waitFor(30, TimeUnit.SECONDS)) {
					ingest.destroyForcibly();
				}
			}
		}
	}

	/// The speed beside hostile hosts, as a share of the mean of that before and after.
	private double compared(KafkaProducer<String, byte[]> producer, LoopbackHosts web, HostileNews bad, int pair,
			Duration window) throws InterruptedException {
		long before = goodWithin(window);
		long asked = bad.asked();
		declare(producer, web, pair * NEW_EACH_TIME, this.hostileHosts, false);
		Thread.sleep(SETTLING);
		long beside = goodWithin(window);
		asked = bad.asked() - asked;
		declare(producer, web, pair * NEW_EACH_TIME, this.hostileHosts, true);
		Thread.sleep(SETTLING.multipliedBy(2));
		long after = goodWithin(window);
		double ratio = 2.0 * beside / (before + after);
		System.out.printf("good pages: %d alone, %d beside %d hostile requests, %d alone again: %.3f%n", before, beside,
				asked, after, ratio);
		return ratio;
	}

	private long goodWithin(Duration window) throws InterruptedException {
		long before = this.good.get();
		Thread.sleep(window);
		return this.good.get() - before;
	}

	private boolean answer(PoliteNews polite, HostileNews bad, int host, String path,
			LoopbackHosts.Connection connection) throws IOException {
		if (host >= NEW_EACH_TIME) {
			return bad.answer(host, path, connection);
		}
		boolean isOpen = polite.answer(host, path, connection);
		this.good.incrementAndGet();
		return isOpen;
	}

	private void declare(KafkaProducer<String, byte[]> producer, LoopbackHosts web, int first, int count,
			boolean isPaused) {
		for (int host = first; host < first + count; host++) {
			SourceId id = new SourceId("bao-" + host);
			Entrance feed = new Entrance(Entrance.Kind.FEED, web.url(host, "/rss"), null);
			Source source = new Source(id, "Báo số " + host, Source.Group.PRESS, null, null, null, List.of(feed), null,
					null, true, isPaused);
			Future<RecordMetadata> unused = producer
				.send(new ProducerRecord<>(Topics.SOURCES, id.value(), this.mapper.writeValueAsBytes(source)));
		}
		producer.flush();
	}

}
