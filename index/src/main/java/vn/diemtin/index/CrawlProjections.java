package vn.diemtin.index;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;

/// Stores what editors asked the crawler for, as far as it is.
final class CrawlProjections {

	private final Store store;

	CrawlProjections(Store store) {
		this.store = store;
	}

	@KafkaListener(id = "index-trials", groupId = "index-trials", topics = Topics.TRIALS,
			containerFactory = "trialListeners")
	void onTrials(List<ConsumerRecord<String, @Nullable TrialDone>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.crawls()::saveTrials);
		done.acknowledge();
	}

	@KafkaListener(id = "index-backfills", groupId = "index-backfills", topics = Topics.BACKFILLS,
			containerFactory = "backfillListeners")
	void onBackfills(List<ConsumerRecord<String, @Nullable BackfillProgress>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.crawls()::saveBackfills);
		done.acknowledge();
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		CrawlProjections crawlProjections(Store store) {
			return new CrawlProjections(store);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, TrialDone> trialListeners(ListenerFactories factories) {
			return factories.batchOf(TrialDone.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, BackfillProgress> backfillListeners(
				ListenerFactories factories) {
			return factories.batchOf(BackfillProgress.class);
		}

	}

}
