package vn.diemtin.store.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.QueryParser;

/// Finds training events in articles.
public final class FactSearch {

	private static final String TRAININGS = "trainings";

	/// Elasticsearch's `index.max_inner_result_window`.
	private static final int MOST_OF_AN_ARTICLE = 100;

	private final ElasticsearchClient client;

	private final String alias;

	public FactSearch(ElasticsearchClient client, String alias) {
		this.client = client;
		this.alias = alias;
	}

	/// Training events, the latest first.
	public List<TrainingRow> trainings(TrainingRequest request) throws IOException {
		List<TrainingRow> rows = trainings(request, request.size(), null).rows();
		return rows.subList(0, Math.min(rows.size(), request.size()));
	}

	/// The training events of some articles, those with the latest event first.
	/// @param articles how many articles
	/// @param after the token of the slice before; null for the first
	/// @throws BadToken when the token is none
	public Slice<TrainingRow> trainings(TrainingRequest request, int articles, @Nullable String after)
			throws IOException {
		Query training = training(request);
		SortOptions latest = SortOptions.of((sort) -> sort.field((field) -> field.field("trainings.from")
			.order(SortOrder.Desc)
			.mode(SortMode.Max)
			.nested((nested) -> nested.path(TRAININGS).filter(training))));
		// A topic is asked of the event, not of its article.
		BoolQuery.Builder article = article(request.query(), List.of(), request.provinces());
		List<TrainingRow> rows = new ArrayList<>();
		List<Hit<Referred>> hits = send(TRAININGS, article, training, articles, PageToken.place(TRAININGS, 2, after),
				latest);
		for (Hit<Referred> hit : hits) {
			for (JsonData nested : inner(hit, TRAININGS)) {
				TrainingFact fact = nested.to(TrainingHeld.class).fact();
				DayRange days = (fact.dates() != null) ? DayRange.of(fact.dates().value()) : null;
				rows.add(new TrainingRow(ref(hit), fact, (days != null) ? days.from() : null,
						(days != null) ? days.to() : null));
			}
		}
		rows.sort(Comparator.comparing(FactSearch::day).reversed());
		return new Slice<>(rows, (hits.size() < articles) ? null : PageToken.of(TRAININGS, hits.getLast().sort()));
	}

	private static LocalDate day(TrainingRow row) {
		return (row.from() != null) ? row.from()
				: row.article().date().atOffset(ZoneOffset.of(Days.ZONE)).toLocalDate();
	}

	private List<Hit<Referred>> send(String path, BoolQuery.Builder article, Query fact, int size,
			@Nullable List<FieldValue> after, SortOptions order) throws IOException {
		article.filter((filter) -> filter.nested((nested) -> nested.path(path)
			.query(fact)
			.innerHits((inner) -> inner.size(MOST_OF_AN_ARTICLE)
				.sort(SortOptions.of((options) -> options.doc((doc) -> doc.order(SortOrder.Asc))))
				.source((source) -> source.filter((filtered) -> filtered.includes(path + ".fact"))))));
		Query query = new Query(article.build());
		return this.client.search((search) -> {
			search.index(this.alias)
				.query(query)
				.sort(order, ArticleSearch.byDate(SortOrder.Desc), ArticleSearch.byId())
				.size(size)
				.source((source) -> source.filter((filter) -> filter.includes("ref")))
				.timeout(ArticleSearch.WITHIN);
			return (after != null) ? search.searchAfter(after) : search;
		}, Referred.class).hits().hits();
	}

	private static BoolQuery.Builder article(String query, List<String> topics, List<String> provinces) {
		BoolQuery.Builder bool = new BoolQuery.Builder()
			.filter(ElasticsearchQueries.compile(QueryParser.parse(query).query()));
		if (!topics.isEmpty()) {
			bool.filter(Facets.anyOf("topics", topics));
		}
		if (!provinces.isEmpty()) {
			bool.filter(Facets.anyOf("provinces", provinces));
		}
		return bool;
	}

	private static Query training(TrainingRequest request) {
		BoolQuery.Builder bool = new BoolQuery.Builder()
			.filter((filter) -> filter.exists((exists) -> exists.field("trainings.status")));
		if (!request.topics().isEmpty()) {
			bool.filter(Facets.anyOf("trainings.topic", request.topics()));
		}
		if (!request.status().isEmpty()) {
			bool.filter(Facets.anyOf("trainings.status",
					request.status().stream().map((status) -> status.name().toLowerCase(Locale.ROOT)).toList()));
		}
		if (request.from() != null) {
			String day = request.from().toString();
			bool.filter((filter) -> filter.range((range) -> range.date((date) -> date.field("trainings.to").gte(day))));
		}
		if (request.to() != null) {
			String day = request.to().toString();
			bool.filter(
					(filter) -> filter.range((range) -> range.date((date) -> date.field("trainings.from").lte(day))));
		}
		return new Query(bool.build());
	}

	private static List<JsonData> inner(Hit<Referred> hit, String path) {
		var inner = hit.innerHits().get(path);
		return (inner == null) ? List.of()
				: inner.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList();
	}

	private static ArticleRef ref(Hit<Referred> hit) {
		Referred source = hit.source();
		if (source == null) {
			throw new IllegalStateException("Elasticsearch left out the source of " + hit.id());
		}
		return source.ref();
	}

	record Referred(ArticleRef ref) {
	}

	record TrainingHeld(TrainingFact fact) {
	}

}
