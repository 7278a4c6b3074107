package vn.diemtin.ingest.fetch;

import java.time.Duration;

/// When a fetch as a whole must be done.
///
/// @param nanos on the clock of [System#nanoTime()]
record Deadline(long nanos) {

	static Deadline in(Duration limit) {
		return new Deadline(System.nanoTime() + limit.toNanos());
	}

	/// What is left, at least a millisecond so that it can be given as a limit.
	long millisLeft() {
		return Math.max(1, (this.nanos - System.nanoTime()) / 1_000_000);
	}

}
