package vn.diemtin.ingest.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.ingest.catalogue.DeclaredSources.Declaration;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedServers
class CataloguePublisherTests {

	private static final Set<String> OWN = Set.of("mot", "hai", "ba");

	private final JsonMapper mapper = JsonMapper.builder().build();

	@Test
	void publishesChangesOnlyAndLeavesWhatOthersWrote(KafkaServer kafka) throws Exception {
		Map<String, Object> properties = Map.of("bootstrap.servers", kafka.bootstrapServers());
		try (Admin admin = Admin.create(properties)) {
			// Another test class of this JVM may have left the topic.
			if (!admin.listTopics().names().get().contains(Topics.SOURCES)) {
				admin.createTopics(List.of(new NewTopic(Topics.SOURCES, 3, (short) 1))).all().get();
			}
		}
		var producers = new DefaultKafkaProducerFactory<String, Object>(
				Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()), new StringSerializer(),
				new JacksonJsonSerializer<>(this.mapper).noTypeInfo());
		KafkaTemplate<String, Object> template = new KafkaTemplate<>(producers);
		DeclaredSources declared = new DeclaredSources(properties, this.mapper);

		publish(List.of(source("mot", 1), source("hai", 1), source("ba", 1)), declared, template);
		assertThat(own(declared)).hasSize(3).allSatisfy((id, it) -> assertThat(it.isFromCatalogue()).isTrue());

		template.send(Topics.SOURCES, "hai", source("hai", 7)).join();
		publish(List.of(source("mot", 2), source("hai", 1)), declared, template);
		assertThat(own(declared)).containsOnly(Map.entry("mot", new Declaration(source("mot", 2), true)),
				Map.entry("hai", new Declaration(source("hai", 7), false)));

		long before = written(properties);
		publish(List.of(source("mot", 2), source("hai", 1)), declared, template);
		assertThat(written(properties)).isEqualTo(before);

		template.send(Topics.SOURCES, "hai", null).join();
		publish(List.of(), declared, template);
		assertThat(own(declared)).isEmpty();
		producers.destroy();
	}

	/// Other test classes of this JVM may have declared sources too.
	private static Map<String, Declaration> own(DeclaredSources declared) {
		Map<String, Declaration> found = new HashMap<>(declared.read());
		found.keySet().retainAll(OWN);
		return found;
	}

	private static void publish(List<Source> sources, DeclaredSources declared,
			KafkaTemplate<String, Object> template) {
		new CataloguePublisher(new Catalogue(sources, List.of()), declared, template)
			.run(new DefaultApplicationArguments());
	}

	private static long written(Map<String, Object> properties) throws Exception {
		try (Admin admin = Admin.create(properties)) {
			var partitions = Objects
				.requireNonNull(admin.describeTopics(List.of(Topics.SOURCES)).allTopicNames().get().get(Topics.SOURCES))
				.partitions()
				.stream()
				.collect(Collectors.toMap((it) -> new TopicPartition(Topics.SOURCES, it.partition()),
						(it) -> OffsetSpec.latest()));
			return admin.listOffsets(partitions)
				.all()
				.get()
				.values()
				.stream()
				.mapToLong((offset) -> offset.offset())
				.sum();
		}
	}

	private static Source source(String id, int pages) {
		return new Source(new SourceId(id), "Nguồn " + id, Source.Group.PRESS, null, null, null,
				List.of(new Entrance(Entrance.Kind.LISTING, "https://" + id + ".example.vn/tin", pages)), null, null,
				false, false);
	}

}
