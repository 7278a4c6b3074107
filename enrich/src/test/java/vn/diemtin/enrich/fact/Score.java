package vn.diemtin.enrich.fact;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts of what was right of what was asked, by name.
final class Score {

	private final Map<String, int[]> counts = new TreeMap<>();

	void add(String name, boolean right) {
		int[] count = counts.computeIfAbsent(name, (key) -> new int[2]);
		count[0] += right ? 1 : 0;
		count[1]++;
	}

	/// The share that was right; 1 when nothing was asked.
	double of(String name) {
		int[] count = counts.getOrDefault(name, new int[2]);
		return count[1] == 0 ? 1 : (double) count[0] / count[1];
	}

	@Override
	public String toString() {
		StringBuilder told = new StringBuilder();
		counts.forEach((name, count) -> told
			.append(String.format(Locale.ROOT, "  %-12s %.3f  %d of %d%n", name, of(name), count[0], count[1])));
		return told.toString();
	}

}
