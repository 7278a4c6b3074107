package vn.diemtin.enrich.fact.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.table.Grid.Cell;
import vn.diemtin.enrich.fact.text.Passage;

/// A table whose cells were found again in the article's text.
final class Located {

	/// Cells follow each other closely in the text.
	private static final int WINDOW = 3_000;

	/// A table of whose first cells none is in the text was left out of it.
	private static final int MOST_MISSES = 10;

	/// Where a cell stands, in tokens.
	record Place(int from, int to) {
	}

	private final Passage passage;

	private final Grid grid;

	private final Map<Integer, Place> places = new HashMap<>();

	private final int end;

	private int misses;

	/// Looks for the cells behind a place in the text.
	Located(Passage passage, Grid grid, int start) {
		this.passage = passage;
		this.grid = grid;
		int cursor = start;
		for (List<Cell> row : grid.rows()) {
			for (Cell cell : row) {
				cursor = locate(cell, cursor);
			}
		}
		this.end = cursor;
	}

	private int locate(Cell cell, int cursor) {
		if (cell.text().isEmpty() || places.containsKey(cell.number())) {
			return cursor;
		}
		int window = places.isEmpty() ? passage.text().length() : cursor + WINDOW;
		String text = passage.text();
		int limit = Math.min(text.length(), window + cell.text().length());
		int found = misses > MOST_MISSES ? -1 : text.indexOf(cell.text(), Math.min(cursor, limit), limit);
		if (found < 0) {
			misses += places.isEmpty() ? 1 : 0;
			return cursor;
		}
		int after = found + cell.text().length();
		places.put(cell.number(), new Place(passage.tokenAt(found), passage.tokenAt(after - 1) + 1));
		return after;
	}

	/// Where its last cell ends in the text.
	int end() {
		return end;
	}

	Grid grid() {
		return grid;
	}

	@Nullable Cell cell(int row, int column) {
		if (row < 0 || row >= grid.rows().size()) {
			return null;
		}
		List<Cell> cells = grid.rows().get(row);
		return column >= 0 && column < cells.size() ? cells.get(column) : null;
	}

	@Nullable Place place(@Nullable Cell cell) {
		return cell == null ? null : places.get(cell.number());
	}

	/// The number that begins a cell; null when it begins with something else.
	@Nullable Amount amount(@Nullable Cell cell) {
		Place place = place(cell);
		Amount amount = place == null || !passage.isDigits(place.from()) ? null
				: NumberReader.at(passage, place.from());
		return place == null || amount == null || amount.to() > place.to() ? null : amount;
	}

	/// Whether a cell holds a number and at most a unit.
	boolean isFigure(@Nullable Cell cell) {
		Place place = place(cell);
		Amount amount = amount(cell);
		return place != null && amount != null && place.to() - amount.to() <= 3 && !isYear(cell);
	}

	/// Whether a cell names a year: `2023`, `Năm 2023`.
	boolean isYear(@Nullable Cell cell) {
		Place place = place(cell);
		int at = place == null ? -1 : passage.is(place.from(), "năm") ? place.from() + 1 : place.from();
		return place != null && passage.isDigits(at) && passage.length(at) == 4 && at + 1 == place.to()
				&& passage.number(at) >= 1900 && passage.number(at) <= 2099;
	}

}
