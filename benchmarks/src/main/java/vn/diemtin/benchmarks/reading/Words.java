package vn.diemtin.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;

/// The words of a text as scoring counts them: runs of letters, digits and underscores.
final class Words {

	private Words() {
	}

	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean in = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
			if (in && start < 0) {
				start = i;
			}
			else if (!in && start >= 0) {
				words.add(text.substring(start, i));
				start = -1;
			}
		}
		return words;
	}

}
