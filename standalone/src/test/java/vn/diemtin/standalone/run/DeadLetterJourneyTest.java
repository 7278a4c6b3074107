package vn.diemtin.standalone.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.StoreUnavailable;
import vn.diemtin.wire.Letter;
import vn.diemtin.wire.Letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Somebody misconfigures the search engine, so that it refuses what is right: the articles are set aside with the cause, and
/// come back from the desk when the cause is mended.
class DeadLetterJourneyTest {

	private static final String LETTERS = "/pipeline/letters?topic=" + Topics.ARTICLES_ENRICHED;

	private static final String REPLAY = "/pipeline/letters/";

	@Test
	void bringsBackWhatWasSetAsideWhenTheCauseIsMended(@TempDir Path folder) throws IOException, InterruptedException {
		try (Journey journey = new Journey(folder)) {
			await().atMost(Duration.ofMinutes(2)).until(() -> journey.store().articles().count() > 5);
			pipelineOfEveryArticle(journey, "\"khong-co\"");
			journey.passTime(Duration.ofMinutes(10));
			Letters letters = new Letters(Map.of("bootstrap.servers", journey.servers.kafka().bootstrapServers()));
			await().atMost(Duration.ofMinutes(4))
				.until(() -> journey.missing().size() == lost(journey, letters).size());
			assertThat(journey.missing()).isNotEmpty();
			try (DeskVisitor editor = DeskVisitor.editor(journey)) {
				tellsTheCause(journey, editor, letters);
				failsAgainWhileTheCauseIsThere(editor, letters);
				pipelineOfEveryArticle(journey, "null");
				replaysOne(journey, editor, letters);
				replaysAll(journey, editor, letters);
			}
			tellsExactlyWhatHappened(journey, letters);
		}
	}

	private static void tellsTheCause(Journey journey, DeskVisitor editor, Letters letters)
			throws IOException, InterruptedException {
		await().atMost(Duration.ofSeconds(30))
			.until(() -> journey.store().dispositions().newest("dead-letter", 500).size() >= setAside(letters).size());
		assertThat(editor.page("/pipeline")).contains("/pipeline/letters");
		assertThat(editor.page(LETTERS)).contains("khong-co", "index");
		Letter letter = newest(letters).getFirst();
		assertThat(editor.page(REPLAY + letter.id())).contains("khong-co", String.valueOf(letter.key()));
		assertThat(editor.page("/pipeline/way?item=" + letter.key())).contains("khong-co");
	}

	private static void failsAgainWhileTheCauseIsThere(DeskVisitor editor, Letters letters)
			throws IOException, InterruptedException {
		Letter letter = newest(letters).getLast();
		long before = like(letter, letters);
		assertThat(editor.post(LETTERS, REPLAY + letter.id() + "/replay", "")).contains("Đã cho chạy lại 1 mục");
		await().atMost(Duration.ofSeconds(30)).until(() -> like(letter, letters) == before + 1);
		assertThat(editor.post(LETTERS, REPLAY + letter.id() + "/replay", "")).as("each letter once")
			.contains("Đã cho chạy lại 0 mục");
	}

	private static void replaysOne(Journey journey, DeskVisitor editor, Letters letters)
			throws IOException, InterruptedException {
		Letter letter = lost(journey, letters).getFirst();
		assertThat(editor.page("/articles/" + letter.key())).doesNotContain("<article");
		editor.post(LETTERS, REPLAY + letter.id() + "/replay", "");
		await().atMost(Duration.ofSeconds(30))
			.until(() -> isStored(journey, new ArticleId(String.valueOf(letter.key()))));
		assertThat(editor.page("/articles/" + letter.key())).contains("<article");
	}

