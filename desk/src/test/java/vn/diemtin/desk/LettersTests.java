package vn.diemtin.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.Letter;
import vn.diemtin.wire.Letters;

import static org.assertj.core.api.Assertions.assertThat;

/// What was set aside is shown with its cause and goes on its way again, each once.
@Desk
class LettersTests {

	private final RunningDesk desk;

	private final KafkaServer kafka;

	LettersTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	private void setAside(String topic, String key, String value, String origin) throws Exception {
		try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", this.kafka.bootstrapServers()), new StringSerializer(),
				new ByteArraySerializer())) {
			ProducerRecord<String, byte[]> letter = new ProducerRecord<>(Topics.deadLetters(topic), key,
					value.getBytes(StandardCharsets.UTF_8));
			letter.headers()
				.add("kafka_dlt-original-topic", origin.getBytes(StandardCharsets.UTF_8))
				.add("kafka_dlt-exception-message", "Không phải <b>JSON</b>".getBytes(StandardCharsets.UTF_8));
			producer.send(letter).get();
		}
	}

	private Letter letter(String topic, String key) {
		return this.desk.bean(Letters.class)
			.newest(topic, 500)
			.stream()
			.filter((letter) -> key.equals(letter.key()))
			.findFirst()
			.orElseThrow();
	}

	private RunningDesk.Browser signedIn() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

	private List<String> on(String topic) {
		return LastRecord.all(this.kafka, topic);
	}

	@Test
	void showsLettersWithTheirCauseAsText() throws Exception {
		setAside(Topics.PAGES_FETCHED, "https://thu.example/1", "{\"x\": \"<script>alert(1)</script>\u0007",
				Topics.PAGES_FETCHED);
		RunningDesk.Browser editor = signedIn();
		String page = editor.get("/pipeline/letters?topic=pages.fetched.v1").body();
		assertThat(page).contains("https://thu.example/1", "Không phải &lt;b&gt;JSON", "&lt;script&gt;alert(1)", "�")
			.doesNotContain("<script>alert", "\u0007");
		String one = editor.get("/pipeline/letters/" + letter(Topics.PAGES_FETCHED, "https://thu.example/1").id())
			.body();
		assertThat(one).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
		assertThat(editor.get("/pipeline/letters/pages.fetched.v1/0/999999").statusCode()).isEqualTo(404);
		assertThat(editor.get("/pipeline/letters/none/0/0").statusCode()).isEqualTo(404);
	}

	@Test
	void replaysALetterOnceAndRecordsItFirst() throws Exception {
		String value = "{\"lỗi\": 1";
		setAside(Topics.ARTICLES_COLLECTED, "id-1", value, Topics.ARTICLES_COLLECTED);
		RunningDesk.Browser editor = signedIn();
		String id = letter(Topics.ARTICLES_COLLECTED, "id-1").id();
		String token = editor.token("/pipeline/letters?topic=articles.collected.v1");
		for (int i = 0; i < 3; i++) {
			editor.post("/pipeline/letters/" + id + "/replay", Map.of("_csrf", token));
		}
		assertThat(on(Topics.ARTICLES_COLLECTED)).containsOnlyOnce(value);
		assertThat(on(Topics.CHANGES)).filteredOn((change) -> change.contains(id))
			.singleElement()
			.satisfies((change) -> assertThat(change).contains("\"replayed\"", "\"letter\"", "\"editor\""));
		assertThat(on(Topics.LETTERS_REPLAYED)).filteredOn((replay) -> replay.contains(id)).hasSize(1);
		assertThat(editor.get("/pipeline/letters?topic=articles.collected.v1").body()).contains("đã chạy lại:");
	}

	@Test
	void replaysAllThatCanBeAndNoneTwice() throws Exception {
		for (int i = 0; i < 5; i++) {
			setAside(Topics.ARTICLES_ENRICHED, "alle-" + i, "alle-" + i, Topics.ARTICLES_ENRICHED);
		}
		setAside(Topics.ARTICLES_ENRICHED, "alle-x", "part", "enrich-inner-repartition");
		RunningDesk.Browser editor = signedIn();
		String token = editor.token("/pipeline/letters?topic=articles.enriched.v1");
		assertThat(editor.post("/pipeline/letters/articles.enriched.v1/replay", Map.of("_csrf", token)).body())
			.contains("Đã cho chạy lại 5 mục", "không nguyên vẹn");
		assertThat(editor.post("/pipeline/letters/articles.enriched.v1/replay", Map.of("_csrf", token)).body())
			.contains("Đã cho chạy lại 0 mục");
		assertThat(on(Topics.ARTICLES_ENRICHED)).filteredOn((value) -> value.startsWith("alle-"))
			.hasSize(5)
			.doesNotHaveDuplicates();
		assertThat(on(Topics.ARTICLES_ENRICHED)).doesNotContain("part");
	}

	@Test
	void neverReplaysState() throws Exception {
		setAside(Topics.PEOPLE, "nguoi", "{\"passwordHash\": \"bi-mat\"}", Topics.PEOPLE);
		RunningDesk.Browser editor = signedIn();
		String page = editor.get("/pipeline/letters?topic=people.v1").body();
		assertThat(page).contains("là trạng thái").doesNotContain("bi-mat");
		String id = letter(Topics.PEOPLE, "nguoi").id();
		assertThat(editor.get("/pipeline/letters/" + id).body()).doesNotContain("bi-mat");
		editor.post("/pipeline/letters/" + id + "/replay", Map.of("_csrf", editor.token("/sources/new")));
		assertThat(on(Topics.PEOPLE)).noneMatch((value) -> value.contains("bi-mat"));
	}

	@Test
	void isForEditorsOnly() throws Exception {
		RunningDesk.Browser reader = this.desk.browser();
		assertThat(reader.get("/pipeline/letters").uri().getPath()).isEqualTo("/sign-in");
		assertThat(reader.get("/pipeline/letters/pages.fetched.v1/0/0").uri().getPath()).isEqualTo("/sign-in");
		assertThat(reader.post("/pipeline/letters/pages.fetched.v1/replay", Map.of()).statusCode()).isIn(401, 403);
	}

	@Test
	void tellsHowFarBehindEachGroupIs() throws Exception {
		assertThat(this.desk.get("/pipeline").body()).contains("Còn phải làm").doesNotContain("chưa biết");
	}

}
