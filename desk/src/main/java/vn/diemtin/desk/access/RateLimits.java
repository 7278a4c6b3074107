package vn.diemtin.desk.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/// How much each caller may ask, in a bounded memory: who has not asked for longest is forgotten
/// first, which is to say is given all again.
final class RateLimits {

	private static final int NET_OF_IPV6 = 8;

	private final LongSupplier nanos;

	private final LastSeen<TokenBucket> buckets = new LastSeen<>();

	/// @param nanos a clock that only goes forward
	RateLimits(LongSupplier nanos) {
		this.nanos = nanos;
	}

	TokenBucket.Taken take(String caller, int cost, int perMinute) {
		long now = this.nanos.getAsLong();
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(caller, (key) -> new TokenBucket(perMinute, now))
				.take(Math.min(cost, perMinute), perMinute, now);
		}
	}

	/// Whoever has one address of IPv6 has a whole net of them.
	static String callerAt(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			// An address in figures is not looked up.
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return (bytes.length > 4) ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NET_OF_IPV6)) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
