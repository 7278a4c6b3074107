package vn.diemtin.alert.deliver;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;

import vn.diemtin.events.alert.Channel;

/// The outboxes of the receivers that this instance sends to.
final class Outboxes {

	private final Carriers carriers;

	private final DeliveryRules rules;

	private final DeliveryLog log;

	private final DeliveryWriter writer;

	private final Clock clock;

	private final Duration patience;

	private final Map<String, Placed> boxes = new HashMap<>();

	/// @param patience how long an attempt that is under way may go on when all is closed
	Outboxes(Carriers carriers, DeliveryRules rules, DeliveryLog log, DeliveryWriter writer, Clock clock,
			Duration patience) {
		this.carriers = carriers;
		this.rules = rules;
		this.log = log;
		this.writer = writer;
		this.clock = clock;
		this.patience = patience;
	}

	Outbox of(Channel channel, TopicPartition partition) {
		return this.boxes.computeIfAbsent(channel.receiver(), (receiver) -> {
			Outbox box = new Outbox(receiver, new ReceiverQueue(this.rules, this.log), this.carriers.of(channel),
					this.writer, this.clock);
			box.start();
			return new Placed(partition, box);
		}).box();
	}

	void close(Collection<TopicPartition> partitions) {
		List<Outbox> closed = new ArrayList<>();
		this.boxes.values().removeIf((placed) -> {
			boolean isOne = partitions.contains(placed.partition());
			if (isOne) {
				closed.add(placed.box());
			}
			return isOne;
		});
		end(closed);
	}

	void closeAll() {
		List<Outbox> closed = this.boxes.values().stream().map(Placed::box).toList();
		this.boxes.clear();
		end(closed);
	}

	private void end(List<Outbox> closed) {
		closed.forEach(Outbox::close);
		long until = System.nanoTime() + this.patience.toNanos();
		for (Outbox box : closed) {
			try {
				box.await(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private record Placed(TopicPartition partition, Outbox box) {
	}

}
