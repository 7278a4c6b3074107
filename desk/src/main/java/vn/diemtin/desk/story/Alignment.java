package vn.diemtin.desk.story;

import java.util.Arrays;
import java.util.List;

/// The longest common subsequence of two lists.
final class Alignment {

	/// What is longer is held to have nothing in common but its beginning and its end: eight
	/// megabytes for a moment are enough.
	private static final long MOST_CELLS = 2_000_000;

	private Alignment() {
	}

	/// Where each element of the first list stands in the second; -1 for those that it has not.
	static int[] of(List<String> before, List<String> after) {
		int[] places = new int[before.size()];
		Arrays.fill(places, -1);
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).equals(after.get(start))) {
			places[start] = start++;
		}
		int end = 0;
		while (end < shorter - start
				&& before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			places[before.size() - 1 - end] = after.size() - 1 - end++;
		}
		between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), places, start);
		return places;
	}

	private static void between(List<String> before, List<String> after, int[] places, int offset) {
		int rows = before.size();
		int columns = after.size();
		if (rows == 0 || columns == 0 || (long) (rows + 1) * (columns + 1) > MOST_CELLS) {
			return;
		}
		int[][] longest = new int[rows + 1][columns + 1];
		for (int row = rows - 1; row >= 0; row--) {
			for (int column = columns - 1; column >= 0; column--) {
				longest[row][column] = before.get(row).equals(after.get(column)) ? longest[row + 1][column + 1] + 1
						: Math.max(longest[row + 1][column], longest[row][column + 1]);
			}
		}
		int row = 0;
		int column = 0;
		while (row < rows && column < columns) {
			if (before.get(row).equals(after.get(column))) {
				places[offset + row++] = offset + column++;
			}
			else if (longest[row + 1][column] >= longest[row][column + 1]) {
				row++;
			}
			else {
				column++;
			}
		}
	}

}
