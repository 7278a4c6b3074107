package vn.diemtin.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
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

	private static final int STOPS_WITHIN_SECONDS = 10;

	private final String topic;

	private final Map<String, Object> properties;

	private final Reader reader;

	private final @Nullable UnreadRecords unread;

	private volatile @Nullable Following following;

	/// A follower that a record which its reader fails at stops: it begins again until
	/// that changes. See [Followers] for others.
	public TopicFollower(String topic, Map<String, Object> clientProperties, Reader reader) {
		this(topic, clientProperties, reader, null);
	}

	TopicFollower(String topic, Map<String, Object> clientProperties, Reader reader, @Nullable UnreadRecords unread) {
		this.topic = topic;
		this.reader = reader;
		this.unread = unread;
		this.properties = Onlooker.properties(clientProperties);
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

	/// Returns when no more is read, so that what the reader needs can be closed; at the
	/// latest after ten seconds.
	@Override
	public void stop() {
		Following current = this.following;
		this.following = null;
		if (current != null && !current.endsWithin(STOPS_WITHIN_SECONDS)) {
			log.warn("What was read last of {} is still at work", this.topic);
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

	/// Waits until all was read that lies on the topic now. Costs one question to the
	/// broker, whoever asks at the same
	/// time.
	/// @return false when that took longer than the limit
	public boolean readsAllWithin(Duration limit) {
		Following current = this.following;
		if (current == null) {
			return false;
		}
		CountDownLatch reached = current.ask();
		try {
			return reached.await(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
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

		private final CountDownLatch ended = new CountDownLatch(1);

		private final Queue<CountDownLatch> asked = new ConcurrentLinkedQueue<>();

		private final List<Mark> marks = new ArrayList<>();

		private volatile @Nullable Consumer<String, byte[]> consumer;

		private CountDownLatch ask() {
			CountDownLatch reached = new CountDownLatch(1);
			this.asked.add(reached);
			wake();
			return reached;
		}

		private void wake() {
			Consumer<String, byte[]> current = this.consumer;
			if (current != null) {
				current.wakeup();
			}
		}

		private boolean endsWithin(int seconds) {
			this.stop.countDown();
			wake();
			return opensWithin(this.ended, seconds);
		}

		@Override
		public void run() {
			boolean stopped = false;
			while (!stopped) {
				try (Consumer<String, byte[]> consumer = Onlooker.open(TopicFollower.this.properties)) {
					read(consumer);
				}
				// The edge of this process: what follows is read again from the
				// beginning.
				catch (RuntimeException ex) {
					log.error("Reading {} failed and is begun again", TopicFollower.this.topic, ex);
				}
				this.consumer = null;
				stopped = opensWithin(this.stop, RETRY_AFTER_SECONDS);
			}
			this.ended.countDown();
		}

		private void read(Consumer<String, byte[]> consumer) {
			List<TopicPartition> partitions = Onlooker.partitions(consumer, TopicFollower.this.topic);
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			this.marks.clear();
			this.marks.add(new Mark(consumer.endOffsets(partitions), List.of(this.caughtUp)));
			this.consumer = consumer;
			while (this.stop.getCount() > 0) {
				try {
					mark(consumer, partitions);
					this.marks.removeIf((mark) -> mark.isReached(consumer));
					for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
						read(message);
					}
					this.marks.removeIf((mark) -> mark.isReached(consumer));
				}
				catch (WakeupException ex) {
					log.trace("Asked how far {} is read", TopicFollower.this.topic);
				}
			}
		}

		private void read(ConsumerRecord<String, byte[]> message) {
			try {
				TopicFollower.this.reader.on(String.valueOf(message.key()), message.value());
			}
			catch (KafkaException | org.springframework.kafka.KafkaException ex) {
				throw ex;
			}
			// The edge of this process: one record must not keep it from all others.
			catch (RuntimeException ex) {
				UnreadRecords aside = TopicFollower.this.unread;
				if (aside == null) {
					throw ex;
				}
				aside.setAside(message, ex);
			}
		}

		/// Notes how far those want it read who asked until now.
		private void mark(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
			if (!this.asked.isEmpty()) {
				List<CountDownLatch> before = List.copyOf(this.asked);
				this.marks.add(new Mark(consumer.endOffsets(partitions), before));
				this.asked.removeAll(before);
			}
		}

		private static boolean opensWithin(CountDownLatch latch, int seconds) {
			try {
				return latch.await(seconds, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return true;
			}
		}

	}

	/// How far some want the topic read.
	private record Mark(Map<TopicPartition, Long> ends, List<CountDownLatch> waiting) {

		/// Whether it is read so far, which those hear who wait.
		boolean isReached(Consumer<String, byte[]> consumer) {
			boolean isReached = this.ends.entrySet()
				.stream()
				.allMatch((end) -> consumer.position(end.getKey()) >= end.getValue());
			if (isReached) {
				this.waiting.forEach(CountDownLatch::countDown);
			}
			return isReached;
		}

	}

}
