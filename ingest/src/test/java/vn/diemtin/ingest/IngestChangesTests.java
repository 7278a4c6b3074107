package vn.diemtin.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
class IngestChangesTests {

	private static final int LARGE = 6 * 1024 * 1024;

	private final LoopbackSite paper = new LoopbackSite();

	private final AtomicInteger version = new AtomicInteger(1);

	@AfterEach
	void close() {
		this.paper.close();
	}

	@Test
	void seesEditsOfArticlesReadsLargePagesAndSaysHowItIs(KafkaServer kafka, @TempDir Path folder)
			throws IOException, InterruptedException {
		Path sources = Files.createDirectory(folder.resolve("sources"));
		Files.writeString(sources.resolve("sua.yaml"), """
				id: sua
				name: Báo Sửa
				group: press
				entrances:
				  - kind: feed
				    url: %s
				""".formatted(this.paper.url("/rss")));
		buildPaper();
		try (ConfigurableApplicationContext ingest = start(kafka, folder);
				TopicReader topics = new TopicReader(kafka.bootstrapServers(), new JsonMapper())) {
			List<ArticleCollected> articles = topics.read(Topics.ARTICLES_COLLECTED, ArticleCollected.class);
			await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
				articles.addAll(topics.more(Topics.ARTICLES_COLLECTED, ArticleCollected.class));
				assertThat(articles).filteredOn((article) -> article.url().equals(this.paper.url("/sua.html")))
					.extracting((article) -> article.article().title())
					.contains("Tập huấn số 1", "Tập huấn số 2");
				assertThat(articles).filteredOn((article) -> article.url().equals(this.paper.url("/lon.html")))
					.isNotEmpty();
			});
			assertThat(articles).filteredOn((article) -> article.url().equals(this.paper.url("/sua.html")))
				.extracting(ArticleCollected::revision)
				.containsExactly(1, 2);
			List<ArticleRevised> revisions = topics.read(Topics.ARTICLES_REVISED, ArticleRevised.class);
			await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
				revisions.addAll(topics.more(Topics.ARTICLES_REVISED, ArticleRevised.class));
				assertThat(revisions).extracting(ArticleRevised::url).containsExactly(this.paper.url("/sua.html"));
			});
			assertThat(revisions.getFirst().changes())
				.contains(new Change(Part.TITLE, "Tập huấn số 1", "Tập huấn số 2"));
			String port = ingest.getEnvironment().getRequiredProperty("local.server.port");
			assertThat(get(port, "/actuator/health")).contains("\"status\":\"UP\"")
				.contains("frontier", "revisions", "watch");
			assertThat(get(port, "/actuator/prometheus")).contains("jvm_memory_used_bytes", "diemtin_sources{");
		}
	}

	private void buildPaper() {
		String items = "<item><title>Sửa</title><link>%s</link></item><item><title>Lớn</title><link>%s</link></item>"
			.formatted(this.paper.url("/sua.html"), this.paper.url("/lon.html"));
		this.paper.page("/rss", "application/rss+xml", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>")
			.page("/lon.html", "text/html; charset=utf-8",
					SamplePages.article(3).replace("</body>", "<!--" + "x".repeat(LARGE) + "--></body>"))
			.on("/sua.html", (exchange) -> {
				String etag = "\"" + this.version.get() + "\"";
				exchange.getResponseHeaders().set("ETag", etag);
				if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
					exchange.sendResponseHeaders(304, -1);
					this.version.set(2);
				}
				else {
					LoopbackSite.send(exchange, 200, "text/html; charset=utf-8",
							SamplePages.article(this.version.get()));
				}
			});
	}

	private static ConfigurableApplicationContext start(KafkaServer kafka, Path folder) {
		return IngestApplication.application()
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(), "--server.port=0",
					"--management.server.port=", "--diemtin.ingest.built-in-sources=false",
					"--diemtin.ingest.sources=" + folder.resolve("sources"),
					"--diemtin.ingest.state=" + folder.resolve("state"), "--diemtin.ingest.crawl-delay=50ms",
					"--diemtin.ingest.revisit=1s,2s", "--diemtin.ingest.fetch.allow-private=true",
					"--diemtin.wire.partitions=3");
	}

	private static String get(String port, String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
	}

}
