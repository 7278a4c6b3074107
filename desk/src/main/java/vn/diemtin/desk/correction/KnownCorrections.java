package vn.diemtin.desk.correction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Corrections;
import vn.diemtin.wire.TopicFollower;

/// The corrections as their topic tells, held in memory: each desk reads all of them when it starts and follows what changes.
@Component
public class KnownCorrections {

	private static final Logger log = LoggerFactory.getLogger(KnownCorrections.class);

	private final Corrections corrections = new Corrections();

	private final JsonMapper json;

	KnownCorrections(JsonMapper json) {
		this.json = json;
	}

	/// An article as people corrected it.
	public Corrected of(ArticleEnriched article) {
		return Corrected.of(article, this.corrections.of(article.id()));
	}

	void keep(String key, @Nullable Correction correction) {
		this.corrections.keep(key, correction);
	}

	void on(String key, byte @Nullable [] value) {
		try {
			keep(key, (value != null) ? this.json.readValue(value, Correction.class) : null);
		}
		catch (JacksonException ex) {
			log.error("A correction cannot be read and is left out: {}", ex.getOriginalMessage());
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		TopicFollower correctionFollower(KnownCorrections corrections, KafkaProperties kafka) {
			return new TopicFollower(Topics.CORRECTIONS, kafka.buildConsumerProperties(), corrections::on);
		}

	}

}
