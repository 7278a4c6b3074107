package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.store.query.Days;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Of;

/// Asks Elasticsearch for groups of one kind and reads them.
final class CountGroups {

	private static final String LABEL = "label";

	private final Of of;

	private final By by;

	private final Borders borders;

	CountGroups(Of of, By by, Borders borders) {
		this.of = of;
		this.by = by;
		this.borders = borders;
	}

	/// The field of time.
	static String time(Of of) {
		return (of == Of.TRAININGS) ? "from" : "date";
	}

	private String field() {
		boolean training = this.of == Of.TRAININGS;
		return switch (this.by) {
			case DAY, WEEK, MONTH, YEAR -> time(this.of);
			case TOPIC -> training ? "topic" : "topics";
			case PROVINCE -> "provinces.key";
			case AGENCY -> training ? "organisers" : "agencies";
			case SOURCE -> training ? "sources" : "source";
			case GROUP -> "group";
			case KIND -> "kinds";
			case STATUS -> "status";
			case PERIOD -> StatisticSearch.PATH + ".years";
			case UNIT -> StatisticSearch.PATH + ".unit";
			case PLACE -> StatisticSearch.PATH + ".place";
			case SEX -> StatisticSearch.PATH + ".sex";
		};
	}

	/// @param inner what is asked of each group
	Aggregation asked(int size, Map<String, Aggregation> inner) {
		return switch (this.by) {
			case DAY -> histogram(CalendarInterval.Day, "yyyy-MM-dd", inner);
			case WEEK -> histogram(CalendarInterval.Week, "yyyy-MM-dd", inner);
			case MONTH -> histogram(CalendarInterval.Month, "yyyy-MM", inner);
			case YEAR -> histogram(CalendarInterval.Year, "yyyy", inner);
			case PROVINCE -> Aggregation
				.of((outer) -> outer.filters((filters) -> filters.filters((buckets) -> buckets.keyed(provinces())))
					.aggregations(inner));
			case SOURCE -> {
				Map<String, Aggregation> labelled = new LinkedHashMap<>(inner);
				if (this.of == Of.ARTICLES) {
					labelled.put(LABEL,
							Aggregation.of((label) -> label.terms((name) -> name.field("sourceName").size(1))));
				}
				yield terms(size, labelled);
			}
			case TOPIC, AGENCY, GROUP, KIND, STATUS, PERIOD, UNIT, PLACE, SEX -> terms(size, inner);
		};
	}

	private Aggregation terms(int size, Map<String, Aggregation> inner) {
		return Aggregation.of((outer) -> outer.terms((terms) -> terms.field(field()).size(size)).aggregations(inner));
	}

	private Aggregation histogram(CalendarInterval interval, String format, Map<String, Aggregation> inner) {
		return Aggregation.of((outer) -> outer.dateHistogram((histogram) -> {
			histogram.field(field()).calendarInterval(interval).format(format).minDocCount(1);
			// Events have days without a time.
			return (this.of == Of.TRAININGS) ? histogram : histogram.timeZone(Days.ZONE);
		}).aggregations(inner));
	}

	private Map<String, Query> provinces() {
		Map<String, Query> provinces = new LinkedHashMap<>();
		ProvinceNames.of(this.borders)
			.forEach((name, all) -> provinces.put(name, Facets.anyOf(field(), List.copyOf(all))));
		return provinces;
	}

	/// The groups that have something in them.
	List<Group> read(Aggregate answer) {
		List<Group> groups = new ArrayList<>();
		if (answer.isDateHistogram()) {
			answer.dateHistogram()
				.buckets()
				.array()
				.forEach((bucket) -> add(groups, String.valueOf(bucket.keyAsString()), bucket));
		}
		else if (answer.isFilters()) {
			answer.filters().buckets().keyed().forEach((name, bucket) -> add(groups, name, bucket));
		}
		else if (answer.isLterms()) {
			answer.lterms().buckets().array().forEach((bucket) -> add(groups, Long.toString(bucket.key()), bucket));
		}
		else if (answer.isSterms()) {
			answer.sterms().buckets().array().forEach((bucket) -> add(groups, bucket.key().stringValue(), bucket));
		}
		return groups;
	}

	/// How many lie in groups that were left out.
	static long left(Aggregate answer) {
		Long left = answer.isSterms() ? answer.sterms().sumOtherDocCount()
				: answer.isLterms() ? answer.lterms().sumOtherDocCount() : null;
		return (left != null) ? left : 0;
	}

	private static void add(List<Group> groups, String key, MultiBucketBase bucket) {
		if (bucket.docCount() > 0) {
			Aggregate label = bucket.aggregations().get(LABEL);
			groups.add(new Group(key, (label != null) ? first(label, key) : key, bucket.docCount(),
					bucket.aggregations()));
		}
	}

	private static String first(Aggregate label, String key) {
		return label.sterms()
			.buckets()
			.array()
			.stream()
			.findFirst()
			.map((name) -> name.key().stringValue())
			.orElse(key);
	}

	/// One group with what was asked of it.
	record Group(String key, String label, long count, Map<String, Aggregate> inner) {
	}

}
