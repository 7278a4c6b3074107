package vn.diemtin.enrich.fact.table;

import java.util.List;

/// A table as its markup lays it out, cells that span several repeated in each place.
///
/// @param rows from the top
record Grid(List<List<Cell>> rows) {

	/// A cell.
	///
	/// @param number the how-manieth of its table, so that one that spans several is
	/// known again
	/// @param text its text on one line
	/// @param head whether the markup calls it a head
	record Cell(int number, String text, boolean head) {
	}

	Grid {
		rows = List.copyOf(rows);
	}

}
