package vn.diemtin.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// What people corrected holds in searches, also when articles come again and the index is built anew.
@EmbeddedServers
class CorrectionsTests {

	private static final Duration LONG = Duration.ofSeconds(120);

	private static final String TEXT = "Lớp có 120 học viên dự.";

	private final KafkaServer kafka;

	private final ElasticsearchServer elasticsearch;

	CorrectionsTests(KafkaServer kafka, ElasticsearchServer elasticsearch) {
		this.kafka = kafka;
		this.elasticsearch = elasticsearch;
	}

	@Test
	void survivesReEnrichmentAndReIndexingAndIsUndone() {
		String prefix = "corrections-" + UUID.randomUUID() + "-";
		ArticleEnriched article = article(TEXT, 120, "statistics/1", Samples.SEEN);
		try (ConfigurableApplicationContext process = index(prefix); Store store = store(prefix)) {
			EventPublisher publisher = process.getBean(EventPublisher.class);
			publish(publisher, article);
			holds(store, 120.0);

			Correction mended = Corrected.correction(article, article.facts().getFirst(), Map.of("value", "130"), "lan",
					Samples.SEEN);
			publisher.publishAndAwait(Topics.CORRECTIONS, mended.key(), mended);
			holds(store, 130.0);
			assertThat(store.articles().article(article.id())).as("what was read stays").contains(article);

			publish(publisher, article("Tin thêm. " + TEXT, 12, "statistics/2", Samples.SEEN.plusSeconds(60)));
			await().atMost(LONG)
				.until(() -> store.articles()
					.article(article.id())
					.filter((found) -> found.finders().equals("statistics/2"))
					.isPresent());
			holds(store, 130.0);
		}
		String another = "corrections-" + UUID.randomUUID() + "-";
		try (ConfigurableApplicationContext process = index(another); Store store = store(another)) {
			EventPublisher publisher = process.getBean(EventPublisher.class);
			publish(publisher, article("Tin thêm. " + TEXT, 12, "statistics/2", Samples.SEEN.plusSeconds(60)));
			holds(store, 130.0);
			Correction known = Corrected.correction(article, article.facts().getFirst(), null, "lan", Samples.SEEN);
			publisher.publishAndAwait(Topics.CORRECTIONS, known.key(), known);
			holds(store);
			publisher.publishAndAwait(Topics.CORRECTIONS, known.key(), null);
			holds(store, 12.0);
		}
	}

	private static void publish(EventPublisher publisher, ArticleEnriched article) {
		publisher.publishAndAwait(Topics.ARTICLES_ENRICHED, article.id().value(), article);
	}

	private static void holds(Store store, Double... values) {
		await().atMost(LONG).ignoreExceptions().untilAsserted(() -> {
			store.refresh();
			assertThat(store.articles().statistics(StatisticRequest.latest(10)).rows())
				.extracting((row) -> row.statistic().value().min())
				.containsExactly(values);
		});
	}

	private ConfigurableApplicationContext index(String prefix) {
		return IndexApplication.application()
			.run("--spring.kafka.bootstrap-servers=" + this.kafka.bootstrapServers(),
					"--diemtin.index.elasticsearch=" + this.elasticsearch.uri(), "--diemtin.index.prefix=" + prefix,
					"--diemtin.wire.retry-first=50ms", "--diemtin.wire.retry-most=500ms", "--diemtin.wire.partitions=1",
					"--server.port=0", "--management.server.port=0");
	}

	private Store store(String prefix) {
		Store store = Store.connect(new StoreSettings(this.elasticsearch.uri(), null, null, prefix));
		await().atMost(LONG).until(store::isReady);
		return store;
	}

	private static ArticleEnriched article(String text, double value, String finders, Instant fetchedAt) {
		ArticleEnriched bare = Samples.article("https://mau.vn/corrected", "Lớp học", fetchedAt);
		ArticleCollected collected = bare.collected();
		Article article = new Article(collected.url(), collected.url(), "Lớp học", null, text, "<p></p>", null, null,
				"vi", null, null, List.of(), List.of(), List.of());
		int start = text.indexOf("120 học viên");
		StatisticFact fact = new StatisticFact(
				new Evidence(Field.TEXT, start, start + 12, "120 học viên", 0.9, finders), "s1",
				new StatisticFact.Quantity(value, value, 0), StatisticFact.Bound.EXACT,
				new StatisticFact.Unit("person", "học viên", "count"), StatisticFact.Role.LEVEL,
				StatisticFact.Trend.NONE, null, null, null, null, null);
		return new ArticleEnriched(
				new ArticleCollected(collected.id(), collected.source(), collected.url(), article, null, 0.9, List.of(),
						collected.firstSeenAt(), fetchedAt),
				List.of(), List.of(fact), bare.story(), finders, Samples.SEEN);
	}

}
