package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// The small indices in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedHistoriesTests extends HistoriesContract {

	EmbeddedHistoriesTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
