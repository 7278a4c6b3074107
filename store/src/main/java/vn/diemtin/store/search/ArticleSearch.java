package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.search.SearchRequest.Sort;

/// Answers a [SearchRequest].
public final class ArticleSearch {

	/// A search that takes longer answers with what it has.
	static final String WITHIN = "10s";

	private final ElasticsearchClient client;

	private final String alias;

	public ArticleSearch(ElasticsearchClient client, String alias) {
		this.client = client;
		this.alias = alias;
	}

	/// One page of hits.
	public SearchPage search(SearchRequest request) throws IOException {
		Parsed parsed = QueryParser.parse(request.query());
		List<String> problems = new ArrayList<>(parsed.problems());
		List<FieldValue> after = (request.after() != null) ? PageToken.read(request.sort(), request.after()) : null;
		if (request.after() != null && after == null) {
			problems.add("Không đọc được vị trí của trang tiếp theo nên hiển thị trang đầu.");
		}
		SearchResponse<Found> response = send(request, parsed, after);
		List<Hit> hits = response.hits().hits().stream().map(Found::hit).toList();
		return new SearchPage(total(response), hits, Facets.read(response.aggregations()),
				Facets.histogram(response.aggregations()), problems, next(request, response));
	}

	private SearchResponse<Found> send(SearchRequest request, Parsed parsed, @Nullable List<FieldValue> after)
			throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(query(parsed.query(), request))
				.postFilter(Facets.filter(request))
				.sort(sort(request.sort()))
				.size(request.size())
				.source((source) -> source.filter((filter) -> filter.includes("ref", "lead", "topics", "chips")))
				.highlight(Highlights.request())
				.aggregations(Facets.aggregations(request))
				.trackTotalHits((total) -> total.enabled(true))
				.timeout(WITHIN);
			return (after != null) ? search.searchAfter(after) : search;
		}, Found.class);
	}

	/// What is asked for, less what is chosen in facets.
	static Query query(vn.diemtin.store.query.Query query, SearchRequest request) {
		BoolQuery.Builder bool = new BoolQuery.Builder().must(ElasticsearchQueries.compile(query));
		if (request.from() != null) {
			bool.filter(Days.from("date", request.from().toString()));
		}
		if (request.to() != null) {
			bool.filter(Days.to("date", request.to().toString()));
		}
		return new Query(bool.build());
	}

	private static List<SortOptions> sort(Sort sort) {
		return switch (sort) {
			case RELEVANCE ->
				List.of(SortOptions.of((options) -> options.score((score) -> score.order(SortOrder.Desc))),
						byDate(SortOrder.Desc), byId());
			case NEWEST -> List.of(byDate(SortOrder.Desc), byId());
			case OLDEST -> List.of(byDate(SortOrder.Asc), byId());
		};
	}

	static SortOptions byDate(SortOrder order) {
		return SortOptions.of((options) -> options.field((field) -> field.field("date").order(order)));
	}

	/// Behind every other order, so that there are no ties.
	static SortOptions byId() {
		return SortOptions.of((options) -> options.field((field) -> field.field("id").order(SortOrder.Asc)));
	}

	static long total(SearchResponse<?> response) {
		return (response.hits().total() != null) ? response.hits().total().value() : 0;
	}

	private static @Nullable String next(SearchRequest request, SearchResponse<Found> response) {
		var hits = response.hits().hits();
		return (request.size() == 0 || hits.size() < request.size()) ? null
				: PageToken.of(request.sort(), hits.getLast().sort());
	}

	/// What of a document is needed for a hit.
	record Found(ArticleRef ref, @Nullable String lead, List<String> topics, List<Hit.Chip> chips) {

		static Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<Found> hit) {
			Found found = hit.source();
			if (found == null) {
				throw new IllegalStateException("Elasticsearch left out the source of " + hit.id());
			}
			String lead = (found.lead() != null) ? found.lead() : "";
			return new Hit(found.ref(), Highlights.whole("title", found.ref().title(), hit.highlight()),
					Highlights.whole("lead", lead, hit.highlight()), Highlights.fragments("text", hit.highlight()),
					found.topics(), found.chips());
		}

	}

}
