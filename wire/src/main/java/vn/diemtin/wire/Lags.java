package vn.diemtin.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Asks Kafka how far behind each group is.
public final class Lags {

	private static final int MOST_WAIT_MS = 5_000;

	private final Map<String, Object> properties;

	public Lags(Map<String, Object> clientProperties) {
		this.properties = new HashMap<>(clientProperties);
		this.properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MOST_WAIT_MS);
		this.properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MOST_WAIT_MS);
	}

	/// The groups and what each topic still has for them, the furthest behind first.
	/// @throws KafkaException when Kafka does not answer
	public List<Lag> all() {
		try (Admin admin = Admin.create(this.properties)) {
			Map<String, ListConsumerGroupOffsetsSpec> groups = new HashMap<>();
			for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
				groups.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
			}
			Map<String, Map<TopicPartition, OffsetAndMetadata>> positions = admin.listConsumerGroupOffsets(groups)
				.all()
				.get();
			Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
			positions.values()
				.forEach((group) -> group.keySet().forEach((partition) -> wanted.put(partition, OffsetSpec.latest())));
			return lags(positions, admin.listOffsets(wanted).all().get());
		}
		catch (ExecutionException ex) {
			throw new KafkaException("The lags are not known", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Stopped before the lags were known", ex);
		}
	}

	private static List<Lag> lags(Map<String, Map<TopicPartition, OffsetAndMetadata>> positions,
			Map<TopicPartition, ListOffsetsResultInfo> ends) {
		Map<String, Map<String, Long>> byGroup = new TreeMap<>();
		positions.forEach((group, partitions) -> partitions.forEach((partition, position) -> {
			ListOffsetsResultInfo end = ends.get(partition);
			if (position != null && end != null) {
				byGroup.computeIfAbsent(group, (name) -> new TreeMap<>())
					.merge(partition.topic(), Math.max(0, end.offset() - position.offset()), Long::sum);
			}
		}));
		List<Lag> lags = new ArrayList<>();
		byGroup
			.forEach((group, topics) -> topics.forEach((topic, messages) -> lags.add(new Lag(group, topic, messages))));
		lags.sort(Comparator.comparingLong(Lag::messages).reversed());
		return lags;
	}

	/// How far behind a group is.
	///
	/// @param messages that it has not finished; marks of transactions count as well
	public record Lag(String group, String topic, long messages) {
	}

}
