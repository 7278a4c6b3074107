package vn.diemtin.store.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.Counts.Measured;
import vn.diemtin.store.search.CountRequest.Measure;

/// Asks Elasticsearch for what is measured of a group and reads it.
final class CountMeasures {

	private static final String KNOWN = "-known";

	private static final int EXACT = 1_000;

	private CountMeasures() {
	}

	static Map<String, Aggregation> asked(List<Measure> measures) {
		Map<String, Aggregation> asked = new LinkedHashMap<>();
		for (Measure measure : measures) {
			asked.put(measure.label(), aggregation(measure));
			asked.put(measure.label() + KNOWN,
					Aggregation.of((outer) -> outer.valueCount((count) -> count.field(field(measure)))));
		}
		return asked;
	}

	private static String field(Measure measure) {
		return switch (measure) {
			case STORIES -> "story";
			case PEOPLE -> "people";
			case WOMEN -> "women";
			case MEDIAN, LOWEST -> StatisticSearch.PATH + ".min";
			case HIGHEST -> StatisticSearch.PATH + ".max";
		};
	}

	private static Aggregation aggregation(Measure measure) {
		String field = field(measure);
		return Aggregation.of((outer) -> switch (measure) {
			case STORIES -> outer.cardinality((distinct) -> distinct.field(field).precisionThreshold(EXACT));
			case PEOPLE, WOMEN -> outer.sum((sum) -> sum.field(field));
			case MEDIAN -> outer.percentiles((half) -> half.field(field).percents(50.0).keyed(false));
			case LOWEST -> outer.min((min) -> min.field(field));
			case HIGHEST -> outer.max((max) -> max.field(field));
		});
	}

	static Map<String, Measured> read(List<Measure> measures, Map<String, Aggregate> answer) {
		Map<String, Measured> read = new LinkedHashMap<>();
		for (Measure measure : measures) {
			Aggregate count = answer.get(measure.label() + KNOWN);
			Double known = (count != null) ? count.valueCount().value() : null;
			Aggregate value = answer.get(measure.label());
			read.put(measure.label(), (known == null || known == 0 || value == null) ? new Measured(null, 0)
					: new Measured(value(measure, value), known.longValue()));
		}
		return read;
	}

	private static @Nullable Double value(Measure measure, Aggregate answer) {
		return switch (measure) {
			case STORIES -> (double) answer.cardinality().value();
			case PEOPLE, WOMEN -> answer.sum().value();
			case LOWEST -> answer.min().value();
			case HIGHEST -> answer.max().value();
			case MEDIAN -> answer.tdigestPercentiles().values().array().getFirst().value();
		};
	}

}
