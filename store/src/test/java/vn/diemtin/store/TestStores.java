package vn.diemtin.store;

import java.net.URI;
import java.util.UUID;

/// Stores that no other test knows.
final class TestStores {

	private TestStores() {
	}

	static Store open(URI uri) {
		return Store.connect(new StoreSettings(uri, null, null, "test-" + UUID.randomUUID() + "-"));
	}

}
