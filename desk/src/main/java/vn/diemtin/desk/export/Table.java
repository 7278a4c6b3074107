package vn.diemtin.desk.export;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Rows to take away, and how many there are in truth.
///
/// @param name of the file, without its ending
/// @param columns names of the columns, the same in every language
/// @param rows text, numbers and days
/// @param isCut whether there are more rows than were taken
record Table(String name, List<String> columns, List<List<@Nullable Object>> rows, boolean isCut) {

	/// The most rows of a table; the rest is to be had by narrower questions or page by
	/// page
	/// from the API.
	static final int MOST = 10_000;

	/// How the file is called; a table that was cut says so in its name.
	String file(String ending) {
		return this.name + (this.isCut ? "-first-" + this.rows.size() : "") + "." + ending;
	}

	/// Collects rows until there are enough.
	static final class Builder {

		private final String name;

		private final List<String> columns;

		private final List<List<@Nullable Object>> rows = new ArrayList<>();

		private boolean cut;

		Builder(String name, String... columns) {
			this.name = name;
			this.columns = List.of(columns);
		}

		void row(@Nullable Object... cells) {
			if (cells.length != this.columns.size()) {
				throw new IllegalArgumentException(cells.length + " cells for " + this.columns);
			}
			if (this.rows.size() < MOST) {
				List<@Nullable Object> row = new ArrayList<>(cells.length);
				for (Object cell : cells) {
					row.add(cell);
				}
				this.rows.add(row);
			}
			else {
				this.cut = true;
			}
		}

		boolean isFull() {
			return this.rows.size() >= MOST;
		}

		Table table(boolean more) {
			return new Table(this.name, this.columns, this.rows, this.cut || more);
		}

	}

}
