package vn.diemtin.store;

/// The same as [EmbeddedTrainingsTests] in the Elasticsearch image.
class ContainerTrainingsTests extends TrainingsContract {

	ContainerTrainingsTests() {
		super(Containers.open());
	}

}
