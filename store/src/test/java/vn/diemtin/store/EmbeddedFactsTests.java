package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// Facts in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedFactsTests extends ElasticsearchFactsContract {

	EmbeddedFactsTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
