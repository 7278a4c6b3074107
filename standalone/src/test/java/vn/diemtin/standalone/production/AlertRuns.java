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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.training.TrainingTold;

import static org.awaitility.Awaitility.await;

/// Alert processes of their own Java, a broker, a rule that asks for clean water, and a receiver that takes everything.
final class AlertRuns implements AutoCloseable {

	static final Duration LIMIT = Duration.ofMinutes(3);

	private final JsonMapper mapper = new JsonMapper();

	private final Path folder;

	private final String name;

	private final KafkaServer kafka;

	private final HttpServer hook;

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final List<Process> running = new ArrayList<>();

	private int started;

	/// @param name what the logs are called
	AlertRuns(Path folder, String name) throws IOException {
		this.folder = folder;
		this.name = name;
		this.kafka = KafkaServer.in(folder.resolve("kafka")).start();
		this.hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		this.hook.createContext("/", (exchange) -> {
			try (exchange) {
				this.received.add(exchange.getRequestHeaders().getFirst("webhook-id"));
				exchange.sendResponseHeaders(204, -1);
			}
		});
		this.hook.start();
	}

	String bootstrapServers() {
		return this.kafka.bootstrapServers();
	}

	Channel channel() {
		return new Channel.Webhook("http://127.0.0.1:" + this.hook.getAddress().getPort() + "/nhan", "mau");
	}

	/// The ids of the messages that came, as often as they came.
	List<String> received() {
		return List.copyOf(this.received);
	}

	/// Starts a process with nothing of the state that another left on the disk.
	/// @param step at which it ends, see [Fatal]
	Process start(String step, Map<String, String> settings) {
		this.started++;
		String tests = Fatal.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		String classPath = Stream.concat(Project.classPath("alert").stream(), Stream.of(Path.of(tests)))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp", classPath, Project.mainClass("alert")));
		Map<String, String> environment = new TreeMap<>(Fatal.at(step));
		environment.putAll(Map.of("DIEMTIN_KAFKA", bootstrapServers(), "DIEMTIN_ALERT_STATE",
				this.folder.resolve("state-" + this.started).toString(), "DIEMTIN_ALERT_PORT", "0",
				"DIEMTIN_ALERT_DELIVER_ALLOWPRIVATE", "true", "DIEMTIN_ALERT_DELIVER_ALLOWHTTP", "true",
				"DIEMTIN_ALERT_HORIZON", "36500d", "DIEMTIN_ALERT_DELIVER_MOSTADAY", "1000",
				"DIEMTIN_ALERT_DELIVER_SECRETS_MAU_0", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
				"SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000",
				"SPRING_KAFKA_STREAMS_PROPERTIES_CONSUMER_SESSION_TIMEOUT_MS", "6000"));
		// What a busy machine answers late would be sent again.
		environment.put("DIEMTIN_ALERT_DELIVER_TIMEOUT", "2m");
		environment.putAll(settings);
		builder.environment().putAll(environment);
		try {
			Path log = Project.root()
				.resolve("standalone/target/production/" + this.name + "-" + this.started + ".log");
			Files.createDirectories(log.getParent());
			Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			this.running.add(process);
			return process;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Waits until the first process has made its topics, and saves the rule.
	void saveRule() {
		try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
			await().atMost(LIMIT)
				.until(() -> admin.listTopics()
					.names()
					.get()
					.containsAll(List.of(Topics.ALERT_RULES, Topics.ARTICLES_ENRICHED)));
		}
		publish(Topics.ALERT_RULES, "r", new AlertRule(new RuleId("r"), "Nước sạch", "\"nước sạch\"", "an", 1, true,
				Instant.EPOCH, List.of(channel())), Instant.EPOCH);
	}

	void publish(ArticleEnriched article) {
		publish(Topics.ARTICLES_ENRICHED, article.id().value(), article, article.enrichedAt());
	}

	/// @param at when the broker is told that it was written
	void publish(String topic, String key, Object event, Instant at) {
		try (Producer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers()),
				new StringSerializer(), new ByteArraySerializer())) {
			producer
				.send(new ProducerRecord<>(topic, null, at.toEpochMilli(), key, this.mapper.writeValueAsBytes(event)))
				.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static ArticleEnriched article(String name, String story, String title, Instant at, TrainingTold... trainings) {
		String url = "https://mau.vn/" + name;
		Article article = new Article(url, url, title, null, "Họp sáng nay.", "<p>…</p>", null, null, "vi", null, null,
				List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("mau"), "Báo Mẫu", Source.Group.PRESS, null, null);
		return new ArticleEnriched(
				new ArticleCollected(new ArticleId(name), source, url, article, null, 0.9, List.of(), at, at),
				List.of(), List.of(), new StoryId(story), List.of(trainings), List.of(), "test/1", at);
	}

	@Override
	public void close() {
		this.running.forEach(Process::destroyForcibly);
		this.hook.stop(0);
		this.kafka.close();
	}

}
