package vn.diemtin.standalone.production;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The enrich process dies again and again, between what is understood, stories, training events and enriched articles.
/// No article is lost or comes out twice, and reading the articles understood from the first into fresh state tells the same of
/// each, to the byte.
class KilledEnrichTest {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	/// Every step between two of which something is written down.
	private static final List<String> STEPS = List.of("sent " + Topics.ARTICLES_UNDERSTOOD + " 2",
			"taken " + Topics.ARTICLES_UNDERSTOOD + " 4", "sent enrich-story-postings-changelog 2",
			"sending " + Topics.STORIES + " 3", "sent " + Topics.TRAININGS + " 2",
			"sending " + Topics.ARTICLES_ENRICHED + " 3");

	private static final String IMMORTAL = "never none 1";

	private static final Instant SEEN = Instant.parse("2026-03-08T02:00:00Z");

	private static final List<String> PROVINCES = List.of("Thanh Hóa", "Nghệ An", "Lào Cai", "Cà Mau", "Sơn La",
			"Quảng Trị", "Hà Tĩnh");

	private static final List<String> TOLD = List.of(Topics.ARTICLES_ENRICHED, Topics.STORIES, Topics.TRAININGS);

	private final JsonMapper mapper = new JsonMapper();

	private final Set<String> states = new TreeSet<>();

	private final List<Process> running = new ArrayList<>();

	private int rounds;

	private int started;

	@AfterEach
	void close() {
		this.running.forEach(Process::destroyForcibly);
	}

