package vn.diemtin.desk.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Figures of one unit side by side: a row a place, a column a year. Where articles differ a cell has several values.
///
/// @param unit as written
/// @param years the latest, in order
/// @param rows the places with most years first
record FigureGrid(String unit, List<Integer> years, List<Row> rows) {

	static final FigureGrid NOTHING = new FigureGrid("", List.of(), List.of());

	private static final int MOST_YEARS = 8;

	private static final int MOST_PLACES = 40;

	private static final int MOST_VALUES = 4;

	/// The figures of a place.
	///
	/// @param cells one a year, each with what is told
	record Row(String place, List<List<Cell>> cells) {

		private long known() {
			return this.cells.stream().filter((cell) -> !cell.isEmpty()).count();
		}

	}

	/// A value.
	///
	/// @param address where an article says it
	record Cell(String text, String address) {
	}

	/// A value that has a place and a year.
	record Told(String place, int year, Cell cell) {
	}

	/// Nothing when there is nothing to compare.
	static FigureGrid of(String unit, List<Told> told) {
		TreeSet<Integer> all = new TreeSet<>(told.stream().map(Told::year).toList());
		List<Integer> years = all.descendingSet().stream().limit(MOST_YEARS).sorted().toList();
		Map<String, Map<Integer, Map<String, Cell>>> places = new LinkedHashMap<>();
		for (Told one : told) {
			if (years.contains(one.year())) {
				places.computeIfAbsent(one.place(), (place) -> new LinkedHashMap<>())
					.computeIfAbsent(one.year(), (year) -> new LinkedHashMap<>())
					.putIfAbsent(one.cell().text(), one.cell());
			}
		}
		List<Row> rows = new ArrayList<>();
		places.forEach((place,
				cells) -> rows.add(new Row(place, years.stream()
					.map((year) -> cells.getOrDefault(year, Map.of()).values().stream().limit(MOST_VALUES).toList())
					.toList())));
		rows.sort(Comparator.comparingLong(Row::known).reversed());
		boolean isAlone = rows.size() < 2 && years.size() < 2;
		return isAlone ? NOTHING : new FigureGrid(unit, years, rows.subList(0, Math.min(MOST_PLACES, rows.size())));
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

}
