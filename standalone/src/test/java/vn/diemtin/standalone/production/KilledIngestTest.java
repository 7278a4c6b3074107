package vn.diemtin.standalone.production;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Two ingest processes share the work; again and again one of them dies in the middle of a step and a fresh one takes
/// its place. No article is lost, and none is collected twice.
class KilledIngestTest {

	private static final Duration LIMIT = Duration.ofMinutes(4);

	/// Every step between two of which something is written down.
	private static final List<String> STEPS = List.of("taken " + Topics.FETCHES_DUE + " 2",
			"sending " + Topics.PAGES_FETCHED + " 2", "sent " + Topics.PAGES_FETCHED + " 2",
			"taken " + Topics.PAGES_FETCHED + " 2", "sent " + Topics.ARTICLES_READ + " 2",
			"sent " + Topics.ARTICLES_COLLECTED + " 1", "sent " + Topics.FETCHES_DONE + " 2");

	private final List<NewsPortal> portals = Stream.generate(NewsPortal::new).limit(6).toList();

	private final Set<String> published = new TreeSet<>();

	private final List<Process> running = new ArrayList<>();

	private final MortalIngest ingest = new MortalIngest("killed",
			Map.of("DIEMTIN_INGEST_POLL_FIRST", "2s", "DIEMTIN_INGEST_POLL_FASTEST", "1s",
					"DIEMTIN_INGEST_POLL_SLOWEST", "5s", "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000",
					"SPRING_KAFKA_STREAMS_PROPERTIES_CONSUMER_SESSION_TIMEOUT_MS", "6000"));

	@AfterEach
	void close() {
		this.running.forEach(Process::destroyForcibly);
		this.portals.forEach(NewsPortal::close);
	}

	@Test
	void losesAndDoublesNothingWhereverItIsKilled(@TempDir Path folder) {
		for (int i = 0; i < this.portals.size(); i++) {
			this.portals.get(i).declareIn(folder.resolve("sources"), "cong-" + i);
		}
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start()) {
			publish();
			Queue<String> steps = new ArrayDeque<>(STEPS);
			List<Integer> statuses = new ArrayList<>();
			start(kafka, folder, steps.poll());
			start(kafka, folder, steps.poll());
			while (statuses.size() < STEPS.size()) {
				Process dead = await().atMost(LIMIT)
					.until(() -> this.running.stream().filter((process) -> !process.isAlive()).findFirst(),
							(found) -> found.isPresent())
					.orElseThrow();
				this.running.remove(dead);
				statuses.add(dead.exitValue());
				publish();
				String next = steps.poll();
				start(kafka, folder, (next != null) ? next : MortalIngest.IMMORTAL);
			}
			assertThat(statuses).as("how they ended").containsOnly(Fatal.STATUS);
			awaitAll(kafka);
			this.running.removeFirst().destroyForcibly();
			publish();
			awaitAll(kafka);
			assertThat(TopicContent.keys(kafka.bootstrapServers(), Topics.ARTICLES_COLLECTED)).as("each article once")
				.containsExactlyInAnyOrderElementsOf(this.published);
			assertThat(TopicContent.keys(kafka.bootstrapServers(), Topics.ARTICLES_REVISED)).isEmpty();
		}
	}

	/// Each portal publishes two more articles.
	private void publish() {
		for (NewsPortal portal : this.portals) {
			for (int i = 0; i < 2; i++) {
				String title = "Bản tin số " + this.published.size() + ": xã Mường Mẫu họp về nước sạch";
				this.published.add(ArticleId.of(portal.publish(title)).value());
			}
		}
	}

	private void awaitAll(KafkaServer kafka) {
		await().atMost(LIMIT)
			.pollInterval(Duration.ofMillis(500))
			.ignoreException(UnknownTopicOrPartitionException.class)
			.until(() -> Set.copyOf(TopicContent.keys(kafka.bootstrapServers(), Topics.ARTICLES_COLLECTED))
				.containsAll(this.published));
	}

	private void start(KafkaServer kafka, Path folder, String step) {
		this.running.add(this.ingest.start(kafka.bootstrapServers(), folder.resolve("sources"),
				folder.resolve("state-" + this.ingest.started()), step));
	}

}
