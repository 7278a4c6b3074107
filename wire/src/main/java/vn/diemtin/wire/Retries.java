package vn.diemtin.wire;

import org.springframework.util.backoff.ExponentialBackOff;

/// The pauses between retries: growing, capped, without end.
final class Retries {

	private Retries() {
	}

	static ExponentialBackOff forEver(WireSettings settings) {
		ExponentialBackOff backOff = new ExponentialBackOff(settings.retryFirst().toMillis(), 2);
		backOff.setMaxInterval(settings.retryMost().toMillis());
		return backOff;
	}

}
