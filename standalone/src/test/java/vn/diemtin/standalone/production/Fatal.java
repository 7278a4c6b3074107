package vn.diemtin.standalone.production;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Ends its process at once, as `kill -9` does, at a step of its work: the process names this class as an interceptor of
/// its Kafka clients and the step by the variable `FATAL`, such as `sent articles.read.v1 3`, when the third record of a topic
/// is acknowledged. Steps are `sending`, `sent` and `taken`.
public final class Fatal implements ProducerInterceptor<Object, Object>, ConsumerInterceptor<Object, Object> {

	static final int STATUS = 137;

	static final String NEVER = "never none 1";

	private static final String VARIABLE = "FATAL";

	private final AtomicInteger count = new AtomicInteger();

	private final String step;

	private final int times;

	/// By the variable of its process.
	public Fatal() {
		String fatal = System.getenv().getOrDefault(VARIABLE, NEVER);
		int last = fatal.lastIndexOf(' ');
		this.step = fatal.substring(0, last);
		this.times = Integer.parseInt(fatal.substring(last + 1));
	}

	/// The environment of a process that ends at a step.
	static Map<String, String> at(String step) {
		String name = Fatal.class.getName();
		return Map.of(VARIABLE, step, "SPRING_KAFKA_PRODUCER_PROPERTIES_INTERCEPTOR_CLASSES", name,
				"SPRING_KAFKA_CONSUMER_PROPERTIES_INTERCEPTOR_CLASSES", name,
				"SPRING_KAFKA_STREAMS_PROPERTIES_PRODUCER_INTERCEPTOR_CLASSES", name);
	}

	private void reached(String what) {
		if (what.equals(this.step) && this.count.incrementAndGet() == this.times) {
			Runtime.getRuntime().halt(STATUS);
		}
	}

	@Override
	public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> message) {
		reached("sending " + message.topic());
		return message;
	}

	@Override
	public void onAcknowledgement(@Nullable RecordMetadata place, @Nullable Exception failure) {
		if (failure == null && place != null) {
			reached("sent " + place.topic());
		}
	}

	@Override
	public ConsumerRecords<Object, Object> onConsume(ConsumerRecords<Object, Object> messages) {
		messages.forEach((message) -> reached("taken " + message.topic()));
		return messages;
	}

	@Override
	public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
	}

	@Override
	public void configure(Map<String, ?> settings) {
	}

	@Override
	public void close() {
	}

}
