package vn.diemtin.alert.deliver;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Pauses between attempts: doubled each time up to the longest, and shortened by up to a half at random, so that many
/// that failed together do not come back together.
///
/// @param first the pause after the first failure, before it is shortened
/// @param most the longest
/// @param random what decides
record Backoff(Duration first, Duration most, RandomGenerator random) {

	/// @param failures in a row, from 1
	Duration after(int failures) {
		long millis = this.most.toMillis();
		int doublings = Math.max(0, failures - 1);
		if (doublings < 30) {
			millis = Math.min(millis, this.first.toMillis() << doublings);
		}
		return Duration.ofMillis(millis - (long) (this.random.nextDouble() * millis / 2));
	}

}
