package vn.diemtin.enrich.fact.name;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A sentence with the names that must be found in it.
record MarkedSentence(LocalDate day, @Nullable String home, String text, List<Mark> agencies, List<Mark> places) {

	/// A name by its place in the text; the id is `?` when it is not checked.
	record Mark(int start, int end, String id) {

		boolean isChecked() {
			return !id.equals("?");
		}

	}

	static MarkedSentence of(String[] row) {
		StringBuilder text = new StringBuilder();
		List<Mark> agencies = new ArrayList<>();
		List<Mark> places = new ArrayList<>();
		Deque<Integer> starts = new ArrayDeque<>();
		String marked = row[2];
		int at = 0;
		while (at < marked.length()) {
			char c = marked.charAt(at);
			if (c == '[' || c == '{') {
				starts.push(text.length());
			}
			else if (c == '=') {
				int close = at;
				while (marked.charAt(close) != ']' && marked.charAt(close) != '}') {
					close++;
				}
				(marked.charAt(close) == ']' ? agencies : places)
					.add(new Mark(starts.pop(), text.length(), marked.substring(at + 1, close)));
				at = close;
			}
			else {
				text.append(c);
			}
			at++;
		}
		return new MarkedSentence(LocalDate.parse(row[0]), row[1].equals("-") ? null : row[1], text.toString(),
				agencies, places);
	}

}
