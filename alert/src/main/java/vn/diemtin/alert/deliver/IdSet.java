package vn.diemtin.alert.deliver;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Millions of ids of which is only asked whether they are among them. Each is kept as the first half of its SHA-256: no two
/// texts that anybody makes share one.
///
/// Not safe for threads.
final class IdSet {

	private static final int FIRST_SIZE = 1 << 10;

	/// Two a place; both zero where it is empty.
	private long[] halves = new long[FIRST_SIZE];

	private int size;

	private final MessageDigest digest;

	IdSet() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	void add(String id) {
		if (this.size > this.halves.length / 3) {
			long[] old = this.halves;
			this.halves = new long[old.length * 2];
			for (int at = 0; at < old.length; at += 2) {
				if ((old[at] | old[at + 1]) != 0) {
					put(old[at], old[at + 1]);
				}
			}
		}
		ByteBuffer hash = hash(id);
		if (put(hash.getLong(), hash.getLong())) {
			this.size++;
		}
	}

	private boolean put(long first, long second) {
		int at = find(first, second);
		boolean isNew = (this.halves[at] | this.halves[at + 1]) == 0;
		this.halves[at] = first;
		this.halves[at + 1] = second;
		return isNew;
	}

	boolean contains(String id) {
		ByteBuffer hash = hash(id);
		int at = find(hash.getLong(), hash.getLong());
		return (this.halves[at] | this.halves[at + 1]) != 0;
	}

	/// Where it is, or the empty place where it belongs.
	private int find(long first, long second) {
		int mask = this.halves.length - 1;
		int at = (int) first << 1 & mask;
		while ((this.halves[at] | this.halves[at + 1]) != 0
				&& !(this.halves[at] == first && this.halves[at + 1] == second)) {
			at = at + 2 & mask;
		}
		return at;
	}

	private ByteBuffer hash(String id) {
		return ByteBuffer.wrap(this.digest.digest(id.getBytes(StandardCharsets.UTF_8)));
	}

}
