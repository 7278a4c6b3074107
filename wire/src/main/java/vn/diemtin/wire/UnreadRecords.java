package vn.diemtin.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;

import vn.diemtin.events.Topics;

/// What followers of topics could not read. Such a record stays where it is and is met again by every instance at every
/// start: its letter is written once.
final class UnreadRecords {

	private static final Logger log = LoggerFactory.getLogger(UnreadRecords.class);

	/// Of more, something is wrong with this process: they are counted only.
	private static final int MOST_LETTERS = 1_000;

	private final Map<String, Set<Content>> known = new HashMap<>();

	private final Letters letters;

	private final KafkaTemplate<String, Object> template;

	private final Dispositions dispositions;

	private final Map<String, Integer> counts = new HashMap<>();

	UnreadRecords(Letters letters, KafkaTemplate<String, Object> template, Dispositions dispositions) {
		this.letters = letters;
		this.template = template;
		this.dispositions = dispositions;
	}

	/// Records that a record cannot be read, and returns when Kafka has that.
	/// @throws RuntimeException when Kafka has not
	synchronized void setAside(ConsumerRecord<String, byte[]> message, RuntimeException failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
		log.error("{}-{}@{} ({}) cannot be read and is left out: {}", message.topic(), message.partition(),
				message.offset(), message.key(), reason);
		int count = this.counts.merge(message.topic(), 1, Integer::sum);
		Set<Content> topic = this.known.computeIfAbsent(message.topic(), this::known);
		Content content = Content.of(message.key(), message.value());
		if (count <= MOST_LETTERS && !topic.contains(content)) {
			send(message, reason);
			topic.add(content);
			this.dispositions.record(stage(message), String.valueOf(message.key()), "dead-letter", reason);
		}
	}

	private Set<Content> known(String topic) {
		return this.letters.newest(topic, MOST_LETTERS)
			.stream()
			.map((letter) -> Content.of(letter.key(), letter.value()))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private void send(ConsumerRecord<String, byte[]> message, String reason) {
		ProducerRecord<String, Object> letter = new ProducerRecord<>(Topics.deadLetters(message.topic()), message.key(),
				message.value());
		letter.headers()
			.add(Letter.CAUSE, reason.getBytes(StandardCharsets.UTF_8))
			.add(Letter.GROUP, stage(message).getBytes(StandardCharsets.UTF_8))
			.add("kafka_dlt-original-topic", message.topic().getBytes(StandardCharsets.UTF_8));
		try {
			this.template.send(letter).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException known) ? known : ex;
		}
	}

	private static String stage(ConsumerRecord<String, byte[]> message) {
		return "follow-" + message.topic();
	}

	/// How many were met since the start.
	synchronized int count() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/// By what a record is known again.
	private record Content(String key, ByteBuffer value) {

		static Content of(@Nullable String key, byte @Nullable [] value) {
			return new Content(String.valueOf(key), ByteBuffer.wrap((value != null) ? value : new byte[0]));
		}

	}

}
