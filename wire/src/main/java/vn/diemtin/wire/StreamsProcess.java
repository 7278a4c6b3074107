package vn.diemtin.wire;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/// A Kafka Streams topology that runs as long as its process: exactly once, replacing threads
/// that fail, setting aside what cannot be processed; see [StreamsDeadLetters].
public final class StreamsProcess implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StreamsProcess.class);

	private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

	private static final Duration CLOSING = Duration.ofSeconds(15);

	private final String applicationId;

	private final Topology topology;

	private final Map<String, Object> properties;

	private volatile @Nullable KafkaStreams streams;

	/// A stage of the pipeline.
	/// @param applicationId the consumer group and the prefix of the stage's internal
	/// topics
	/// @param topology what it does
	/// @param clientProperties where Kafka is, as Boot's
	/// `KafkaProperties.buildStreamsProperties()` gives it
	/// @param stateFolder where its state is kept between runs; it can be rebuilt from
	/// Kafka
	/// @param inputTopic whose dead-letter topic takes what cannot be processed
	/// @param replication of the internal topics
	public StreamsProcess(String applicationId, Topology topology, Map<String, Object> clientProperties,
			Path stateFolder, String inputTopic, short replication) {
		this.applicationId = applicationId;
		this.topology = topology;
		Map<String, Object> all = new HashMap<>(clientProperties);
		all.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
		all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
		all.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
		all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) replication);
		all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, StreamsDeadLetters.class);
		all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, StreamsDeadLetters.class);
		all.put(StreamsDeadLetters.STAGE, applicationId);
		all.put(StreamsDeadLetters.INPUT, inputTopic);
		all.put(StreamsDeadLetters.CLOCK, Clock.systemUTC());
		all.putIfAbsent(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
		all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
		all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_MESSAGE);
		all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_MESSAGE);
		all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
		// The last instance's tasks are taken over soon after it died.
		all.putIfAbsent(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 15_000);
		all.putIfAbsent(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
		this.properties = all;
	}

	@Override
	public void start() {
		Properties config = new Properties();
		config.putAll(this.properties);
		KafkaStreams started = new KafkaStreams(this.topology, config);
		started.setUncaughtExceptionHandler((failure) -> {
			log.error("{}: a stream thread failed and is replaced", this.applicationId, failure);
			return StreamThreadExceptionResponse.REPLACE_THREAD;
		});
		started.start();
		this.streams = started;
	}

	/// The state that Kafka Streams reports, for health.
	public KafkaStreams.State state() {
		KafkaStreams current = this.streams;
		return (current != null) ? current.state() : KafkaStreams.State.NOT_RUNNING;
	}

	@Override
	public void stop() {
		KafkaStreams current = this.streams;
		this.streams = null;
		if (current != null) {
			// Leaving the group hands the work to other instances at once, and lets a
			// restart begin at once.
			current.close(
					CloseOptions.timeout(CLOSING).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
		}
	}

	@Override
	public boolean isRunning() {
		return this.streams != null;
	}

}
