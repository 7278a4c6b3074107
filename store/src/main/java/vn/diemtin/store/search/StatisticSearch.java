package vn.diemtin.store.search;

import java.io.IOException;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.QueryParser;

/// Finds single figures in articles.
public final class StatisticSearch {

	static final String PATH = "statistics";

	private final ElasticsearchClient client;

	private final String alias;

	private final ElasticsearchQueries queries;

	public StatisticSearch(ElasticsearchClient client, String alias, ElasticsearchQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// One page of figures.
	public StatisticPage search(StatisticRequest request) throws IOException {
		Slice<StatisticRow> rows = new StatisticRows(this.client, this.alias, new Query(article(request).build()),
				request)
			.page();
		return StatisticFacets.page(counted(request), rows);
	}

	/// All of the figures side by side.
	public StatisticGrid grid(StatisticRequest request) throws IOException {
		Query articles = new Query(article(request).build());
		return StatisticGrid.of(this.client.search((search) -> search.index(this.alias)
			.query(articles)
			.size(0)
			.aggregations("grid", StatisticGrid.aggregation(request))
			.timeout(ArticleSearch.WITHIN), Void.class), request);
	}

	/// The figures of some articles, those of the newest first, each as a row of its own.
	/// @param articles how many articles
	/// @param after the token of the slice before; null for the first
	/// @throws BadToken when the token is none
	public Slice<StatisticRow> slice(StatisticRequest request, int articles, @Nullable String after)
			throws IOException {
		Query query = new Query(
				article(request).filter(StatisticFound.matching(StatisticFacets.filter(request, null))).build());
		List<FieldValue> place = PageToken.place(PATH, 1, after);
		SearchResponse<StatisticFound.Source> response = this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.sort(ArticleSearch.byDate(SortOrder.Desc), ArticleSearch.byId())
				.size(articles)
				.source((source) -> source.filter((filter) -> filter.includes(StatisticFound.FIELDS)))
				.timeout(ArticleSearch.WITHIN);
			return (place != null) ? search.searchAfter(place) : search;
		}, StatisticFound.Source.class);
		List<StatisticRow> rows = StatisticFound.of(response)
			.stream()
			.flatMap((found) -> found.matched()
				.stream()
				.map((fact) -> new StatisticRow(found.ref(), fact, found.beside(fact))))
			.toList();
		var hits = response.hits().hits();
		return new Slice<>(rows, (hits.size() < articles) ? null : PageToken.of(PATH, hits.getLast().sort()));
	}

	/// What is counted is counted over all articles asked for, whatever is chosen of
	/// their figures; agencies over those of all agencies.
	private SearchResponse<Void> counted(StatisticRequest request) throws IOException {
		Query articles = new Query(article(request, List.of()).build());
		return this.client.search((search) -> search.index(this.alias)
			.query(articles)
			.size(0)
			.aggregations(StatisticFacets.aggregations(request))
			.timeout(ArticleSearch.WITHIN), Void.class);
	}

	private BoolQuery.Builder article(StatisticRequest request) {
		return article(request, request.agencies());
	}

	private BoolQuery.Builder article(StatisticRequest request, List<String> agencies) {
		BoolQuery.Builder bool = new BoolQuery.Builder()
			.filter(this.queries.compile(QueryParser.parse(request.query()).query()));
		if (!request.topics().isEmpty()) {
			bool.filter(Facets.anyOf("topics", request.topics()));
		}
		if (!request.provinces().isEmpty()) {
			bool.filter(Facets.anyOf("provinces", request.provinces()));
		}
		if (!agencies.isEmpty()) {
			bool.filter(Facets.anyOf("agencies", agencies));
		}
		if (request.from() != null) {
			bool.filter(Days.from("date", request.from().toString()));
		}
		if (request.to() != null) {
			bool.filter(Days.to("date", request.to().toString()));
		}
		return bool;
	}

}
