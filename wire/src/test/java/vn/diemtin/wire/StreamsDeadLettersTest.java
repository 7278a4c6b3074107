package vn.diemtin.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EmbeddedServers
class StreamsDeadLettersTest {

	private static final String NAMELESS = "{\"id\":\"a\",\"version\":1,\"enabled\":true}";

	private static final String NAMED = "{\"id\":\"a\",\"name\":\"good\",\"version\":1,\"enabled\":true}";

	@Test
	void whatCannotBeProcessedIsSetAsideAndItsNeighboursGoOn(KafkaServer kafka,
			@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path state) throws Exception {
		createTopics(kafka);
		StreamsProcess process = new StreamsProcess("test-stream", topology(),
				Map.of("bootstrap.servers", kafka.bootstrapServers()), state, Topics.LINKS_FOUND, (short) 1);
		try {
			process.start();
			// The bad ones come last: they must not wait for a good one to be set aside.
			TopicProbe.send(kafka, Topics.LINKS_FOUND, List.of(NAMED, "{not json", NAMELESS));

			assertThat(TopicProbe.values(kafka, Topics.FETCHES_DONE, 1)).containsExactly("4");
			assertThat(TopicProbe.values(kafka, Topics.deadLetters(Topics.LINKS_FOUND), 2))
				.containsExactlyInAnyOrder("{not json", NAMELESS);
			await().atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> assertThat(TopicProbe.values(kafka, Topics.DISPOSITIONS, 2))
					.filteredOn((value) -> value.contains("\"stage\":\"test-stream\""))
					.hasSize(2)
					.allSatisfy((value) -> assertThat(value).contains("dead-letter")));
		}
		finally {
			process.stop();
		}
	}

	private static void createTopics(KafkaServer kafka) throws InterruptedException, ExecutionException {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
			List<String> there = List.copyOf(admin.listTopics().names().get());
			admin
				.createTopics(Stream
					.of(Topics.LINKS_FOUND, Topics.FETCHES_DONE, Topics.deadLetters(Topics.LINKS_FOUND),
							Topics.DISPOSITIONS)
					.filter((topic) -> !there.contains(topic))
					.map((topic) -> new NewTopic(topic, 1, (short) 1))
					.toList())
				.all()
				.get();
		}
	}

	/// Fails for a rule without a name.
	private static Topology topology() {
		StreamsBuilder builder = new StreamsBuilder();
		builder
			.stream(Topics.LINKS_FOUND,
					Consumed.with(Serdes.String(), EventSerdes.json(AlertRule.class, JsonMapper.shared())))
			.mapValues((rule) -> Integer.toString(rule.name().length()))
			.to(Topics.FETCHES_DONE, Produced.with(Serdes.String(), Serdes.String()));
		return builder.build();
	}

}
