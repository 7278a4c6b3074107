package vn.diemtin.desk.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.desk.story.Difference.Kind;
import vn.diemtin.desk.story.Difference.Run;

/// How two paragraphs differ, word by word.
final class WordDifference {

	private WordDifference() {
	}

	/// The runs of both in one line.
	static List<Run> of(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		int[] places = Alignment.of(old, now);
		Line line = new Line();
		int column = 0;
		for (int row = 0; row < old.size(); row++) {
			int place = places[row];
			if (place < 0) {
				line.add(Kind.DELETED, old.get(row));
				continue;
			}
			while (column < place) {
				line.add(Kind.INSERTED, now.get(column++));
			}
			line.same(old.get(row));
			column++;
		}
		while (column < now.size()) {
			line.add(Kind.INSERTED, now.get(column++));
		}
		return line.runs();
	}

	/// How much two paragraphs have in common, from 0 to 1 (Dice's coefficient of their words).
	static double likeness(String before, String after) {
		Map<String, Integer> counts = new HashMap<>();
		int all = 0;
		for (String word : words(before)) {
			if (!word.isBlank()) {
				counts.merge(word, 1, Integer::sum);
				all++;
			}
		}
		int shared = 0;
		for (String word : words(after)) {
			if (!word.isBlank()) {
				all++;
				shared += (counts.merge(word, -1, Integer::sum) >= 0) ? 1 : 0;
			}
		}
		return (all == 0) ? 1 : 2.0 * shared / all;
	}

	/// Words, numbers with their separators, spaces, and every other character by itself.
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && isInWord(text, end)) {
				end += Character.charCount(text.codePointAt(end));
			}
			while (end == start || (end < text.length() && isBlank(text, start) && isBlank(text, end))) {
				end += Character.charCount(text.codePointAt(end));
			}
			words.add(text.substring(start, end));
			start = end;
		}
		return words;
	}

	private static boolean isBlank(String text, int at) {
		return Character.isWhitespace(text.codePointAt(at));
	}

	private static boolean isInWord(String text, int at) {
		int point = text.codePointAt(at);
		boolean joins = (point == '.' || point == ',') && at > 0 && at + 1 < text.length()
				&& Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
		return joins || Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
	}

	/// Runs in the making: between two changes what is taken away comes before what is added, and a space
	/// that stayed belongs to both.
	private static final class Line {

		private final List<Run> runs = new ArrayList<>();

		private final StringBuilder same = new StringBuilder();

		private final StringBuilder deleted = new StringBuilder();

		private final StringBuilder inserted = new StringBuilder();

		void add(Kind kind, String word) {
			if (!this.same.isEmpty()) {
				if (isChanged() && this.same.toString().isBlank()) {
					this.deleted.append(this.same);
					this.inserted.append(this.same);
				}
				else {
					close();
					this.runs.add(new Run(Kind.SAME, this.same.toString()));
				}
				this.same.setLength(0);
			}
			((kind == Kind.DELETED) ? this.deleted : this.inserted).append(word);
		}

		void same(String word) {
			this.same.append(word);
		}

		private boolean isChanged() {
			return !this.deleted.isEmpty() || !this.inserted.isEmpty();
		}

		private void close() {
			if (!this.deleted.isEmpty()) {
				this.runs.add(new Run(Kind.DELETED, this.deleted.toString()));
				this.deleted.setLength(0);
			}
			if (!this.inserted.isEmpty()) {
				this.runs.add(new Run(Kind.INSERTED, this.inserted.toString()));
				this.inserted.setLength(0);
			}
		}

		List<Run> runs() {
			close();
			if (!this.same.isEmpty()) {
				this.runs.add(new Run(Kind.SAME, this.same.toString()));
			}
			return List.copyOf(this.runs);
		}

	}

}
