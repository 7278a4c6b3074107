package vn.diemtin.alert.deliver;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.wire.EventPublisher;

/// Writes down how far deliveries are, waiting for Kafka as long as it takes.
final class DeliveryWriter {

	private static final Logger log = LoggerFactory.getLogger(DeliveryWriter.class);

	private static final int RETRY_AFTER_SECONDS = 2;

	private final EventPublisher publisher;

	private final DeliveryLog deliveries;

	DeliveryWriter(EventPublisher publisher, DeliveryLog deliveries) {
		this.publisher = publisher;
		this.deliveries = deliveries;
	}

	/// Returns when Kafka has it.
	/// @param isWanted whether to go on trying
	/// @return false when it is not written
	boolean write(Delivery delivery, BooleanSupplier isWanted) {
		while (true) {
			try {
				this.publisher.publishAndAwait(Topics.DELIVERIES, delivery.id(), delivery);
				this.deliveries.add(delivery);
				return true;
			}
			catch (KafkaException | org.springframework.kafka.KafkaException ex) {
				log.warn("The state of delivery {} is not written yet", delivery.id(), ex);
			}
			if (!isWanted.getAsBoolean() || !paused()) {
				return false;
			}
		}
	}

	private static boolean paused() {
		try {
			TimeUnit.SECONDS.sleep(RETRY_AFTER_SECONDS);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
