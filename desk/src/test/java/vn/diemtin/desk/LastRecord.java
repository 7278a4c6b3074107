package vn.diemtin.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import vn.diemtin.embedded.KafkaServer;

/// What was last put on a topic.
final class LastRecord {

	private LastRecord() {
	}

	static String of(KafkaServer kafka, String topic) {
		Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new StringDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(topic)
				.stream()
				.map((partition) -> new TopicPartition(topic, partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			List<String> values = new ArrayList<>();
			Instant newest = Instant.EPOCH;
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				for (var message : consumer.poll(Duration.ofMillis(200))) {
					Instant at = Instant.ofEpochMilli(message.timestamp());
					if (!at.isBefore(newest)) {
						newest = at;
						values.add(message.value());
					}
				}
			}
			return values.isEmpty() ? "" : values.getLast();
		}
	}

}
