package vn.diemtin.wire;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;

/// Makes the factories of listeners that acknowledge by hand after their work is done,
/// put bad messages aside and retry everything else for ever: nothing is skipped.
public final class ListenerFactories {

	private final Map<String, Object> consumerProperties;

	private final JsonMapper mapper;

	private final DeadLetters deadLetters;

	private final WireSettings settings;

	ListenerFactories(Map<String, Object> consumerProperties, JsonMapper mapper, DeadLetters deadLetters,
			WireSettings settings) {
		this.consumerProperties = consumerProperties;
		this.mapper = mapper;
		this.deadLetters = deadLetters;
		this.settings = settings;
	}

	/// For a listener that takes one message at a time.
	public <T> ConcurrentKafkaListenerContainerFactory<String, T> of(Class<T> event) {
		Map<String, Object> properties = new HashMap<>(this.consumerProperties);
		properties.putIfAbsent(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 600_000);
		// A killed instance's partitions are taken over soon.
		properties.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 15_000);
		properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		JacksonJsonDeserializer<T> json = new JacksonJsonDeserializer<>(event, this.mapper, false);
		ConcurrentKafkaListenerContainerFactory<String, T> factory = new ConcurrentKafkaListenerContainerFactory<>();
		factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(properties, new StringDeserializer(),
				new ErrorHandlingDeserializer<>(json), false));
		factory.getContainerProperties().setAckMode(AckMode.MANUAL_IMMEDIATE);
		factory.setCommonErrorHandler(errorHandler());
		return factory;
	}

	/// For a listener that takes what one poll brought.
	public <T> ConcurrentKafkaListenerContainerFactory<String, T> batchOf(Class<T> event) {
		ConcurrentKafkaListenerContainerFactory<String, T> factory = of(event);
		factory.setBatchListener(true);
		factory.setBatchInterceptor(this.deadLetters::sift);
		return factory;
	}

	private DefaultErrorHandler errorHandler() {
		DefaultErrorHandler handler = new DefaultErrorHandler(this.deadLetters, Retries.forEver(this.settings));
		handler.setClassifications(Map.of(BadMessage.class, false, DeserializationException.class, false), true);
		handler.setCommitRecovered(true);
		return handler;
	}

}
