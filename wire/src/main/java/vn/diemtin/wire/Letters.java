package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Topics;

/// Reads the dead-letter topics, each time anew and never more than is asked for. It belongs to no group, so nothing is
/// consumed: a letter stays where it is.
public final class Letters {

	private static final Duration POLL = Duration.ofMillis(250);

	private final Map<String, Object> properties;

	public Letters(Map<String, Object> clientProperties) {
		this.properties = Onlooker.hastyProperties(clientProperties);
	}

	/// How many letters lie where, of the topics that have any.
	/// @throws org.apache.kafka.common.KafkaException when Kafka does not answer
	public Map<String, Long> counts() {
		return reading((consumer) -> {
			List<TopicPartition> all = Topics.ALL.stream()
				.flatMap((topic) -> partitions(consumer, topic.name()).stream())
				.toList();
			consumer.assign(all);
			Map<TopicPartition, Long> first = consumer.beginningOffsets(all);
			Map<String, Long> counts = new TreeMap<>();
			consumer.endOffsets(all).forEach((partition, end) -> {
				long count = end - first.getOrDefault(partition, 0L);
				if (count > 0) {
					counts.merge(topicOf(partition), count, Long::sum);
				}
			});
			return counts;
		});
	}

	/// The newest letters of a topic, the newest first.
	public List<Letter> newest(String topic, int size) {
		return reading((consumer) -> {
			List<TopicPartition> partitions = partitions(consumer, topic);
			consumer.assign(partitions);
			Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			// A transaction leaves offsets without a letter, so a little more is asked
			// for.
			partitions.forEach((partition) -> consumer.seek(partition,
					Math.max(first.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L) - 2L * size)));
			return read(consumer, ends).stream()
				.sorted(Comparator.comparing(Letter::at).thenComparing(Letter::offset).reversed())
				.limit(size)
				.toList();
		});
	}

	/// One letter.
	public Optional<Letter> letter(String topic, int partition, long offset) {
		return reading((consumer) -> {
			TopicPartition place = new TopicPartition(Topics.deadLetters(topic), partition);
			if (!partitions(consumer, topic).contains(place)) {
				return Optional.empty();
			}
			consumer.assign(List.of(place));
			if (offset < consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L)) {
				return Optional.empty();
			}
			long end = Math.min(offset + 1, consumer.endOffsets(List.of(place)).getOrDefault(place, 0L));
			consumer.seek(place, offset);
			return read(consumer, Map.of(place, end)).stream().filter((one) -> one.offset() == offset).findFirst();
		});
	}

	private static List<Letter> read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
		List<Letter> letters = new ArrayList<>();
		Instant until = Instant.now().plus(Onlooker.PATIENCE);
		while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())
				&& Instant.now().isBefore(until)) {
			for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
				letters.add(letter(message));
			}
		}
		return letters;
	}

	private static Letter letter(ConsumerRecord<String, byte[]> message) {
		String topic = topicOf(new TopicPartition(message.topic(), message.partition()));
		String origin = header(message, "kafka_dlt-original-topic");
		return new Letter(topic, message.partition(), message.offset(), message.key(), message.value(),
				(origin != null) ? origin : topic, either(message, Letter.GROUP, "kafka_dlt-original-consumer-group"),
				either(message, Letter.CAUSE, "kafka_dlt-exception-message"),
				Instant.ofEpochMilli(message.timestamp()));
	}

	private static @Nullable String either(ConsumerRecord<String, byte[]> message, String name, String other) {
		String found = header(message, name);
		return (found != null) ? found : header(message, other);
	}

	private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
		Header header = message.headers().lastHeader(name);
		return (header != null && header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : null;
	}

	private static String topicOf(TopicPartition partition) {
		return partition.topic().substring(0, partition.topic().length() - Topics.deadLetters("").length());
	}

	private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
		return Onlooker.partitions(consumer, Topics.deadLetters(topic));
	}

	private <T> T reading(Function<Consumer<String, byte[]>, T> work) {
		try (Consumer<String, byte[]> consumer = Onlooker.open(this.properties)) {
			return work.apply(consumer);
		}
	}

}
