package vn.diemtin.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
class ListenersTest {

	private static final Instant NOON = Instant.parse("2026-01-02T05:00:00Z");

	@Test
	void setsBadMessagesAsideAndRetriesTheRestUntilItWorks(KafkaServer kafka) {
		try (ConfigurableApplicationContext process = new SpringApplicationBuilder(Listening.class)
			.web(WebApplicationType.NONE)
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(), "--diemtin.wire.retry-first=20ms",
					"--diemtin.wire.retry-most=100ms", "--diemtin.wire.partitions=1")) {
			TopicProbe.send(kafka, Topics.ALERT_RULES,
					List.of(rule("good-1"), "{not json", rule("good-2"), rule("refused"), rule("good-3")));
			TopicProbe.send(kafka, Topics.SOURCES, List.of("{not json", rule("good-1")));
			Listening listening = process.getBean(Listening.class);

			await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
				assertThat(listening.oneByOne).containsExactly("good-1", "good-2", "good-3");
				assertThat(listening.inBatches).containsOnly("good-1");
			});
			assertThat(listening.failures).hasValueGreaterThanOrEqualTo(12);
			assertThat(TopicProbe.values(kafka, Topics.deadLetters(Topics.ALERT_RULES), 2))
				.anySatisfy((value) -> assertThat(value).isEqualTo("{not json"))
				.anySatisfy((value) -> assertThat(value).contains("refused"));
			assertThat(TopicProbe.values(kafka, Topics.deadLetters(Topics.SOURCES), 1)).containsExactly("{not json");
			assertThat(TopicProbe.values(kafka, Topics.DISPOSITIONS, 3)).allSatisfy(
					(value) -> assertThat(value).contains("\"outcome\":\"dead-letter\"").contains("\"stage\":\"test-"));
		}
	}

	private static String rule(String id) {
		return JsonMapper.shared().writeValueAsString(new AlertRule(new RuleId(id), id, "q", "o", 1, true, NOON));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(WireConfiguration.class)
	static class Listening {

		final List<String> oneByOne = Collections.synchronizedList(new ArrayList<>());

		final List<String> inBatches = Collections.synchronizedList(new ArrayList<>());

		final AtomicInteger failures = new AtomicInteger();

		@Bean
		static ConcurrentKafkaListenerContainerFactory<String, AlertRule> single(ListenerFactories factories) {
			return factories.of(AlertRule.class);
		}

		@Bean
		static ConcurrentKafkaListenerContainerFactory<String, AlertRule> batched(ListenerFactories factories) {
			return factories.batchOf(AlertRule.class);
		}

		@KafkaListener(groupId = "test-single", topics = Topics.ALERT_RULES, containerFactory = "single")
		void on(ConsumerRecord<String, AlertRule> message, Acknowledgment done) {
			String id = message.value().id().value();
			if (id.equals("refused")) {
				throw new BadMessage("never");
			}
			// More often than Spring Kafka's own handler would try before it skips.
			if (id.equals("good-2") && this.failures.incrementAndGet() < 12) {
				throw new IllegalStateException("the store is away");
			}
			this.oneByOne.add(id);
			done.acknowledge();
		}

		@KafkaListener(groupId = "test-batch", topics = Topics.SOURCES, containerFactory = "batched")
		void on(List<ConsumerRecord<String, AlertRule>> batch, Acknowledgment done) {
			this.inBatches.addAll(batch.stream().map((message) -> message.value().id().value()).toList());
			done.acknowledge();
		}

	}

}
