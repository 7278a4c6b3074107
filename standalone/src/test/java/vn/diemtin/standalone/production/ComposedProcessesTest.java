package vn.diemtin.standalone.production;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.Servers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.StoreUnavailable;

import static org.assertj.core.api.Assertions.assertThat;

/// The processes of the compose file, each in a JVM of its own, with the very environment that the file gives them.
///
/// Only addresses differ: of the servers, of the data folder, of ports. And one exception: the portals of the catalogue
/// cannot be asked from a test, so ingest is given a portal of this machine instead, and less patience with it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class ComposedProcessesTest {

	private static final Duration ARRIVAL = Duration.ofMinutes(6);

	private static final Duration END = Duration.ofSeconds(30);

	private static final JsonMapper JSON = new JsonMapper();

	private final NewsPortal portal = new NewsPortal();

	/// Addresses by title.
	private final Map<String, String> published = new TreeMap<>();

	private Servers servers;

	private Composition composition;

	private ComposedProcess desk;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.servers = Servers.start(folder.resolve("servers"), System.out::println);
		this.composition = new Composition(this.servers, folder);
		this.composition.start("ingest",
				Map.of("DIEMTIN_INGEST_SOURCES", this.portal.declareIn(folder.resolve("sources")).toString(),
						"DIEMTIN_INGEST_BUILTINSOURCES", "false", "DIEMTIN_INGEST_FETCH_ALLOWPRIVATE", "true",
						"DIEMTIN_INGEST_CRAWLDELAY", "50ms", "DIEMTIN_INGEST_RETRYFIRST", "2s",
						"DIEMTIN_INGEST_POLL_SLOWEST", "5s"));
		this.composition.start("enrich", Map.of());
		this.composition.start("index", Map.of());
		this.composition.start("alert", Map.of());
		this.desk = this.composition.start("desk", Map.of());
		await("every process is up", Composition.START, () -> this.composition.areAllUp());
	}

	@AfterAll
	void stop() {
		if (this.composition != null) {
			this.composition.close();
		}
		if (this.servers != null) {
			this.servers.close();
		}
		this.portal.close();
	}

	@Test
	@Order(1)
	void bringsAnArticleFromItsPortalToTheDesk() {
		publish("Thanh Hóa mở lớp tập huấn bình đẳng giới cho cán bộ xã vùng cao");
		awaitAllFound();
		JsonNode hit = search("tap huan binh dang gioi").path("hits").path(0).path("article");
		assertThat(hit.path("title").asString()).contains("bình đẳng giới");
		assertThat(hit.path("provinces").toString()).contains("Thanh Hóa");
	}

	@Test
	@Order(2)
	void sharesTheWorkBetweenTwoInstancesAndBringsEveryArticleOnce() {
		String kafka = this.servers.kafka().bootstrapServers();
		try (ConsumerGroups groups = new ConsumerGroups(kafka)) {
			Map<String, Set<String>> first = Map.of("enrich", Set.copyOf(groups.shares("enrich").keySet()), "index",
					Set.copyOf(groups.shares("index").keySet()));
			first.forEach((process, members) -> assertThat(members).as(process).isNotEmpty());
			this.composition.start("enrich", Map.of());
			this.composition.start("index", Map.of());
			IntStream.range(0, 12)
				.forEach((number) -> publish("Bản tin số " + number + ": xã Mường Mẫu họp về nước sạch"));
			await("every process is up", Composition.START, () -> this.composition.areAllUp());
			first.forEach((process, members) -> await("both of " + process + " have partitions", ARRIVAL,
					() -> isShared(groups.shares(process), members)));
		}
		IntStream.range(12, 24)
			.forEach((number) -> publish("Bản tin số " + number + ": xã Mường Mẫu họp về nước sạch"));
		awaitAllFound();
		List<String> ids = this.published.values().stream().map((url) -> ArticleId.of(url).value()).toList();
		assertThat(TopicContent.keys(kafka, Topics.ARTICLES_ENRICHED)).containsExactlyInAnyOrderElementsOf(ids);
		assertThat(TopicContent.keys(kafka, Topics.deadLetters(Topics.ARTICLES_COLLECTED))).isEmpty();
		assertThat(TopicContent.keys(kafka, Topics.deadLetters(Topics.ARTICLES_ENRICHED))).isEmpty();
		assertThat(search("").path("total").asInt()).isEqualTo(ids.size());
	}

	private static boolean isShared(Map<String, Set<TopicPartition>> shares, Set<String> before) {
		Set<String> after = new HashSet<>(shares.keySet());
		boolean hasOld = after.stream().anyMatch(before::contains);
		after.removeAll(before);
		return hasOld && !after.isEmpty();
	}

	@Test
	@Order(3)
	void rebuildsTheIndexBesideTheOldOneWithSearchUp() throws InterruptedException {
		this.composition.stop("index", END);
		try (ConsumerGroups groups = new ConsumerGroups(this.servers.kafka().bootstrapServers())) {
			groups.forget("index");
		}
		this.composition.start("index", Map.of("DIEMTIN_ELASTICSEARCH_PREFIX", "anew-"));
		assertThat(search("").path("total").asInt()).isEqualTo(this.published.size());

		try (Store anew = Store.connect(new StoreSettings(this.servers.elasticsearch().uri(), null, null, "anew-"))) {
			await("all articles are in the new index", ARRIVAL,
					() -> anew.isReady() && anew.articles().count() == this.published.size());
		}
	}

	@Test
	@Order(4)
	void endsEveryProcessThatIsAskedTo() throws InterruptedException {
		assertThat(this.composition.processes()).extracting(ComposedProcess::service).containsAll(Project.PROCESSES);
		await("every process is up", Composition.START, () -> this.composition.areAllUp());
		for (String process : Project.PROCESSES) {
			this.composition.stop(process, END);
		}
		assertThat(this.composition.processes()).isEmpty();
	}

	private void publish(String title) {
		this.published.put(title, this.portal.publish(title));
	}

	private void awaitAllFound() {
		await("every article is found at the desk", ARRIVAL,
				() -> this.published.entrySet()
					.stream()
					.allMatch((article) -> isFound(article.getKey(), article.getValue())));
	}

	private boolean isFound(String title, String url) {
		for (JsonNode hit : search("\"" + title + "\"").path("hits")) {
			if (hit.path("article").path("url").asString("").equals(url)) {
				return true;
			}
		}
		return false;
	}

	private JsonNode search(String query) {
		try {
			return JSON
				.readTree(this.desk.answer("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
		}
		catch (IOException | JacksonException ex) {
			return JSON.missingNode();
		}
	}

	private void await(String what, Duration limit, Callable<Boolean> condition) {
		try {
			Awaitility.await(what)
				.atMost(limit)
				.pollInterval(Duration.ofMillis(500))
				.ignoreException(StoreUnavailable.class)
				.until(condition);
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError("Not in time: " + what + this.composition.tails(), ex);
		}
	}

}
