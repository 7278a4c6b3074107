package vn.diemtin.index;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Changed;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.store.ElasticsearchChanges.Filter;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
@TestInstance(Lifecycle.PER_CLASS)
class IndexApplicationTests {

	private static final Duration LONG = Duration.ofSeconds(120);

	private final ElasticsearchServer elasticsearch;

	private final ConfigurableApplicationContext process;

	private final EventPublisher kafka;

	private final Store store;

	IndexApplicationTests(KafkaServer kafka, ElasticsearchServer elasticsearch) {
		String prefix = "index-" + UUID.randomUUID() + "-";
		this.elasticsearch = elasticsearch;
		this.process = IndexApplication.application()
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
					"--diemtin.index.elasticsearch=" + elasticsearch.uri(), "--diemtin.index.prefix=" + prefix,
					"--diemtin.wire.retry-first=50ms", "--diemtin.wire.retry-most=500ms", "--diemtin.wire.partitions=1",
					"--server.port=0", "--management.server.port=0");
		this.kafka = this.process.getBean(EventPublisher.class);
		this.store = Store.connect(new StoreSettings(elasticsearch.uri(), null, null, prefix));
		await().atMost(LONG).until(this.store::isReady);
	}

	@AfterAll
	void stop() {
		this.store.close();
		this.process.close();
	}

	private void publish(ArticleEnriched article) {
		this.kafka.publishAndAwait(Topics.ARTICLES_ENRICHED, article.id().value(), article);
	}

	private List<String> outcomes(String item) {
		return this.store.dispositions()
			.of(item)
			.stream()
			.filter((disposition) -> disposition.stage().equals("index"))
			.map(Disposition::outcome)
			.toList();
	}

	@Test
	void storesAnArticleOnceHoweverOftenItIsDelivered() {
		ArticleEnriched article = Samples.article("https://mau.vn/thrice", "Tin đến ba lần", Samples.SEEN);
		ArticleEnriched older = Samples.article("https://mau.vn/thrice", "Bản cũ", Samples.SEEN.minusSeconds(60));
		Stream.of(article, article, older).forEach(this::publish);
		await().atMost(LONG)
			.untilAsserted(() -> assertThat(outcomes(article.id().value())).containsExactlyInAnyOrder("indexed",
					"indexed", "stale"));
		assertThat(this.store.articles().article(article.id())).contains(article);
	}

	@Test
	void putsPoisonAsideAndStoresItsNeighbours() {
		ArticleEnriched before = Samples.article("https://mau.vn/before", "Trước", Samples.SEEN);
		ArticleEnriched never = Samples.article("https://mau.vn/never", "Năm 12026",
				Instant.parse("+12026-01-01T00:00:00Z"));
		ArticleEnriched after = Samples.article("https://mau.vn/after", "Sau", Samples.SEEN);
		publish(before);
		this.kafka.publishAndAwait(Topics.ARTICLES_ENRICHED, "no-article", List.of("not an article"));
		this.kafka.publishAndAwait(Topics.ARTICLES_ENRICHED, "tombstone", null);
		publish(never);
		publish(after);
		await().atMost(LONG).untilAsserted(() -> {
			assertThat(outcomes(after.id().value())).containsExactly("indexed");
			assertThat(outcomes(before.id().value())).containsExactly("indexed");
			for (String bad : List.of("no-article", "tombstone", never.id().value())) {
				assertThat(outcomes(bad)).as(bad).containsExactly("dead-letter");
			}
		});
	}

	@Test
	void storesAllThatCameWhileElasticsearchWasAway() {
		ArticleEnriched first = Samples.article("https://mau.vn/outage", "Trước khi mất", Samples.SEEN);
		publish(first);
		await().atMost(LONG).until(() -> this.store.articles().article(first.id()).isPresent());
		this.elasticsearch.kill();
		List<ArticleEnriched> during = IntStream.range(0, 50)
			.mapToObj((i) -> Samples.article("https://mau.vn/outage/" + i, "Trong lúc mất " + i, Samples.SEEN))
			.toList();
		during.forEach(this::publish);
		await().atMost(LONG).untilAsserted(() -> assertThat(health()).contains("\"DOWN\""));
		this.elasticsearch.start();
		List<ArticleId> ids = during.stream().map(ArticleEnriched::id).toList();
		await().atMost(LONG)
			.ignoreExceptions()
			.until(() -> ids.stream().allMatch((id) -> this.store.articles().article(id).isPresent()));
		await().atMost(LONG)
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(ids)
				.allSatisfy((id) -> assertThat(outcomes(id.value())).containsExactly("indexed")));
		await().atMost(LONG).untilAsserted(() -> assertThat(health()).doesNotContain("\"DOWN\""));
	}

	@Test
	void storesSourcesAndHowTheyDo() {
		Source source = Samples.source();
		FetchDue due = Samples.due(source);
		this.kafka.publishAndAwait(Topics.SOURCES, source.id().value(), source);
		this.kafka.publishAndAwait(Topics.FETCHES_DONE, due.host(),
				new FetchDone(due, "fetched", null, 200, null, null, null, Samples.SEEN));
		this.kafka.publishAndAwait(Topics.FETCHES_DONE, due.host(),
				new FetchDone(due, "timeout", "too slow", 0, null, null, null, Samples.SEEN.plusSeconds(60)));
		await().atMost(LONG)
			.untilAsserted(() -> assertThat(this.store.sources().source(source.id())).get()
				.extracting(SourceHealth::entrances)
				.isEqualTo(List.of(new SourceHealth.EntranceHealth(due.url(), due.role(), "timeout", "too slow", 0,
						Samples.SEEN.plusSeconds(60), Samples.SEEN))));
		this.kafka.publishAndAwait(Topics.SOURCES, source.id().value(), null);
		await().atMost(LONG).until(() -> this.store.sources().source(source.id()).isEmpty());
	}

	@Test
	void storesRulesAndAlerts() {
		AlertRule rule = new AlertRule(new RuleId("r1"), "Quy tắc", "bình đẳng giới", "an", 1, true, Samples.SEEN);
		ArticleEnriched article = Samples.article("https://mau.vn/alert", "Tin báo", Samples.SEEN);
		AlertRaised alert = new AlertRaised(rule, article.story(), article, List.of(), Samples.SEEN);
		this.kafka.publishAndAwait(Topics.ALERT_RULES, "r1", rule);
		this.kafka.publishAndAwait(Topics.ALERTS_RAISED, AlertRaised.key(rule.id(), article.story()), alert);
		await().atMost(LONG).untilAsserted(() -> {
			assertThat(this.store.rules().all()).containsExactly(rule);
			assertThat(this.store.alerts().byRule(rule.id(), 5)).containsExactly(alert);
		});
		this.kafka.publishAndAwait(Topics.ALERT_RULES, "r1", null);
		await().atMost(LONG).until(() -> this.store.rules().all().isEmpty());
	}

	@Test
	void storesWhatHappenedOnceHoweverOftenItIsDelivered() {
		ArticleEnriched article = Samples.article("https://mau.vn/edited", "Tin sửa", Samples.SEEN);
		ArticleRevised revised = new ArticleRevised(article.id(), article.collected().source(), "https://mau.vn/edited",
				"Tin sửa", 2, Samples.SEEN, Samples.SEEN.plusSeconds(60),
				List.of(new ArticleRevised.Change(ArticleRevised.Part.TITLE, "Tin", "Tin sửa")));
		SourceTurned turned = new SourceTurned(Samples.source().id(), "Cổng mẫu", false, Cause.UNREACHABLE, "why",
				Samples.SEEN, Samples.SEEN.plusSeconds(60), null);
		Changed changed = new Changed(Changed.Subject.RULE, "r9", "Quy tắc", Changed.Action.PAUSED, "an", Samples.SEEN,
				"enabled: true", "enabled: false");
		for (int time = 0; time < 2; time++) {
			this.kafka.publishAndAwait(Topics.ARTICLES_REVISED, article.id().value(), revised);
			this.kafka.publishAndAwait(Topics.SOURCES_TURNED, turned.source().value(), turned);
			this.kafka.publishAndAwait(Topics.CHANGES, changed.key(), changed);
		}
		await().atMost(LONG).untilAsserted(() -> {
			assertThat(this.store.revisions().of(article.id())).containsExactly(revised);
			assertThat(this.store.turns().of(turned.source(), 5)).containsExactly(turned);
			assertThat(this.store.changes().newest(Filter.of(Changed.Subject.RULE, "r9"), 5)).containsExactly(changed);
		});
	}

	@Test
	void storesStoriesAndTrainingEventsAndForgetsThemByTombstones() {
		Story story = Samples.story(3);
		TrainingEvent training = Samples.training(3);
		this.kafka.publishAndAwait(Topics.STORIES, story.id().value(), story);
		this.kafka.publishAndAwait(Topics.STORIES, story.id().value(), Samples.story(2));
		this.kafka.publishAndAwait(Topics.TRAININGS, training.id().value(), training);
		this.kafka.publishAndAwait(Topics.TRAININGS, training.id().value(), Samples.training(2));
		await().atMost(LONG).untilAsserted(() -> {
			assertThat(this.store.stories().story(story.id())).contains(story);
			assertThat(this.store.trainings().event(training.id())).map(TrainingHit::event).contains(training);
		});
		this.kafka.publishAndAwait(Topics.STORIES, story.id().value(), null);
		this.kafka.publishAndAwait(Topics.TRAININGS, training.id().value(), null);
		await().atMost(LONG)
			.until(() -> this.store.stories().story(story.id()).isEmpty()
					&& this.store.trainings().event(training.id()).isEmpty());
	}

	private String health() throws IOException, InterruptedException {
		String port = this.process.getEnvironment().getProperty("local.management.port", "");
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://localhost:" + port + "/actuator/health");
			return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
	}

}
