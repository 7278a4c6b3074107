package vn.diemtin.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.wire.Onlooker;

/// What was to be sent, read again from its topic.
final class WantedArchive {

	private static final Logger log = LoggerFactory.getLogger(WantedArchive.class);

	private static final Duration POLL = Duration.ofSeconds(1);

	private final Map<String, Object> properties;

	private final JsonMapper mapper;

	WantedArchive(Map<String, Object> clientProperties, JsonMapper mapper) {
		this.properties = Onlooker.properties(clientProperties);
		this.mapper = mapper;
	}

	/// Those with some ids that were written since a moment and are still there.
	List<DeliveryWanted> read(Instant since, Set<String> ids) {
		List<DeliveryWanted> found = new ArrayList<>();
		try (Consumer<String, byte[]> consumer = Onlooker.open(this.properties)) {
			Map<TopicPartition, Long> from = new HashMap<>();
			consumer.partitionsFor(Topics.DELIVERIES_WANTED)
				.forEach((one) -> from.put(new TopicPartition(one.topic(), one.partition()), since.toEpochMilli()));
			consumer.assign(from.keySet());
			Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
			Map<TopicPartition, @Nullable OffsetAndTimestamp> starts = new HashMap<>(consumer.offsetsForTimes(from));
			from.keySet().forEach((one) -> {
				OffsetAndTimestamp start = starts.get(one);
				consumer.seek(one, (start != null) ? start.offset() : ends.getOrDefault(one, 0L));
			});
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
					DeliveryWanted wanted = read(message);
					if (wanted != null && ids.contains(wanted.id())) {
						found.add(wanted);
					}
				}
			}
		}
		return found;
	}

	private @Nullable DeliveryWanted read(ConsumerRecord<String, byte[]> message) {
		try {
			return (message.value() != null) ? this.mapper.readValue(message.value(), DeliveryWanted.class) : null;
		}
		catch (JacksonException ex) {
			log.debug("{} cannot be read, as its dead letter tells", message.key());
			return null;
		}
	}

}
