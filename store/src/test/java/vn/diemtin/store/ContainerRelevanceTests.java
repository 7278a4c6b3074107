package vn.diemtin.store;

/// The same as [EmbeddedRelevanceTests] in the Elasticsearch image.
class ContainerRelevanceTests extends RelevanceContract {

	ContainerRelevanceTests() {
		super(Containers.open());
	}

}
