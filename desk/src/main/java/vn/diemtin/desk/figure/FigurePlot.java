package vn.diemtin.desk.figure;

import java.util.List;

/// Figures of one unit over their periods, one series a place.
///
/// @param kind `points`, for the script
/// @param unit as written
/// @param categories the periods, the earliest first
/// @param series the places, those with most figures first
record FigurePlot(String kind, String unit, List<String> categories, List<Series> series) {

	static final FigurePlot NOTHING = new FigurePlot("points", "", List.of(), List.of());

	/// The figures of one place.
	///
	/// @param points pairs of the number of a period and a value
	record Series(String name, List<List<Double>> points) {
	}

	public boolean isEmpty() {
		return this.categories.isEmpty();
	}

}
