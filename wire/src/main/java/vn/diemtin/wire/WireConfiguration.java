package vn.diemtin.wire;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.serializer.DelegatingByTypeSerializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;

/// What every process has on Kafka; a process imports it.
@EnableKafka
@EnableConfigurationProperties(WireSettings.class)
@Configuration(proxyBeanMethods = false)
public class WireConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	TopicKeeper topicKeeper(KafkaProperties kafka, WireSettings settings) {
		return new TopicKeeper(kafka.buildAdminProperties(), settings);
	}

	@Bean
	ProducerFactory<String, Object> eventProducerFactory(KafkaProperties kafka, JsonMapper mapper) {
		Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
		properties.put(ProducerConfig.ACKS_CONFIG, "all");
		properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
		properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
		properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
		// What was set aside before it became an event goes on as the bytes that it came
		// as.
		DelegatingByTypeSerializer values = new DelegatingByTypeSerializer(Map.of(byte[].class,
				new ByteArraySerializer(), Object.class, new JacksonJsonSerializer<>(mapper).noTypeInfo()), true);
		return new DefaultKafkaProducerFactory<>(properties, new StringSerializer(), values, false);
	}

	@Bean
	KafkaTemplate<String, Object> eventTemplate(ProducerFactory<String, Object> eventProducerFactory) {
		return new KafkaTemplate<>(eventProducerFactory);
	}

	@Bean
	EventPublisher eventPublisher(KafkaTemplate<String, Object> eventTemplate) {
		return new EventPublisher(eventTemplate);
	}

	@Bean
	Dispositions dispositions(EventPublisher publisher, Clock clock) {
		return new Dispositions(publisher, clock);
	}

	@Bean
	ListenerFactories listenerFactories(KafkaProperties kafka, JsonMapper mapper,
			KafkaTemplate<String, Object> eventTemplate, Dispositions dispositions, WireSettings settings) {
		return new ListenerFactories(kafka.buildConsumerProperties(), mapper,
				new DeadLetters(eventTemplate, dispositions), settings);
	}

	@Bean
	Followers followers(KafkaProperties kafka, KafkaTemplate<String, Object> eventTemplate, Dispositions dispositions) {
		Map<String, Object> properties = kafka.buildConsumerProperties();
		return new Followers(properties, new UnreadRecords(new Letters(properties), eventTemplate, dispositions));
	}

	@Bean
	KafkaHealth kafkaHealthIndicator(KafkaProperties kafka) {
		return new KafkaHealth(kafka.buildAdminProperties());
	}

}
