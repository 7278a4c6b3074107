package vn.diemtin.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the tables of this module: UTF-8 lines of cells between tabs, `#` lines are comments.
final class Table {

	private Table() {
	}

	/// The line that is being read; the next one takes its place. Cells that are missing
	/// at its end are empty.
	static final class Row {

		private static final int MOST_CELLS = 24;

		private final String table;

		private final int[] ends = new int[MOST_CELLS];

		private int start;

		private int cells;

		private Row(String table) {
			this.table = table;
		}

		private void move(int from, int to) {
			this.start = from;
			this.cells = 0;
			int tab = this.table.indexOf('\t', from, to);
			while (tab >= 0) {
				this.ends[this.cells++] = tab;
				tab = this.table.indexOf('\t', tab + 1, to);
			}
			this.ends[this.cells++] = to;
		}

		private int from(int column) {
			return column == 0 ? this.start : this.ends[column - 1] + 1;
		}

		boolean has(int column) {
			return column < this.cells && from(column) < this.ends[column];
		}

		String text(int column) {
			return has(column) ? this.table.substring(from(column), this.ends[column]) : "";
		}

		@Nullable String textOrNull(int column) {
			return has(column) ? text(column) : null;
		}

		/// Whether a cell begins with this.
		boolean begins(int column, String start) {
			return has(column) && this.table.startsWith(start, from(column));
		}

		/// Whether a cell holds this and nothing else.
		boolean is(int column, String cell) {
			return has(column)
					? this.ends[column] - from(column) == cell.length() && this.table.startsWith(cell, from(column))
					: cell.isEmpty();
		}

		@Nullable LocalDate date(int column) {
			return has(column) ? LocalDate.parse(text(column)) : null;
		}

		/// A decimal without sign and exponent.
		@Nullable Double number(int column) {
			if (!has(column)) {
				return null;
			}
			long digits = 0;
			double scale = 1;
			boolean fraction = false;
			for (int at = from(column); at < this.ends[column]; at++) {
				char c = this.table.charAt(at);
				if (c == '.') {
					fraction = true;
					continue;
				}
				digits = 10 * digits + c - '0';
				scale = fraction ? 10 * scale : scale;
			}
			return digits / scale;
		}

		/// The parts between commas or bars.
		List<String> list(int column, char separator) {
			return has(column) ? split(text(column), separator) : List.of();
		}

	}

	static void read(String name, Consumer<Row> to) {
		String table = text(name);
		Row row = new Row(table);
		int start = 0;
		while (start < table.length()) {
			int end = table.indexOf('\n', start);
			end = end < 0 ? table.length() : end;
			if (end > start && table.charAt(start) != '#') {
				row.move(start, end);
				to.accept(row);
			}
			start = end + 1;
		}
	}

	private static String text(String name) {
		try (InputStream in = Table.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("table missing: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("table unreadable: " + name, ex);
		}
	}

	private static List<String> split(String line, char separator) {
		List<String> cells = new ArrayList<>();
		int start = 0;
		for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
			cells.add(line.substring(start, end));
			start = end + 1;
		}
		cells.add(line.substring(start));
		return cells;
	}

}
