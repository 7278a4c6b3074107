package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.ArticleSearch.Found;
import vn.diemtin.store.search.SearchRequest.Sort;

/// The hits of one page: of every article, or of each story its best article.
///
/// Elasticsearch collapses stories, but only by looking at everything that matches, and it goes
/// on behind a hit only where hits are sorted by what they are collapsed by. So articles are
/// looked through in order, and those are kept that are the best of their story among all that
/// match; which those are, one more search of these stories alone tells, and another what is shown of them. A page costs the same
/// however deep it lies.
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

	private final Query wanted;

	private final Query marks;

	private final List<SortOptions> sort;

	/// @param asked what is asked for, less what is chosen in facets
	/// @param marks what is marked in the hits
	HitSearch(ElasticsearchClient client, String alias, SearchRequest request, Query asked, Query marks) {
		this.client = client;
		this.alias = alias;
		this.request = request;
		this.wanted = Query.of((query) -> query.bool((bool) -> bool.must(asked).filter(Facets.filter(request))));
		this.marks = marks;
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
		List<Hit<Void>> hits = (this.request.size() > 0) ? behind(after, this.request.size()) : List.of();
		boolean isLast = hits.isEmpty() || hits.size() < this.request.size();
		return new Page(shown(hits), isLast ? null : hits.getLast().sort());
	}

	/// Stories.
	/// @param after where the page begins; null for the first
	Page stories(@Nullable List<FieldValue> after) throws IOException {
		int wanted = this.request.size();
		if (wanted == 0) {
			return new Page(List.of(), null);
		}
		int looked = wanted * LOOKED_THROUGH;
		List<FieldValue> position = after;
		List<Hit<Void>> kept = new ArrayList<>();
		for (int round = 1; round <= MOST_ROUNDS; round++) {
			List<Hit<Void>> candidates = behind(position, looked);
			for (Hit<Void> hit : best(candidates)) {
				kept.add(hit);
				if (kept.size() >= wanted) {
					return new Page(shown(kept), hit.sort());
				}
			}
			if (candidates.size() < looked) {
				return new Page(shown(kept), null);
			}
			position = candidates.getLast().sort();
		}
		return new Page(shown(kept), position);
	}

	/// Articles in order, of which only the story is known.
	private List<Hit<Void>> behind(@Nullable List<FieldValue> position, int size) throws IOException {
		return this.client.search((search) -> {
			ordered(search, this.wanted, size);
			return (position != null) ? search.searchAfter(position) : search;
		}, Void.class).hits().hits();
	}

	/// Those of the articles that are the best of their story, in order.
	private List<Hit<Void>> best(List<Hit<Void>> candidates) throws IOException {
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
			.of((query) -> query.bool((bool) -> bool.must(this.wanted).filter(Facets.anyOf(STORY, stories))));
		return this.client
			.search((search) -> ordered(search, ofThese, stories.size()).collapse((collapse) -> collapse.field(STORY)),
					Void.class)
			.hits()
			.hits()
			.stream()
			.filter((hit) -> ids.contains(String.valueOf(hit.id())))
			.toList();
	}

	private co.elastic.clients.elasticsearch.core.SearchRequest.Builder ordered(
			co.elastic.clients.elasticsearch.core.SearchRequest.Builder search, Query query, int size) {
		return search.index(this.alias)
			.query(query)
			.sort(this.sort)
			.size(size)
			.source((source) -> source.fetch(false))
			.docvalueFields((field) -> field.field(STORY))
			.trackTotalHits((total) -> total.enabled(false))
			.timeout(ArticleSearch.WITHIN);
	}

	/// What is shown of the hits of a page. One that was taken away meanwhile is left
	/// out.
	private List<Hit<Found>> shown(List<Hit<Void>> hits) throws IOException {
		if (hits.isEmpty()) {
			return List.of();
		}
		List<String> ids = hits.stream().map((hit) -> String.valueOf(hit.id())).toList();
		Map<String, Hit<Found>> found = this.client
			.search((search) -> search.index(this.alias)
				.query((query) -> query.ids((these) -> these.values(ids)))
				.size(ids.size())
				.source((source) -> source.filter((filter) -> filter.includes("ref", "lead", "topics", "chips")))
				.highlight(Highlights.request(this.marks))
				.trackTotalHits((total) -> total.enabled(false))
				.timeout(ArticleSearch.WITHIN), Found.class)
			.hits()
			.hits()
			.stream()
			.collect(Collectors.toMap((hit) -> String.valueOf(hit.id()), (hit) -> hit));
		return ids.stream().flatMap((id) -> Stream.ofNullable(found.get(id))).toList();
	}

	/// @param last where the next page begins; null on the last page
	record Page(List<Hit<Found>> hits, @Nullable List<FieldValue> last) {
	}

}
