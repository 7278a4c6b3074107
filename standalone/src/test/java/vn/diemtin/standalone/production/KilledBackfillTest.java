package vn.diemtin.standalone.production;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillProgress.State;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.events.source.TrialWanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// One ingest process goes back through two long lists and tries a site; it dies again and again in the middle of it and is
/// started on the same state, as on a machine that restarts it.
class KilledBackfillTest {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	/// The most pages that the first list is asked for.
	private static final int PAGES = 7;

	/// How many days back the second list is wanted; each of its pages shows one.
	private static final int DAYS = 4;

	private final JsonMapper mapper = JsonMapper.shared();

	private final OldPortal undated = new OldPortal();

	private final OldPortal dated = new OldPortal();

	/// A member that comes back under its name need not wait until it is thought dead.
	private final MortalIngest ingest = new MortalIngest("killed-backfill",
			Map.of("DIEMTIN_WIRE_PARTITIONS", "2", "DIEMTIN_INGEST_FETCH_TIMEOUT", "3s", "DIEMTIN_INGEST_LEASE", "6s",
					"LOGGING_LEVEL_ROOT", "warn", "DIEMTIN_INGEST_POLL_FIRST", "30m", "DIEMTIN_INGEST_POLL_FASTEST",
					"30m", "SPRING_KAFKA_CONSUMER_PROPERTIES_GROUP_INSTANCE_ID", "one",
					"SPRING_KAFKA_STREAMS_PROPERTIES_GROUP_INSTANCE_ID", "one"));

	private @Nullable Process process;

	@AfterEach
	void close() {
		if (this.process != null) {
			this.process.destroyForcibly();
		}
		this.undated.close();
		this.dated.close();
	}

	@Test
	void goesOnToTheEndAndAnswersOnce(@TempDir Path folder) throws Exception {
		this.undated.declareIn(folder.resolve("sources"), "cong-dai");
		this.dated.declareIn(folder.resolve("sources"), "cong-ngay");
		try (KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start()) {
			String broker = kafka.bootstrapServers();
			start(broker, folder, "sent " + Topics.ENTRANCES_READ + " 6");
			awaitKeys(broker, Topics.ARTICLES_COLLECTED, 8);
			want(broker, Topics.BACKFILLS_WANTED, this.undated.host(),
					backfill("cong-dai", this.undated, LocalDate.of(2020, 1, 1), PAGES));
			want(broker, Topics.BACKFILLS_WANTED, this.dated.host(),
					backfill("cong-ngay", this.dated, OldPortal.NEWEST.minusDays(DAYS), 30));
			awaitDeath();
			want(broker, Topics.TRIALS_WANTED, "t1",
					new TrialWanted("t1", this.dated.list(), null, "x", Instant.now()));
			start(broker, folder, "sent " + Topics.TRIALS + " 1");
			awaitDeath();
			start(broker, folder, "sent " + Topics.BACKFILLS + " 4");
			awaitDeath();
			start(broker, folder, MortalIngest.IMMORTAL);
			await().atMost(LIMIT)
				.pollInterval(Duration.ofMillis(300))
				.until(() -> progress(broker, this.undated).getLast().state() != State.RUNNING
						&& progress(broker, this.dated).getLast().state() != State.RUNNING);
			awaitKeys(broker, Topics.ARTICLES_COLLECTED, expected().size());
			assertProgress(broker);
			assertThat(TopicContent.keys(broker, Topics.ARTICLES_COLLECTED)).as("each article once")
				.containsExactlyInAnyOrderElementsOf(expected());
			assertThat(TopicContent.keys(broker, Topics.ARTICLES_REVISED)).isEmpty();
			assertAnsweredOnce(broker);
		}
	}

	private void assertProgress(String broker) {
		List<BackfillProgress> first = progress(broker, this.undated);
		assertThat(first.getLast().state()).isEqualTo(State.STOPPED);
		assertThat(first.getLast().reason()).isEqualTo("its " + PAGES + " pages are used up");
		assertThat(first.getLast().asked()).isEqualTo(PAGES);
		assertThat(first.getLast().found()).isEqualTo(this.undated.articles(PAGES).size());
		assertThat(first.getLast().oldest()).isEqualTo(OldPortal.NEWEST.minusDays(PAGES - 1));
		assertThat(this.undated.asked()).as("no page beyond the budget").doesNotContain("/tin-tuc?page=" + (PAGES + 1));
		List<BackfillProgress> second = progress(broker, this.dated);
		assertThat(second.getLast().state()).isEqualTo(State.DONE);
		assertThat(second.getLast().reason()).isEqualTo("the day is reached");
		assertThat(second.getLast().asked()).isEqualTo(DAYS + 2);
		for (List<BackfillProgress> all : List.of(first, second)) {
			assertThat(all).extracting(BackfillProgress::asked).isSorted();
			assertThat(all).extracting(BackfillProgress::found).isSorted();
			assertThat(all.subList(0, all.size() - 1)).extracting(BackfillProgress::state).containsOnly(State.RUNNING);
		}
	}

	private void assertAnsweredOnce(String broker) {
		await().atMost(LIMIT).until(() -> !TopicContent.keys(broker, Topics.TRIALS).isEmpty());
		List<TrialDone> answers = TopicContent.records(broker, Topics.TRIALS)
			.stream()
			.map((answer) -> this.mapper.readValue(answer.value(), TrialDone.class))
			.toList();
		// The topic is compacted: the answer that was sent before the death is replaced.
		assertThat(answers).extracting((answer) -> answer.wanted().id()).containsOnly("t1").hasSizeBetween(1, 2);
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.problems()).isEmpty();
			assertThat(answer.declaration()).contains(this.dated.list());
		});
	}

	private List<String> expected() {
		List<String> urls = new ArrayList<>(this.undated.articles(PAGES));
		urls.addAll(this.dated.articles(DAYS + 1));
		return urls.stream().map((url) -> ArticleId.of(url).value()).toList();
	}

	private List<BackfillProgress> progress(String broker, OldPortal portal) {
		return TopicContent.records(broker, Topics.BACKFILLS)
			.stream()
			.filter((message) -> message.key().startsWith(portal.host() + ' '))
			.map(ConsumerRecord::value)
			.map((json) -> this.mapper.readValue(json, BackfillProgress.class))
			.toList();
	}

	private static BackfillWanted backfill(String source, OldPortal portal, LocalDate since, int pages) {
		return new BackfillWanted(new SourceId(source), portal.host(), since, pages, "x", Instant.now());
	}

	private void want(String broker, String topic, String key, Object wish)
			throws ExecutionException, InterruptedException {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker),
				new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>(topic, key, this.mapper.writeValueAsString(wish))).get();
		}
	}

	private void start(String broker, Path folder, String step) {
		this.process = this.ingest.start(broker, folder.resolve("sources"), folder.resolve("state"), step);
	}

	private void awaitDeath() throws InterruptedException {
		Process dying = this.process;
		assertThat(dying).isNotNull();
		if (dying != null) {
			assertThat(dying.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).as("it dies").isTrue();
			assertThat(dying.exitValue()).isEqualTo(Fatal.STATUS);
		}
	}

	private static void awaitKeys(String broker, String topic, int count) {
		await().atMost(LIMIT)
			.pollInterval(Duration.ofMillis(300))
			.ignoreException(UnknownTopicOrPartitionException.class)
			.until(() -> TopicContent.keys(broker, topic).size() >= count);
	}

}
