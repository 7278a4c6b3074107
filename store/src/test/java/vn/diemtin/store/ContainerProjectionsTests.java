package vn.diemtin.store;

/// The same as [EmbeddedProjectionsTests] in the Elasticsearch image.
class ContainerProjectionsTests extends ProjectionsContract {

	ContainerProjectionsTests() {
		super(Containers.open());
	}

}
