package vn.diemtin.store;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/// Where Elasticsearch is and how the project's indices there are named.
///
/// @param uri its address, such as `http://localhost:9200`
/// @param username for basic authentication; null where none is asked for
/// @param password for basic authentication
/// @param prefix what the names of all indices begin with, such as `diemtin-`
public record StoreSettings(URI uri, @Nullable String username, @Nullable String password, String prefix) {

	@Override
	public String toString() {
		return "StoreSettings[uri=" + uri + ", prefix=" + prefix + "]";
	}

}
