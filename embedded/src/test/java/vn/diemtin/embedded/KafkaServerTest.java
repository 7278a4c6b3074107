package vn.diemtin.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class KafkaServerTest {

	@TempDir
	private Path folder;

	@Test
	void keepsRecordsAndPortWhateverHappensToTheProcess() throws Exception {
		try (KafkaServer kafka = KafkaServer.in(this.folder)) {
			kafka.shortLived();
			kafka.start();
			String first = kafka.bootstrapServers();
			try (Admin admin = Admin.create(Map.of("bootstrap.servers", first))) {
				admin.createTopics(List.of(new NewTopic("news", 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
			}
			send(kafka, "before the stop");
			kafka.stop();
			assertThat(kafka.isRunning()).isFalse();
			kafka.start();
			assertThat(kafka.bootstrapServers()).isEqualTo(first);
			send(kafka, "before the crash");
			kafka.kill();
			assertThat(kafka.isRunning()).isFalse();
			kafka.start();
			send(kafka, "before the restart");
			kafka.restart();
			assertThat(kafka.bootstrapServers()).isEqualTo(first);
			assertThat(received(kafka)).containsExactly("before the stop", "before the crash", "before the restart");
		}
	}

	@Test
	void takesLargeMessagesAndTransactions() throws Exception {
		try (KafkaServer kafka = KafkaServer.in(this.folder).start()) {
			try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
				admin.createTopics(List.of(new NewTopic("news", 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
			}
			Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id",
					"t", "max.request.size", 16_000_000, "buffer.memory", 64_000_000L);
			try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
				producer.initTransactions();
				producer.beginTransaction();
				producer.send(new ProducerRecord<>("news", "x".repeat(15_000_000))).get(60, TimeUnit.SECONDS);
				producer.commitTransaction();
			}
			assertThat(received(kafka)).singleElement().asString().hasSize(15_000_000);
		}
	}

	@Test
	void refusesASecondUserAndTellsOfAnUnexpectedEnd() throws Exception {
		var told = new CompletableFuture<String>();
		try (KafkaServer kafka = KafkaServer.in(this.folder); KafkaServer second = KafkaServer.in(this.folder)) {
			kafka.onUnexpectedExit(told::complete);
			kafka.start();
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(second::start)
				.withMessageContaining("Kafka cannot use " + this.folder);
			assertThat(kafka.isRunning()).isTrue();
			ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
			assertThat(told.get(30, TimeUnit.SECONDS)).contains("Kafka has ended unexpectedly", "exit code 137",
					kafka.log().toString());
			kafka.start();
			assertThat(kafka.isRunning()).isTrue();
		}
	}

	@Test
	void quotesTheLogOfAStartThatFails() {
		try (KafkaServer kafka = KafkaServer.in(this.folder)) {
			kafka.heapMegabytes(1);
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(kafka::start)
				.withMessageContaining("Kafka ended while starting, with exit code 1")
				.withMessageContaining("Too small maximum heap");
			assertThat(kafka.isRunning()).isFalse();
		}
	}

	@Test
	void givesUpAtTheLimit() {
		try (KafkaServer kafka = KafkaServer.in(this.folder)) {
			kafka.startLimit(Duration.ofMillis(1));
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(kafka::start)
				.withMessageContaining("Kafka does not answer")
				.withMessageContaining(kafka.log().toString());
			assertThat(kafka.isRunning()).isFalse();
		}
	}

	private static void send(KafkaServer kafka, String text) throws Exception {
		Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>("news", text)).get(30, TimeUnit.SECONDS);
		}
	}

	private static List<String> received(KafkaServer kafka) {
		Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "group.id", "test",
				"auto.offset.reset", "earliest", "fetch.max.bytes", 64_000_000, "max.partition.fetch.bytes",
				64_000_000);
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("news"));
			var texts = new java.util.ArrayList<String>();
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				var records = consumer.poll(Duration.ofMillis(500));
				records.forEach((received) -> texts.add(received.value()));
				return !texts.isEmpty() && records.isEmpty();
			});
			return texts;
		}
	}

}
