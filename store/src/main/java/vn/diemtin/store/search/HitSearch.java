package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.ArticleSearch.Found;
import vn.diemtin.store.search.SearchRequest.Sort;

/// The hits of one page: of every article, or of each story its best article.
///
/// Elasticsearch collapses stories, but only by looking at everything that matches, and it goes
/// on behind a hit only where hits are sorted by what they are collapsed by. So articles are
/// looked through in order, and those are kept that are the best of their story among all that
/// match; which those are, one more search of these stories alone tells. A page costs the same
/// however deep it lies. Everything that matches is counted by a search of its own at the same
/// time, which needs no order and whose answer Elasticsearch keeps for the next page.
final class HitSearch {

	private static final String STORY = "story";

	/// So often a page of stories is looked for further, where most of what comes are
	/// copies of what was shown. A page may then be shorter than asked for.
	private static final int MOST_ROUNDS = 8;

	/// How many times as many articles as wanted stories are looked through in a round.
	private static final int LOOKED_THROUGH = 2;

	private final ElasticsearchClient client;

	private final String alias;

	private final SearchRequest request;

	private final Query asked;

	private final Query chosen;

	private final List<SortOptions> sort;

	/// @param asked what is asked for, less what is chosen in facets
	HitSearch(ElasticsearchClient client, String alias, SearchRequest request, Query asked) {
		this.client = client;
		this.alias = alias;
		this.request = request;
		this.asked = asked;
		this.chosen = Facets.filter(request);
		this.sort = sort(request.sort());
	}

	private static List<SortOptions> sort(Sort sort) {
		SortOptions id = SortOptions.of((options) -> options.field((field) -> field.field("id").order(SortOrder.Asc)));
		return switch (sort) {
			case RELEVANCE ->
				List.of(SortOptions.of((options) -> options.score((score) -> score.order(SortOrder.Desc))),
						ArticleSearch.byDate(SortOrder.Desc), id);
			case NEWEST -> List.of(ArticleSearch.byDate(SortOrder.Desc), id);
			case OLDEST -> List.of(ArticleSearch.byDate(SortOrder.Asc), id);
		};
	}

	/// Every article.
	/// @param after where the page begins; null for the first
	Page articles(@Nullable List<FieldValue> after) throws IOException {
		CompletableFuture<SearchResponse<Void>> counts = counts();
		List<Hit<Found>> hits = (this.request.size() > 0)
				? send(this.asked, this.request.size(), false, after).hits().hits() : List.of();
		boolean isLast = hits.isEmpty() || hits.size() < this.request.size();
		return new Page(answer(counts), hits, isLast ? null : hits.getLast().sort());
	}

	/// Stories.
	/// @param after where the page begins; null for the first
	Page stories(@Nullable List<FieldValue> after) throws IOException {
		CompletableFuture<SearchResponse<Void>> counts = counts();
		int wanted = this.request.size();
		if (wanted == 0) {
			return new Page(answer(counts), List.of(), null);
		}
		int looked = wanted * LOOKED_THROUGH;
		List<FieldValue> position = after;
		List<Hit<Found>> kept = new ArrayList<>();
		for (int round = 1; round <= MOST_ROUNDS; round++) {
			List<Hit<Void>> candidates = behind(position, looked);
			for (Hit<Found> hit : best(candidates)) {
				kept.add(hit);
				if (kept.size() >= wanted) {
					return new Page(answer(counts), kept, hit.sort());
				}
			}
			if (candidates.size() < looked) {
				return new Page(answer(counts), kept, null);
			}
			position = candidates.getLast().sort();
		}
		return new Page(answer(counts), kept, position);
	}

	/// Those of the articles that are the best of their story, in order.
	private List<Hit<Found>> best(List<Hit<Void>> candidates) throws IOException {
		if (candidates.isEmpty()) {
			return List.of();
		}
		Set<String> ids = candidates.stream().map((hit) -> String.valueOf(hit.id())).collect(Collectors.toSet());
		List<String> stories = candidates.stream()
			.flatMap((hit) -> Stream.ofNullable(hit.fields().get(STORY)))
			.flatMap((values) -> Stream.of(values.to(String[].class)))
			.distinct()
			.toList();
		Query ofThese = Query
			.of((query) -> query.bool((bool) -> bool.must(this.asked).filter(Facets.anyOf(STORY, stories))));
		return send(ofThese, stories.size(), true, null).hits()
			.hits()
			.stream()
			.filter((hit) -> ids.contains(String.valueOf(hit.id())))
			.toList();
	}

	private SearchResponse<Found> send(Query query, int size, boolean collapses, @Nullable List<FieldValue> after)
			throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.postFilter(this.chosen)
				.sort(this.sort)
				.size(size)
				.source((source) -> source.filter((filter) -> filter.includes("ref", "lead", "topics", "chips")))
				.highlight(Highlights.request())
				.trackTotalHits((total) -> total.enabled(false))
				.timeout(ArticleSearch.WITHIN);
			if (collapses) {
				search.collapse((collapse) -> collapse.field(STORY));
			}
			return (after != null) ? search.searchAfter(after) : search;
		}, Found.class);
	}

	/// Articles of which only the story is known.
	private List<Hit<Void>> behind(@Nullable List<FieldValue> position, int size) throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(this.asked)
				.postFilter(this.chosen)
				.sort(this.sort)
				.size(size)
				.source((source) -> source.fetch(false))
				.docvalueFields((field) -> field.field(STORY))
				.trackTotalHits((total) -> total.enabled(false))
				.timeout(ArticleSearch.WITHIN);
			return (position != null) ? search.searchAfter(position) : search;
		}, Void.class).hits().hits();
	}

	/// The total and the facets.
	private CompletableFuture<SearchResponse<Void>> counts() {
		return new ElasticsearchAsyncClient(this.client._transport(), this.client._transportOptions())
			.search((search) -> search.index(this.alias)
				.query((query) -> query.bool((bool) -> bool.filter(this.asked)))
				.postFilter(this.chosen)
				.size(0)
				.trackTotalHits((total) -> total.enabled(true))
				.aggregations(Facets.aggregations(this.request))
				.timeout(ArticleSearch.WITHIN), Void.class);
	}

	private static <T> T answer(CompletableFuture<T> coming) throws IOException {
		try {
			return coming.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof IOException cause) {
				throw cause;
			}
			if (ex.getCause() instanceof ElasticsearchException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	/// @param counted the answer that holds the total and the facets
	/// @param last where the next page begins; null on the last page
	record Page(SearchResponse<?> counted, List<Hit<Found>> hits, @Nullable List<FieldValue> last) {
	}

}
