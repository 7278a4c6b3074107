package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.ElasticsearchQueries;

/// What figures can be narrowed by. Each facet is counted over the figures that all the others leave.
enum StatisticFacets {

	UNIT("unit"), PLACE("place"), SEX("sex"), YEAR("years");

	private static final int MOST_VALUES = 100;

	private static final String ALL = "all";

	private static final String AGENCY = "agency";

	private static final String INNER = "inner";

	private final String field;

	StatisticFacets(String field) {
		this.field = StatisticSearch.PATH + "." + field;
	}

	private @Nullable Query chosen(StatisticRequest request) {
		return switch (this) {
			case UNIT -> (request.unit() != null) ? Facets.anyOf(this.field, List.of(request.unit())) : null;
			case PLACE -> request.places().isEmpty() ? null : Facets.anyOf(this.field, request.places());
			case SEX -> (request.sex() != null)
					? Facets.anyOf(this.field, List.of(request.sex().name().toLowerCase(Locale.ROOT))) : null;
			case YEAR -> years(request);
		};
	}

	private @Nullable Query years(StatisticRequest request) {
		Query some = request.years().isEmpty() ? null
				: Query.of((query) -> query.terms((terms) -> terms.field(this.field)
					.terms((list) -> list.value(request.years().stream().map(FieldValue::of).toList()))));
		Query within = within(request.fromYear(), request.toYear());
		return (some == null || within == null) ? (some != null) ? some : within
				: Query.of((query) -> query.bool((bool) -> bool.filter(some, within)));
	}

	private @Nullable Query within(@Nullable Integer from, @Nullable Integer to) {
		if (from == null && to == null) {
			return null;
		}
		return Query.of((query) -> query.range((range) -> range.number((number) -> {
			number.field(this.field);
			if (from != null) {
				number.gte(from.doubleValue());
			}
			return (to != null) ? number.lte(to.doubleValue()) : number;
		})));
	}

	/// Which figures are asked for, whatever is chosen of one facet.
	static Query filter(StatisticRequest request, @Nullable StatisticFacets except) {
		BoolQuery.Builder bool = new BoolQuery.Builder()
			.filter((filter) -> filter.exists((exists) -> exists.field(StatisticSearch.PATH + ".min")));
		if (!request.measure().isBlank()) {
			bool.filter(ElasticsearchQueries.wordsOf(StatisticSearch.PATH + ".measure", request.measure()));
		}
		for (StatisticFacets facet : values()) {
			Query chosen = (facet != except) ? facet.chosen(request) : null;
			if (chosen != null) {
				bool.filter(chosen);
			}
		}
		return new Query(bool.build());
	}

	static Map<String, Aggregation> aggregations(StatisticRequest request) {
		Map<String, Aggregation> aggregations = new LinkedHashMap<>();
		aggregations.put(ALL, ofAgencies(request, nested(filter(request, null), null)));
		for (StatisticFacets facet : values()) {
			aggregations.put(facet.name(), ofAgencies(request, nested(filter(request, facet), facet)));
		}
		aggregations.put(AGENCY, within(Query
			.of((query) -> query.nested((nested) -> nested.path(StatisticSearch.PATH).query(filter(request, null)))),
				Aggregation.of((agencies) -> agencies.terms((terms) -> terms.field("agencies").size(MOST_VALUES)))));
		return aggregations;
	}

	private static Aggregation ofAgencies(StatisticRequest request, Aggregation counted) {
		return within(request.agencies().isEmpty() ? Query.of((query) -> query.matchAll((all) -> all))
				: Facets.anyOf("agencies", request.agencies()), counted);
	}

	private static Aggregation within(Query filter, Aggregation inner) {
		return Aggregation.of((outer) -> outer.filter(filter).aggregations(INNER, inner));
	}

	private static Aggregation nested(Query filter, @Nullable StatisticFacets facet) {
		Aggregation filtered = Aggregation.of((outer) -> {
			var inner = outer.filter(filter);
			return (facet == null) ? inner : inner.aggregations(INNER,
					(values) -> values.terms((terms) -> terms.field(facet.field).size(MOST_VALUES)));
		});
		return Aggregation
			.of((outer) -> outer.nested((nested) -> nested.path(StatisticSearch.PATH)).aggregations(INNER, filtered));
	}

	static StatisticPage page(SearchResponse<Void> counted, Slice<StatisticRow> rows) {
		Map<String, List<SearchPage.Bucket>> facets = new LinkedHashMap<>();
		for (StatisticFacets facet : values()) {
			var figures = figures(inner(counted.aggregations().get(facet.name())));
			Aggregate values = (figures != null) ? figures.aggregations().get(INNER) : null;
			facets.put(facet.name().toLowerCase(Locale.ROOT), (values != null) ? facet.buckets(values) : List.of());
		}
		Aggregate agencies = inner(counted.aggregations().get(AGENCY));
		facets.put(AGENCY, (agencies != null && agencies.isSterms()) ? Facets.buckets(agencies) : List.of());
		var all = figures(inner(counted.aggregations().get(ALL)));
		return new StatisticPage(rows.rows(), (all != null) ? all.docCount() : rows.rows().size(), facets, rows.next());
	}

	private static @Nullable Aggregate inner(@Nullable Aggregate outer) {
		return (outer != null) ? outer.filter().aggregations().get(INNER) : null;
	}

	private static co.elastic.clients.elasticsearch._types.aggregations.@Nullable FilterAggregate figures(
			@Nullable Aggregate answer) {
		Aggregate inner = (answer != null) ? answer.nested().aggregations().get(INNER) : null;
		return (inner != null) ? inner.filter() : null;
	}

	private List<SearchPage.Bucket> buckets(Aggregate values) {
		if (this != YEAR) {
			return values.isSterms() ? Facets.buckets(values) : List.of();
		}
		List<SearchPage.Bucket> years = new ArrayList<>();
		if (values.isLterms()) {
			values.lterms().buckets().array().forEach((bucket) -> {
				String year = Long.toString(bucket.key());
				years.add(new SearchPage.Bucket(year, year, bucket.docCount()));
			});
		}
		years.sort((one, other) -> other.value().compareTo(one.value()));
		return years;
	}

}
