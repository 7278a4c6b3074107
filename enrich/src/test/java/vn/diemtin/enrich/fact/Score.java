package vn.diemtin.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Counts of what was right of what was asked, by name, with what was not.
final class Score {

	private final Map<String, int[]> counts = new TreeMap<>();

	private final List<String> misses = new ArrayList<>();

	/// @param right null when it was not asked
	/// @param told what is shown when it was not right
	void add(String name, @Nullable Boolean right, String told) {
		if (right != null) {
			int[] count = counts.computeIfAbsent(name, (key) -> new int[2]);
			count[0] += right ? 1 : 0;
			count[1]++;
			if (!right) {
				misses.add(name + ": " + told);
			}
		}
	}

	/// The share that was right; 1 when nothing was asked.
	double of(String name) {
		int[] count = counts.getOrDefault(name, new int[2]);
		return count[1] == 0 ? 1 : (double) count[0] / count[1];
	}

	void keepsTo(Map<String, Double> floors) {
		floors.forEach((name, floor) -> assertThat(of(name)).as(name).isGreaterThanOrEqualTo(floor));
	}

	/// What was not right since this was asked last, below the text that it is about;
	/// empty when all was.
	String misses(String text) {
		String told = misses.isEmpty() ? "" : text + "\n\t" + String.join("\n\t", misses) + "\n";
		misses.clear();
		return told;
	}

	@Override
	public String toString() {
		StringBuilder told = new StringBuilder();
		counts.forEach((name, count) -> told
			.append(String.format(Locale.ROOT, "  %-12s %.3f  %d of %d%n", name, of(name), count[0], count[1])));
		return told.toString();
	}

}
