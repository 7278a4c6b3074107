package vn.diemtin.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/// Reads all of a compacted topic and then whatever comes: every instance for itself, in no consumer group.
///
/// It has started when all that lay on the topic was read, which it waits for as long as it takes. Partitions that are
/// added to the topic later are seen by the next start.
public final class TopicFollower implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(TopicFollower.class);

	private static final Duration POLL = Duration.ofSeconds(1);

	private static final int RETRY_AFTER_SECONDS = 5;

	private final String topic;

	private final Map<String, Object> properties;

	private final Reader reader;

	private volatile @Nullable Following following;

	public TopicFollower(String topic, Map<String, Object> clientProperties, Reader reader) {
		this.topic = topic;
		this.reader = reader;
		this.properties = new HashMap<>(clientProperties);
		this.properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
		this.properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		this.properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		this.properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
	}

	@Override
	public void start() {
		Following started = new Following();
		this.following = started;
		Thread.ofPlatform().name("follow-" + this.topic).daemon().start(started);
		try {
			started.caughtUp.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped before " + this.topic + " was read", ex);
		}
	}

	@Override
	public void stop() {
		Following current = this.following;
		this.following = null;
		if (current != null) {
			current.stop.countDown();
		}
	}

	@Override
	public boolean isRunning() {
		return this.following != null;
	}

	/// After the web server, so that health is told while it waits, and before the
	/// streams.
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 512;
	}

	/// What is done with each record.
	public interface Reader {

		/// Takes one record.
		/// @param value null when the key was deleted
		void on(String key, byte @Nullable [] value);

	}

	private final class Following implements Runnable {

		private final CountDownLatch caughtUp = new CountDownLatch(1);

		private final CountDownLatch stop = new CountDownLatch(1);

		@Override
		public void run() {
			boolean stopped = false;
			while (!stopped) {
				try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(TopicFollower.this.properties,
						new StringDeserializer(), new ByteArrayDeserializer())) {
					read(consumer);
				}
				// The edge of this process: what follows is read again from the
				// beginning.
				catch (RuntimeException ex) {
					log.error("Reading {} failed and is begun again", TopicFollower.this.topic, ex);
				}
				stopped = stopsWithin(RETRY_AFTER_SECONDS);
			}
		}

		private void read(Consumer<String, byte[]> consumer) {
			List<TopicPartition> partitions = consumer.partitionsFor(TopicFollower.this.topic)
				.stream()
				.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			while (this.stop.getCount() > 0) {
				for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
					TopicFollower.this.reader.on(String.valueOf(message.key()), message.value());
				}
				if (this.caughtUp.getCount() > 0 && hasReached(ends, consumer)) {
					this.caughtUp.countDown();
				}
			}
		}

		private boolean hasReached(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
			return ends.entrySet().stream().allMatch((end) -> consumer.position(end.getKey()) >= end.getValue());
		}

		private boolean stopsWithin(int seconds) {
			try {
				return this.stop.await(seconds, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return true;
			}
		}

	}

}
