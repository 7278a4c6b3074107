package vn.diemtin.store;

/// The same as [EmbeddedHistoriesTests] in the Elasticsearch image.
class ContainerHistoriesTests extends HistoriesContract {

	ContainerHistoriesTests() {
		super(Containers.open());
	}

}
