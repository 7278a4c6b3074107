package vn.diemtin.alert;

import java.util.Arrays;

/// Bytes while they are written.
final class ByteSink {

	private byte[] bytes = new byte[256];

	private int size;

	/// A number from 0, in as few bytes as it takes.
	void number(long value) {
		long rest = value;
		while (rest > 0x7f) {
			one((byte) (rest | 0x80));
			rest >>>= 7;
		}
		one((byte) rest);
	}

	void eight(long value) {
		for (int shift = 56; shift >= 0; shift -= 8) {
			one((byte) (value >>> shift));
		}
	}

	void bytes(byte[] more) {
		for (byte one : more) {
			one(one);
		}
	}

	private void one(byte value) {
		if (this.size == this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.size * 2);
		}
		this.bytes[this.size] = value;
		this.size++;
	}

	byte[] toArray() {
		return Arrays.copyOf(this.bytes, this.size);
	}

}
