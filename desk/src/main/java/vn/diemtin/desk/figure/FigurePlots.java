package vn.diemtin.desk.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.Figures;
import vn.diemtin.desk.page.PlaceNames;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.StatisticRow;

/// Draws figures that can be compared: of the commonest unit, levels only, each with a period of its own. Where
/// articles differ every value is a point.
final class FigurePlots {

	private static final int MOST_SERIES = 8;

	private static final int FEWEST_POINTS = 2;

	private final Days days;

	private final PlaceNames places;

	private final Figures figures;

	FigurePlots(Days days, PlaceNames places, Figures figures) {
		this.figures = figures;
		this.days = days;
		this.places = places;
	}

	FigurePlot of(List<StatisticRow> rows, Locale locale, String unknownPlace) {
		List<Point> found = rows.stream().flatMap((row) -> points(row, locale)).toList();
		String unit = commonestUnit(found);
		List<Point> drawn = found.stream().filter((point) -> point.fact().unit().id().equals(unit)).toList();
		if (drawn.size() < FEWEST_POINTS) {
			return FigurePlot.NOTHING;
		}
		List<String> periods = drawn.stream()
			.sorted(Comparator.comparing((Point point) -> point.days().to())
				.thenComparing((point) -> point.days().from()))
			.map(Point::timex)
			.distinct()
			.toList();
		Map<String, Set<List<Double>>> series = new LinkedHashMap<>();
		for (Point point : drawn) {
			series
				.computeIfAbsent(point.place().isEmpty() ? unknownPlace : point.place(),
						(name) -> new LinkedHashSet<>())
				.add(List.of((double) periods.indexOf(point.timex()), point.fact().value().min()));
		}
		return new FigurePlot("points", drawn.getFirst().fact().unit().surface(),
				periods.stream().map(this.days::value).toList(),
				series.entrySet()
					.stream()
					.sorted(Comparator.comparing((entry) -> -entry.getValue().size()))
					.limit(MOST_SERIES)
					.map((entry) -> new FigurePlot.Series(entry.getKey(), List.copyOf(entry.getValue())))
					.toList());
	}

	/// The same figures as a table of places and years.
	FigureGrid grid(List<StatisticRow> rows, Locale locale, String unknownPlace) {
		List<Point> found = rows.stream().flatMap((row) -> points(row, locale)).toList();
		String unit = commonestUnit(found);
		List<Point> drawn = found.stream().filter((point) -> point.fact().unit().id().equals(unit)).toList();
		return FigureGrid.of(drawn.isEmpty() ? "" : drawn.getFirst().fact().unit().surface(),
				drawn.stream()
					.filter((point) -> point.days().from().getYear() == point.days().to().getYear())
					.map((point) -> new FigureGrid.Told(point.place().isEmpty() ? unknownPlace : point.place(),
							point.days().to().getYear(),
							new FigureGrid.Cell(this.figures.text(point.fact(), locale), point.address())))
					.toList());
	}

	/// Where an article says a figure.
	static String address(StatisticRow row, StatisticFact fact) {
		return "/articles/" + row.article().id() + "/facts/statistic/"
				+ fact.evidence().field().name().toLowerCase(Locale.ROOT) + "/" + fact.evidence().start();
	}

	private Stream<Point> points(StatisticRow row, Locale locale) {
		return Stream.concat(Stream.of(row.statistic()), row.beside().stream())
			.filter((fact) -> fact.role() == StatisticFact.Role.LEVEL)
			.flatMap((fact) -> {
				String timex = (fact.period() != null) ? fact.period().timex() : null;
				DayRange held = DayRange.of(timex);
				return (timex == null || held == null) ? Stream.of() : Stream.of(new Point(fact, timex, held,
						this.places.of(fact, row.article().date(), locale), address(row, fact)));
			});
	}

	private static String commonestUnit(List<Point> points) {
		return points.stream()
			.collect(Collectors.groupingBy((point) -> point.fact().unit().id(), LinkedHashMap::new,
					Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

	private record Point(StatisticFact fact, String timex, DayRange days, String place, String address) {
	}

}
