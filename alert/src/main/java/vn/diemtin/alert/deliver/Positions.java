package vn.diemtin.alert.deliver;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Up to where everything is done.
final class Positions {

	private final Map<TopicPartition, NavigableSet<Long>> open = new HashMap<>();

	private final Map<TopicPartition, Long> next = new HashMap<>();

	private final Map<TopicPartition, Long> told = new HashMap<>();

	synchronized void begin(TopicPartition partition, long offset) {
		this.open.computeIfAbsent(partition, (key) -> new TreeSet<>()).add(offset);
		this.next.merge(partition, offset + 1, Math::max);
	}

	synchronized void end(TopicPartition partition, long offset) {
		NavigableSet<Long> offsets = this.open.get(partition);
		if (offsets != null) {
			offsets.remove(offset);
		}
	}

	synchronized void forget(Iterable<TopicPartition> partitions) {
		for (TopicPartition partition : partitions) {
			this.open.remove(partition);
			this.next.remove(partition);
			this.told.remove(partition);
		}
	}

	/// What can be committed and was not told yet.
	synchronized Map<TopicPartition, OffsetAndMetadata> news() {
		Map<TopicPartition, OffsetAndMetadata> news = new HashMap<>();
		for (TopicPartition partition : Set.copyOf(this.next.keySet())) {
			NavigableSet<Long> offsets = this.open.get(partition);
			Long end = this.next.get(partition);
			if (end == null) {
				continue;
			}
			long position = (offsets == null || offsets.isEmpty()) ? end : offsets.first();
			Long before = this.told.put(partition, position);
			if (before == null || before != position) {
				news.put(partition, new OffsetAndMetadata(position));
			}
		}
		return news;
	}

}
