package vn.diemtin.desk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.dashboard.Axis.Tick;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

/// Counts over time, one series a group or a measure.
///
/// @param kind `stacked`, `beside` or `lines`
/// @param categories along the axis
/// @param days first and last day of each category; empty where there is nothing to brush
/// @param series one row of numbers each, as long as the axis; null where nothing is known
/// @param chosen the first and the last category that is chosen; empty when none is
record TimePlot(String kind, List<String> categories, List<List<LocalDate>> days, List<Series> series,
		List<Integer> chosen) {

	private static final int MOST_SERIES = 8;

	/// A row of numbers.
	record Series(String name, List<@Nullable Double> values) {
	}

	static TimePlot of(Question question, Counts counted, List<Tick> ticks, Selection selection, Labels labels) {
		Map<String, Map<String, Double>> series = (question.by().size() == 1) ? measures(question, counted, labels)
				: groups(question, counted, labels);
		boolean gaps = question.of() == Of.STATISTICS;
		List<Series> drawn = new ArrayList<>();
		series.forEach((name, values) -> {
			List<@Nullable Double> row = new ArrayList<>();
			ticks.forEach((tick) -> row.add(values.getOrDefault(tick.key(), gaps ? null : Double.valueOf(0))));
			drawn.add(new Series(name, row));
		});
		String kind = gaps && !question.measures().isEmpty() ? "lines"
				: (question.by().size() == 1 && drawn.size() > 1) ? "beside" : "stacked";
		return new TimePlot(kind, ticks.stream().map(Tick::label).toList(), days(ticks), drawn,
				chosen(ticks, selection));
	}

	private static Map<String, Map<String, Double>> measures(Question question, Counts counted, Labels labels) {
		Map<String, Map<String, Double>> series = new LinkedHashMap<>();
		if (question.measures().isEmpty()) {
			Map<String, Double> counts = new LinkedHashMap<>();
			counted.rows().forEach((row) -> counts.put(row.keys().getFirst(), (double) row.count()));
			series.put(labels.message("of." + question.of().label()), counts);
		}
		for (Measure measure : question.measures()) {
			Map<String, Double> values = new LinkedHashMap<>();
			counted.rows().forEach((row) -> {
				Double value = Labels.value(row, measure);
				if (value != null) {
					values.put(row.keys().getFirst(), value);
				}
			});
			series.put(labels.message("measure." + measure.label()), values);
		}
		return series;
	}

	/// The largest groups; they are the same all along.
	private static Map<String, Map<String, Double>> groups(Question question, Counts counted, Labels labels) {
		By by = question.by().get(1);
		Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
		Map<String, Long> sizes = new LinkedHashMap<>();
		for (Counts.Row row : counted.rows()) {
			String name = labels.of(by, row.keys().get(1), row.labels().get(1));
			Double value = question.measures().isEmpty() ? Double.valueOf((double) row.count())
					: Labels.value(row, question.measures().getFirst());
			sizes.merge(name, row.count(), Long::sum);
			if (value != null) {
				groups.computeIfAbsent(name, (key) -> new LinkedHashMap<>()).put(row.keys().getFirst(), value);
			}
		}
		Map<String, Map<String, Double>> largest = new LinkedHashMap<>();
		groups.entrySet()
			.stream()
			.sorted(Comparator.comparing((group) -> -sizes.getOrDefault(group.getKey(), 0L)))
			.limit(MOST_SERIES)
			.forEach((group) -> largest.put(group.getKey(), group.getValue()));
		return largest;
	}

	private static List<List<LocalDate>> days(List<Tick> ticks) {
		List<List<LocalDate>> days = new ArrayList<>();
		for (Tick tick : ticks) {
			LocalDate from = tick.from();
			LocalDate to = tick.to();
			if (from != null && to != null) {
				days.add(List.of(from, to));
			}
		}
		return days;
	}

	private static List<Integer> chosen(List<Tick> ticks, Selection selection) {
		if (!selection.hasDays()) {
			return List.of();
		}
		List<Integer> inside = new ArrayList<>();
		for (int at = 0; at < ticks.size(); at++) {
			if (isChosen(ticks.get(at), selection)) {
				inside.add(at);
			}
		}
		return inside.isEmpty() ? List.of() : List.of(inside.getFirst(), inside.getLast());
	}

	/// Whether some of its days are among those chosen.
	static boolean isChosen(Tick tick, Selection selection) {
		LocalDate first = selection.from();
		LocalDate last = selection.to();
		return selection.hasDays() && tick.from() != null && tick.to() != null
				&& (first == null || !tick.to().isBefore(first)) && (last == null || !tick.from().isAfter(last));
	}

}
