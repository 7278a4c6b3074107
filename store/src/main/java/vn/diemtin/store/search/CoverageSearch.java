package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.QueryParser;

/// Counts the articles that a request finds.
public final class CoverageSearch {

	private static final String CELLS = "cells";

	/// There are 63 provinces of old and 34 of now, and hundreds of agencies and sources.
	private static final int MOST_VALUES = 500;

	private final ElasticsearchClient client;

	private final String alias;

	private final ElasticsearchQueries queries;

	public CoverageSearch(ElasticsearchClient client, String alias, ElasticsearchQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// The counts.
	public Coverage coverage(SearchRequest request, Coverage.By by) throws IOException {
		Query asked = ArticleSearch.query(this.queries.compile(QueryParser.parse(request.query()).query()), request);
		Query chosen = Facets.filter(request);
		SearchResponse<Void> response = this.client.search((search) -> search.index(this.alias)
			.query((query) -> query.bool((bool) -> bool.filter(asked, chosen)))
			.size(0)
			.trackTotalHits((total) -> total.enabled(true))
			.timeout(ArticleSearch.WITHIN)
			.aggregations(CELLS, aggregation(by)), Void.class);
		Aggregate cells = response.aggregations().get(CELLS);
		return new Coverage(by, ArticleSearch.total(response), (cells != null) ? cells(by, cells) : List.of());
	}

	private static Aggregation aggregation(Coverage.By by) {
		return switch (by) {
			case PROVINCE -> Facets.PROVINCE.values(MOST_VALUES);
			case AGENCY -> Facets.AGENCY.values(MOST_VALUES);
			case SOURCE -> Facets.SOURCE.values(MOST_VALUES);
			case MONTH_AND_TOPIC -> Aggregation.of((months) -> months.dateHistogram(Facets.months().dateHistogram())
				.aggregations(CELLS, Facets.TOPIC.values(MOST_VALUES)));
		};
	}

	private static List<Coverage.Cell> cells(Coverage.By by, Aggregate answer) {
		return switch (by) {
			case PROVINCE, AGENCY,
					SOURCE ->
				Facets.buckets(answer)
					.stream()
					.map((bucket) -> new Coverage.Cell(null, bucket.value(), bucket.label(), bucket.count()))
					.toList();
			case MONTH_AND_TOPIC -> {
				List<Coverage.Cell> cells = new ArrayList<>();
				answer.dateHistogram().buckets().array().forEach((month) -> cells.addAll(ofMonth(month)));
				yield cells;
			}
		};
	}

	private static List<Coverage.Cell> ofMonth(DateHistogramBucket month) {
		Aggregate topics = month.aggregations().get(CELLS);
		return (topics == null) ? List.of() : Facets.buckets(topics)
			.stream()
			.map((bucket) -> new Coverage.Cell(Facets.month(month), bucket.value(), bucket.label(), bucket.count()))
			.toList();
	}

}
