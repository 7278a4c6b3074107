package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

	private static final String INNER = "inner";

	private final String field;

	StatisticFacets(String field) {
		this.field = StatisticSearch.PATH + "." + field;
	}

	private @Nullable Query chosen(StatisticRequest request) {
		return switch (this) {
			case UNIT -> (request.unit() != null) ? Facets.anyOf(this.field, List.of(request.unit())) : null;
			case PLACE -> (request.place() != null) ? Facets.anyOf(this.field, List.of(request.place())) : null;
			case SEX -> (request.sex() != null)
					? Facets.anyOf(this.field, List.of(request.sex().name().toLowerCase(Locale.ROOT))) : null;
			case YEAR -> years(request.fromYear(), request.toYear());
		};
	}

	private @Nullable Query years(@Nullable Integer from, @Nullable Integer to) {
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
		aggregations.put(ALL, nested(filter(request, null), null));
		for (StatisticFacets facet : values()) {
			aggregations.put(facet.name(), nested(filter(request, facet), facet));
		}
		return aggregations;
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

	static StatisticPage page(SearchResponse<Void> counted, List<StatisticRow> rows) {
		Map<String, List<SearchPage.Bucket>> facets = new LinkedHashMap<>();
		for (StatisticFacets facet : values()) {
			var figures = figures(counted.aggregations().get(facet.name()));
			Aggregate values = (figures != null) ? figures.aggregations().get(INNER) : null;
			facets.put(facet.name().toLowerCase(Locale.ROOT), (values != null) ? facet.buckets(values) : List.of());
		}
		var all = figures(counted.aggregations().get(ALL));
		return new StatisticPage(rows, (all != null) ? all.docCount() : rows.size(), facets);
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
