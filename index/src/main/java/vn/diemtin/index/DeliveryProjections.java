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
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.store.Store;
import vn.diemtin.wire.ListenerFactories;

/// Stores what became of alerts.
final class DeliveryProjections {

	private final Store store;

	DeliveryProjections(Store store) {
		this.store = store;
	}

	@KafkaListener(id = "index-deliveries", groupId = "index-deliveries", topics = Topics.DELIVERIES,
			containerFactory = "deliveryListeners")
	void onDeliveries(List<ConsumerRecord<String, @Nullable Delivery>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.deliveries()::save);
		done.acknowledge();
	}

	@KafkaListener(id = "index-told", groupId = "index-told", topics = Topics.ALERTS_TOLD,
			containerFactory = "toldListeners")
	void onTold(List<ConsumerRecord<String, @Nullable AlertTold>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.deliveries()::saveTold);
		done.acknowledge();
	}

	@KafkaListener(id = "index-reads", groupId = "index-reads", topics = Topics.ALERTS_READ,
			containerFactory = "readListeners")
	void onReads(List<ConsumerRecord<String, @Nullable AlertsRead>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.deliveries()::saveRead);
		done.acknowledge();
	}

	@KafkaListener(id = "index-audits", groupId = "index-audits", topics = Topics.AUDITS,
			containerFactory = "auditListeners")
	void onAudits(List<ConsumerRecord<String, @Nullable AuditDone>> batch, Acknowledgment done) {
		Newest.of(batch).save(this.store.audits()::save);
		done.acknowledge();
	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		@Bean
		DeliveryProjections deliveryProjections(Store store) {
			return new DeliveryProjections(store);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, Delivery> deliveryListeners(ListenerFactories factories) {
			return factories.batchOf(Delivery.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, AuditDone> auditListeners(ListenerFactories factories) {
			return factories.batchOf(AuditDone.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, AlertTold> toldListeners(ListenerFactories factories) {
			return factories.batchOf(AlertTold.class);
		}

		@Bean
		ConcurrentKafkaListenerContainerFactory<String, AlertsRead> readListeners(ListenerFactories factories) {
			return factories.batchOf(AlertsRead.class);
		}

	}

}
