package vn.diemtin.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;

/// What a stream stage cannot process goes to the dead-letter topic with its cause and a disposition, in the same
/// transaction as the work of its neighbours. What Kafka itself fails at is not the message's fault: it is tried again.
///
/// Made by Kafka Streams, which is why it takes what it needs from its configuration.
public final class StreamsDeadLetters implements DeserializationExceptionHandler, ProcessingExceptionHandler {

	static final String STAGE = "diemtin.stage";

	static final String INPUT = "diemtin.input";

	static final String CLOCK = "diemtin.clock";

	private static final Logger log = LoggerFactory.getLogger(StreamsDeadLetters.class);

	private final JsonMapper mapper = JsonMapper.shared();

	private String stage = "unknown";

	private String input = "unknown";

	private Clock clock = Clock.systemUTC();

	@Override
	public void configure(Map<String, ?> configuration) {
		this.stage = (String) Objects.requireNonNull(configuration.get(STAGE), STAGE);
		this.input = (String) Objects.requireNonNull(configuration.get(INPUT), INPUT);
		this.clock = (Clock) Objects.requireNonNull(configuration.get(CLOCK), CLOCK);
	}

	@Override
	public DeserializationExceptionHandler.Response handleError(ErrorHandlerContext context,
			ConsumerRecord<byte[], byte[]> message, Exception failure) {
		return DeserializationExceptionHandler.Response
			.resume(setAside(context, message.key(), message.value(), failure));
	}

	@Override
	public ProcessingExceptionHandler.Response handleError(ErrorHandlerContext context, Record<?, ?> message,
			Exception failure) {
		if (failure instanceof KafkaException && !(failure instanceof SerializationException)) {
			return ProcessingExceptionHandler.Response.fail();
		}
		return ProcessingExceptionHandler.Response
			.resume(setAside(context, context.sourceRawKey(), context.sourceRawValue(), failure));
	}

	private List<ProducerRecord<byte[], byte[]>> setAside(ErrorHandlerContext context, byte @Nullable [] key,
			byte @Nullable [] value, Exception failure) {
		String item = (key != null) ? new String(key, StandardCharsets.UTF_8) : "?";
		log.warn("{} cannot process {}-{}@{} ({})", this.stage, context.topic(), context.partition(), context.offset(),
				item, failure);
		ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(deadLetterTopic(context.topic()), key, value);
		letter.headers()
			.add("kafka_dlt-exception-message", String.valueOf(failure).getBytes(StandardCharsets.UTF_8))
			.add(Letter.GROUP, this.stage.getBytes(StandardCharsets.UTF_8))
			.add("kafka_dlt-original-topic", context.topic().getBytes(StandardCharsets.UTF_8));
		Disposition disposition = new Disposition(this.stage, item, "dead-letter", String.valueOf(failure),
				this.clock.instant());
		return List.of(letter, new ProducerRecord<>(Topics.DISPOSITIONS, item.getBytes(StandardCharsets.UTF_8),
				this.mapper.writeValueAsBytes(disposition)));
	}

	/// A message of an internal topic came from the stage's input.
	private String deadLetterTopic(String topic) {
		boolean isOurs = Topics.ALL.stream().anyMatch((known) -> known.name().equals(topic));
		return Topics.deadLetters(isOurs ? topic : this.input);
	}

}