	private static void replaysAll(Journey journey, DeskVisitor editor, Letters letters)
			throws IOException, InterruptedException {
		int set = newest(letters).size();
		assertThat(editor.post(LETTERS, REPLAY + Topics.ARTICLES_ENRICHED + "/replay", ""))
			.contains("Đã cho chạy lại " + (set - 2) + " mục");
		journey.awaitAllSearchable(Duration.ofMinutes(2));
		journey.store().refresh();
		assertThat(journey.store().articles().count()).isEqualTo(journey.portals.articleUrls().size());
		assertThat(newest(letters)).as("nothing comes back").hasSize(set);
		assertThat(editor.post(LETTERS, REPLAY + Topics.ARTICLES_ENRICHED + "/replay", ""))
			.contains("Đã cho chạy lại 0 mục");
	}

	/// Each message about an article has one record at the index, whether it was set
	/// aside
	/// or stored; the last of them
	/// says that the article is there.
	private static void tellsExactlyWhatHappened(Journey journey, Letters letters) {
		Map<String, Long> messages = messages(journey);
		Map<String, Long> aside = newest(letters).stream()
			.collect(Collectors.groupingBy((letter) -> String.valueOf(letter.key()), Collectors.counting()));
		assertThat(messages).hasSize(journey.portals.articleUrls().size());
		messages.forEach((id, count) -> {
			await().atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(at(journey, id)).hasSize(count.intValue()));
			List<String> outcomes = at(journey, id);
			assertThat(outcomes).filteredOn("dead-letter"::equals).hasSize(aside.getOrDefault(id, 0L).intValue());
			assertThat(outcomes.getFirst()).isIn("indexed", "stale");
			assertThat(outcomes).contains("indexed");
		});
	}

	/// How an article's messages ended at the index, the newest first.
	private static List<String> at(Journey journey, String id) {
		journey.store().refresh();
		return journey.store()
			.dispositions()
			.of(id)
			.stream()
			.filter((one) -> one.stage().equals("index"))
			.map(Disposition::outcome)
			.toList();
	}

	/// How many messages there are of each article.
	private static Map<String, Long> messages(Journey journey) {
		Map<String, Object> settings = Map.of("bootstrap.servers", journey.servers.kafka().bootstrapServers(),
				"isolation.level", "read_committed");
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new StringDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES_ENRICHED)
				.stream()
				.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			Map<String, Long> counts = new HashMap<>();
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(200)).forEach((message) -> counts.merge(message.key(), 1L, Long::sum));
			}
			return counts;
		}
	}

	private static List<Letter> newest(Letters letters) {
		return letters.newest(Topics.ARTICLES_ENRICHED, 500);
	}

	private static Set<String> setAside(Letters letters) {
		return newest(letters).stream().map((letter) -> String.valueOf(letter.key())).collect(Collectors.toSet());
	}

	/// How many letters hold the same message; others may come all the while, of articles
	/// that are edited.
	private static long like(Letter letter, Letters letters) {
		return newest(letters).stream()
			.filter((one) -> Objects.equals(one.key(), letter.key()) && Arrays.equals(one.value(), letter.value()))
			.count();
	}

	/// The newest letter of each article that is not there: others hold the edited state
	/// of an article whose first state was
	/// stored before the cause.
	private static List<Letter> lost(Journey journey, Letters letters) {
		Map<String, Letter> lost = new LinkedHashMap<>();
		newest(letters).stream()
			.filter((letter) -> !isStored(journey, new ArticleId(String.valueOf(letter.key()))))
			.forEach((letter) -> lost.putIfAbsent(String.valueOf(letter.key()), letter));
		return List.copyOf(lost.values());
	}

	private static boolean isStored(Journey journey, ArticleId id) {
		try {
			return journey.store().articles().article(id).isPresent();
		}
		catch (StoreUnavailable ex) {
			return false;
		}
	}

	/// Which pipeline the search engine sends each article through first.
	private static void pipelineOfEveryArticle(Journey journey, String name) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(
					HttpRequest.newBuilder(journey.servers.elasticsearch().uri().resolve("/diemtin-articles/_settings"))
						.header("Content-Type", "application/json")
						.PUT(HttpRequest.BodyPublishers.ofString("{\"index.default_pipeline\": " + name + "}"))
						.build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		}
	}

}
