package vn.diemtin.standalone.production;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The contract, held by the images of the compose file.
@SuppressWarnings("NullAway.Init")
class ImagesTest extends ServersContract {

	private static KafkaContainer kafka;

	private static ElasticsearchContainer elasticsearch;

	@BeforeAll
	static void start() {
		assumeTrue(DockerClientFactory.instance().isDockerAvailable(),
				"no container engine answers here, so the images of the compose file are not run");
		ComposeFile compose = ComposeFile.read();
		kafka = new KafkaContainer(image(compose.service("kafka"))).withEnv(only(compose.service("kafka"),
				"KAFKA_MESSAGE_MAX_BYTES", "KAFKA_REPLICA_FETCH_MAX_BYTES", "KAFKA_AUTO_CREATE_TOPICS_ENABLE"));
		elasticsearch = new ElasticsearchContainer(image(compose.service("elasticsearch")))
			.withEnv(compose.service("elasticsearch").environment());
		Startables.deepStart(kafka, elasticsearch).join();
	}

	/// The image under the name by which its container class knows it.
	private static DockerImageName image(ComposeFile.Service service) {
		return DockerImageName.parse(String.valueOf(service.image()));
	}

	/// Listeners are the container's own, since it is reached from outside of its
	/// network.
	private static Map<String, String> only(ComposeFile.Service service, String... variables) {
		Map<String, String> environment = new TreeMap<>(service.environment());
		environment.keySet().retainAll(List.of(variables));
		return environment;
	}

	@AfterAll
	static void stop() {
		if (kafka != null) {
			kafka.stop();
		}
		if (elasticsearch != null) {
			elasticsearch.stop();
		}
	}

	@Override
	String bootstrapServers() {
		return kafka.getBootstrapServers();
	}

	@Override
	URI elasticsearch() {
		return URI.create("http://" + elasticsearch.getHttpHostAddress());
	}

}
