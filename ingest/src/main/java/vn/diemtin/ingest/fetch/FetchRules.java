package vn.diemtin.ingest.fetch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// The limits and the name under which pages are fetched.
///
/// @param timeout of one fetch as a whole
/// @param largest body in bytes
/// @param agent the name that robots.txt may address
/// @param contact where a host's people find out who asks
/// @param allowPrivate whether addresses inside the house may be asked
record FetchRules(Duration timeout, long largest, String agent, @Nullable String contact, boolean allowPrivate) {

	String userAgent() {
		return (contact != null && !contact.isBlank()) ? "%s/1.0 (+%s)".formatted(agent, contact.strip())
				: agent + "/1.0";
	}

}
