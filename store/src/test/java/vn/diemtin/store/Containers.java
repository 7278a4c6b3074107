package vn.diemtin.store;

import java.net.URI;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

/// The Elasticsearch image, one container for all tests of a JVM; Testcontainers takes it away.
final class Containers {

	private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.2";

	private Containers() {
	}

	static Store open() {
		Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(),
				"No container engine: the same contracts run on the embedded Elasticsearch");
		return TestStores.open(URI.create("http://" + Running.ELASTICSEARCH.getHttpHostAddress()));
	}

	/// Started when it is first asked for.
	private static final class Running {

		private static final ElasticsearchContainer ELASTICSEARCH = start();

		private static ElasticsearchContainer start() {
			ElasticsearchContainer container = new ElasticsearchContainer(IMAGE).withEnv("xpack.security.enabled",
					"false");
			container.start();
			return container;
		}

	}

}
