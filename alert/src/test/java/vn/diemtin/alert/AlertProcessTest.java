package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.StreamsProcess;
import vn.diemtin.wire.TopicFollower;

import static org.assertj.core.api.Assertions.assertThat;

/// The process on a real broker. Its topics have one partition here, so that what is published last is done last. Each test
/// has words of its own, since the topics outlive it.
@EmbeddedServers
class AlertProcessTest {

	private static final String GROUP = "alert";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final KafkaServer kafka;

	private final JsonMapper mapper = new JsonMapper();

	@TempDir
	private Path folder = Path.of("");

	private @Nullable ConfigurableApplicationContext process;

	AlertProcessTest(KafkaServer kafka) {
		this.kafka = kafka;
	}

	@AfterEach
	void end() {
		stop();
	}

	private void start(String state) {
		this.process = AlertApplication.application()
			.web(WebApplicationType.NONE)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean("clock", Clock.class,
					() -> Clock.fixed(Invented.NOW, ZoneOffset.UTC)))
			.run("--spring.kafka.bootstrap-servers=" + this.kafka.bootstrapServers(), "--diemtin.wire.partitions=1",
					"--diemtin.alert.state=" + this.folder.resolve(state), "--logging.level.org.apache.kafka=ERROR");
		StreamsProcess streams = process().getBean(StreamsProcess.class);
		Awaitility.await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.RUNNING);
	}

	private void stop() {
		if (this.process != null) {
			this.process.close();
			this.process = null;
		}
	}

	private Admin admin() {
		return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.kafka.bootstrapServers()));
	}

	private ConfigurableApplicationContext process() {
		if (this.process == null) {
			throw new IllegalStateException("Not started");
		}
		return this.process;
	}

	private void publish(String topic, String key, @Nullable Object event) {
		process().getBean(EventPublisher.class).publishAndAwait(topic, key, event);
	}

	private void publish(Invented... articles) {
		for (Invented invented : articles) {
			ArticleEnriched article = invented.build();
			publish(Topics.ARTICLES_ENRICHED, article.id().value(), article);
		}
	}

	private void publish(AlertRule rule) {
		publish(Topics.ALERT_RULES, rule.id().value(), rule);
	}

	private void publishAndAwait(AlertRule rule) {
		long before = process().getBean(AlertRules.class).liveCount();
		publish(rule);
		Awaitility.await().atMost(PATIENCE).until(() -> process().getBean(AlertRules.class).liveCount() > before);
	}

	private <T> List<T> all(String topic, Class<T> type) {
		List<T> read = Collections.synchronizedList(new ArrayList<>());
		TopicFollower follower = new TopicFollower(topic, Map.of("bootstrap.servers", this.kafka.bootstrapServers()),
				(key, value) -> {
					if (value != null) {
						read.add(this.mapper.readValue(value, type));
					}
				});
		follower.start();
		follower.stop();
		return List.copyOf(read);
	}

	private List<AlertRaised> raised(String rule) {
		return all(Topics.ALERTS_RAISED, AlertRaised.class).stream()
			.filter((alert) -> alert.rule().id().value().equals(rule))
			.toList();
	}

	private void awaitStories(String rule, String... stories) {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(raised(rule)).extracting((alert) -> alert.story().value())
				.contains(stories[stories.length - 1]));
		assertThat(raised(rule)).extracting((alert) -> alert.story().value()).containsExactly(stories);
	}

	private static Invented ferry(String name, String story) {
		return Invented.article(name, "Chuyến phà sớm", "Bến phà mở lại từ sáng nay.").story(story);
	}

	@Test
	void tellsEachStoryOnceAcrossCopiesRestartsAndReplays() throws ExecutionException, InterruptedException {
		start("first");
		publishAndAwait(Invented.rule("ferry", "\"bến phà\""));
		publish(ferry("f1", "s1"), ferry("f2", "s1"), ferry("f1", "s1"), ferry("f3", "s3"));
		awaitStories("ferry", "s1", "s3");
		AlertRaised first = raised("ferry").getFirst();
		assertThat(first.article()).isEqualTo(ferry("f1", "s1").build());
		assertThat(first.reasons()).extracting((phrase) -> phrase.text()).containsExactly("Bến phà");
		assertThat(first.raisedAt()).isEqualTo(Invented.NOW);
		stop();

		start("first");
		publish(ferry("f1", "s1"), ferry("f4", "s3"), ferry("f5", "s5"));
		awaitStories("ferry", "s1", "s3", "s5");
		stop();

		forgetEverything();
		start("second");
		publish(ferry("f6", "s6"));
		awaitStories("ferry", "s1", "s3", "s5", "s6");
	}

	/// All that the process remembers but the ledger: it reads the articles from the
	/// first again.
	private void forgetEverything() throws ExecutionException, InterruptedException {
		try (Admin admin = admin()) {
			admin.deleteConsumerGroups(List.of(GROUP)).all().get();
			List<String> own = admin.listTopics()
				.names()
				.get()
				.stream()
				.filter((topic) -> topic.startsWith(GROUP + "-"))
				.toList();
			assertThat(own).hasSize(2);
			admin.deleteTopics(own).all().get();
		}
	}

	@Test
	void knowsTheRulesThatCameWhileItWasDownBeforeItMatches() throws ExecutionException, InterruptedException {
		start("down");
		stop();
		try (TestPublisher outside = new TestPublisher(this.kafka.bootstrapServers(), this.mapper)) {
			outside.publish(Topics.ARTICLES_ENRICHED, "d1",
					Invented.article("d1", "Khánh thành thư viện", "…").story("d1").build());
			outside.publish(Topics.ALERT_RULES, "library", Invented.rule("library", "\"thư viện\""));
		}
		start("down");
		awaitStories("library", "d1");
	}

	@Test
	void brokenRuleAndBrokenArticleStopNobody() {
		start("broken");
		publish(Topics.ALERT_RULES, "nonsense", "{".getBytes(StandardCharsets.UTF_8));
		publishAndAwait(Invented.rule("bridge", "\"cầu treo\""));
		publish(Topics.ARTICLES_ENRICHED, "b0", "{\"collected\":".getBytes(StandardCharsets.UTF_8));
		publish(Invented.article("b1", "Xây cầu treo", "…").story("b1"),
				Invented.article("b2", "Trời mưa to", "…").story("b2"),
				Invented.article("b3", "Sửa cầu treo", "…").story("b3"));
		awaitStories("bridge", "b1", "b3");
		assertThat(process().getBean(AlertRules.class).problems()).containsKey("nonsense");
		assertThat(all(Topics.DISPOSITIONS, Disposition.class)).filteredOn((record) -> record.item().matches("b\\d"))
			.extracting((record) -> record.item() + " " + record.outcome())
			.containsExactly("b0 dead-letter", "b1 matched", "b2 no-rule", "b3 matched");
	}

}
