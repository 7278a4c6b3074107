package vn.diemtin.vietnam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

	/// One line. Cells that are missing at its end are empty.
	record Row(List<String> cells) {

		String text(int column) {
			return column < this.cells.size() ? this.cells.get(column) : "";
		}

		@Nullable String textOrNull(int column) {
			String cell = text(column);
			return cell.isEmpty() ? null : cell;
		}

		@Nullable LocalDate date(int column) {
			String cell = text(column);
			return cell.isEmpty() ? null : LocalDate.parse(cell);
		}

		@Nullable Double number(int column) {
			String cell = text(column);
			return cell.isEmpty() ? null : Double.valueOf(cell);
		}

		/// The parts between commas or bars.
		List<String> list(int column, char separator) {
			String cell = text(column);
			return cell.isEmpty() ? List.of() : split(cell, separator);
		}

	}

	static void read(String name, Consumer<Row> to) {
		try (InputStream in = Table.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("table missing: " + name);
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && line.charAt(0) != '#') {
					to.accept(new Row(split(line, '\t')));
				}
			}
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
