package vn.diemtin.store;

/// The same as [EmbeddedArticlesTests] in the Elasticsearch image.
class ContainerArticlesTests extends ElasticsearchArticlesContract {

	ContainerArticlesTests() {
		super(Containers.open());
	}

}
