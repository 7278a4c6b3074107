package vn.diemtin.standalone.production;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.events.training.TrainingTold;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// A day is replayed from its first article on, by processes that die in the middle and that lose all but the ledger: what was
/// told is neither told nor sent again, what was passed over is told once. On a real broker and index.
@EmbeddedServers
class ReplayedDayTest {

	private static final String GROUP = "alert";

	/// A real process has the clock of its machine, and its audit asks for the last two
	/// days.
	private final Instant day = Clock.systemUTC().instant().minus(Duration.ofHours(26));

	private static final TrainingId COURSE = new TrainingId("khoa-hoc");

	private final JsonMapper mapper = new JsonMapper();

	private final ElasticsearchServer elasticsearch;

	private final Map<String, String> settings;

	private final Store store;

	private final List<ArticleEnriched> published = new ArrayList<>();

	ReplayedDayTest(ElasticsearchServer elasticsearch) {
		this.elasticsearch = elasticsearch;
		String prefix = "replayed-" + UUID.randomUUID() + "-";
		this.store = Store.connect(new StoreSettings(this.elasticsearch.uri(), null, null, prefix));
		// With one partition, what is published last is told last.
		this.settings = Map.of("DIEMTIN_WIRE_PARTITIONS", "1", "DIEMTIN_ALERT_ELASTICSEARCH",
				this.elasticsearch.uri().toString(), "DIEMTIN_ALERT_PREFIX", prefix);
	}

	@Test
	void losesNoAlertAndTellsNoneTwiceWhateverBecomesOfTheProcess(@TempDir Path folder)
			throws IOException, ExecutionException, InterruptedException {
		try (AlertRuns alerts = new AlertRuns(folder, "replayed-day"); this.store) {
			Process first = alerts.start(Fatal.NEVER, this.settings);
			alerts.saveRule();
			publish(alerts, stories("hom-truoc", -3, 2));
			publish(alerts, stories("sang", 0, 4));
			publish(alerts, Stream.of(course(5), moved(6)));
			awaitTold(alerts, 8);
			kill(first);

			publish(alerts, stories("lac", 8, 3));
			moveTo(alerts, OffsetSpec.latest());
			Process second = alerts.start(Fatal.NEVER, this.settings);
			publish(alerts, stories("chieu", 12, 3));
			publish(alerts, stories("hom-sau", 25, 2));
			awaitTold(alerts, 13);
			kill(second);
			List<String> toldOnce = raised(alerts);
			assertThat(toldOnce).doesNotHaveDuplicates().noneMatch((key) -> key.contains("lac"));
			assertThat(alerts.received()).doesNotHaveDuplicates().hasSize(13);

			moveTo(alerts, OffsetSpec.forTimestamp(this.day.toEpochMilli()));
			Process replaying = alerts.start("sent " + Topics.DISPOSITIONS + " 12", this.settings);
			replaying.onExit().get();
			assertThat(replaying.exitValue()).as("how the replay ended").isEqualTo(Fatal.STATUS);
			Process goingOn = alerts.start(Fatal.NEVER, this.settings);
			publish(alerts, stories("cuoi-1", 25, 1));
			awaitTold(alerts, 17);
			kill(goingOn);

			forgetAllButTheLedger(alerts);
			moveTo(alerts, OffsetSpec.forTimestamp(this.day.toEpochMilli()));
			alerts.start(Fatal.NEVER, this.settings);
			publish(alerts, stories("cuoi-2", 25, 1));
			awaitTold(alerts, 18);

			assertThat(raised(alerts)).as("each once").doesNotHaveDuplicates().hasSize(18).containsAll(toldOnce);
			assertThat(raised(alerts)).filteredOn((key) -> key.contains("lac")).hasSize(3);
			Map<String, Long> received = alerts.received()
				.stream()
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			assertThat(received).hasSize(18);
			assertThat(toldOnce).allSatisfy(
					(alert) -> assertThat(received).containsEntry(DeliveryWanted.id(alert, alerts.channel()), 1L));
			// A death can have one message under way.
			assertThat(alerts.received()).hasSizeLessThanOrEqualTo(19);
			assertAuditFindsNothing(alerts);
		}
	}

	/// Stories with a copy each, one after the other.
	private Stream<ArticleEnriched> stories(String name, int hour, int count) {
		return IntStream.range(0, count * 2).mapToObj((i) -> {
			String story = name + "-" + i / 2;
			return AlertRuns.article(story + ((i % 2 == 0) ? "" : "-copy"), story, "Họp về nước sạch",
					this.day.plus(Duration.ofHours(hour)).plusSeconds(i * 60L));
		});
	}

