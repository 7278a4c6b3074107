package vn.diemtin.standalone.production;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.embedded.Servers;
import vn.diemtin.events.Topics;
import vn.diemtin.standalone.run.Pipeline;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.StoreUnavailable;
import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Real pages, as they were recorded, go the whole way from a site to a search.
class CapturesJourneyTest {

	private static final Path RECORDED = Project.root().resolve("../shared/captures").normalize();

	private static final Duration LIMIT = Duration.ofMinutes(5);

	@Test
	void bringsRecordedArticlesToTheSearch(@TempDir Path folder) {
		assumeTrue(Files.isDirectory(RECORDED), "the recorded pages, which belong to their publishers and are no part"
				+ " of the project, are not at " + RECORDED);
		try (Captures captures = Captures.serve(RECORDED);
				Servers servers = Servers.start(folder.resolve("servers"), CapturesJourneyTest::say);
				Pipeline pipeline = Pipeline.start(servers, folder, freePort(), settings(captures, folder),
						CapturesJourneyTest::say);
				Store store = Store.connect(new StoreSettings(servers.elasticsearch().uri(), null, null, "diemtin-"))) {
			assertThat(pipeline).isNotNull();
			assertThat(captures.titles()).hasSizeGreaterThanOrEqualTo(4).doesNotContainValue("");

			await("every recorded article is found by its title", store,
					() -> captures.titles()
						.entrySet()
						.stream()
						.allMatch((article) -> isFirst(store, article.getKey(), article.getValue())));
			await("every recorded feed is read", store,
					() -> captures.feedUrls().stream().allMatch((url) -> isReadAs(store, url, "feed")));

			assertThat(captures.titles()).allSatisfy((url, title) -> {
				var found = store.articles().search(SearchRequest.of(title)).hits().getFirst();
				assertThat(found.article().title()).isEqualTo(title);
				assertThat(found.article().published()).as("publication date of %s", url).isNotNull();
				assertThat(found.fragments()).isNotEmpty();
			});
			assertThat(TopicContent.keys(servers.kafka().bootstrapServers(), Topics.FETCHES_DUE)).as("hosts asked")
				.allMatch((host) -> host.startsWith("127.0.0.1"));
		}
	}

	private static void say(String progress) {
		System.out.println(progress);
	}

	private static List<String> settings(Captures captures, Path folder) {
		return List.of("--diemtin.ingest.built-in-sources=false",
				"--diemtin.ingest.sources=" + captures.declareIn(folder.resolve("sources")),
				"--diemtin.ingest.fetch.allow-private=true", "--diemtin.ingest.crawl-delay=20ms");
	}

	private static boolean isFirst(Store store, String url, String title) {
		return store.articles()
			.search(SearchRequest.of(title))
			.hits()
			.stream()
			.limit(1)
			.anyMatch((hit) -> hit.article().url().equals(url));
	}

	private static boolean isReadAs(Store store, String url, String outcome) {
		return store.dispositions()
			.of(url)
			.stream()
			.anyMatch((disposition) -> disposition.stage().equals("ingest.read")
					&& disposition.outcome().equals(outcome));
	}

	private static void await(String what, Store store, Condition condition) {
		try {
			Awaitility.await(what)
				.atMost(LIMIT)
				.pollInterval(Duration.ofMillis(500))
				.ignoreException(StoreUnavailable.class)
				.until(condition::isMet);
		}
		catch (ConditionTimeoutException ex) {
			Map<String, Long> counts = store.dispositions()
				.counts(Instant.EPOCH)
				.stream()
				.collect(Collectors.toMap((count) -> count.stage() + " " + count.outcome(), (count) -> count.count()));
			throw new AssertionError("Not in time: " + what + "; what happened: " + counts, ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Condition {

		boolean isMet();

	}

}
