package vn.diemtin.alert;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The keys of the ledger, as it lies on Kafka. It follows behind what is being raised now, which [OncePerStory]
/// remembers itself.
final class RaisedAlerts {

	private final Set<String> keys = ConcurrentHashMap.newKeySet();

	/// Reads one record of the ledger.
	void on(String key, byte @Nullable [] alert) {
		if (alert != null) {
			this.keys.add(key);
		}
		else {
			this.keys.remove(key);
		}
	}

	boolean contains(String key) {
		return this.keys.contains(key);
	}

}
