package vn.diemtin.desk.access;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How often signing in may fail. The first few tries are free; each further one must wait twice as
/// long as the one before. It counts for the name at one address, for the address, and, more
/// patiently, for the name from everywhere, so that neither guessing one password nor trying one
/// password on many names gets far, and hardly anybody can be shut out by somebody else. Whether
/// there is such a name changes nothing.
final class SignInLimits {

	private static final int FREE_FOR_PAIR = 5;

	private static final int FREE_FOR_ADDRESS = 20;

	private static final int FREE_FOR_NAME = 50;

	private static final long LONGEST_SECONDS = 900;

	private static final long REMEMBERED = TimeUnit.SECONDS.toNanos(2 * LONGEST_SECONDS);

	private static final int MOST_DOUBLINGS = 10;

	private final LongSupplier nanos;

	private final LastSeen<Failures> known = new LastSeen<>();

	/// @param nanos a clock that only goes forward
	SignInLimits(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/// How many seconds to wait before the next try; 0 for none.
	synchronized long wait(String name, String address) {
		return Math.max(wait(pair(name, address), FREE_FOR_PAIR),
				Math.max(wait("a " + address, FREE_FOR_ADDRESS), wait("n " + name, FREE_FOR_NAME)));
	}

	/// Counts a try that is under way as one that failed, so that many at once are
	/// counted too.
	synchronized void tried(String name, String address) {
		fail(pair(name, address));
		fail("a " + address);
		fail("n " + name);
	}

	/// Forgets the failures of a name at an address, and takes back the try that turned
	/// out well.
	synchronized void succeeded(String name, String address) {
		this.known.remove(pair(name, address));
		undo("a " + address);
		undo("n " + name);
	}

	private static String pair(String name, String address) {
		return "p " + address + " " + name;
	}

	private long wait(String key, int free) {
		Failures failures = this.known.get(key);
		if (failures == null || failures.count() < free) {
			return 0;
		}
		long pause = Math.min(LONGEST_SECONDS, 1L << Math.min(MOST_DOUBLINGS, failures.count() - free));
		long passed = this.nanos.getAsLong() - failures.last();
		long left = TimeUnit.SECONDS.toNanos(pause) - passed;
		return (left > 0) ? TimeUnit.NANOSECONDS.toSeconds(left) + 1 : 0;
	}

	private void fail(String key) {
		long now = this.nanos.getAsLong();
		Failures before = this.known.get(key);
		// What is long ago counts no more.
		int earlier = (before != null && now - before.last() <= REMEMBERED) ? before.count() : 0;
		this.known.put(key, new Failures(earlier + 1, now));
	}

	private void undo(String key) {
		this.known.computeIfPresent(key, (same, failures) -> (failures.count() > 1)
				? new Failures(failures.count() - 1, failures.last()) : null);
	}

	private record Failures(int count, long last) {
	}

}
