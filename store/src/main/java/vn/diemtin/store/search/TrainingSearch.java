package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.search.SearchRequest.Sort;

/// Answers a [TrainingRequest].
public final class TrainingSearch {

	private static final String FROM = "from";

	private final ElasticsearchClient client;

	private final String alias;

	private final TrainingQueries queries;

	public TrainingSearch(ElasticsearchClient client, String alias, TrainingQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// One page of events, the latest first.
	public TrainingPage search(TrainingRequest request) throws IOException {
		Parsed parsed = QueryParser.parse(request.query());
		List<String> problems = new ArrayList<>(parsed.problems());
		List<FieldValue> after = (request.after() != null) ? PageToken.read(Sort.NEWEST, request.after()) : null;
		if (request.after() != null && after == null) {
			problems.add("Không đọc được vị trí của trang tiếp theo nên hiển thị trang đầu.");
		}
		SearchResponse<Held> response = send(request, query(this.queries.compile(parsed.query()), request), after);
		List<Hit<Held>> hits = response.hits().hits();
		String next = (request.size() == 0 || hits.size() < request.size()) ? null
				: PageToken.of(Sort.NEWEST, hits.getLast().sort());
		return new TrainingPage(ArticleSearch.total(response),
				hits.stream().map(Hit::source).filter(Objects::nonNull).map(Held::found).toList(),
				TrainingFacets.read(response.aggregations()), problems, next);
	}

	private SearchResponse<Held> send(TrainingRequest request, Query asked, @Nullable List<FieldValue> after)
			throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(asked)
				.postFilter(TrainingFacets.filter(request))
				.sort((sort) -> sort.field((field) -> field.field(FROM).order(SortOrder.Desc)))
				.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
				.size(request.size())
				.source((source) -> source.filter((filter) -> filter.includes("found")))
				.aggregations(TrainingFacets.aggregations(request))
				.trackTotalHits((total) -> total.enabled(true))
				.timeout(ArticleSearch.WITHIN);
			return (after != null) ? search.searchAfter(after) : search;
		}, Held.class);
	}

	/// What is asked for, less what is chosen in facets.
	static Query query(Query asked, TrainingRequest request) {
		BoolQuery.Builder bool = new BoolQuery.Builder().filter(asked);
		if (request.from() != null || request.to() != null) {
			bool.filter(TrainingQueries.between(request.from(), request.to()));
		}
		if (!request.status().contains(Status.WITHDRAWN)) {
			bool.mustNot((withdrawn) -> withdrawn.term((term) -> term.field("status").value("withdrawn")));
		}
		return new Query(bool.build());
	}

	record Held(TrainingHit found) {
	}

}