	@Test
	void losesAndDoublesNothingAndTellsTheSameWhenReplayed(@TempDir Path folder)
			throws ExecutionException, InterruptedException {
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
			List<Integer> statuses = new ArrayList<>();
			for (String step : STEPS) {
				// Every other time what is on the disk is lost too.
				start(kafka, folder.resolve("state-" + this.started / 2), step);
				if (statuses.isEmpty()) {
					await().atMost(LIMIT)
						.ignoreException(UnknownTopicOrPartitionException.class)
						.until(() -> enriched(kafka).isEmpty());
				}
				publish(kafka);
				Process process = this.running.removeFirst();
				process.onExit().get();
				statuses.add(process.exitValue());
			}
			assertThat(statuses).as("how they ended").containsOnly(Fatal.STATUS);
			start(kafka, folder.resolve("last"), IMMORTAL);
			publish(kafka);
			awaitEnriched(kafka, this.states.size());
			assertThat(enriched(kafka)).as("each state of an article once")
				.containsExactlyInAnyOrderElementsOf(this.states);
			Map<String, List<String>> told = told(kafka);
			end();

			rewind(admin);
			start(kafka, folder.resolve("fresh"), IMMORTAL);
			awaitEnriched(kafka, 2 * this.states.size());
			told.replaceAll((key, values) -> Stream.concat(values.stream(), values.stream()).toList());
			assertThat(told(kafka)).isEqualTo(told);
			assertStoriesAndEvents(kafka);
		}
	}

	/// The copies of a round share their story, and the notice of the same course its
	/// event, which an edit changes.
	private void assertStoriesAndEvents(KafkaServer kafka) {
		List<ArticleEnriched> articles = TopicContent.records(kafka.bootstrapServers(), Topics.ARTICLES_ENRICHED)
			.stream()
			.map((message) -> this.mapper.readValue(message.value(), ArticleEnriched.class))
			.toList();
		assertThat(articles).extracting(ArticleEnriched::story).hasSize(2 * 4 * this.rounds);
		assertThat(articles.stream()
			.collect(Collectors.groupingBy(ArticleEnriched::story,
					Collectors.mapping((article) -> article.collected().url() + " " + article.collected().revision(),
							Collectors.toCollection(TreeSet::new)))))
			.as("two stories a round")
			.hasSize(2 * this.rounds);
		assertThat(articles.stream()
			.flatMap((article) -> article.trainings().stream())
			.map((training) -> training.event())
			.collect(Collectors.toSet())).as("one event a round").hasSize(this.rounds);
		assertThat(articles.stream().filter((article) -> !article.changes().isEmpty()))
			.as("the edits of each round, twice")
			.hasSize(2 * this.rounds);
	}

	/// A report, its copy, a notice of the same course in other words, and the report
	/// with one of its figures changed. No line stands in two reports, since those that
	/// come again and again are the furniture of a portal.
	private void publish(KafkaServer kafka) throws ExecutionException, InterruptedException {
		String province = PROVINCES.get(this.rounds);
		String day = (1 + this.rounds) + "/3/2026";
		String report = """
				Ngày %1$s, Sở Nội vụ tỉnh %2$s tổ chức lớp tập huấn kiến thức bình đẳng giới cho 120 học viên là cán bộ cấp xã.
				Các học viên %2$s được nghe về luật và thảo luận theo nhóm, nêu nhiều câu hỏi từ cơ sở số %3$d của mình.
				Chương trình của %2$s có 3 báo cáo viên, 12 chuyên đề, 4 buổi thảo luận và 45 câu hỏi trắc nghiệm cuối khóa.
				Lớp học bế mạc vào buổi chiều cùng ngày sau phần trả lời của báo cáo viên và lời cảm ơn của sở %2$s.
				"""
			.formatted(day, province, 71 * this.rounds);
		String notice = "Thông báo của Sở Nội vụ %s: lớp tập huấn bình đẳng giới mở ngày %s, mời cán bộ xã đăng ký."
			.formatted(province, day);
		collect(kafka, "a", report, 1);
		collect(kafka, "b", report, 1);
		collect(kafka, "c", notice, 1);
		collect(kafka, "a", report.replace("120", "150"), 2);
		this.rounds++;
	}

	private void collect(KafkaServer kafka, String portal, String text, int revision)
			throws ExecutionException, InterruptedException {
		String url = "https://" + portal + ".example/" + this.rounds;
		ArticleId id = ArticleId.of(url);
		PublicationDate published = new PublicationDate(OffsetDateTime.parse("2026-03-08T08:00+07:00"),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.META, "08-03-2026 08:00", 0.9);
		Article article = new Article(url, url, "Tập huấn bình đẳng giới", null, text, "<p></p>", null, null, "vi",
				published, null, List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId(portal), portal, Source.Group.PROVINCE, null, null);
		ArticleCollected collected = new ArticleCollected(id, source, url, article, null, 1, List.of(), SEEN,
				SEEN.plusSeconds(revision), revision);
		this.states.add(id.value() + " " + revision);
		try (Producer<String, byte[]> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", kafka.bootstrapServers()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer
				.send(new ProducerRecord<>(Topics.ARTICLES_COLLECTED, id.value(),
						this.mapper.writeValueAsBytes(collected)))
				.get();
		}
	}

	private List<String> enriched(KafkaServer kafka) {
		return TopicContent.records(kafka.bootstrapServers(), Topics.ARTICLES_ENRICHED)
			.stream()
			.map((message) -> this.mapper.readValue(message.value(), ArticleEnriched.class))
			.map((article) -> article.id().value() + " " + article.collected().revision())
			.toList();
	}

	private void awaitEnriched(KafkaServer kafka, int count) {
		await().atMost(LIMIT)
			.pollInterval(Duration.ofMillis(500))
			.until(() -> TopicContent.keys(kafka.bootstrapServers(), Topics.ARTICLES_ENRICHED).size() >= count);
	}

	/// Everything that was told, by topic and key, in its order.
	private static Map<String, List<String>> told(KafkaServer kafka) {
		Map<String, List<String>> told = new TreeMap<>();
		for (String topic : TOLD) {
			for (ConsumerRecord<String, String> message : TopicContent.records(kafka.bootstrapServers(), topic)) {
				told.computeIfAbsent(topic + " " + message.key(), (key) -> new ArrayList<>()).add(message.value());
			}
		}
		return told;
	}

	private void end() throws InterruptedException {
		Process process = this.running.removeFirst();
		process.destroy();
		process.waitFor();
	}

	/// Back to the first article understood, without what was kept of any.
	private static void rewind(Admin admin) throws ExecutionException, InterruptedException {
		Set<String> kept = admin.listTopics()
			.names()
			.get()
			.stream()
			.filter((topic) -> topic.startsWith("enrich-") && topic.endsWith("-changelog"))
			.collect(Collectors.toSet());
		assertThat(kept).hasSize(7);
		admin.deleteTopics(kept).all().get();
		await().atMost(LIMIT)
			.ignoreExceptionsMatching((failure) -> failure.getCause() instanceof UnknownMemberIdException
					|| failure.getCause() instanceof GroupNotEmptyException)
			.until(() -> {
				admin
					.alterConsumerGroupOffsets("enrich",
							Map.of(new TopicPartition(Topics.ARTICLES_UNDERSTOOD, 0), new OffsetAndMetadata(0)))
					.all()
					.get();
				return true;
			});
	}

	private void start(KafkaServer kafka, Path state, String step) {
		this.started++;
		String tests = Fatal.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		String classPath = Stream.concat(Project.classPath("enrich").stream(), Stream.of(Path.of(tests)))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m",
						"-XX:TieredStopAtLevel=1", "-cp", classPath, Project.mainClass("enrich")));
		builder.environment().putAll(Fatal.at(step));
		builder.environment()
			.putAll(Map.of("DIEMTIN_KAFKA", kafka.bootstrapServers(), "DIEMTIN_ENRICH_STATE", state.toString(),
					"DIEMTIN_ENRICH_PORT", "0", "DIEMTIN_WIRE_PARTITIONS", "2",
					"SPRING_KAFKA_STREAMS_PROPERTIES_CONSUMER_INTERCEPTOR_CLASSES", Fatal.class.getName(),
					"SPRING_KAFKA_STREAMS_PROPERTIES_CONSUMER_SESSION_TIMEOUT_MS", "6000"));
		try {
			Path log = Project.root().resolve("standalone/target/production/killed-enrich-" + this.started + ".log");
			Files.createDirectories(log.getParent());
			this.running.add(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
