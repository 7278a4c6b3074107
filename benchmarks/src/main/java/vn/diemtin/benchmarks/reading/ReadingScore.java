package vn.diemtin.benchmarks.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well texts were read: means over pages of precision and recall of runs of four words, their
/// F1, the mean F1 of words and the part of pages read exactly.
final class ReadingScore {

	private static final int RUN = 4;

	private int pages;

	private int exact;

	private double precision;

	private double recall;

	private double words;

	/// Adds a page and tells its F1 of runs.
	double add(String truth, String read) {
		List<String> wanted = Words.of(truth);
		List<String> given = Words.of(read);
		double[] runs = compare(wanted, given, RUN);
		double[] single = compare(wanted, given, 1);
		pages++;
		exact += wanted.equals(given) ? 1 : 0;
		precision += runs[0];
		recall += runs[1];
		words += f1(single[0], single[1]);
		return f1(runs[0], runs[1]);
	}

	static double f1(double precision, double recall) {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	static double[] compare(List<String> wanted, List<String> given, int run) {
		Map<String, Integer> expected = runs(wanted, run);
		int total = expected.values().stream().mapToInt(Integer::intValue).sum();
		int found = 0;
		int common = 0;
		for (Map.Entry<String, Integer> one : runs(given, run).entrySet()) {
			found += one.getValue();
			common += Math.min(one.getValue(), expected.getOrDefault(one.getKey(), 0));
		}
		return new double[] { found == 0 ? 0 : (double) common / found, total == 0 ? 1 : (double) common / total };
	}

	private static Map<String, Integer> runs(List<String> words, int run) {
		Map<String, Integer> runs = new HashMap<>();
		for (int i = 0; i == 0 && !words.isEmpty() || i + run <= words.size(); i++) {
			runs.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + run))), 1, Integer::sum);
		}
		return runs;
	}

	@Override
	public String toString() {
		int n = Math.max(1, pages);
		return "pages %d  runs of four: P %.4f R %.4f F1 %.4f  words: F1 %.4f  exact %.3f".formatted(pages,
				precision / n, recall / n, f1(precision / n, recall / n), words / n, (double) exact / n);
	}

}
