package vn.diemtin.alert.sift;

import java.util.Arrays;

/// Pairs of numbers while they are collected.
final class IntList {

	static final IntList EMPTY = new IntList(new int[0], 0);

	private final int[] values;

	private final int size;

	private IntList(int[] values, int size) {
		this.values = values;
		this.size = size;
	}

	/// This list with a pair more; this list itself is not to be used any more.
	IntList with(int first, int second) {
		int[] wider = (this.size == this.values.length) ? Arrays.copyOf(this.values, Math.max(4, this.size * 2))
				: this.values;
		wider[this.size] = first;
		wider[this.size + 1] = second;
		return new IntList(wider, this.size + 2);
	}

	int[] toArray() {
		return Arrays.copyOf(this.values, this.size);
	}

}
