package vn.diemtin.store.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.Days;

/// What else could be asked for. Each facet is counted over the articles that all the other
/// facets leave, so that several values of one can be chosen.
enum Facets {

	PROVINCE("provinces"), AGENCY("agencies"), SOURCE("source"), TOPIC("topics"), GROUP("group"), KIND("kinds");

	static final String HISTOGRAM = "histogram";

	private static final String STORIES = "stories";

	private static final int MOST_VALUES = 50;

	private static final String INNER = "inner";

	private static final String LABEL = "label";

	private final String field;

	Facets(String field) {
		this.field = field;
	}

	String facetName() {
		return switch (this) {
			case PROVINCE -> "province";
			case AGENCY -> "agency";
			case SOURCE -> "source";
			case TOPIC -> "topic";
			case GROUP -> "group";
			case KIND -> "kind";
		};
	}

	private List<String> chosen(SearchRequest request) {
		return switch (this) {
			case PROVINCE -> request.provinces();
			case AGENCY -> request.agencies();
			case SOURCE -> request.sources();
			case TOPIC -> request.topics();
			case GROUP, KIND -> List.of();
		};
	}

	/// What is chosen in all facets.
	static Query filter(SearchRequest request) {
		return all(filters(request, null));
	}

	private static List<Query> filters(SearchRequest request, @Nullable Facets except) {
		List<Query> filters = new ArrayList<>();
		for (Facets facet : values()) {
			List<String> chosen = facet.chosen(request);
			if (facet != except && !chosen.isEmpty()) {
				filters.add(anyOf(facet.field, chosen));
			}
		}
		return filters;
	}

	static Query anyOf(String field, List<String> values) {
		return Query.of((query) -> query.terms((terms) -> terms.field(field)
			.terms((list) -> list.value(values.stream().map(FieldValue::of).toList()))));
	}

	private static Query all(List<Query> filters) {
		return filters.isEmpty() ? Query.of((query) -> query.matchAll((everything) -> everything))
				: Query.of((query) -> query.bool((bool) -> bool.filter(filters)));
	}

	static Map<String, Aggregation> aggregations(SearchRequest request) {
		Map<String, Aggregation> aggregations = new LinkedHashMap<>();
		for (Facets facet : values()) {
			aggregations.put(facet.facetName(), within(all(filters(request, facet)), facet.values(MOST_VALUES)));
		}
		aggregations.put(HISTOGRAM, within(filter(request), months()));
		if (request.grouped()) {
			aggregations.put(STORIES, within(filter(request), Aggregation.of((outer) -> outer
				.cardinality((distinct) -> distinct.field("story").precisionThreshold(SearchCounts.EXACT_STORIES)))));
		}
		return aggregations;
	}

	private static Aggregation within(Query filter, Aggregation aggregation) {
		return Aggregation.of((outer) -> outer.filter(filter).aggregations(INNER, aggregation));
	}

	/// The commonest values. A source is labelled with its name.
	Aggregation values(int most) {
		return Aggregation.of((outer) -> {
			var terms = outer.terms((inner) -> inner.field(this.field).size(most));
			return (this == SOURCE)
					? terms.aggregations(LABEL, (label) -> label.terms((name) -> name.field("sourceName").size(1)))
					: terms;
		});
	}

	static Aggregation months() {
		return Aggregation.of((outer) -> outer.dateHistogram((histogram) -> histogram.field("date")
			.calendarInterval(CalendarInterval.Month)
			.timeZone(Days.ZONE)
			.format("yyyy-MM")
			.minDocCount(1)));
	}

	static List<SearchPage.Bucket> buckets(Aggregate values) {
		return values.sterms().buckets().array().stream().map(Facets::bucket).toList();
	}

	private static SearchPage.Bucket bucket(StringTermsBucket bucket) {
		String value = bucket.key().stringValue();
		Aggregate labels = bucket.aggregations().get(LABEL);
		String label = (labels == null || labels.sterms().buckets().array().isEmpty()) ? value
				: labels.sterms().buckets().array().getFirst().key().stringValue();
		return new SearchPage.Bucket(value, label, bucket.docCount());
	}

	static YearMonth month(DateHistogramBucket bucket) {
		return YearMonth.parse(String.valueOf(bucket.keyAsString()));
	}

	static Map<String, List<SearchPage.Bucket>> read(Map<String, Aggregate> answer) {
		Map<String, List<SearchPage.Bucket>> facets = new LinkedHashMap<>();
		for (Facets facet : values()) {
			Aggregate outer = answer.get(facet.facetName());
			facets.put(facet.facetName(), (outer != null) ? buckets(inner(outer)) : List.of());
		}
		return facets;
	}

	static List<SearchPage.MonthCount> histogram(Map<String, Aggregate> answer) {
		Aggregate outer = answer.get(HISTOGRAM);
		return (outer == null) ? List.of()
				: inner(outer).dateHistogram()
					.buckets()
					.array()
					.stream()
					.map((bucket) -> new SearchPage.MonthCount(month(bucket), bucket.docCount()))
					.toList();
	}

	/// How many stories the articles tell.
	static long stories(Map<String, Aggregate> answer) {
		Aggregate outer = answer.get(STORIES);
		return (outer != null) ? inner(outer).cardinality().value() : 0;
	}

	private static Aggregate inner(Aggregate outer) {
		Aggregate inner = outer.filter().aggregations().get(INNER);
		if (inner == null) {
			throw new IllegalStateException("Elasticsearch left out an aggregation");
		}
		return inner;
	}

}
