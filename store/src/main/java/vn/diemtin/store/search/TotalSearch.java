package vn.diemtin.store.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

/// Counts everything that answers a search. It needs no order, and Elasticsearch keeps the
/// answer until the index changes: who could not wait asks again, and what was begun is not done twice.
final class TotalSearch {

	private final SearchRequest request;

	private final CompletableFuture<SearchResponse<Void>> coming;

	/// Begins to count.
	/// @param asked what is asked for, less what is chosen in facets
	TotalSearch(ElasticsearchClient client, String alias, SearchRequest request, Query asked) {
		this.request = request;
		this.coming = new ElasticsearchAsyncClient(client._transport(), client._transportOptions())
			.search((search) -> search.index(alias)
				.query((query) -> query.bool((bool) -> bool.filter(asked)))
				.postFilter(Facets.filter(request))
				.size(0)
				.requestCache(true)
				.trackTotalHits((total) -> total.enabled(true))
				.aggregations(Facets.aggregations(request))
				.timeout(ArticleSearch.WITHIN), Void.class);
	}

	/// The counts; null when they take longer than somebody waits, who may have waited
	/// enough already.
	@Nullable SearchCounts within(Duration patience) throws IOException {
		try {
			return read(this.coming.get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return null;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException cause) {
				throw cause;
			}
			if (ex.getCause() instanceof ElasticsearchException cause) {
				throw cause;
			}
			throw new IOException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted while counting");
		}
	}

	private SearchCounts read(SearchResponse<Void> answer) {
		return new SearchCounts(ArticleSearch.total(answer),
				this.request.grouped() ? Facets.stories(answer.aggregations()) : null,
				Facets.read(answer.aggregations()), Facets.histogram(answer.aggregations()));
	}

}
