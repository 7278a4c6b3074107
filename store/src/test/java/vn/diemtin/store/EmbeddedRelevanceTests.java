package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// The relevance table in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedRelevanceTests extends RelevanceContract {

	EmbeddedRelevanceTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
