package vn.diemtin.enrich.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;

/// A statistic as the labels of the tests tell it.
record LabelledStatistic(int start, int end, double min, double max, List<String> units, Map<String, String> told) {

	private static final Map<StatisticFact.Bound, String> BOUNDS = Map.of(StatisticFact.Bound.EXACT, "=",
			StatisticFact.Bound.ABOUT, "~", StatisticFact.Bound.MORE, ">", StatisticFact.Bound.AT_LEAST, ">=",
			StatisticFact.Bound.LESS, "<", StatisticFact.Bound.AT_MOST, "<=");

	static List<LabelledStatistic> read(String text, String labels) {
		List<LabelledStatistic> list = new ArrayList<>();
		if (labels.equals("-")) {
			return list;
		}
		int from = 0;
		for (String label : labels.split(" ; ")) {
			String[] parts = label.strip().split("\\|");
			int start = text.indexOf(parts[0], from);
			start = start < 0 ? text.indexOf(parts[0]) : start;
			if (start < 0) {
				throw new IllegalArgumentException("Not in the text: " + label);
			}
			from = start + 1;
			String[] values = parts[1].split("\\.\\.");
			Map<String, String> told = new HashMap<>();
			for (int at = 3; at < parts.length; at++) {
				String key = parts[at].substring(0, parts[at].indexOf('='));
				told.put(key, parts[at].substring(key.length() + 1));
			}
			list.add(new LabelledStatistic(start, start + parts[0].length(), Double.parseDouble(values[0]),
					Double.parseDouble(values[values.length - 1]), List.of(parts[2].split(",")), told));
		}
		return list;
	}

	boolean overlaps(StatisticFact fact) {
		Evidence evidence = fact.evidence();
		return evidence.start() < end && start < evidence.end();
	}

	boolean hasValue(StatisticFact fact) {
		return near(fact.value().min(), min) && near(fact.value().max(), max);
	}

	private static boolean near(double one, double other) {
		return Math.abs(one - other) <= Math.abs(other) * 1e-5;
	}

	boolean hasUnit(StatisticFact fact) {
		return units.contains("*") || units.contains(fact.unit().id());
	}

	boolean hasBound(StatisticFact fact) {
		return told.getOrDefault("b", "=").equals(BOUNDS.get(fact.bound()));
	}

	boolean hasChange(StatisticFact fact) {
		return told.getOrDefault("r", "level").equals(fact.role().name().toLowerCase(Locale.ROOT))
				&& told.getOrDefault("t", "none").equals(fact.trend().name().toLowerCase(Locale.ROOT));
	}

	boolean hasSex(StatisticFact fact) {
		String sex = fact.sex() == null ? "-" : fact.sex().name().toLowerCase(Locale.ROOT);
		return told.getOrDefault("sex", "-").equals(sex);
	}

	boolean hasComparison(StatisticFact fact) {
		return told.getOrDefault("c", "-").equals(fact.compares() == null ? "-" : fact.compares().kind());
	}

	@Nullable Boolean hasMeasure(String text, StatisticFact fact) {
		String measure = told.get("m");
		if (measure == null) {
			return null;
		}
		Phrase found = fact.measure();
		if (found == null) {
			return false;
		}
		int from = text.indexOf(measure);
		int shared = Math.min(found.end(), from + measure.length()) - Math.max(found.start(), from);
		return shared * 2 >= Math.max(measure.length(), found.end() - found.start());
	}

	@Nullable Boolean hasScope(StatisticFact fact) {
		String scope = told.get("sc");
		return scope == null ? null : fact.scope() != null && scope.equals(fact.scope().place());
	}

	@Nullable Boolean hasPeriod(StatisticFact fact) {
		String period = told.get("p");
		return period == null ? null : fact.period() != null && Objects.equals(period, fact.period().timex());
	}

}
