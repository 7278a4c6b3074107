package vn.diemtin.desk.dashboard;

import java.util.List;

/// One plot: what the script draws and the table beside it shows.
///
/// @param kind `stacked` or `bars`
/// @param categories along the axis
/// @param series one row of numbers each, as long as the axis
record Plot(String kind, List<String> categories, List<Series> series) {

	/// A row of numbers.
	record Series(String name, List<Long> values) {
	}

	public boolean isEmpty() {
		return this.categories.isEmpty();
	}

}
