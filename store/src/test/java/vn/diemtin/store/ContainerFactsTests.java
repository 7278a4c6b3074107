package vn.diemtin.store;

/// The same as [EmbeddedFactsTests] in the Elasticsearch image.
class ContainerFactsTests extends ElasticsearchFactsContract {

	ContainerFactsTests() {
		super(Containers.open());
	}

}
