package vn.diemtin.ingest.read.page;

/// Takes the features of one block after another into one flat array.
final class Row {

	/// The logarithms of most sizes.
	private static final float[] LOGS = logs();

	final float[] values;

	private int at;

	Row(float[] values) {
		this.values = values;
	}

	private static float[] logs() {
		float[] logs = new float[4_096];
		for (int i = 0; i < logs.length; i++) {
			logs[i] = (float) Math.log(1.0 + i);
		}
		return logs;
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

	/// Takes numbers that were found before.
	void copy(float[] numbers, int from, int count) {
		System.arraycopy(numbers, from, values, at, count);
		at += count;
	}

	void put(boolean value) {
		values[at++] = value ? 1 : 0;
	}

	/// A size, of which the order tells more than the number.
	void size(double value) {
		int whole = (int) value;
		values[at++] = whole == value && whole >= 0 && whole < LOGS.length ? LOGS[whole] : (float) Math.log(1 + value);
	}

	/// A part of a whole.
	void share(double part, double whole) {
		values[at++] = whole <= 0 ? 0 : (float) (part / whole);
	}

}
