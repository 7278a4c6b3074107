package vn.diemtin.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import vn.diemtin.embedded.KafkaServer;

/// What was last put on a topic.
final class LastRecord {

	private LastRecord() {
	}

	static String of(KafkaServer kafka, String topic) {
		List<String> values = all(kafka, topic);
		return values.isEmpty() ? "" : values.getLast();
	}

	/// All that lies on a topic, in the order of its time.
	static List<String> all(KafkaServer kafka, String topic) {
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
			List<ConsumerRecord<String, String>> records = new ArrayList<>();
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(200)).forEach(records::add);
			}
			return records.stream()
				.filter((message) -> message.value() != null)
				.sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
				.map(ConsumerRecord::value)
				.toList();
		}
	}

}
