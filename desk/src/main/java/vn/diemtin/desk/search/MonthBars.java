package vn.diemtin.desk.search;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.diemtin.store.search.SearchPage.MonthCount;

/// The months of the hits as bars, drawn by the server: months without hits take their
/// place too.
///
/// @param width of the drawing, in its own units
record MonthBars(List<Bar> bars, int width) {

	/// The height of the drawing.
	static final int HEIGHT = 48;

	private static final int STEP = 12;

	private static final int MOST = 60;

	/// A month with its bar and the search narrowed to it.
	record Bar(YearMonth month, long count, int x, int y, int height, String address) {

		/// The month and its count, for those who do not see the bar.
		public String label() {
			return this.month.getMonthValue() + "/" + this.month.getYear() + ": " + this.count;
		}

	}

	static MonthBars of(List<MonthCount> months, SearchAddress search) {
		if (months.isEmpty()) {
			return new MonthBars(List.of(), 0);
		}
		Map<YearMonth, Long> counts = months.stream()
			.collect(Collectors.toMap(MonthCount::month, MonthCount::count, Long::sum));
		YearMonth last = counts.keySet().stream().max(YearMonth::compareTo).orElseThrow();
		YearMonth first = counts.keySet().stream().min(YearMonth::compareTo).orElseThrow();
		if (ChronoUnit.MONTHS.between(first, last) >= MOST) {
			first = last.minusMonths(MOST - 1L);
		}
		long highest = counts.values().stream().max(Long::compare).orElse(1L);
		List<Bar> bars = new ArrayList<>();
		int x = 0;
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			long count = counts.getOrDefault(month, 0L);
			int height = (count == 0) ? 1 : Math.max(3, Math.toIntExact(count * HEIGHT / highest));
			bars.add(new Bar(month, count, x, HEIGHT - height, height, search.during(month).at("/search")));
			x += STEP;
		}
		return new MonthBars(List.copyOf(bars), Math.max(x, STEP * 12));
	}

	public YearMonth first() {
		return this.bars.getFirst().month();
	}

	public YearMonth last() {
		return this.bars.getLast().month();
	}

}
