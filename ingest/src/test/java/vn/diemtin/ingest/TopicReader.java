package vn.diemtin.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/// Reads topics from their beginning, for looking at what a test did.
final class TopicReader implements AutoCloseable {

	private final String bootstrapServers;

	private final JsonMapper mapper;

	private final Map<String, KafkaConsumer<String, byte[]>> consumers = new HashMap<>();

	TopicReader(String bootstrapServers, JsonMapper mapper) {
		this.bootstrapServers = bootstrapServers;
		this.mapper = mapper;
	}

	/// What lies on a topic now.
	<T> List<T> read(String topic, Class<T> type) {
		return new ArrayList<>(more(topic, type));
	}

	/// What came since the last look.
	<T> List<T> more(String topic, Class<T> type) {
		KafkaConsumer<String, byte[]> consumer = this.consumers.computeIfAbsent(topic, this::consumer);
		List<T> events = new ArrayList<>();
		consumer.poll(Duration.ofMillis(200))
			.forEach((message) -> events.add(this.mapper.readValue(message.value(), type)));
		return events;
	}

	private KafkaConsumer<String, byte[]> consumer(String topic) {
		KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
				Map.of("bootstrap.servers", this.bootstrapServers, "isolation.level", "read_committed"),
				new StringDeserializer(), new ByteArrayDeserializer());
		List<TopicPartition> partitions = consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		return consumer;
	}

	@Override
	public void close() {
		this.consumers.values().forEach(KafkaConsumer::close);
	}

}
