package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// Stories in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedStoriesTests extends StoriesContract {

	EmbeddedStoriesTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
