package vn.diemtin.standalone.production;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The alert process dies again and again, between match, ledger and delivery, and a fresh one takes its place with
/// nothing of its state. Every story is told once in the ledger and reaches the receiver; one that was under way when the process
/// died may come again, under the same id.
class KilledAlertTest {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	/// Every step between two of which something is written down.
	private static final List<String> STEPS = List.of("sending " + Topics.ALERTS_RAISED + " 2",
			"sent " + Topics.ALERTS_TOLD + " 2", "sent " + Topics.DELIVERIES_WANTED + " 2",
			"taken " + Topics.DELIVERIES_WANTED + " 2", "sending " + Topics.DELIVERIES + " 2",
			"sent " + Topics.DELIVERIES + " 2");

	private static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

	private final JsonMapper mapper = new JsonMapper();

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final Set<String> stories = new TreeSet<>();

	private final List<Process> running = new ArrayList<>();

	private int started;

	@AfterEach
	void close() {
		this.running.forEach(Process::destroyForcibly);
	}

	@Test
	void losesNothingAndTellsNothingTwiceWhereverItIsKilled(@TempDir Path folder)
			throws IOException, ExecutionException, InterruptedException {
		HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		hook.createContext("/", (exchange) -> {
			try (exchange) {
				this.received.add(exchange.getRequestHeaders().getFirst("webhook-id"));
				exchange.sendResponseHeaders(204, -1);
			}
		});
		hook.start();
		Channel channel = new Channel.Webhook("http://127.0.0.1:" + hook.getAddress().getPort() + "/nhan", "mau");
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start()) {
			Queue<String> steps = new ArrayDeque<>(STEPS);
			List<Integer> statuses = new ArrayList<>();
			while (!steps.isEmpty()) {
				start(kafka, folder, steps.remove());
				if (statuses.isEmpty()) {
					awaitTopics(kafka);
					publish(kafka, Topics.ALERT_RULES, "r", rule(channel));
				}
				publishStories(kafka);
				Process process = this.running.removeFirst();
				process.onExit().get();
				statuses.add(process.exitValue());
			}
			assertThat(statuses).as("how they ended").containsOnly(Fatal.STATUS);
			start(kafka, folder, "never none 1");
			publishStories(kafka);
			List<String> expected = this.stories.stream()
				.map((story) -> DeliveryWanted.id("r~" + story, channel))
				.toList();
			await().atMost(LIMIT).until(() -> Set.copyOf(this.received).containsAll(expected));
			assertThat(Set.copyOf(TopicContent.keys(kafka.bootstrapServers(), Topics.DELIVERIES)))
				.isSubsetOf(Set.copyOf(expected));
			assertThat(TopicContent.keys(kafka.bootstrapServers(), Topics.ALERTS_RAISED)).as("each story once")
				.containsExactlyInAnyOrderElementsOf(this.stories.stream().map((story) -> "r~" + story).toList());
			// Each death can have one message under way.
			assertThat(this.received).hasSizeLessThanOrEqualTo(expected.size() + STEPS.size());
		}
		finally {
			hook.stop(0);
		}
	}

	private void awaitTopics(KafkaServer kafka) {
		await().atMost(LIMIT)
			.ignoreException(UnknownTopicOrPartitionException.class)
			.until(() -> TopicContent.keys(kafka.bootstrapServers(), Topics.DISPOSITIONS).isEmpty());
	}

	private static AlertRule rule(Channel channel) {
		return new AlertRule(new RuleId("r"), "Nước sạch", "\"nước sạch\"", "an", 1, true, Instant.EPOCH,
				List.of(channel));
	}

	/// Four more stories, each with a copy.
	private void publishStories(KafkaServer kafka) throws ExecutionException, InterruptedException {
		for (int i = 0; i < 4; i++) {
			String story = "s" + this.stories.size();
			this.stories.add(story);
			for (String name : List.of(story, story + "-copy")) {
				publish(kafka, Topics.ARTICLES_ENRICHED, name, article(name, story));
			}
		}
	}

	private static ArticleEnriched article(String name, String story) {
		String url = "https://mau.vn/" + name;
		Article article = new Article(url, url, "Xã Mường Mẫu họp về nước sạch", null, "Họp sáng nay.", "<p>…</p>",
				null, null, "vi", null, null, List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("mau"), "Báo Mẫu", Source.Group.PRESS, null, null);
		return new ArticleEnriched(
				new ArticleCollected(new ArticleId(name), source, url, article, null, 0.9, List.of(), SEEN, SEEN),
				List.of(), List.of(), new StoryId(story), "test/1", SEEN);
	}

	private void publish(KafkaServer kafka, String topic, String key, Object event)
			throws ExecutionException, InterruptedException {
		try (Producer<String, byte[]> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", kafka.bootstrapServers()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>(topic, key, this.mapper.writeValueAsBytes(event))).get();
		}
	}

	private void start(KafkaServer kafka, Path folder, String step) {
		this.started++;
		String tests = Fatal.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		String classPath = Stream.concat(Project.classPath("alert").stream(), Stream.of(Path.of(tests)))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp", classPath, Project.mainClass("alert")));
		Map<String, String> environment = new TreeMap<>(Fatal.at(step));
		environment.putAll(Map.of("DIEMTIN_KAFKA", kafka.bootstrapServers(), "DIEMTIN_ALERT_STATE",
				folder.resolve("state-" + this.started).toString(), "DIEMTIN_ALERT_PORT", "0",
				"DIEMTIN_ALERT_DELIVER_ALLOWPRIVATE", "true", "DIEMTIN_ALERT_DELIVER_ALLOWHTTP", "true",
				"DIEMTIN_ALERT_HORIZON", "36500d", "DIEMTIN_ALERT_DELIVER_MOSTADAY", "1000",
				"DIEMTIN_ALERT_DELIVER_SECRETS_MAU_0", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
				"SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000",
				"SPRING_KAFKA_STREAMS_PROPERTIES_CONSUMER_SESSION_TIMEOUT_MS", "6000"));
		builder.environment().putAll(environment);
		try {
			Path log = Project.root().resolve("standalone/target/production/killed-alert-" + this.started + ".log");
			Files.createDirectories(log.getParent());
			this.running.add(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
