package vn.diemtin.enrich.story;

import java.util.Arrays;

/// Which lines stand in very many different stories of one source: its furniture.
///
/// Counted as by Misra and Gries (1982): in bounded memory, never too often, and no line is overlooked that stands in more
/// than a small share of the stories.
record Habits(int[] lines, int[] counts) {

	static final Habits NONE = new Habits(new int[0], new int[0]);

	private static final int MOST = 64;

	private static final int ENOUGH = 5;

	private static final int HIGHEST = 60;

	boolean isFurniture(int line) {
		for (int i = 0; i < this.lines.length; i++) {
			if (this.lines[i] == line) {
				return this.counts[i] >= ENOUGH;
			}
		}
		return false;
	}

	/// After one more story with these lines, each given once.
	Habits after(int[] edges) {
		int[] newLines = Arrays.copyOf(this.lines, this.lines.length + edges.length);
		int[] newCounts = Arrays.copyOf(this.counts, newLines.length);
		int size = this.lines.length;
		for (int edge : edges) {
			int at = 0;
			while (at < size && newLines[at] != edge) {
				at++;
			}
			if (at < size) {
				newCounts[at] = Math.min(HIGHEST, newCounts[at] + 1);
			}
			else if (size < MOST) {
				newLines[size] = edge;
				newCounts[size++] = 1;
			}
			else {
				size = decreased(newLines, newCounts, size);
			}
		}
		return new Habits(Arrays.copyOf(newLines, size), Arrays.copyOf(newCounts, size));
	}

	private static int decreased(int[] lines, int[] counts, int size) {
		int left = 0;
		for (int i = 0; i < size; i++) {
			if (counts[i] > 1) {
				lines[left] = lines[i];
				counts[left++] = counts[i] - 1;
			}
		}
		return left;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Habits that && Arrays.equals(this.lines, that.lines)
				&& Arrays.equals(this.counts, that.counts);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.lines);
	}

	@Override
	public String toString() {
		return this.lines.length + " lines";
	}

}
