package vn.diemtin.index;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Changed;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;

/// Stores what happened, each record of it: articles that were edited, sources that died or came back, changes by people.
final class HistoryProjections {

	private final Store store;

	HistoryProjections(Store store) {
		this.store = store;
	}

	@KafkaListener(id = "index-revisions", groupId = "index-revisions", topics = Topics.ARTICLES_REVISED,
			containerFactory = "revisionListeners")
	void onRevisions(List<ConsumerRecord<String, @Nullable ArticleRevised>> batch, Acknowledgment done) {
		Newest.every(batch).save(this.store.revisions()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-turns", groupId = "index-turns", topics = Topics.SOURCES_TURNED,
			containerFactory = "turnListeners")
	void onTurns(List<ConsumerRecord<String, @Nullable SourceTurned>> batch, Acknowledgment done) {
		Newest.every(batch).save(this.store.turns()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-changes", groupId = "index-changes", topics = Topics.CHANGES,
			containerFactory = "changeListeners")
	void onChanges(List<ConsumerRecord<String, @Nullable Changed>> batch, Acknowledgment done) {
		Newest.every(batch).save(this.store.changes()::save);
		done.acknowledge();
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		HistoryProjections historyProjections(Store store) {
			return new HistoryProjections(store);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, ArticleRevised> revisionListeners(ListenerFactories factories) {
			return factories.batchOf(ArticleRevised.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, SourceTurned> turnListeners(ListenerFactories factories) {
			return factories.batchOf(SourceTurned.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, Changed> changeListeners(ListenerFactories factories) {
			return factories.batchOf(Changed.class);
		}

	}

}
