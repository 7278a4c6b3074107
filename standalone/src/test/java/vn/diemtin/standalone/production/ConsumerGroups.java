package vn.diemtin.standalone.production;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.TopicPartition;

/// Who reads which partitions.
final class ConsumerGroups implements AutoCloseable {

	private final Admin admin;

	ConsumerGroups(String bootstrapServers) {
		this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
	}

	/// Forgets how far a process has read, as an operator does by hand.
	void forget(String process) {
		try {
			this.admin.deleteConsumerGroups(groups(process)).all().get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private List<String> groups(String process) throws ExecutionException, InterruptedException {
		return this.admin.listGroups()
			.all()
			.get()
			.stream()
			.map(GroupListing::groupId)
			.filter((group) -> group.equals(process) || group.startsWith(process + "-"))
			.toList();
	}

	/// The partitions of every member of the groups of a process, by the member's id; a
	/// member that has none is left out.
	Map<String, Set<TopicPartition>> shares(String process) {
		try {
			Map<String, Set<TopicPartition>> shares = new TreeMap<>();
			for (ConsumerGroupDescription group : this.admin.describeConsumerGroups(groups(process))
				.all()
				.get()
				.values()) {
				group.members()
					.stream()
					.filter((member) -> !member.assignment().topicPartitions().isEmpty())
					.forEach((member) -> shares.put(member.consumerId(), member.assignment().topicPartitions()));
			}
			return shares;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
