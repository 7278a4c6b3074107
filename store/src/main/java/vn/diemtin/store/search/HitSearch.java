package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
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
/// Elasticsearch collapses stories, but it goes on behind a hit while it collapses only where
/// hits are sorted by what they are collapsed by, and even then a story whose best article
/// stood on an earlier page would come again with its second. So only the first page is
/// collapsed. On a later page the articles behind its beginning are looked through in order,
/// and those are kept that are the best of their story among all that match; which those are,
/// one more search tells. A page costs the same however deep it lies.
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
	Page articles(@Nullable List<FieldValue> after) throws IOException {
		SearchResponse<Found> response = send(this.asked, this.request.size(), true, false, after);
		return Page.of(response, this.request.size());
	}

	/// The first page of stories.
	Page stories() throws IOException {
		return Page.of(send(this.asked, this.request.size(), true, true, null), this.request.size());
	}

	/// A later page of stories.
	Page storiesBehind(List<FieldValue> after) throws IOException {
		int wanted = this.request.size();
		int looked = Math.max(1, wanted * LOOKED_THROUGH);
		List<FieldValue> position = after;
		List<Hit<Found>> kept = new ArrayList<>();
		SearchResponse<Void> counted = behind(position, looked, true);
		SearchResponse<Void> next = counted;
		for (int round = 1;; round++) {
			List<Hit<Void>> candidates = next.hits().hits();
			for (Hit<Found> hit : best(candidates)) {
				kept.add(hit);
				if (kept.size() >= wanted) {
					return new Page(counted, kept, hit.sort());
				}
			}
			if (candidates.size() < looked) {
				return new Page(counted, kept, null);
			}
			position = candidates.getLast().sort();
			if (round == MOST_ROUNDS) {
				return new Page(counted, kept, position);
			}
			next = behind(position, looked, false);
		}
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
		return send(ofThese, stories.size(), false, true, null).hits()
			.hits()
			.stream()
			.filter((hit) -> ids.contains(String.valueOf(hit.id())))
			.toList();
	}

	private SearchResponse<Found> send(Query query, int size, boolean counts, boolean collapses,
			@Nullable List<FieldValue> after) throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.postFilter(this.chosen)
				.sort(this.sort)
				.size(size)
				.source((source) -> source.filter((filter) -> filter.includes("ref", "lead", "topics", "chips")))
				.highlight(Highlights.request())
				.trackTotalHits((total) -> total.enabled(counts))
				.timeout(ArticleSearch.WITHIN);
			if (counts) {
				search.aggregations(Facets.aggregations(this.request));
			}
			if (collapses) {
				search.collapse((collapse) -> collapse.field(STORY));
			}
			return (after != null) ? search.searchAfter(after) : search;
		}, Found.class);
	}

	/// Articles of which only the story is known.
	private SearchResponse<Void> behind(List<FieldValue> position, int size, boolean counts) throws IOException {
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(this.asked)
				.postFilter(this.chosen)
				.sort(this.sort)
				.size(size)
				.searchAfter(position)
				.source((source) -> source.fetch(false))
				.docvalueFields((field) -> field.field(STORY))
				.trackTotalHits((total) -> total.enabled(counts))
				.timeout(ArticleSearch.WITHIN);
			return counts ? search.aggregations(Facets.aggregations(this.request)) : search;
		}, Void.class);
	}

	/// @param counted the answer that holds the total and the facets
	/// @param last where the next page begins; null on the last page
	record Page(SearchResponse<?> counted, List<Hit<Found>> hits, @Nullable List<FieldValue> last) {

		static Page of(SearchResponse<Found> response, int size) {
			List<Hit<Found>> hits = response.hits().hits();
			return new Page(response, hits, (size == 0 || hits.size() < size) ? null : hits.getLast().sort());
		}

	}

}
