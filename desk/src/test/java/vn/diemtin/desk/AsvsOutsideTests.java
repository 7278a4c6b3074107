package vn.diemtin.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/// What the desk does to the world outside of it: nothing at a GET, and nothing at all but through its two servers.
@Desk
class AsvsOutsideTests {

	private final RunningDesk desk;

	private final KafkaServer kafka;

	AsvsOutsideTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@Test
	@DisplayName("ASVS 3.5.3: no GET of any address of the desk changes something, and what changes something is a POST")
	void changesNothingOnGet() throws IOException, InterruptedException {
		RunningDesk.Browser admin = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		Map<String, Long> before = ends();
		for (String path : paths(RequestMethod.GET)) {
			assertThat(admin.get(path).statusCode()).as(path).isLessThan(500);
		}
		Set<String> changing = paths(RequestMethod.POST);
		changing.removeAll(paths(RequestMethod.GET));
		assertThat(changing).hasSizeGreaterThan(20);
		for (String path : changing) {
			assertThat(admin.get(path).statusCode()).as(path).isIn(404, 405);
		}
		assertThat(ends()).isEqualTo(before);
		assertThat(paths(RequestMethod.PUT)).isEmpty();
		assertThat(paths(RequestMethod.DELETE)).isEmpty();
	}

	@Test
	@DisplayName("ASVS 3.7.3: no answer leads out of the desk; what leads out is a link that says so and opens beside it")
	void leadsNobodyOut() throws IOException, InterruptedException {
		try (HttpClient plain = HttpClient.newHttpClient()) {
			for (String path : paths(RequestMethod.GET)) {
				HttpResponse<String> answer = plain
					.send(HttpRequest.newBuilder(this.desk.at(path + "?to=https://evil.example&url=//evil.example"))
						.header("Host-Override", "evil.example")
						.header("X-Forwarded-Host", "evil.example")
						.build(), HttpResponse.BodyHandlers.ofString());
				URI target = answer.headers().firstValue("Location").map(URI::create).orElse(URI.create("/"));
				assertThat(target.getHost()).as(path + " leads to " + target).isIn(null, "localhost");
			}
		}
		RunningDesk.Browser admin = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		for (String path : List.of("/articles/" + InventedNews.course().id(), "/sources/" + InventedNews.THANH_HOA.id(),
				"/", "/search?q=lop", "/trainings", "/alerts", "/pipeline", "/digest?day=2026-09-01")) {
			assertThat(Stream.of(admin.get(path).body().split("<a ", -1)).skip(1).map((link) -> link.split(">", 2)[0]))
				.as(path)
				.filteredOn((link) -> link.contains("href=\"http"))
				.allSatisfy((link) -> assertThat(link).contains("rel=\"noopener noreferrer external\"",
						"target=\"_blank\""));
		}
	}

	@Test
	@DisplayName("ASVS 13.2.5: the desk asks its two servers and the identity provider that is set, and nothing that a request names")
	void asksItsOwnServersOnly() throws IOException {
		List<String> reaching = new ArrayList<>();
		for (Path file : code()) {
			String text = Files.readString(file);
			for (String way : List.of("java.net.http", "URLConnection", ".openStream(", "RestClient", "RestTemplate",
					"WebClient", "okhttp", "java.net.Socket", "SocketFactory", "ProcessBuilder",
					"Runtime.getRuntime")) {
				if (text.contains(way)) {
					reaching.add(file.getFileName() + ": " + way);
				}
			}
		}
		assertThat(reaching).containsExactlyInAnyOrder("KnownProvider.java: java.net.http",
				"OidcSignIn.java: RestClient", "OidcSignIn.java: RestTemplate");
	}

	@Test
	@DisplayName("ASVS 13.3.3: the desk has no key of its own that could be taken: it compares hashes and checks others' signatures")
	void holdsNoKeys() throws IOException {
		for (Path file : code()) {
			assertThat(Files.readString(file)).as(file.toString())
				.doesNotContain("javax.crypto", "PrivateKey", "KeyPair", "KeyGenerator", "SecretKeySpec", "KeyStore");
		}
	}

	private static List<Path> code() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	/// The addresses of the desk that take a method, with something in the place of what
	/// varies.
	private Set<String> paths(RequestMethod method) {
		Set<String> paths = new TreeSet<>();
		this.desk.bean(RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.forEach((RequestMappingInfo mapping, Object handler) -> {
				if (handler.toString().startsWith("vn.diemtin")
						&& mapping.getMethodsCondition().getMethods().contains(method)) {
					mapping.getPatternValues()
						.forEach((pattern) -> paths.add(pattern.replaceAll("\\{[^}]*}", "binh-dang-gioi")));
				}
			});
		return paths;
	}

	/// How many records lie on each topic that tells of a change.
	private Map<String, Long> ends() {
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
				Map.of("bootstrap.servers", this.kafka.bootstrapServers()), new StringDeserializer(),
				new StringDeserializer())) {
			Map<String, Long> ends = new TreeMap<>();
			consumer.listTopics().forEach((topic, partitions) -> {
				if (!topic.startsWith("__") && !topic.equals(Topics.PEOPLE_KEYS_USED)) {
					ends.put(topic,
							consumer
								.endOffsets(partitions.stream()
									.map((partition) -> new TopicPartition(topic, partition.partition()))
									.toList())
								.values()
								.stream()
								.mapToLong(Long::longValue)
								.sum());
				}
			});
			return ends;
		}
	}

}
