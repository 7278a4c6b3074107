package vn.diemtin.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.Store;

/// A desk on a real Elasticsearch with the invented news in it.
final class RunningDesk implements AutoCloseable {

	static final String PASSWORD = "mat-khau-thu";

	private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

	private final ConfigurableApplicationContext context;

	private final URI elasticsearch;

	static final String COUNTS_WITHIN = "--diemtin.desk.counts-within=";

	static final String HEAD_AFTER = "--diemtin.desk.head-after=";

	RunningDesk(ElasticsearchServer elasticsearch, KafkaServer kafka) {
		this(elasticsearch.uri(), kafka);
		Store store = bean(Store.class);
		store.prepare();
		fill(store);
	}

	RunningDesk(URI elasticsearch, KafkaServer kafka) {
		this(elasticsearch, kafka, "--diemtin.desk.limits.address-per-minute=1000000",
				"--diemtin.desk.limits.person-per-minute=1000000");
	}

	private RunningDesk(URI elasticsearch, KafkaServer kafka, String... settings) {
		this.elasticsearch = elasticsearch;
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0",
				"--diemtin.desk.elasticsearch.uri=" + elasticsearch, "--diemtin.desk.elasticsearch.prefix=desk-test-",
				"--diemtin.desk.editor.password=" + PASSWORD, "--diemtin.desk.dashboards=target/dashboards",
				"--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(), "--spring.main.banner-mode=off"));
		arguments.addAll(List.of(settings));
		// A page without its counts, or whose top came before, is tested on its own,
		// whatever the machine's speed.
		for (String patience : List.of(COUNTS_WITHIN, HEAD_AFTER)) {
			if (arguments.stream().noneMatch((argument) -> argument.startsWith(patience))) {
				arguments.add(patience + "1m");
			}
		}
		this.context = DeskApplication.application()
			.initializers((GenericApplicationContext start) -> start.registerBean(Clock.class, () -> NOW))
			.run(arguments.toArray(String[]::new));
	}

	/// Another desk on the same servers, with the limits that are set for everybody.
	RunningDesk another(KafkaServer kafka, String... settings) {
		return new RunningDesk(this.elasticsearch, kafka, settings);
	}

	/// A desk whose Elasticsearch does not answer.
	static RunningDesk withoutStore(KafkaServer kafka) {
		return new RunningDesk(URI.create("http://127.0.0.1:1"), kafka);
	}

	/// A desk with another Elasticsearch.
	static RunningDesk on(URI elasticsearch, KafkaServer kafka, String... settings) {
		return new RunningDesk(elasticsearch, kafka, settings);
	}

	private static void fill(Store store) {
		List<ArticleEnriched> news = InventedNews.all();
		store.articles().index(news);
		store.stories().save(List.of(InventedStories.story()));
		store.trainings().save(InventedStories.trainings());
		store.sources()
			.save(news.stream()
				.map((article) -> article.collected().source())
				.distinct()
				.map(RunningDesk::source)
				.toList());
		ArticleEnriched course = InventedNews.course();
		Instant at = course.enrichedAt();
		String entrance = "https://thanhhoa.example.vn/rss";
		FetchDue due = new FetchDue(entrance, "thanhhoa.example.vn", FetchDue.Role.FEED, InventedNews.THANH_HOA, null,
				null, null, 1, null, null, at);
		store.sources().record(List.of(new FetchDone(due, "fetched", null, 200, null, null, null, at)));
		store.sources()
			.diagnose(List.of(
					InventedHealth.of(InventedNews.THANH_HOA.id(), Cause.BOT_WALL,
							new Particulars.Failing(entrance, "challenged", null, 3), at),
					InventedHealth.young(InventedNews.source("Cần Thơ").id(), at),
					InventedHealth.of(InventedNews.source("Nghệ An").id(), Cause.WELL, null, at)));
		String id = course.id().value();
		store.dispositions()
			.save(List.of(new Disposition("ingest.read", id, "collected", null, at),
					new Disposition("enrich", id, "enriched", null, at.plusSeconds(1)),
					new Disposition("index", id, "indexed", null, at.plusSeconds(2)),
					new Disposition("ingest.read", "https://x.example/1", "dead-letter", "Không phải JSON", at)));
		AlertRule rule = new AlertRule(new RuleId("binh-dang-gioi"), "Bình đẳng giới", "\"bình đẳng giới\"", "editor",
				1, true, at);
		store.rules().save(List.of(rule));
		store.alerts()
			.save(List.of(new AlertRaised(rule, course.story(), course,
					List.of(new Phrase("bình đẳng giới", Field.TITLE, 34, 48)), at)));
		store.revisions().save(InventedHistory.revisions());
		store.turns().save(InventedHistory.turns());
		store.changes().save(InventedHistory.changes());
		store.refresh();
	}

	private static Source source(SourceRef ref) {
		return new Source(ref.id(), ref.name(), ref.group(), ref.place(), ref.agency(), "liferay",
				List.of(new Entrance(Entrance.Kind.FEED, "https://" + ref.id() + ".example.vn/rss", null)), null, null,
				true, false);
	}

	URI at(String path) {
		return URI.create(
				"http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path);
	}

	URI management(String path) {
		return URI.create("http://localhost:"
				+ this.context.getEnvironment().getRequiredProperty("local.management.port") + path);
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return browser().get(path);
	}

	/// A reader with cookies of its own.
	Browser browser() {
		return new Browser(this,
				HttpClient.newBuilder()
					.cookieHandler(new CookieManager())
					.followRedirects(HttpClient.Redirect.NORMAL)
					.build());
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.context.close();
	}

	/// Somebody who has signed in.
	Browser signedIn(String name, String password) throws IOException, InterruptedException {
		Browser person = browser();
		person.post("/sign-in", Map.of("username", name, "password", password, "_csrf", person.token("/sign-in")));
		return person;
	}

	/// Asks for pages as one reader.
	record Browser(RunningDesk desk, HttpClient client) {

		HttpResponse<String> get(String path) throws IOException, InterruptedException {
			return get(this.desk.at(path));
		}

		HttpResponse<String> get(URI address) throws IOException, InterruptedException {
			HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*").build();
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}

		HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
			String body = form.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + encoded(field.getValue()))
				.collect(Collectors.joining("&"));
			HttpRequest request = HttpRequest.newBuilder(this.desk.at(path))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build();
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}

		HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}

		/// The token that the form of a page holds.
		String token(String path) throws IOException, InterruptedException {
			String page = get(path).body();
			int name = page.indexOf("name=\"_csrf\"");
			int start = page.indexOf("value=\"", name) + 7;
			return page.substring(start, page.indexOf('"', start));
		}

	}

}
