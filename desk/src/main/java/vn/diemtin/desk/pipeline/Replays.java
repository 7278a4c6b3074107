package vn.diemtin.desk.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.diemtin.events.LetterReplayed;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.Lags;
import vn.diemtin.wire.Letters;
import vn.diemtin.wire.TopicFollower;

/// Which letters were put on their topics again, as the topic tells: every desk knows of all.
@Component
class Replays {

	private static final Logger log = LoggerFactory.getLogger(Replays.class);

	private final Map<String, LetterReplayed> done = new ConcurrentHashMap<>();

	private final JsonMapper json;

	Replays(JsonMapper json) {
		this.json = json;
	}

	/// Who replayed a letter and when; null when nobody did.
	@Nullable LetterReplayed of(String letter) {
		return this.done.get(letter);
	}

	void keep(LetterReplayed replay) {
		this.done.putIfAbsent(replay.letter(), replay);
	}

	void on(String letter, byte @Nullable [] value) {
		if (value == null) {
			this.done.remove(letter);
			return;
		}
		try {
			keep(this.json.readValue(value, LetterReplayed.class));
		}
		catch (JacksonException ex) {
			log.error("A record of a replay cannot be read and is left out: {}", ex.getOriginalMessage());
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Readers {

		@Bean
		TopicFollower replayFollower(Replays replays, KafkaProperties kafka) {
			return new TopicFollower(Topics.LETTERS_REPLAYED, kafka.buildConsumerProperties(), replays::on);
		}

		@Bean
		Letters letters(KafkaProperties kafka) {
			return new Letters(kafka.buildConsumerProperties());
		}

		@Bean
		Lags lags(KafkaProperties kafka) {
			return new Lags(kafka.buildAdminProperties());
		}

	}

}
