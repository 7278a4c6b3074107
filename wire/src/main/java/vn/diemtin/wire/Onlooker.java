package vn.diemtin.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reading topics in no consumer group: nothing is consumed, and who reads says from where.
public final class Onlooker {

	/// So long a person waits for an answer.
	static final Duration PATIENCE = Duration.ofSeconds(8);

	private Onlooker() {
	}

	/// The settings of such a reader.
	/// @param clientProperties how Kafka is reached
	/// @return a map of its own, to which more can be added
	public static Map<String, Object> properties(Map<String, Object> clientProperties) {
		Map<String, Object> properties = new HashMap<>(clientProperties);
		properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
		properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		return properties;
	}

	/// The settings of one that a person waits for: it fetches little at a time and gives
	/// up soon.
	static Map<String, Object> hastyProperties(Map<String, Object> clientProperties) {
		Map<String, Object> properties = properties(clientProperties);
		properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 << 20);
		properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 << 20);
		properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
		properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
		return properties;
	}

	/// A reader, to be closed.
	public static Consumer<String, byte[]> open(Map<String, Object> properties) {
		return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/// The partitions of a topic.
	public static List<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
		return consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.collect(Collectors.toList());
	}

}
