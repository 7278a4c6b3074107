package vn.diemtin.alert.deliver;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;

/// Reads what is to be sent and hands it to the outboxes of the receivers.
final class Sender implements SmartLifecycle {

	static final String GROUP = "alert-deliver";

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final int RETRY_AFTER_SECONDS = 5;

	private final Map<String, Object> properties;

	private final Outboxes outboxes;

	private final DeliveryLog deliveries;

	private final EventPublisher publisher;

	private final Dispositions dispositions;

	private final JsonMapper mapper;

	private volatile @Nullable Run run;

	Sender(Map<String, Object> clientProperties, Outboxes outboxes, DeliveryLog deliveries, EventPublisher publisher,
			Dispositions dispositions, JsonMapper mapper) {
		this.properties = new HashMap<>(clientProperties);
		this.properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
		this.properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		this.properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		this.properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		this.properties.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 15_000);
		this.outboxes = outboxes;
		this.deliveries = deliveries;
		this.publisher = publisher;
		this.dispositions = dispositions;
		this.mapper = mapper;
	}

	@Override
	public void start() {
		Run started = new Run();
		this.run = started;
		Thread.ofPlatform().name("deliver").daemon().start(started);
	}

	@Override
	public void stop() {
		Run current = this.run;
		this.run = null;
		if (current != null) {
			current.end();
		}
	}

	@Override
	public boolean isRunning() {
		return this.run != null;
	}

	private final class Run implements Runnable, ConsumerRebalanceListener {

		private final CountDownLatch stop = new CountDownLatch(1);

		private final CountDownLatch ended = new CountDownLatch(1);

		private final Positions positions = new Positions();

		private @Nullable Consumer<String, byte[]> consumer;

		@Override
		public void run() {
			boolean stopped = false;
			while (!stopped) {
				try (Consumer<String, byte[]> opened = new KafkaConsumer<>(Sender.this.properties,
						new StringDeserializer(), new ByteArrayDeserializer())) {
					this.consumer = opened;
					opened.subscribe(List.of(Topics.DELIVERIES_WANTED), this);
					read(opened);
				}
				catch (KafkaException | org.springframework.kafka.KafkaException ex) {
					log.error("Reading what is to be sent failed and is begun again", ex);
				}
				Sender.this.outboxes.closeAll();
				stopped = stopsWithin(RETRY_AFTER_SECONDS);
			}
			this.ended.countDown();
		}

		private void read(Consumer<String, byte[]> consumer) {
			while (this.stop.getCount() > 0) {
				for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
					take(message);
				}
				commit(consumer);
			}
			Sender.this.outboxes.closeAll();
			commit(consumer);
		}

		private void commit(Consumer<String, byte[]> consumer) {
			var news = this.positions.news();
			if (!news.isEmpty()) {
				consumer.commitSync(news);
			}
		}

		private void take(ConsumerRecord<String, byte[]> message) {
			TopicPartition partition = new TopicPartition(message.topic(), message.partition());
			this.positions.begin(partition, message.offset());
			Runnable done = () -> this.positions.end(partition, message.offset());
			DeliveryWanted wanted = read(message);
			if (wanted == null || Sender.this.deliveries.isDone(wanted)) {
				done.run();
				return;
			}
			Sender.this.outboxes.of(wanted.channel(), partition).add(wanted, done);
		}

		private @Nullable DeliveryWanted read(ConsumerRecord<String, byte[]> message) {
			String reason = "the message is empty";
			try {
				DeliveryWanted wanted = (message.value() != null)
						? Sender.this.mapper.readValue(message.value(), DeliveryWanted.class) : null;
				if (wanted != null) {
					return wanted;
				}
			}
			catch (JacksonException ex) {
				reason = ex.getOriginalMessage();
			}
			String key = String.valueOf(message.key());
			Sender.this.publisher.publishAndAwait(Topics.deadLetters(message.topic()), key, message.value());
			Sender.this.dispositions.record(GROUP, key, "dead-letter", reason);
			return null;
		}

		@Override
		public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
		}

		@Override
		public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
			Sender.this.outboxes.close(partitions);
			Consumer<String, byte[]> current = this.consumer;
			if (current != null) {
				commit(current);
			}
			this.positions.forget(partitions);
		}

		@Override
		public void onPartitionsLost(Collection<TopicPartition> partitions) {
			Sender.this.outboxes.close(partitions);
			this.positions.forget(partitions);
		}

		void end() {
			this.stop.countDown();
			try {
				if (!this.ended.await(20, TimeUnit.SECONDS)) {
					log.warn("A message is still under way; it may be sent again");
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
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
