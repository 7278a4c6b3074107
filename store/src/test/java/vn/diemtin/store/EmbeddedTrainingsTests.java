package vn.diemtin.store;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;

/// Trainings in an Elasticsearch of this machine.
@EmbeddedServers
class EmbeddedTrainingsTests extends TrainingsContract {

	EmbeddedTrainingsTests(ElasticsearchServer server) {
		super(TestStores.open(server.uri()));
	}

}
