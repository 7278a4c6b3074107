package vn.diemtin.ingest.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.ingest.IngestApplication;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The whole ingest process on a real broker, with good hosts only and with hostile ones beside them, in turns.
class HostileJourneyTests {

	private static final int GOOD = 120;

	private static final Duration WINDOW = Duration.ofSeconds(6);

	/// What the processes beside this one on its machine may cost; hosts that hold up
	/// others
	/// cost all.
	private static final double LEAST = 0.75;

	private static final List<String> HOSTILE = List.of("stalled-body", "stalled-head", "dripping-body",
			"dripping-head", "bomb", "endless", "loop", "firewall", "truncated", "garbage", "silent", "error");

	private final Zoo zoo = new Zoo();

	@AfterEach
	void close() {
		this.zoo.close();
	}

	@Test
	void leavesGoodHostsTheirSpeed(@TempDir Path folder) {
		Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux has many loopback addresses");
		// A broker of its own: what hundreds of invented sources leave is nothing for
		// other tests.
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				ConfigurableApplicationContext ingest = start(kafka, folder)) {
			EventPublisher publisher = ingest.getBean(EventPublisher.class);
			for (int i = 0; i < GOOD; i++) {
				declare(publisher, i, "good", false);
			}
			await().atMost(Duration.ofSeconds(120)).until(() -> this.zoo.goodAnswers() > 3 * GOOD);
			double best = 0;
			for (int round = 1; round <= 3 && best < LEAST; round++) {
				int alone = goodWithin();
				hostile(publisher, round, false);
				int beside = goodWithin();
				hostile(publisher, round, true);
				best = Math.max(best, beside / (double) alone);
				System.out.printf("whole process: %d pages of good hosts alone, %d beside the zoo%n", alone, beside);
			}
			assertThat(best).isGreaterThanOrEqualTo(LEAST);
		}
	}

	/// Each round has hostile hosts of its own, since those that failed are left alone.
	private void hostile(EventPublisher publisher, int round, boolean isPaused) {
		int before = this.zoo.hostileAnswers();
		for (int i = 0; i < GOOD; i++) {
			declare(publisher, round * 1000 + i, HOSTILE.get(i % HOSTILE.size()), isPaused);
		}
		await().atMost(Duration.ofSeconds(60)).until(() -> isPaused || this.zoo.hostileAnswers() > before + GOOD / 2);
	}

	private void declare(EventPublisher publisher, int host, String kind, boolean isPaused) {
		SourceId id = new SourceId(kind + "-" + host);
		Entrance feed = new Entrance(Entrance.Kind.FEED, this.zoo.url(host, "feed-of-" + kind), null);
		publisher.publishAndAwait(Topics.SOURCES, id.value(), new Source(id, "Báo " + host, Source.Group.PRESS, null,
				null, null, List.of(feed), null, null, true, isPaused));
	}

	private int goodWithin() {
		int before = this.zoo.goodAnswers();
		pass(WINDOW);
		return this.zoo.goodAnswers() - before;
	}

	/// What is measured is what happens meanwhile.
	private static void pass(Duration time) {
		await().pollDelay(time).atMost(time.multipliedBy(2)).until(() -> true);
	}

	private static ConfigurableApplicationContext start(KafkaServer kafka, Path folder) {
		return IngestApplication.application()
			.web(WebApplicationType.NONE)
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
					"--diemtin.ingest.built-in-sources=false", "--diemtin.ingest.state=" + folder.resolve("state"),
					"--diemtin.ingest.crawl-delay=2s", "--diemtin.ingest.fetch.timeout=4s",
					"--diemtin.ingest.fetch.allow-private=true", "--diemtin.ingest.fetch.largest=1MB",
					"--diemtin.wire.partitions=3", "--logging.level.root=warn");
	}

}
