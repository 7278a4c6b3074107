package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// Articles in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedArticlesTests extends ElasticsearchArticlesContract {

	EmbeddedArticlesTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
