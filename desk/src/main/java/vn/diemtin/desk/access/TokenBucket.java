package vn.diemtin.desk.access;

/// So many requests at once, and then as many as come back with time. Not safe for use by several
/// threads by itself.
final class TokenBucket {

	private static final double NANOS_OF_A_MINUTE = 60e9;

	private double tokens;

	private long at;

	TokenBucket(int capacity, long now) {
		this.tokens = capacity;
		this.at = now;
	}

	/// Takes what a request costs.
	Taken take(int cost, int perMinute, long now) {
		this.tokens = Math.min(perMinute, this.tokens + (now - this.at) * perMinute / NANOS_OF_A_MINUTE);
		this.at = now;
		boolean isTaken = this.tokens >= cost;
		if (isTaken) {
			this.tokens -= cost;
		}
		long pause = isTaken ? 0 : seconds(cost - this.tokens, perMinute);
		return new Taken(isTaken, (long) this.tokens, pause, seconds(perMinute - this.tokens, perMinute));
	}

	private static long seconds(double tokens, int perMinute) {
		return (long) Math.ceil(tokens * 60 / perMinute);
	}

	/// @param left how many more could be taken at once
	/// @param pause seconds until this request could be taken
	/// @param full seconds until all could be taken again
	record Taken(boolean isTaken, long left, long pause, long full) {
	}

}
