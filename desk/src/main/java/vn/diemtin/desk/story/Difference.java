package vn.diemtin.desk.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.desk.page.TextDiff;
import vn.diemtin.desk.page.TextDiff.Kind;
import vn.diemtin.desk.page.TextDiff.Run;

/// How two texts differ: paragraph by paragraph, and within those that were changed word by word. A paragraph that was moved is
/// taken away in one place and added in the other.
///
/// @param passages in the order of both texts
/// @param isWhole whether all of both was compared; the rest of very long texts is left out
public record Difference(List<Passage> passages, boolean isWhole) {

	private static final int MOST_PARAGRAPHS = 1_000;

	/// So many paragraphs in a row are compared each with each for how alike they are.
	private static final int MOST_PAIRED = 60;

	/// Below it two paragraphs are two, and not one that was changed.
	private static final double ALIKE = 0.4;

	public Difference {
		passages = List.copyOf(passages);
	}

	/// Paragraphs that are the same in both, or one that is not.
	///
	/// @param paragraphs each in runs
	public record Passage(boolean isSame, List<List<Run>> paragraphs) {

		public Passage {
			paragraphs = paragraphs.stream().map(List::copyOf).toList();
		}

	}

	/// The difference of two texts whose paragraphs a line feed parts.
	public static Difference of(String before, String after) {
		List<String> old = paragraphs(before);
		List<String> now = paragraphs(after);
		boolean isWhole = old.size() <= MOST_PARAGRAPHS && now.size() <= MOST_PARAGRAPHS;
		Passages passages = new Passages();
		compare(old.subList(0, Math.min(old.size(), MOST_PARAGRAPHS)),
				now.subList(0, Math.min(now.size(), MOST_PARAGRAPHS)), passages);
		return new Difference(passages.all(), isWhole);
	}

	private static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static void compare(List<String> old, List<String> now, Passages passages) {
		List<String> gone = List.of();
		for (Run run : TextDiff.lines(String.join("\n", old), String.join("\n", now))) {
			switch (run.kind()) {
				case GONE -> gone = paragraphs(run.text());
				case NEW -> {
					changed(gone, paragraphs(run.text()), passages);
					gone = List.of();
				}
				case SAME -> {
					changed(gone, List.of(), passages);
					gone = List.of();
					paragraphs(run.text()).forEach(passages::same);
				}
			}
		}
		changed(gone, List.of(), passages);
	}

	private static void changed(List<String> old, List<String> now, Passages passages) {
		int[] pairs = pairs(old, now);
		int column = 0;
		for (int row = 0; row < old.size(); row++) {
			if (pairs[row] < 0) {
				passages.changed(List.of(new Run(Kind.GONE, old.get(row))));
				continue;
			}
			while (column < pairs[row]) {
				passages.changed(List.of(new Run(Kind.NEW, now.get(column++))));
			}
			passages.changed(TextDiff.words(old.get(row), now.get(column++)));
		}
		while (column < now.size()) {
			passages.changed(List.of(new Run(Kind.NEW, now.get(column++))));
		}
	}

	/// Which paragraph became which: the pairs in order that are together the most alike.
	private static int[] pairs(List<String> old, List<String> now) {
		int rows = old.size();
		int columns = now.size();
		int[] pairs = new int[rows];
		Arrays.fill(pairs, -1);
		if (rows > MOST_PAIRED || columns > MOST_PAIRED) {
			return pairs;
		}
		double[][] alike = new double[rows + 1][columns + 1];
		double[][] best = new double[rows + 1][columns + 1];
		for (int row = rows - 1; row >= 0; row--) {
			for (int column = columns - 1; column >= 0; column--) {
				double likeness = likeness(old.get(row), now.get(column));
				alike[row][column] = (likeness >= ALIKE) ? likeness + best[row + 1][column + 1] : -1;
				best[row][column] = Math.max(alike[row][column],
						Math.max(best[row + 1][column], best[row][column + 1]));
			}
		}
		int row = 0;
		int column = 0;
		while (row < rows && column < columns) {
			if (alike[row][column] >= best[row][column]) {
				pairs[row++] = column++;
			}
			else if (best[row + 1][column] >= best[row][column + 1]) {
				row++;
			}
			else {
				column++;
			}
		}
		return pairs;
	}

	/// How much two paragraphs have in common, from 0 to 1 (Dice's coefficient of their
	/// words).
	private static double likeness(String before, String after) {
		Map<String, Integer> counts = new HashMap<>();
		String[] old = before.split(" ");
		String[] now = after.split(" ");
		for (String word : old) {
			counts.merge(word, 1, Integer::sum);
		}
		int shared = 0;
		for (String word : now) {
			shared += (counts.merge(word, -1, Integer::sum) >= 0) ? 1 : 0;
		}
		return 2.0 * shared / (old.length + now.length);
	}

	/// Whether there is no difference.
	public boolean isNone() {
		return this.passages.stream().allMatch(Passage::isSame);
	}

	/// Passages in the making; neighbours that are the same become one.
	private static final class Passages {

		private final List<Passage> all = new ArrayList<>();

		private final List<List<Run>> same = new ArrayList<>();

		void same(String paragraph) {
			this.same.add(List.of(new Run(Kind.SAME, paragraph)));
		}

		void changed(List<Run> runs) {
			close();
			this.all.add(new Passage(false, List.of(runs)));
		}

		private void close() {
			if (!this.same.isEmpty()) {
				this.all.add(new Passage(true, List.copyOf(this.same)));
				this.same.clear();
			}
		}

		List<Passage> all() {
			close();
			return this.all;
		}

	}

}
