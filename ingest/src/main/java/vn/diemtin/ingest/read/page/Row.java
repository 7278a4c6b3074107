package vn.diemtin.ingest.read.page;

/// Takes the features of one block after another into one flat array.
final class Row {

	final float[] values;

	private int at;

	Row(float[] values) {
		this.values = values;
	}

	/// Goes to a place.
	Row at(int place) {
		at = place;
		return this;
	}

	int place() {
		return at;
	}

	void put(double value) {
		values[at++] = (float) value;
	}

	void put(boolean value) {
		values[at++] = value ? 1 : 0;
	}

	/// A size, of which the order tells more than the number.
	void size(double value) {
		values[at++] = (float) Math.log(1 + value);
	}

	/// A part of a whole.
	void share(double part, double whole) {
		values[at++] = whole <= 0 ? 0 : (float) (part / whole);
	}

}
