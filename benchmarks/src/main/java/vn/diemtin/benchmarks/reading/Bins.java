package vn.diemtin.benchmarks.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of numbers as small bins, a column after another, with the bounds between the bins.
final class Bins {

	static final int MOST = 64;

	private static final int SAMPLE = 40_000;

	/// Of each column the bin of each row.
	final byte[][] columns;

	/// Of each column the highest value of each bin but the last.
	final float[][] bounds;

	final int rows;

	Bins(List<float[]> rows, int width) {
		this.rows = rows.size();
		this.columns = new byte[width][];
		this.bounds = new float[width][];
		int step = Math.max(1, rows.size() / SAMPLE);
		for (int column = 0; column < width; column++) {
			float[] sample = new float[(rows.size() + step - 1) / step];
			for (int i = 0; i < sample.length; i++) {
				sample[i] = rows.get(i * step)[column];
			}
			bounds[column] = bounds(sample);
			columns[column] = new byte[rows.size()];
			for (int i = 0; i < rows.size(); i++) {
				columns[column][i] = (byte) bin(bounds[column], rows.get(i)[column]);
			}
		}
	}

	private static int bin(float[] bounds, float value) {
		int at = Arrays.binarySearch(bounds, value);
		return at >= 0 ? at : -at - 1;
	}

	private static float[] bounds(float[] sample) {
		Arrays.sort(sample);
		List<Float> found = new ArrayList<>();
		List<Float> different = new ArrayList<>();
		for (int i = 1; i < sample.length; i++) {
			if (sample[i] != sample[i - 1]) {
				different.add(middle(sample[i - 1], sample[i]));
			}
		}
		if (different.size() < MOST) {
			found = different;
		}
		else {
			for (int i = 1; i < MOST; i++) {
				int at = (int) ((long) i * (sample.length - 1) / MOST);
				int next = at;
				while (next < sample.length && sample[next] == sample[at]) {
					next++;
				}
				if (next < sample.length) {
					float bound = middle(sample[at], sample[next]);
					if (found.isEmpty() || bound > found.getLast()) {
						found.add(bound);
					}
				}
			}
		}
		float[] out = new float[found.size()];
		for (int i = 0; i < out.length; i++) {
			out[i] = found.get(i);
		}
		return out;
	}

	/// A number between two that is short to write.
	private static float middle(float low, float high) {
		float middle = (low + high) / 2;
		for (int digits = 0; digits < 6; digits++) {
			double scale = Math.pow(10, digits);
			float rounded = (float) (Math.round(middle * scale) / scale);
			if (rounded >= low && rounded < high) {
				return rounded;
			}
		}
		return low;
	}

}
