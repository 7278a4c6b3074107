package vn.diemtin.index;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Corrections;
import vn.diemtin.store.IndexResult;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;
import vn.diemtin.wire.TopicFollower;

/// Stores articles as people corrected them. Every instance knows all corrections before it stores the first article; a correction
/// that comes later stores its article again.
final class CorrectionProjections {

	private static final Logger log = LoggerFactory.getLogger(CorrectionProjections.class);

	private final Store store;

	private final JsonMapper json;

	private final Corrections corrections = new Corrections();

	/// An article must not be stored with what was known before a correction, after it
	/// was stored with it.
	private final ReentrantLock turn = new ReentrantLock();

	CorrectionProjections(Store store, JsonMapper json) {
		this.store = store;
		this.json = json;
	}

	/// Stores articles as they are corrected.
	IndexResult index(List<ArticleEnriched> articles) {
		this.turn.lock();
		try {
			return this.store.articles().index(articles, this.corrections::of);
		}
		finally {
			this.turn.unlock();
		}
	}

	void follow(String key, byte @Nullable [] value) {
		try {
			this.corrections.keep(key, (value != null) ? this.json.readValue(value, Correction.class) : null);
		}
		catch (JacksonException ex) {
			log.error("A correction cannot be read and is left out: {}", ex.getOriginalMessage());
		}
	}

	@KafkaListener(id = "index-corrections", groupId = "index-corrections", topics = Topics.CORRECTIONS,
			containerFactory = "correctionListeners")
	void onCorrections(List<ConsumerRecord<String, @Nullable Correction>> batch, Acknowledgment done) {
		batch.stream()
			.map((message) -> this.corrections.keep(String.valueOf(message.key()), message.value()))
			.distinct()
			.forEach((article) -> this.store.articles().article(article).ifPresent((found) -> index(List.of(found))));
		done.acknowledge();
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		CorrectionProjections correctionProjections(Store store, JsonMapper json) {
			return new CorrectionProjections(store, json);
		}

		@Bean
		TopicFollower correctionFollower(CorrectionProjections projections, KafkaProperties kafka) {
			return new TopicFollower(Topics.CORRECTIONS, kafka.buildConsumerProperties(), projections::follow);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, Correction> correctionListeners(ListenerFactories factories) {
			return factories.batchOf(Correction.class);
		}

	}

}
