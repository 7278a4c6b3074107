package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.search.StatisticOrder.Place;

/// One page of figures, each row behind all of the page before. A page begins where the last row of the one before
/// stands, so figures that arrive meanwhile neither push others off their page nor show them twice.
final class StatisticRows {

	private static final int AT_ONCE = 25;

	private static final int MOST_ARTICLES = 1_000;

	private final ElasticsearchClient client;

	private final String alias;

	private final Query articles;

	private final Query figures;

	private final StatisticRequest request;

	private final StatisticOrder order;

	/// @param articles which are asked for
	StatisticRows(ElasticsearchClient client, String alias, Query articles, StatisticRequest request) {
		this.client = client;
		this.alias = alias;
		this.articles = articles;
		this.request = request;
		this.figures = StatisticFacets.filter(request, null);
		this.order = new StatisticOrder(request.sort());
	}

	/// A row and where it stands.
	private record Placed(Place place, StatisticRow row) {
	}

	Slice<StatisticRow> page() throws IOException {
		Place after = this.order.place(this.request.after());
		List<Placed> rows = new ArrayList<>();
		boolean byArticle = this.request.sort() == StatisticRequest.Sort.NEWEST;
		if (after != null || byArticle) {
			rows.addAll(tied((after != null) ? after.rank() : StatisticOrder.EQUAL, after));
		}
		if (cut(rows) == rows.size() && !byArticle) {
			rows.addAll(beyond(after, Math.max(0, this.request.size() - rows.size())));
		}
		int cut = cut(rows);
		return new Slice<>(rows.subList(0, cut).stream().map(Placed::row).toList(),
				(cut < rows.size()) ? this.order.token(rows.get(cut - 1).place()) : null);
	}

	/// How many rows are a page: figures of one article that stand at one place are not
	/// parted.
	private int cut(List<Placed> rows) {
		int cut = Math.min(this.request.size(), rows.size());
		while (cut > 0 && cut < rows.size() && rows.get(cut).place().equals(rows.get(cut - 1).place())) {
			cut++;
		}
		return cut;
	}

	/// Rows of the rank of the last one, of articles behind its own; at least one more
	/// than a page, if there is one.
	private List<Placed> tied(double rank, @Nullable Place after) throws IOException {
		List<Placed> rows = new ArrayList<>();
		Query tied = all(this.figures, this.order.tied(rank));
		List<SortOptions> sort = new StatisticOrder(StatisticRequest.Sort.NEWEST).sort(tied);
		List<FieldValue> place = (after != null) ? List.of(FieldValue.of(after.date()), FieldValue.of(after.id()))
				: List.of();
		List<StatisticFound> found;
		do {
			found = found(tied, sort, AT_ONCE, place);
			for (StatisticFound article : found) {
				placed(article).stream().filter((row) -> row.place().rank() == rank).forEach(rows::add);
			}
			place = found.isEmpty() ? place : List.of(FieldValue.of(found.getLast().ref().date().toEpochMilli()),
					FieldValue.of(found.getLast().ref().id().value()));
		}
		while (found.size() == AT_ONCE && cut(rows) == rows.size());
		return rows;
	}

	/// Rows of higher ranks. Articles come by their lowest one, so a row is in its order
	/// when no article that is left out could have one before it.
	private List<Placed> beyond(@Nullable Place after, int size) throws IOException {
		double rank = (after != null) ? after.rank() : Double.NEGATIVE_INFINITY;
		Query above = (after != null) ? this.order.beyond(rank) : this.figures;
		if (above == null) {
			return List.of();
		}
		Query beyond = all(this.figures, above);
		for (int most = size + 1;; most = Math.min(2 * most, MOST_ARTICLES)) {
			List<StatisticFound> found = found(beyond, this.order.sort(beyond), most, List.of());
			boolean whole = found.size() < most;
			List<Placed> rows = new ArrayList<>();
			for (StatisticFound article : found) {
				placed(article).stream().filter((row) -> row.place().rank() > rank).forEach(rows::add);
			}
			rows.sort(Comparator.comparing(Placed::place));
			if (!whole) {
				Place bound = lowest(found.getLast(), rank);
				rows.removeIf((row) -> row.place().compareTo(bound) > 0);
			}
			if (whole || rows.size() > size || most >= MOST_ARTICLES) {
				return rows;
			}
		}
	}

	private Place lowest(StatisticFound article, double rank) {
		return article.matched()
			.stream()
			.map((fact) -> this.order.place(article.ref(), fact))
			.filter((place) -> place.rank() > rank)
			.min(Comparator.naturalOrder())
			.orElse(this.order.place(article.ref(), article.matched().getFirst()));
	}

	/// Figures that stand beside each other are one row, led by the first of them in this
	/// order.
	private List<Placed> placed(StatisticFound article) {
		List<StatisticFact> matched = new ArrayList<>(article.matched());
		matched.sort(Comparator.comparingDouble(this.order::rank));
		List<Placed> rows = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		for (StatisticFact fact : matched) {
			if (shown.add(fact.id())) {
				List<StatisticFact> beside = article.beside(fact);
				beside.forEach((other) -> shown.add(other.id()));
				rows.add(new Placed(this.order.place(article.ref(), fact),
						new StatisticRow(article.ref(), fact, beside)));
			}
		}
		return rows;
	}

	private List<StatisticFound> found(Query wanted, List<SortOptions> sort, int size, List<FieldValue> after)
			throws IOException {
		Query query = all(this.articles, StatisticFound.matching(this.figures),
				Query.of((outer) -> outer.nested((nested) -> nested.path(StatisticSearch.PATH).query(wanted))));
		return StatisticFound.of(this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.sort(sort)
				.size(size)
				.trackTotalHits((total) -> total.enabled(false))
				.source((source) -> source.filter((filter) -> filter.includes(StatisticFound.FIELDS)))
				.timeout(ArticleSearch.WITHIN);
			return after.isEmpty() ? search : search.searchAfter(after);
		}, StatisticFound.Source.class));
	}

	private static Query all(Query... queries) {
		return new Query(new BoolQuery.Builder().filter(List.of(queries)).build());
	}

}
