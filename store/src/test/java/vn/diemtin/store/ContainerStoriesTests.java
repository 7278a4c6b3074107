package vn.diemtin.store;

/// The same as [EmbeddedStoriesTests] in the Elasticsearch image.
class ContainerStoriesTests extends StoriesContract {

	ContainerStoriesTests() {
		super(Containers.open());
	}

}
