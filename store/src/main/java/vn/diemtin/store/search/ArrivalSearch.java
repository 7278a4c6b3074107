package vn.diemtin.store.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;

import vn.diemtin.store.search.CountRequest.Figures;
import vn.diemtin.store.search.CountRequest.Of;

/// Finds what is new.
public final class ArrivalSearch {

	private final ElasticsearchClient client;

	private final String articles;

	private final String trainings;

	private final CountQueries queries;

	/// @param articles their alias
	/// @param trainings their alias
	public ArrivalSearch(ElasticsearchClient client, String articles, String trainings, CountQueries queries) {
		this.client = client;
		this.articles = articles;
		this.trainings = trainings;
		this.queries = queries;
	}

	/// What came after an instant.
	public Arrivals since(Instant since, SearchRequest chosen, Borders borders) throws IOException {
		Query articles = matching(Of.ARTICLES, "seen", since, chosen, borders);
		SearchResponse<Found> found = this.client.search((search) -> search.index(this.articles)
			.query(articles)
			.sort((sort) -> sort.field((field) -> field.field("seen").order(SortOrder.Desc)))
			.sort(ArticleSearch.byId())
			.size(chosen.size())
			.source((source) -> source.filter((filter) -> filter.includes("ref")))
			.trackTotalHits((total) -> total.enabled(true))
			.timeout(ArticleSearch.WITHIN), Found.class);
		Query events = matching(Of.TRAININGS, "changed", since, chosen, borders);
		long trainings = this.client.count((count) -> count.index(this.trainings).query(events)).count();
		return new Arrivals(ArticleSearch.total(found),
				found.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).map(Found::ref).toList(),
				trainings);
	}

	private Query matching(Of of, String field, Instant since, SearchRequest chosen, Borders borders) {
		CountRequest request = new CountRequest(of, List.of(), List.of(), "", chosen, Figures.ALL, borders,
				LocalDate.MAX, 1);
		Query asked = this.queries.of(request);
		return Query.of((query) -> query.bool((bool) -> bool.filter(asked)
			.filter((filter) -> filter
				.range((range) -> range.date((date) -> date.field(field).gt(since.toString()))))));
	}

	record Found(ArticleRef ref) {
	}

}
