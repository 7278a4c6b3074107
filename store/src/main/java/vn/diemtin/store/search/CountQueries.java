package vn.diemtin.store.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.search.CountRequest.Of;

/// Which documents are counted.
public final class CountQueries {

	private final ElasticsearchQueries articles;

	private final TrainingQueries trainings;

	/// @param articles what a query means for articles
	/// @param trainings what it means for training events
	public CountQueries(ElasticsearchQueries articles, TrainingQueries trainings) {
		this.articles = articles;
		this.trainings = trainings;
	}

	private Query compiled(Of of, String query) {
		vn.diemtin.events.query.Query parsed = QueryParser.parse(query).query();
		return (of == Of.TRAININGS) ? this.trainings.compile(parsed) : this.articles.compile(parsed);
	}

	Query of(CountRequest request) {
		SearchRequest chosen = request.chosen();
		BoolQuery.Builder bool = new BoolQuery.Builder();
		if (!chosen.provinces().isEmpty()) {
			bool.filter(Facets.anyOf("provinces.key", request.borders().expanded(chosen.provinces())));
		}
		bool.filter(compiled(request.of(), request.where()));
		Query asked = compiled(request.of(), chosen.query());
		DayRange days = CountSearch.days(request);
		if (request.of() == Of.TRAININGS) {
			TrainingRequest events = new TrainingRequest("", chosen.topics(), List.of(), List.of(), chosen.agencies(),
					chosen.from(), chosen.to(), 0, null);
			bool.filter(TrainingSearch.query(asked, events), TrainingFacets.filter(events));
			if (!chosen.sources().isEmpty()) {
				bool.filter(Facets.anyOf("sources", chosen.sources()));
			}
			if (days != null) {
				bool.filter((filter) -> filter
					.range((range) -> range.date((date) -> date.field(CountGroups.time(Of.TRAININGS))
						.gte(days.from().toString())
						.lte(days.to().toString()))));
			}
			return new Query(bool.build());
		}
		SearchRequest rest = new SearchRequest("", List.of(), chosen.agencies(), chosen.sources(), chosen.topics(),
				null, null, SearchRequest.Sort.NEWEST, 0, null);
		bool.filter(ArticleSearch.query(asked, chosen), Facets.filter(rest));
		if (days != null) {
			bool.filter(Days.from("date", days.from().toString()), Days.to("date", days.to().toString()));
		}
		return new Query(bool.build());
	}

	/// Which figures of these articles.
	static Query figures(CountRequest request) {
		CountRequest.Figures asked = request.figures();
		List<String> places = (asked.place() != null) ? List.of(asked.place()) : List.of();
		Query figures = StatisticFacets
			.filter(new StatisticRequest("", asked.measure(), asked.unit(), asked.sex(), places, List.of(), null, null,
					List.of(), List.of(), List.of(), null, null, StatisticRequest.Sort.NEWEST, 1, null), null);
		if (request.measures().isEmpty()) {
			return figures;
		}
		Query levels = Query
			.of((query) -> query.term((term) -> term.field(StatisticSearch.PATH + ".role").value("level")));
		return Query.of((query) -> query.bool((bool) -> bool.filter(figures, levels)));
	}

}
