package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;

import vn.diemtin.events.fact.StatisticFact;

/// An article of which figures are asked for.
///
/// @param all its figures
/// @param matched those asked for, in the article's order
record StatisticFound(ArticleRef ref, List<StatisticFact> all, List<StatisticFact> matched) {

	/// What of a document is needed.
	static final List<String> FIELDS = List.of("ref", StatisticSearch.PATH + ".fact");

	/// `max_inner_result_window` of the index.
	private static final int MOST_OF_AN_ARTICLE = 1_000;

	/// Articles with such figures, which are told by their number within the article.
	static Query matching(Query figures) {
		return Query.of((query) -> query.nested((nested) -> nested.path(StatisticSearch.PATH)
			.query(figures)
			.innerHits((inner) -> inner.size(MOST_OF_AN_ARTICLE)
				.sort(SortOptions.of((options) -> options.doc((doc) -> doc.order(SortOrder.Asc))))
				.source((source) -> source.fetch(false)))));
	}

	static List<StatisticFound> of(SearchResponse<Source> response) {
		return response.hits().hits().stream().map(StatisticFound::of).toList();
	}

	private static StatisticFound of(Hit<Source> hit) {
		Source source = hit.source();
		if (source == null) {
			throw new IllegalStateException("Elasticsearch left out the source of " + hit.id());
		}
		List<StatisticFact> all = source.statistics().stream().map(Held::fact).toList();
		List<StatisticFact> matched = new ArrayList<>();
		var inner = hit.innerHits().get(StatisticSearch.PATH);
		if (inner != null) {
			inner.hits().hits().forEach((nested) -> {
				if (nested.nested() != null && nested.nested().offset() < all.size()) {
					matched.add(all.get(nested.nested().offset()));
				}
			});
		}
		return new StatisticFound(source.ref(), all, matched);
	}

	/// The figures that the article sets a figure beside.
	List<StatisticFact> beside(StatisticFact fact) {
		return this.all.stream()
			.filter((other) -> !fact.id().equals(other.id()) && (isWith(fact, other) || isWith(other, fact)))
			.toList();
	}

	private static boolean isWith(StatisticFact fact, StatisticFact other) {
		return fact.compares() != null && other.id().equals(fact.compares().with());
	}

	record Source(ArticleRef ref, List<Held> statistics) {
	}

	record Held(StatisticFact fact) {
	}

}
