package vn.diemtin.standalone.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.PageUrl;

/// Speaks with a running pipeline over its broker.
final class BackfillDesk implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final JsonMapper mapper = JsonMapper.shared();

	private final KafkaConsumer<String, byte[]> consumer;

	private final KafkaProducer<String, byte[]> producer;

	BackfillDesk(String broker) {
		Map<String, Object> settings = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed",
				"default.api.timeout.ms", (int) PATIENCE.toMillis());
		this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
		this.producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", broker, "acks", "all", "max.block.ms", PATIENCE.toMillis()),
				new StringSerializer(), new ByteArraySerializer());
	}

	static Set<String> hosts(Source source) {
		Set<String> hosts = new LinkedHashSet<>();
		source.entrances().forEach((entrance) -> PageUrl.of(entrance.url()).map(PageUrl::host).ifPresent(hosts::add));
		return hosts;
	}

	/// The newest declaration of a source, null when there is none.
	@Nullable Source source(String id) {
		List<TopicPartition> partitions = assign(Topics.SOURCES);
		this.consumer.seekToBeginning(partitions);
		Map<TopicPartition, Long> ends = this.consumer.endOffsets(partitions);
		byte @Nullable [] newest = null;
		while (ends.entrySet().stream().anyMatch((end) -> this.consumer.position(end.getKey()) < end.getValue())) {
			for (ConsumerRecord<String, byte[]> message : this.consumer.poll(Duration.ofMillis(200))) {
				newest = id.equals(message.key()) ? message.value() : newest;
			}
		}
		return (newest != null) ? this.mapper.readValue(newest, Source.class) : null;
	}

	/// Publishes wishes; what becomes of them is seen from then on.
	void want(List<BackfillWanted> wanted) {
		List<TopicPartition> partitions = assign(Topics.BACKFILLS);
		this.consumer.seekToEnd(partitions);
		// Seeking is lazy.
		partitions.forEach(this.consumer::position);
		List<Future<RecordMetadata>> sent = wanted.stream().map(this::send).toList();
		this.producer.flush();
		for (Future<RecordMetadata> one : sent) {
			if (one.state() == Future.State.FAILED) {
				throw new IllegalStateException("The broker does not take it: " + one.exceptionNow().getMessage());
			}
		}
	}

	private Future<RecordMetadata> send(BackfillWanted wanted) {
		byte[] json = this.mapper.writeValueAsString(wanted).getBytes(StandardCharsets.UTF_8);
		return this.producer.send(new ProducerRecord<>(Topics.BACKFILLS_WANTED, wanted.host(), json));
	}

	/// What came since the last call; waits a little when there is nothing.
	List<BackfillProgress> progress() {
		List<BackfillProgress> progress = new ArrayList<>();
		for (ConsumerRecord<String, byte[]> message : this.consumer.poll(Duration.ofSeconds(1))) {
			try {
				progress.add(this.mapper.readValue(message.value(), BackfillProgress.class));
			}
			catch (JacksonException ex) {
				// Of another version; it is not about our wish.
			}
		}
		return progress;
	}

	private List<TopicPartition> assign(String topic) {
		List<TopicPartition> partitions = this.consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		this.consumer.assign(partitions);
		return partitions;
	}

	@Override
	public void close() {
		this.consumer.close();
		this.producer.close();
	}

}
