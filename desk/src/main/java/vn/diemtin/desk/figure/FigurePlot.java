package vn.diemtin.desk.figure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticGrid.Cell;

/// Figures of one unit over the years, one series a place. Where articles differ every value is a point.
///
/// @param kind `points`, for the script
/// @param unit as readers know it
/// @param categories the years, the earliest first
/// @param series the places, those with most figures first
record FigurePlot(String kind, String unit, List<String> categories, List<Series> series) {

	static final FigurePlot NOTHING = new FigurePlot("points", "", List.of(), List.of());

	private static final int MOST_SERIES = 8;

	private static final int MOST_YEARS = 30;

	private static final int FEWEST_POINTS = 2;

	/// The figures of one place.
	///
	/// @param points pairs of the number of a year and a value
	record Series(String name, List<List<Double>> points) {
	}

	/// Nothing when there is nothing to compare.
	static FigurePlot of(StatisticGrid grid, String unit, FigureGrid.Names names) {
		TreeSet<Integer> all = new TreeSet<>(grid.cells().stream().map(Cell::year).toList());
		List<Integer> years = all.descendingSet().stream().limit(MOST_YEARS).sorted().toList();
		Map<String, Set<List<Double>>> series = new LinkedHashMap<>();
		grid.cells().stream().filter((cell) -> years.contains(cell.year())).forEach((cell) -> {
			Set<List<Double>> points = series.computeIfAbsent(names.place().apply(cell.place()),
					(place) -> new LinkedHashSet<>());
			cell.values().forEach((value) -> points.add(List.of((double) years.indexOf(cell.year()), value)));
		});
		if (series.values().stream().mapToInt(Set::size).sum() < FEWEST_POINTS) {
			return NOTHING;
		}
		return new FigurePlot("points", unit, years.stream().map(String::valueOf).toList(),
				series.entrySet()
					.stream()
					.limit(MOST_SERIES)
					.map((entry) -> new Series(entry.getKey(), List.copyOf(entry.getValue())))
					.toList());
	}

	public boolean isEmpty() {
		return this.categories.isEmpty();
	}

}
