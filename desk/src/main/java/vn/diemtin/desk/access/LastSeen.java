package vn.diemtin.desk.access;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of callers, in a bounded memory: who was silent for longest is forgotten first. Not safe for use by several
/// threads by itself.
final class LastSeen<V> extends LinkedHashMap<String, V> {

	static final int MOST = 20_000;

	private static final long serialVersionUID = 1L;

	LastSeen() {
		super(16, 0.75f, true);
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
		return size() > MOST;
	}

}
