package vn.diemtin.desk.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

import vn.diemtin.desk.page.Days;
import vn.diemtin.store.search.Coverage;
import vn.diemtin.store.search.Coverage.Cell;
import vn.diemtin.store.search.SearchPage.MonthCount;

/// Turns counts into plots.
final class Plots {

	private static final int MOST_SERIES = 8;

	private static final int MOST_BARS = 20;

	private final Days days;

	Plots(Days days) {
		this.days = days;
	}

	/// Articles a month, one series a topic, the commonest first.
	Plot byMonth(Coverage coverage, Function<String, String> label) {
		Map<String, Map<YearMonth, Long>> topics = new LinkedHashMap<>();
		TreeMap<YearMonth, Long> months = new TreeMap<>();
		for (Cell cell : coverage.cells()) {
			YearMonth month = Objects.requireNonNull(cell.month());
			months.merge(month, cell.count(), Long::sum);
			topics.computeIfAbsent(cell.value(), (topic) -> new LinkedHashMap<>())
				.merge(month, cell.count(), Long::sum);
		}
		List<YearMonth> axis = axis(months);
		List<Plot.Series> series = topics.entrySet()
			.stream()
			.sorted(Comparator.comparing((topic) -> -sum(topic.getValue())))
			.limit(MOST_SERIES)
			.map((topic) -> new Plot.Series(label.apply(topic.getKey()),
					axis.stream().map((month) -> topic.getValue().getOrDefault(month, 0L)).toList()))
			.toList();
		return new Plot("stacked", axis.stream().map(this.days::month).toList(), series);
	}

	/// Articles of each value, the most first.
	static Plot byValue(Coverage coverage, String name) {
		List<Cell> cells = coverage.cells()
			.stream()
			.sorted(Comparator.comparingLong(Cell::count).reversed())
			.limit(MOST_BARS)
			.toList();
		return new Plot("bars", cells.stream().map(Cell::label).toList(),
				List.of(new Plot.Series(name, cells.stream().map(Cell::count).toList())));
	}

	/// Training events a month.
	Plot trainings(List<MonthCount> counts, String name) {
		TreeMap<YearMonth, Long> months = new TreeMap<>();
		counts.forEach((count) -> months.put(count.month(), count.count()));
		List<YearMonth> axis = axis(months);
		return new Plot("stacked", axis.stream().map(this.days::month).toList(),
				List.of(new Plot.Series(name, axis.stream().map((month) -> months.getOrDefault(month, 0L)).toList())));
	}

	private static List<YearMonth> axis(NavigableMap<YearMonth, Long> months) {
		List<YearMonth> axis = new ArrayList<>();
		if (!months.isEmpty()) {
			YearMonth last = months.lastKey();
			YearMonth first = months.firstKey().isBefore(last.minusMonths(59)) ? last.minusMonths(59)
					: months.firstKey();
			for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
				axis.add(month);
			}
		}
		return axis;
	}

	private static long sum(Map<YearMonth, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
