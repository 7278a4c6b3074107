package vn.diemtin.desk.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticGrid.Cell;

/// Figures of one unit side by side: a row a place, a column a year. Where articles differ a cell has several values.
///
/// @param unit its id
/// @param years the latest, or those asked for, in order
/// @param rows the places with most figures first
record FigureGrid(String unit, List<Integer> years, List<Row> rows) {

	static final FigureGrid NOTHING = new FigureGrid("", List.of(), List.of());

	private static final int MOST_YEARS = 10;

	private static final int MOST_PLACES = 40;

	private static final int MOST_VALUES = 3;

	/// The figures of a place.
	///
	/// @param cells one a year; null where nothing is told
	record Row(String place, List<@Nullable Told> cells) {
	}

	/// What is told of a place in a year.
	///
	/// @param address the table of these figures
	record Told(List<String> values, long count, String address) {
	}

	/// Nothing when there is nothing to compare.
	static FigureGrid of(StatisticGrid grid, FigureAddress asked, Names names) {
		TreeSet<Integer> all = new TreeSet<>(grid.cells().stream().map(Cell::year).toList());
		List<Integer> years = all.descendingSet()
			.stream()
			.limit(asked.years().isEmpty() ? MOST_YEARS : all.size())
			.sorted()
			.toList();
		Map<String, Map<Integer, Cell>> places = new LinkedHashMap<>();
		grid.cells()
			.stream()
			.filter((cell) -> years.contains(cell.year()))
			.forEach((cell) -> places.computeIfAbsent(cell.place(), (place) -> new LinkedHashMap<>())
				.put(cell.year(), cell));
		if (places.size() < 2 && years.size() < 2) {
			return NOTHING;
		}
		List<Row> rows = places.entrySet()
			.stream()
			.limit(MOST_PLACES)
			.map((place) -> new Row(names.place().apply(place.getKey()),
					years.stream()
						.<@Nullable Told>map((year) -> told(place.getValue().get(year), asked, grid, names))
						.toList()))
			.toList();
		return new FigureGrid(grid.unit(), years, rows);
	}

	private static @Nullable Told told(@Nullable Cell cell, FigureAddress asked, StatisticGrid grid, Names names) {
		return (cell == null) ? null : new Told(names.values(cell), cell.count(),
				asked.only(cell.place().isEmpty() ? null : cell.place(), cell.year(), grid.unit()).at("/figures"));
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/// How places and values are written.
	///
	/// @param place a place by its name, which is empty when it is not known
	record Names(UnaryOperator<String> place, DoubleFunction<String> number) {

		/// All of few values, the lowest and the highest of many.
		List<String> values(Cell cell) {
			List<Double> values = cell.values();
			if (cell.all() && values.size() <= MOST_VALUES) {
				return values.stream().map(this.number::apply).toList();
			}
			return List.of(this.number.apply(values.getFirst()) + " – " + this.number.apply(values.getLast()));
		}

	}

}
