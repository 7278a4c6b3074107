package vn.diemtin.standalone.production;

import java.net.URI;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// The contract, held by the servers from Maven jars that all other tests use.
@EmbeddedServers
class EmbeddedServersTest extends ServersContract {

	private final KafkaServer kafka;

	private final ElasticsearchServer elasticsearch;

	EmbeddedServersTest(KafkaServer kafka, ElasticsearchServer elasticsearch) {
		this.kafka = kafka;
		this.elasticsearch = elasticsearch;
	}

	@Override
	String bootstrapServers() {
		return this.kafka.bootstrapServers();
	}

	@Override
	URI elasticsearch() {
		return this.elasticsearch.uri();
	}

}
