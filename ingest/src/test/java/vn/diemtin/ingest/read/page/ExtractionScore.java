package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much two texts have in common, counted in words or in runs of four words.
record ExtractionScore(double precision, double recall, boolean exact) {

	static ExtractionScore of(String expected, String actual, int run) {
		List<String> truth = words(expected);
		List<String> found = words(actual);
		Map<String, Integer> wanted = runs(truth, run);
		Map<String, Integer> given = runs(found, run);
		int common = 0;
		for (Map.Entry<String, Integer> entry : given.entrySet()) {
			common += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
		}
		return new ExtractionScore((double) common / Math.max(1, total(given)),
				(double) common / Math.max(1, total(wanted)), truth.equals(found));
	}

	double f1() {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	private static int total(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static Map<String, Integer> runs(List<String> words, int run) {
		Map<String, Integer> counts = new HashMap<>();
		int last = Math.max(1, words.size() - run + 1);
		for (int i = 0; i < last && !words.isEmpty(); i++) {
			counts.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + run))), 1, Integer::sum);
		}
		return counts;
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (Character.isLetterOrDigit(c) || c == '_') {
				word.append(c);
			}
			else if (!word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		return words;
	}

}
