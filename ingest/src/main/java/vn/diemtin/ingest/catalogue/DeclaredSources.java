package vn.diemtin.ingest.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Source;

/// What lies on the topic of sources now.
final class DeclaredSources {

	private static final Logger log = LoggerFactory.getLogger(DeclaredSources.class);

	private final Map<String, Object> consumerProperties;

	private final JsonMapper mapper;

	DeclaredSources(Map<String, Object> consumerProperties, JsonMapper mapper) {
		this.consumerProperties = new HashMap<>(consumerProperties);
		// It looks, it does not take part.
		this.consumerProperties.remove("group.id");
		this.mapper = mapper;
	}

	/// The newest declaration of each source, by its id.
	Map<String, Declaration> read() {
		Map<String, Declaration> declared = new HashMap<>();
		try (var consumer = new KafkaConsumer<>(this.consumerProperties, new StringDeserializer(),
				new ByteArrayDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(Topics.SOURCES)
				.stream()
				.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(200)).forEach((message) -> add(message, declared));
			}
		}
		return declared;
	}

	private void add(ConsumerRecord<String, byte[]> message, Map<String, Declaration> declared) {
		byte @Nullable [] value = message.value();
		if (value == null) {
			declared.remove(message.key());
			return;
		}
		try {
			declared.put(message.key(),
					new Declaration(this.mapper.readValue(value, Source.class), isFromCatalogue(message)));
		}
		catch (JacksonException ex) {
			log.warn("The declaration of source {} cannot be read: {}", message.key(), ex.getOriginalMessage());
		}
	}

	private static boolean isFromCatalogue(ConsumerRecord<String, byte[]> message) {
		@Nullable Header author = message.headers().lastHeader(CataloguePublisher.AUTHOR_HEADER);
		return author != null && CataloguePublisher.AUTHOR.equals(new String(author.value(), StandardCharsets.UTF_8));
	}

	/// A declaration and who wrote it.
	record Declaration(Source source, boolean isFromCatalogue) {
	}

}
