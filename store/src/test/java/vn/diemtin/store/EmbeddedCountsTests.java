package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// Counts in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedCountsTests extends CountsContract {

	EmbeddedCountsTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
