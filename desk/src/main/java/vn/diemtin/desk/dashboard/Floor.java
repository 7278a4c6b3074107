package vn.diemtin.desk.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where panels lie on the two columns of a page, so that none leaves a hole: as the style sheet places them, each in the
/// first free place, a map over two rows. What would leave a hole beside it takes the whole width, or reaches down into
/// the hole below it.
final class Floor {

	/// How a panel is laid: a class of the style sheet, or nothing.
	static final String WIDE = "is-wide";

	static final String TALL = "is-tall";

	private static final int NONE = -1;

	private final List<int[]> rows = new ArrayList<>();

	private final Map<Integer, String> laid = new HashMap<>();

	private Floor() {
	}

	/// The class of each panel.
	static List<String> of(List<Size> panels) {
		Floor floor = new Floor();
		List<String> classes = new ArrayList<>(Collections.nCopies(panels.size(), ""));
		for (int at = 0; at < panels.size(); at++) {
			if (panels.get(at) == Size.WIDE) {
				floor.fill();
				classes.set(at, WIDE);
			}
			else {
				floor.put(at, (panels.get(at) == Size.MAP) ? 2 : 1);
			}
		}
		floor.fill();
		floor.laid.forEach(classes::set);
		return List.copyOf(classes);
	}

	private void put(int panel, int height) {
		for (int row = 0;; row++) {
			for (int column = 0; column < 2; column++) {
				if (isFree(row, column) && (height == 1 || isFree(row + 1, column))) {
					for (int down = 0; down < height; down++) {
						row(row + down)[column] = panel;
					}
					return;
				}
			}
		}
	}

	private boolean isFree(int row, int column) {
		return row >= this.rows.size() || this.rows.get(row)[column] == NONE;
	}

	private int[] row(int number) {
		while (this.rows.size() <= number) {
			this.rows.add(new int[] { NONE, NONE });
		}
		return this.rows.get(number);
	}

	/// Closes the holes above a panel of the whole width.
	private void fill() {
		for (int row = 0; row < this.rows.size(); row++) {
			int[] cells = this.rows.get(row);
			int hole = (cells[0] == NONE) ? 0 : (cells[1] == NONE) ? 1 : NONE;
			if (hole == NONE) {
				continue;
			}
			int beside = cells[1 - hole];
			boolean isAlone = row == 0 || this.rows.get(row - 1)[1 - hole] != beside;
			if (isAlone) {
				this.laid.put(beside, WIDE);
				this.rows.forEach((one) -> one[hole] = (one[1 - hole] == beside) ? beside : one[hole]);
			}
			else {
				this.laid.put(this.rows.get(row - 1)[hole], TALL);
			}
		}
		this.rows.clear();
	}

	/// How much room a panel takes.
	enum Size {

		HALF, MAP, WIDE

	}

}
