package vn.diemtin.alert;

import java.util.Arrays;

/// Bytes that a [ByteSink] wrote while they are read.
final class ByteSource {

	private final byte[] bytes;

	private int next;

	ByteSource(byte[] bytes) {
		this.bytes = bytes;
	}

	long number() {
		long value = 0;
		int shift = 0;
		byte one = one();
		while (one < 0) {
			value |= (long) (one & 0x7f) << shift;
			shift += 7;
			one = one();
		}
		return value | (long) one << shift;
	}

	long eight() {
		long value = 0;
		for (int i = 0; i < 8; i++) {
			value = value << 8 | one() & 0xff;
		}
		return value;
	}

	byte[] bytes(int length) {
		this.next += length;
		return Arrays.copyOfRange(this.bytes, this.next - length, this.next);
	}

	private byte one() {
		byte one = this.bytes[this.next];
		this.next++;
		return one;
	}

}
