package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.log.LogAccessor;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.kafka.support.serializer.SerializationUtils;

import vn.diemtin.events.Topics;

/// Puts what cannot be processed aside, with its cause and a disposition.
final class DeadLetters implements ConsumerAwareRecordRecoverer {

	private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

	private static final LogAccessor accessor = new LogAccessor(DeadLetters.class);

	private static final int LONGEST_CAUSE = 4_000;

	private final DeadLetterPublishingRecoverer publisher;

	private final Dispositions dispositions;

	DeadLetters(KafkaTemplate<String, Object> template, Dispositions dispositions) {
		this.publisher = new DeadLetterPublishingRecoverer(template,
				(message, cause) -> new TopicPartition(Topics.deadLetters(message.topic()), -1));
		// A stack trace could push a message over the largest size.
		this.publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE);
		this.publisher.addHeadersFunction((message, cause) -> new RecordHeaders().add(Letter.CAUSE,
				reason(cause).getBytes(StandardCharsets.UTF_8)));
		this.publisher.setFailIfSendResultIsError(true);
		this.dispositions = dispositions;
	}

	@Override
	public void accept(ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, @Nullable Exception failure) {
		Exception known = (failure != null) ? failure : new BadMessage("failed without a cause");
		this.publisher.accept(message, consumer, known);
		String reason = reason(known);
		String stage = (consumer != null) ? consumer.groupMetadata().groupId() : "unknown";
		log.warn("{} cannot process {}-{}@{}: {}", stage, message.topic(), message.partition(), message.offset(),
				reason);
		this.dispositions.record(stage, String.valueOf(message.key()), "dead-letter", reason);
	}

	private static String reason(Exception failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
		return (reason.length() > LONGEST_CAUSE) ? reason.substring(0, LONGEST_CAUSE) + "…" : reason;
	}

	/// Sets aside the messages of a batch that are not JSON of their type, and gives the
	/// rest.
	<T> @Nullable ConsumerRecords<String, T> sift(ConsumerRecords<String, T> batch, Consumer<String, T> consumer) {
		Map<TopicPartition, List<ConsumerRecord<String, T>>> sound = new LinkedHashMap<>();
		boolean anyBad = false;
		for (ConsumerRecord<String, T> message : batch) {
			DeserializationException failure = SerializationUtils.getExceptionFromHeader(message,
					KafkaUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER, accessor);
			if (failure != null) {
				accept(message, consumer, failure);
				anyBad = true;
			}
			else {
				sound
					.computeIfAbsent(new TopicPartition(message.topic(), message.partition()),
							(key) -> new ArrayList<>())
					.add(message);
			}
		}
		if (!anyBad) {
			return batch;
		}
		return sound.isEmpty() ? null : new ConsumerRecords<>(sound, Map.of());
	}

}
