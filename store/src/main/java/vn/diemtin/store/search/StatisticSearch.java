package vn.diemtin.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.QueryParser;

/// Finds single figures in articles.
public final class StatisticSearch {

	static final String PATH = "statistics";

	/// Elasticsearch's `index.max_inner_result_window`.
	private static final int MOST_OF_AN_ARTICLE = 100;

	private final ElasticsearchClient client;

	private final String alias;

	private final ElasticsearchQueries queries;

	public StatisticSearch(ElasticsearchClient client, String alias, ElasticsearchQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// One page of figures.
	public StatisticPage search(StatisticRequest request) throws IOException {
		Query query = matching(request);
		SearchResponse<Found> response = this.client.search((search) -> search.index(this.alias)
			.query(query)
			.sort(sort(request), ArticleSearch.byDate(SortOrder.Desc))
			.size(request.size())
			.source((source) -> source.filter((filter) -> filter.includes("ref", PATH + ".fact")))
			.timeout(ArticleSearch.WITHIN), Found.class);
		List<StatisticRow> rows = rows(response);
		Comparator<StatisticRow> order = order(request.sort());
		if (order != null) {
			rows.sort(order);
		}
		return StatisticFacets.page(counted(request), rows.subList(0, Math.min(rows.size(), request.size())));
	}

	/// The figures of some articles, those of the newest first, each as a row of its own.
	/// @param articles how many articles
	/// @param after the token of the slice before; null for the first
	/// @throws BadToken when the token is none
	public Slice<StatisticRow> slice(StatisticRequest request, int articles, @Nullable String after)
			throws IOException {
		Query query = matching(request);
		List<FieldValue> place = PageToken.place(PATH, 1, after);
		List<Hit<Found>> hits = this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.sort(ArticleSearch.byDate(SortOrder.Desc), ArticleSearch.byId())
				.size(articles)
				.source((source) -> source.filter((filter) -> filter.includes("ref", PATH + ".fact")))
				.timeout(ArticleSearch.WITHIN);
			return (place != null) ? search.searchAfter(place) : search;
		}, Found.class).hits().hits();
		List<StatisticRow> rows = new ArrayList<>();
		for (Hit<Found> hit : hits) {
			Found found = found(hit);
			matched(hit).forEach((fact) -> rows.add(new StatisticRow(found.ref(), fact, beside(found, fact))));
		}
		return new Slice<>(rows, (hits.size() < articles) ? null : PageToken.of(PATH, hits.getLast().sort()));
	}

	private Query matching(StatisticRequest request) {
		BoolQuery.Builder article = article(request);
		article.filter((filter) -> filter.nested((nested) -> nested.path(PATH)
			.query(StatisticFacets.filter(request, null))
			.innerHits((inner) -> inner.size(MOST_OF_AN_ARTICLE)
				.sort(SortOptions.of((options) -> options.doc((doc) -> doc.order(SortOrder.Asc))))
				.source((source) -> source.filter((filtered) -> filtered.includes(PATH + ".fact"))))));
		return new Query(article.build());
	}

	/// What is counted is counted over all articles asked for, whatever is chosen of
	/// their figures.
	private SearchResponse<Void> counted(StatisticRequest request) throws IOException {
		Query articles = new Query(article(request).build());
		return this.client.search((search) -> search.index(this.alias)
			.query(articles)
			.size(0)
			.aggregations(StatisticFacets.aggregations(request))
			.timeout(ArticleSearch.WITHIN), Void.class);
	}

	private BoolQuery.Builder article(StatisticRequest request) {
		BoolQuery.Builder bool = new BoolQuery.Builder()
			.filter(this.queries.compile(QueryParser.parse(request.query()).query()));
		if (!request.topics().isEmpty()) {
			bool.filter(Facets.anyOf("topics", request.topics()));
		}
		if (!request.provinces().isEmpty()) {
			bool.filter(Facets.anyOf("provinces", request.provinces()));
		}
		if (!request.agencies().isEmpty()) {
			bool.filter(Facets.anyOf("agencies", request.agencies()));
		}
		if (request.from() != null) {
			bool.filter(Days.from("date", request.from().toString()));
		}
		if (request.to() != null) {
			bool.filter(Days.to("date", request.to().toString()));
		}
		return bool;
	}

	private static SortOptions sort(StatisticRequest request) {
		return switch (request.sort()) {
			case NEWEST -> ArticleSearch.byDate(SortOrder.Desc);
			case LARGEST -> byFigure(request, "max", SortOrder.Desc);
			case SMALLEST -> byFigure(request, "min", SortOrder.Asc);
			case PERIOD -> byFigure(request, "to", SortOrder.Desc);
		};
	}

	private static SortOptions byFigure(StatisticRequest request, String field, SortOrder order) {
		Query figure = StatisticFacets.filter(request, null);
		return SortOptions.of((sort) -> sort.field((by) -> by.field(PATH + "." + field)
			.order(order)
			.mode((order == SortOrder.Desc) ? SortMode.Max : SortMode.Min)
			.missing("_last")
			.nested((nested) -> nested.path(PATH).filter(figure))));
	}

	private static @Nullable Comparator<StatisticRow> order(StatisticRequest.Sort sort) {
		return switch (sort) {
			case NEWEST -> null;
			case LARGEST -> Comparator.comparingDouble((StatisticRow row) -> row.statistic().value().max()).reversed();
			case SMALLEST -> Comparator.comparingDouble((row) -> row.statistic().value().min());
			case PERIOD -> Comparator.comparing(StatisticSearch::end, Comparator.reverseOrder());
		};
	}

	private static String end(StatisticRow row) {
		StatisticFact.Period period = row.statistic().period();
		DayRange days = (period != null) ? DayRange.of(period.timex()) : null;
		return (days != null) ? days.to().toString() : "";
	}

	private static List<StatisticRow> rows(SearchResponse<Found> response) {
		List<StatisticRow> rows = new ArrayList<>();
		for (Hit<Found> hit : response.hits().hits()) {
			rows.addAll(rows(found(hit), matched(hit)));
		}
		return rows;
	}

	private static Found found(Hit<Found> hit) {
		Found found = hit.source();
		if (found == null) {
			throw new IllegalStateException("Elasticsearch left out the source of " + hit.id());
		}
		return found;
	}

	private static List<StatisticFact> matched(Hit<Found> hit) {
		var inner = hit.innerHits().get(PATH);
		List<StatisticFact> matched = new ArrayList<>();
		if (inner != null) {
			inner.hits().hits().forEach((nested) -> {
				if (nested.source() != null) {
					matched.add(nested.source().to(Held.class).fact());
				}
			});
		}
		return matched;
	}

	/// Figures that stand beside each other are one row, led by the one that matched
	/// first.
	private static List<StatisticRow> rows(Found found, List<StatisticFact> matched) {
		List<StatisticRow> rows = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		for (StatisticFact fact : matched) {
			if (shown.add(fact.id())) {
				List<StatisticFact> beside = beside(found, fact);
				beside.forEach((other) -> shown.add(other.id()));
				rows.add(new StatisticRow(found.ref(), fact, beside));
			}
		}
		return rows;
	}

	private static List<StatisticFact> beside(Found found, StatisticFact fact) {
		return found.statistics().stream().map(Held::fact).filter((other) -> areBeside(fact, other)).toList();
	}

	private static boolean areBeside(StatisticFact fact, StatisticFact other) {
		return !fact.id().equals(other.id()) && (isWith(fact, other) || isWith(other, fact));
	}

	private static boolean isWith(StatisticFact fact, StatisticFact other) {
		return fact.compares() != null && other.id().equals(fact.compares().with());
	}

	record Found(ArticleRef ref, List<Held> statistics) {
	}

	record Held(StatisticFact fact) {
	}

}
