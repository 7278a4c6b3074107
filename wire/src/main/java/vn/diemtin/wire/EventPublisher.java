package vn.diemtin.wire;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

import org.springframework.kafka.core.KafkaTemplate;

/// Puts events on their topics: idempotent, acknowledged by all replicas.
public final class EventPublisher {

	private final KafkaTemplate<String, Object> template;

	EventPublisher(KafkaTemplate<String, Object> template) {
		this.template = template;
	}

	/// Sends an event; the future ends when the broker has it.
	/// @param event null to delete the key from a compacted topic
	public CompletableFuture<Void> publish(String topic, String key, @Nullable Object event) {
		return this.template.send(topic, key, event).thenAccept((sent) -> {
		});
	}

	/// Sends an event and waits until the broker has it.
	/// @throws RuntimeException the broker's refusal, or that it stayed away for the
	/// producer's delivery timeout
	public void publishAndAwait(String topic, String key, @Nullable Object event) {
		try {
			publish(topic, key, event).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
