package vn.diemtin.standalone.production;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.IndexResult;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.wire.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/// What the pipeline asks of a Kafka and an Elasticsearch, wherever they come from.
abstract class ServersContract {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final Instant SEEN = Instant.parse("2026-11-16T02:00:00Z");

	abstract String bootstrapServers();

	abstract URI elasticsearch();

	@Test
	void carryAnArticleOverKafkaIntoTheStore() {
		ArticleEnriched sent = article(UUID.randomUUID());
		try (ConfigurableApplicationContext wire = new SpringApplicationBuilder(WireProbe.class)
			.web(WebApplicationType.NONE)
			.properties("spring.config.name=no-settings-file", "spring.main.banner-mode=off")
			.run("--spring.kafka.bootstrap-servers=" + bootstrapServers(), "--diemtin.wire.partitions=2");
				Store store = Store
					.connect(new StoreSettings(elasticsearch(), null, null, "contract-" + UUID.randomUUID() + "-"))) {
			EventPublisher publisher = wire.getBean(EventPublisher.class);
			publisher.publishAndAwait(Topics.ARTICLES_ENRICHED, sent.id().value(), sent);
			WireProbe probe = wire.getBean(WireProbe.class);
			Awaitility.await("the article comes over Kafka").atMost(LIMIT).until(() -> probe.received().contains(sent));

			store.prepare();
			assertThat(store.isReady()).isTrue();
			assertThat(store.articles().index(List.of(sent)).items()).containsExactly(new IndexResult.Done());
			assertThat(store.articles().index(List.of(sent)).items()).hasSize(1);
			store.refresh();

			SearchPage found = store.articles().search(SearchRequest.of("nuoc sach muong mau"));
			assertThat(found.counted().total()).isEqualTo(1);
			assertThat(found.hits().getFirst().id()).isEqualTo(sent.id());
			assertThat(found.hits().getFirst().title()).anyMatch((run) -> run.marked());
			assertThat(store.articles().article(sent.id())).contains(sent);
		}
	}

	@Test
	void keepWhatIsNoEventOnItsDeadLetterTopic() {
		String key = UUID.randomUUID().toString();
		try (ConfigurableApplicationContext wire = new SpringApplicationBuilder(WireProbe.class)
			.web(WebApplicationType.NONE)
			.properties("spring.config.name=no-settings-file", "spring.main.banner-mode=off")
			.run("--spring.kafka.bootstrap-servers=" + bootstrapServers(), "--diemtin.wire.partitions=2")) {
			wire.getBean(EventPublisher.class).publishAndAwait(Topics.ARTICLES_ENRICHED, key, "không phải bài báo");
			Awaitility.await("the dead letter")
				.atMost(LIMIT)
				.until(() -> TopicContent.keys(bootstrapServers(), Topics.deadLetters(Topics.ARTICLES_ENRICHED))
					.contains(key));
		}
	}

	private static ArticleEnriched article(UUID one) {
		String url = "https://mau.vn/tin/" + one + ".html";
		Article article = new Article(url, url, "Xã Mường Mẫu có thêm nước sạch", null,
				"Từ đầu tháng 11, ba bản vùng cao của xã có nước sạch dùng cả mùa khô.", "<p>…</p>", null, null, "vi",
				new PublicationDate(OffsetDateTime.parse("2026-11-16T08:00+07:00"), PublicationDate.Precision.MINUTE,
						PublicationDate.Origin.META, "2026-11-16T08:00+07:00", 0.9),
				null, List.of(), List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("cong-mau"), "Cổng mẫu", Source.Group.PROVINCE, "Thanh Hóa",
				null);
		ArticleCollected collected = new ArticleCollected(ArticleId.of(url), source, url, article, null, 0.9, List.of(),
				SEEN, SEEN);
		return new ArticleEnriched(collected, List.of(), List.of(), new StoryId(ArticleId.of(url).value()), "test/1",
				SEEN);
	}

}
