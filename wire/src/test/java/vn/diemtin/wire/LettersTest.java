package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
class LettersTest {

	private static final Instant NOON = Instant.parse("2026-01-02T05:00:00Z");

	@Test
	void readsWhatWasSetAsideAndPutsItOnItsTopicAgain(KafkaServer kafka) {
		try (ConfigurableApplicationContext process = new SpringApplicationBuilder(Listening.class)
			.web(WebApplicationType.NONE)
			.run("--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(), "--diemtin.wire.partitions=2")) {
			Listening listening = process.getBean(Listening.class);
			KafkaProperties settings = process.getBean(KafkaProperties.class);
			Letters letters = new Letters(settings.buildConsumerProperties());
			Lags lags = new Lags(settings.buildAdminProperties());
			assertThat(letters.counts()).doesNotContainKey(Topics.BACKFILLS_WANTED);
			assertThat(letters.newest(Topics.BACKFILLS_WANTED, 10)).isEmpty();
			assertThat(letters.letter(Topics.BACKFILLS_WANTED, 0, 0)).isEmpty();
			assertThat(letters.letter(Topics.BACKFILLS_WANTED, 99, 0)).isEmpty();

			TopicProbe.send(kafka, Topics.BACKFILLS_WANTED, List.of("{hỏng", json("được"), json("chưa được")));
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(letters.counts()).containsEntry(Topics.BACKFILLS_WANTED, 2L));
			List<Letter> found = letters.newest(Topics.BACKFILLS_WANTED, 10);
			assertThat(found).hasSize(2).allSatisfy((letter) -> {
				assertThat(letter.isWhole()).isTrue();
				assertThat(letters.letter(letter.topic(), letter.partition(), letter.offset())).get()
					.extracting(Letter::id)
					.isEqualTo(letter.id());
			});
			assertThat(found).extracting(Letter::cause)
				.anySatisfy((cause) -> assertThat(cause).contains("BadMessage: not yet"));
			assertThat(letters.newest(Topics.BACKFILLS_WANTED, 1)).hasSize(1);
			assertThat(listening.done).containsExactly("được");

			listening.isMended = true;
			Letter failed = found.stream()
				.filter((letter) -> text(letter).contains("chưa được"))
				.findFirst()
				.orElseThrow();
			process.getBean(EventPublisher.class)
				.publishAndAwait(failed.topic(), Objects.requireNonNull(failed.key()), failed.value());
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(listening.done).containsExactly("được", "chưa được"));
			assertThat(letters.counts()).as("nothing is consumed").containsEntry(Topics.BACKFILLS_WANTED, 2L);
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(lags.all())
					.contains(new Lags.Lag("test-letters", Topics.BACKFILLS_WANTED, 0)));
		}
	}

	private static String text(Letter letter) {
		return new String(Objects.requireNonNull(letter.value()), StandardCharsets.UTF_8);
	}

	private static String json(String item) {
		return JsonMapper.shared().writeValueAsString(new Disposition("s", item, "o", null, NOON));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(WireConfiguration.class)
	static class Listening {

		final List<String> done = Collections.synchronizedList(new ArrayList<>());

		volatile boolean isMended;

		@Bean
		static ConcurrentKafkaListenerContainerFactory<String, Disposition> ones(ListenerFactories factories) {
			return factories.of(Disposition.class);
		}

		@KafkaListener(groupId = "test-letters", topics = Topics.BACKFILLS_WANTED, containerFactory = "ones")
		void on(ConsumerRecord<String, Disposition> message, Acknowledgment ack) {
			if (message.value().item().startsWith("chưa") && !this.isMended) {
				throw new BadMessage("not yet");
			}
			this.done.add(message.value().item());
			ack.acknowledge();
		}

	}

}
