package vn.diemtin.store.search;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

	/// Longer than Elasticsearch takes for whatever it answers at all.
	public static final Duration LONGEST = Duration.ofMinutes(1);

	private final ElasticsearchClient client;

	private final String alias;

	private final ElasticsearchQueries queries;

	public ArticleSearch(ElasticsearchClient client, String alias, ElasticsearchQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// One page of hits, without counts.
	public SearchPage hits(SearchRequest request) throws IOException {
		Parsed parsed = QueryParser.parse(request.query());
		List<String> problems = new ArrayList<>(parsed.problems());
		List<FieldValue> after = (request.after() != null) ? PageToken.read(request.sort(), request.after()) : null;
		if (request.after() != null && after == null) {
			problems.add("Không đọc được vị trí của trang tiếp theo nên hiển thị trang đầu.");
		}
		HitSearch hits = new HitSearch(this.client, this.alias, request,
				query(this.queries.compile(parsed.query()), request), ElasticsearchQueries.marks(parsed.query()));
		HitSearch.Page page = request.grouped() ? hits.stories(after) : hits.articles(after);
		return new SearchPage(page.hits().stream().map(Found::hit).toList(), null, problems,
				(page.last() != null) ? PageToken.of(request.sort(), page.last()) : null);
	}

	/// Everything that answers, counted.
	public SearchCounts counts(SearchRequest request) throws IOException {
		return counts(request, LONGEST)
			.orElseThrow(() -> new SocketTimeoutException("Elasticsearch did not count in time"));
	}

	/// Everything that answers, counted; empty when that takes longer than somebody
	/// waits.
	public Optional<SearchCounts> counts(SearchRequest request, Duration patience) throws IOException {
		return Optional.ofNullable(total(request).within(patience));
	}

	private TotalSearch total(SearchRequest request) {
		return new TotalSearch(this.client, this.alias, request,
				query(this.queries.compile(QueryParser.parse(request.query()).query()), request));
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