	private ArticleEnriched course(int hour) {
		return AlertRuns.article("tap-huan", "tap-huan", "Tập huấn nước sạch", this.day.plus(Duration.ofHours(hour)),
				new TrainingTold(COURSE, true, List.of()));
	}

	/// The course has another date; of clean water nothing is said.
	private ArticleEnriched moved(int hour) {
		Instant at = this.day.plus(Duration.ofHours(hour));
		return AlertRuns.article("doi-ngay", "doi-ngay", "Dời ngày học", at, new TrainingTold(COURSE, false,
				List.of(new Change(Slot.DATES, "2026-12-01", "2026-12-08", new ArticleId("doi-ngay"), at))));
	}

	private void publish(AlertRuns alerts, Stream<ArticleEnriched> articles) {
		articles.forEach((article) -> {
			alerts.publish(article);
			this.published.add(article);
		});
	}

	/// Waits until so many alerts are raised, sent, and written down as sent.
	private void awaitTold(AlertRuns alerts, int count) {
		await().atMost(AlertRuns.LIMIT).until(() -> {
			Map<String, State> newest = new HashMap<>();
			TopicContent.records(alerts.bootstrapServers(), Topics.DELIVERIES)
				.forEach((message) -> newest.put(message.key(),
						this.mapper.readValue(message.value(), Delivery.class).state()));
			return newest.values().stream().filter((state) -> state == State.SENT).count() >= count;
		});
	}

	private static List<String> raised(AlertRuns alerts) {
		return TopicContent.keys(alerts.bootstrapServers(), Topics.ALERTS_RAISED);
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		process.waitFor();
	}

	private static Admin admin(AlertRuns alerts) {
		return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, alerts.bootstrapServers()));
	}

	/// Has the next process begin somewhere else, as soon as the broker knows that the
	/// last one is dead.
	private static void moveTo(AlertRuns alerts, OffsetSpec place) {
		TopicPartition articles = new TopicPartition(Topics.ARTICLES_ENRICHED, 0);
		try (Admin admin = admin(alerts)) {
			await().atMost(AlertRuns.LIMIT)
				.ignoreExceptionsMatching((failure) -> failure instanceof UnknownMemberIdException
						|| failure.getCause() instanceof UnknownMemberIdException
						|| failure.getCause() instanceof GroupNotEmptyException)
				.until(() -> {
					long offset = admin.listOffsets(Map.of(articles, place)).partitionResult(articles).get().offset();
					admin.alterConsumerGroupOffsets(GROUP, Map.of(articles, new OffsetAndMetadata(offset))).all().get();
					return true;
				});
		}
	}

	/// What the process remembers in its stream state, which lies on topics of its own.
	private static void forgetAllButTheLedger(AlertRuns alerts) {
		try (Admin admin = admin(alerts)) {
			await().atMost(AlertRuns.LIMIT)
				.ignoreExceptionsMatching((failure) -> failure.getCause() instanceof GroupNotEmptyException)
				.until(() -> {
					admin.deleteConsumerGroups(List.of(GROUP)).all().get();
					List<String> own = admin.listTopics()
						.names()
						.get()
						.stream()
						.filter((topic) -> topic.startsWith(GROUP + "-"))
						.toList();
					admin.deleteTopics(own).all().get();
					return own.size() == 2;
				});
		}
	}

	private void assertAuditFindsNothing(AlertRuns alerts) {
		this.store.prepare();
		this.store.articles().index(this.published);
		this.store.refresh();
		alerts.publish(Topics.AUDITS_WANTED, "sau-phat-lai", new AuditWanted("sau-phat-lai", "lan", this.day),
				this.day);
		await().atMost(AlertRuns.LIMIT)
			.until(() -> TopicContent.keys(alerts.bootstrapServers(), Topics.AUDITS).contains("sau-phat-lai"));
		AuditDone audit = TopicContent.records(alerts.bootstrapServers(), Topics.AUDITS)
			.stream()
			.map((message) -> this.mapper.readValue(message.value(), AuditDone.class))
			.filter((one) -> one.id().equals("sau-phat-lai"))
			.findFirst()
			.orElseThrow();
		// All but the article that tells the new date.
		assertThat(audit).extracting(AuditDone::matches, AuditDone::missed)
			.containsExactly(this.published.size() - 1L, 0L);
	}

}
