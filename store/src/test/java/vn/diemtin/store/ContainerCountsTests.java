package vn.diemtin.store;

/// The same as [EmbeddedCountsTests] in the Elasticsearch image.
class ContainerCountsTests extends CountsContract {

	ContainerCountsTests() {
		super(Containers.open());
	}

}
