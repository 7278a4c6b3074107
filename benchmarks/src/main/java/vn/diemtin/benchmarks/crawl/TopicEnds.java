package vn.diemtin.benchmarks.crawl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/// How many records topics have, by their last offsets.
final class TopicEnds implements AutoCloseable {

	private final Admin admin;

	TopicEnds(String bootstrapServers) {
		this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
	}

	/// The count of a topic, 0 as long as it does not exist.
	long of(String topic) throws InterruptedException {
		try {
			TopicDescription described = this.admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
			if (described == null) {
				return 0;
			}
			Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
			described.partitions()
				.forEach((partition) -> latest.put(new TopicPartition(topic, partition.partition()),
						OffsetSpec.latest()));
			return this.admin.listOffsets(latest).all().get().values().stream().mapToLong((end) -> end.offset()).sum();
		}
		catch (ExecutionException ex) {
			return 0;
		}
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
