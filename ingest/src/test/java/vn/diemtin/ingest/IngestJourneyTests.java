package vn.diemtin.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
class IngestJourneyTests {

	private final LoopbackSite paper = new LoopbackSite();

	private final LoopbackSite portal = new LoopbackSite();

	private final LoopbackSite bad = new LoopbackSite();

	@AfterEach
	void close() {
		this.paper.close();
		this.portal.close();
		this.bad.close();
	}

	@Test
	void collectsArticlesOfFeedAndListWhileAnotherHostMisbehaves(KafkaServer kafka, @TempDir Path folder)
			throws IOException {
		declareSources(Files.createDirectory(folder.resolve("sources")));
		buildPaper();
		buildPortal();
		this.bad.stall("/stall").status("/500", 500).redirect("/loop", "/loop").endless("/huge");
		try (ConfigurableApplicationContext ingest = start(kafka, folder);
				TopicReader topics = new TopicReader(kafka.bootstrapServers(), new JsonMapper())) {
			List<ArticleCollected> articles = topics.read(Topics.ARTICLES_COLLECTED, ArticleCollected.class);
			await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
				articles.addAll(topics.more(Topics.ARTICLES_COLLECTED, ArticleCollected.class));
				assertThat(articles).extracting(ArticleCollected::url)
					.contains(this.paper.url("/tin-1.html"), this.paper.url("/tin-2.html"),
							this.paper.url("/tin-3.html"))
					.contains(IntStream.rangeClosed(1, 16)
						.mapToObj((i) -> this.portal.url("/tin-tuc/bai-" + i))
						.toArray(String[]::new));
			});
			assertThat(articles).allSatisfy((article) -> {
				assertThat(article.id()).isEqualTo(ArticleId.of(article.url()));
				assertThat(article.article().title()).startsWith("Tập huấn");
			});
			assertThat(articles).filteredOn((article) -> article.url().endsWith("/tin-1.html")).hasSize(1);
			assertThat(this.paper.mostUnderWay()).isEqualTo(1);
			assertThat(this.portal.mostUnderWay()).isEqualTo(1);

			List<Disposition> dispositions = topics.read(Topics.DISPOSITIONS, Disposition.class);
			await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
				dispositions.addAll(topics.more(Topics.DISPOSITIONS, Disposition.class));
				Map<String, String> outcomes = dispositions.stream()
					.filter((it) -> it.stage().equals("ingest.fetch") && it.item().startsWith(this.bad.url("")))
					.collect(Collectors.toMap((it) -> it.item().substring(this.bad.url("").length()),
							Disposition::outcome, (one, other) -> one));
				assertThat(outcomes).containsEntry("/stall", "timed-out")
					.containsEntry("/500", "refused")
					.containsEntry("/loop", "too-many-redirects")
					.containsEntry("/huge", "too-large");
			});
			assertThat(dispositions).filteredOn((it) -> it.item().endsWith("/khong-co"))
				.extracting(Disposition::outcome)
				.contains("not-found")
				.isSubsetOf("queued", "not-found");
			assertThat(dispositions).filteredOn((it) -> it.item().endsWith("/cam/bai"))
				.extracting(Disposition::outcome)
				.contains("forbidden-by-robots")
				.isSubsetOf("queued", "forbidden-by-robots");
			assertThat(this.paper.asked()).doesNotContain("/cam/bai");
		}
	}

	private static ConfigurableApplicationContext start(KafkaServer kafka, Path folder) {
		return IngestApplication.application()
			.web(WebApplicationType.NONE)
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
					"--diemtin.ingest.built-in-sources=false", "--diemtin.ingest.sources=" + folder.resolve("sources"),
					"--diemtin.ingest.state=" + folder.resolve("state"), "--diemtin.ingest.crawl-delay=50ms",
					"--diemtin.ingest.fetch.timeout=3s", "--diemtin.ingest.fetch.allow-private=true",
					"--diemtin.ingest.fetch.largest=1MB", "--diemtin.wire.partitions=3");
	}

	private void declareSources(Path sources) throws IOException {
		Files.writeString(sources.resolve("bao.yaml"), """
				id: bao
				name: Báo Thử
				group: press
				entrances:
				  - kind: feed
				    url: %s
				""".formatted(this.paper.url("/rss")));
		Files.writeString(sources.resolve("tinh.yaml"), """
				id: tinh
				name: Cổng thông tin tỉnh Thử
				group: province
				entrances:
				  - kind: listing
				    url: %s
				    pages: 2
				""".formatted(this.portal.url("/tin-tuc")));
		Files.writeString(sources.resolve("hong.yaml"), """
				id: hong
				name: Máy hỏng
				group: commune
				entrances:
				  - { kind: feed, url: "%1$s/stall" }
				  - { kind: feed, url: "%1$s/500" }
				  - { kind: feed, url: "%1$s/loop" }
				  - { kind: listing, url: "%1$s/huge" }
				""".formatted(this.bad.url("")));
		Files.writeString(sources.resolve("sai.yaml"), "id: Sai Rồi\n");
	}

	private void buildPaper() {
		String items = "";
		for (String path : List.of("/tin-1.html?utm_source=rss#top", "/tin-2.html", "/tin-3.html", "/khong-co",
				"/cam/bai")) {
			items += """
					<item><title>Tập huấn</title><link>%s</link><pubDate>Mon, 16 Nov 2026 09:00:00 +0700</pubDate></item>
					"""
				.formatted(this.paper.url(path));
		}
		this.paper.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /cam/\n")
			.page("/rss", "application/rss+xml",
					"<rss version=\"2.0\"><channel><title>Báo Thử</title>" + items + "</channel></rss>");
		for (int i = 1; i <= 3; i++) {
			this.paper.page("/tin-" + i + ".html", "text/html; charset=utf-8", SamplePages.article(i));
		}
	}

	private void buildPortal() {
		this.portal.page("/tin-tuc", "text/html; charset=utf-8", SamplePages.list(1, 8, "/tin-tuc?page=2"))
			.page("/tin-tuc?page=2", "text/html; charset=utf-8", SamplePages.list(9, 16, "/tin-tuc?page=3"));
		for (int i = 1; i <= 16; i++) {
			this.portal.page("/tin-tuc/bai-" + i, "text/html; charset=utf-8", SamplePages.article(i));
		}
	}

}
