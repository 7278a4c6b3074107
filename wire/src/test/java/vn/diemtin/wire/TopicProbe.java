package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.diemtin.embedded.KafkaServer;

import static org.awaitility.Awaitility.await;

/// Writes to topics and reads them from their beginning.
final class TopicProbe {

	private TopicProbe() {
	}

	static void send(KafkaServer kafka, String topic, List<String> values) {
		try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", kafka.bootstrapServers()), new StringSerializer(),
				new ByteArraySerializer())) {
			for (String value : values) {
				Future<RecordMetadata> unused = producer
					.send(new ProducerRecord<>(topic, value, value.getBytes(StandardCharsets.UTF_8)));
			}
			producer.flush();
		}
	}

	/// What is committed on a topic, once that is at least so much.
	static List<String> values(KafkaServer kafka, String topic, int atLeast) {
		List<String> values = new ArrayList<>();
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
				Map.of("bootstrap.servers", kafka.bootstrapServers(), ConsumerConfig.GROUP_ID_CONFIG,
						"probe-" + UUID.randomUUID(), ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
						ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
				new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((message) -> values.add(message.value()));
				return values.size() >= atLeast;
			});
		}
		return values;
	}

}
