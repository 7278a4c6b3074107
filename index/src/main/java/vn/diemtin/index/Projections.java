package vn.diemtin.index;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.Store;

/// Stores what else the desk shows: each topic's newest record of a key. They leave no
/// dispositions, since those are stored here too. Tombstones come first, since a rejected
/// record acknowledges what stands before it.
@Component
class Projections {

	private final Store store;

	Projections(Store store) {
		this.store = store;
	}

	@KafkaListener(id = "index-sources", groupId = "index-sources", topics = Topics.SOURCES,
			containerFactory = "sourceListeners")
	void onSources(List<ConsumerRecord<String, @Nullable Source>> batch, Acknowledgment done) {
		Newest<Source> newest = Newest.of(batch);
		newest.deleted().forEach((key) -> this.store.sources().delete(new SourceId(key)));
		newest.save(this.store.sources()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-fetches", groupId = "index-fetches", topics = Topics.FETCHES_DONE,
			containerFactory = "fetchListeners")
	void onFetches(List<ConsumerRecord<String, @Nullable FetchDone>> batch, Acknowledgment done) {
		Newest.every(batch).save(this.store.sources()::record);
		done.acknowledge();
	}

	@KafkaListener(id = "index-health", groupId = "index-health", topics = Topics.SOURCES_HEALTH,
			containerFactory = "healthListeners")
	void onHealth(List<ConsumerRecord<String, @Nullable Diagnosis>> batch, Acknowledgment done) {
		Newest<Diagnosis> newest = Newest.of(batch);
		newest.deleted().forEach((key) -> this.store.sources().deleteDiagnosis(new SourceId(key)));
		newest.save(this.store.sources()::diagnose);
		done.acknowledge();
	}

	@KafkaListener(id = "index-alerts", groupId = "index-alerts", topics = Topics.ALERTS_RAISED,
			containerFactory = "alertListeners")
	void onAlerts(List<ConsumerRecord<String, @Nullable AlertRaised>> batch, Acknowledgment done) {
		Newest<AlertRaised> newest = Newest.of(batch);
		newest.deleted().forEach(this.store.alerts()::delete);
		newest.save(this.store.alerts()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-rules", groupId = "index-rules", topics = Topics.ALERT_RULES,
			containerFactory = "ruleListeners")
	void onRules(List<ConsumerRecord<String, @Nullable AlertRule>> batch, Acknowledgment done) {
		Newest<AlertRule> newest = Newest.of(batch);
		newest.deleted().forEach((key) -> this.store.rules().delete(new RuleId(key)));
		newest.save(this.store.rules()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-dispositions", groupId = "index-dispositions", topics = Topics.DISPOSITIONS,
			containerFactory = "dispositionListeners")
	void onDispositions(List<ConsumerRecord<String, @Nullable Disposition>> batch, Acknowledgment done) {
		Newest.every(batch).save(this.store.dispositions()::save);
		done.acknowledge();
	}

}
