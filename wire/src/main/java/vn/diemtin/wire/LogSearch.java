package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Looks for one record of a topic from the time on at which it was sent. It belongs to no group, so nothing is
/// consumed; and it never reads more than a person can wait for.
public final class LogSearch {

	private static final Duration POLL = Duration.ofMillis(250);

	/// In each partition.
	private static final int MOST_RECORDS = 200;

	/// In all.
	private static final long MOST_BYTES = 64L << 20;

	private final Map<String, Object> properties;

	public LogSearch(Map<String, Object> clientProperties) {
		this.properties = Onlooker.hastyProperties(clientProperties);
	}

	/// The first record that matches, of those sent soon after an instant.
	/// @param keys that it probably has; where they lie is looked at first
	/// @param match what is made of the record; null when it is another
	/// @throws org.apache.kafka.common.KafkaException when Kafka does not answer
	public <T> Optional<T> first(String topic, Instant from, List<String> keys,
			Function<ConsumerRecord<String, byte[]>, @Nullable T> match) {
		try (Consumer<String, byte[]> consumer = Onlooker.open(this.properties)) {
			Set<TopicPartition> others = new HashSet<>(Onlooker.partitions(consumer, topic));
			int count = others.size();
			Set<TopicPartition> likely = keys.stream()
				.map((key) -> new TopicPartition(topic,
						BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), count)))
				.collect(Collectors.toSet());
			others.removeAll(likely);
			Optional<T> found = read(consumer, likely, from, match);
			return found.isPresent() ? found : read(consumer, others, from, match);
		}
	}

	private static <T> Optional<T> read(Consumer<String, byte[]> consumer, Set<TopicPartition> partitions, Instant from,
			Function<ConsumerRecord<String, byte[]>, @Nullable T> match) {
		Map<TopicPartition, Integer> left = opened(consumer, partitions, from);
		Map<TopicPartition, Long> ends = consumer.endOffsets(left.keySet());
		long bytes = 0;
		long until = System.nanoTime() + Onlooker.PATIENCE.toNanos();
		while (!left.isEmpty() && bytes < MOST_BYTES && System.nanoTime() < until) {
			for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
				T found = (message.value() != null) ? match.apply(message) : null;
				if (found != null) {
					return Optional.of(found);
				}
				bytes += Math.max(0, message.serializedValueSize());
				left.computeIfPresent(new TopicPartition(message.topic(), message.partition()),
						(partition, more) -> (more > 1) ? more - 1 : null);
			}
			left.keySet().removeIf((partition) -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
			consumer.pause(consumer.assignment().stream().filter((one) -> !left.containsKey(one)).toList());
		}
		return Optional.empty();
	}

	/// The partitions that have something sent since, set to it, each with how many
	/// records may be read of it.
	private static Map<TopicPartition, Integer> opened(Consumer<String, byte[]> consumer,
			Set<TopicPartition> partitions, Instant from) {
		Map<TopicPartition, Integer> left = new HashMap<>();
		Map<TopicPartition, Long> times = new HashMap<>();
		partitions.forEach((partition) -> times.put(partition, from.toEpochMilli()));
		Map<TopicPartition, Long> starts = new HashMap<>();
		consumer.assign(partitions);
		consumer.offsetsForTimes(times).forEach((partition, start) -> {
			if (start != null) {
				starts.put(partition, start.offset());
				left.put(partition, MOST_RECORDS);
			}
		});
		consumer.assign(starts.keySet());
		starts.forEach(consumer::seek);
		return left;
	}

}
