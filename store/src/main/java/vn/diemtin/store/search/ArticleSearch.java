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

/// Answers a [SearchRequest].
public final class ArticleSearch {

	/// A search that takes longer answers with what it has.
	static final String WITHIN = "10s";

	private final ElasticsearchClient client;

	private final String alias;

	private final ElasticsearchQueries queries;

	public ArticleSearch(ElasticsearchClient client, String alias, ElasticsearchQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// One page of hits.
	public SearchPage search(SearchRequest request) throws IOException {
		Parsed parsed = QueryParser.parse(request.query());
		List<String> problems = new ArrayList<>(parsed.problems());
		List<FieldValue> after = (request.after() != null) ? PageToken.read(request.sort(), request.after()) : null;
		if (request.after() != null && after == null) {
			problems.add("Không đọc được vị trí của trang tiếp theo nên hiển thị trang đầu.");
		}
		HitSearch asked = new HitSearch(this.client, this.alias, request,
				query(this.queries.compile(parsed.query()), request));
		HitSearch.Page page = request.grouped() ? asked.stories(after) : asked.articles(after);
		SearchResponse<?> counted = page.counted();
		return new SearchPage(total(counted), request.grouped() ? Facets.stories(counted.aggregations()) : null,
				page.hits().stream().map(Found::hit).toList(), Facets.read(counted.aggregations()),
				Facets.histogram(counted.aggregations()), problems,
				(page.last() != null) ? PageToken.of(request.sort(), page.last()) : null);
	}

	/// What is asked for, less what is chosen in facets.
	static Query query(Query query, SearchRequest request) {
		BoolQuery.Builder bool = new BoolQuery.Builder().must(query);
		if (request.from() != null) {
			bool.filter(Days.from("date", request.from().toString()));
		}
		if (request.to() != null) {
			bool.filter(Days.to("date", request.to().toString()));
		}
		return new Query(bool.build());
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
					found.topics(), found.chips(), null);
		}

	}

}
