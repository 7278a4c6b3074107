package vn.diemtin.ingest.frontier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// The one request that a host may have under way.
///
/// @param busyWith the URL under way, null when there is none
/// @param busySince when it went out
/// @param restUntil before when nothing goes out
/// @param failures fetches in a row that the host failed
/// @param wake when the host is looked at next, null when there is nothing to look for
record HostSlot(@Nullable String busyWith, @Nullable Instant busySince, Instant restUntil, int failures,
		@Nullable Instant wake) {

	static final HostSlot IDLE = new HostSlot(null, null, Instant.EPOCH, 0, null);

	boolean isBusy() {
		return busyWith != null;
	}

	boolean isBusyWith(String url, Instant since) {
		return url.equals(busyWith) && since.equals(busySince);
	}

	HostSlot busy(String url, Instant since) {
		return new HostSlot(url, since, restUntil, failures, wake);
	}

	HostSlot resting(Instant until, int newFailures) {
		return new HostSlot(null, null, until, newFailures, wake);
	}

	HostSlot waking(@Nullable Instant at) {
		return new HostSlot(busyWith, busySince, restUntil, failures, at);
	}

}
