package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query.Kind;
import vn.diemtin.events.query.Query.OneFact;
import vn.diemtin.store.text.Syllable;

/// What conditions of one fact mean for the index, where each fact is a document of its own within the article's.
final class FactQueries {

	private final Registry registry;

	private final LocalDate today;

	FactQueries(Registry registry, LocalDate today) {
		this.registry = registry;
		this.today = today;
	}

	Query compile(OneFact fact) {
		String path = (fact.kind() == Kind.TRAINING) ? "trainings" : "statistics";
		BoolQuery.Builder bool = new BoolQuery.Builder();
		bool.filter(exists(path + ((fact.kind() == Kind.TRAINING) ? ".status" : ".min")));
		for (Condition condition : fact.conditions()) {
			switch (condition) {
				case Condition.Has(Trait trait, String value) -> bool.filter(has(path + ".", trait, value));
				case Condition.Within(int days) -> bool.filter(isDated(), atLeast("trainings.to", this.today),
						atMost("trainings.from", this.today.plusDays(days)));
				case Condition.From(String day) ->
					bool.filter(isDated(), atLeast("trainings.to", LocalDate.parse(day)));
				case Condition.To(String day) -> bool.filter(isDated(), atMost("trainings.from", LocalDate.parse(day)));
				case Condition.Amount(Relation relation, double value) -> number(bool, fact.kind(), relation, value);
			}
		}
		Query conditions = new Query(bool.build());
		return Query.of((query) -> query
			.nested((nested) -> nested.path(path).scoreMode(ChildScoreMode.None).query(conditions)));
	}

	private Query has(String path, Trait trait, String value) {
		return switch (trait) {
			case STATUS, TOPIC, SEX, UNIT, ROLE ->
				ElasticsearchQueries.term(path + trait.name().toLowerCase(Locale.ROOT), value);
			case PROVINCE -> ElasticsearchQueries.term(path + "provinceKeys", Registry.provinceKey(value));
			case AGENCY -> ElasticsearchQueries.agency(this.registry, path, value);
			case FUNCTION -> ElasticsearchQueries.term(path + "functions", value);
			case MEASURE -> {
				String form = Syllable.anyMarked(Syllable.of(value)) ? "measure" : "measure.folded";
				yield Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(path + form).query(value)));
			}
		};
	}

	private static void number(BoolQuery.Builder bool, Kind kind, Relation relation, double value) {
		String least = (kind == Kind.TRAINING) ? "trainings.people" : "statistics.min";
		String most = (kind == Kind.TRAINING) ? "trainings.people" : "statistics.max";
		List<Query> ranges = switch (relation) {
			case LESS -> List.of(range(most, value, relation));
			case AT_MOST -> List.of(range(most, value, relation));
			case MORE -> List.of(range(least, value, relation));
			case AT_LEAST -> List.of(range(least, value, relation));
			case EQUAL -> List.of(range(least, value, Relation.AT_MOST), range(most, value, Relation.AT_LEAST));
		};
		bool.filter(ranges);
	}

	private static Query range(String field, double value, Relation relation) {
		return Query.of((query) -> query.range((range) -> range.number((number) -> switch (relation) {
			case LESS -> number.field(field).lt(value);
			case AT_MOST -> number.field(field).lte(value);
			case MORE -> number.field(field).gt(value);
			case AT_LEAST, EQUAL -> number.field(field).gte(value);
		})));
	}

	private static Query isDated() {
		return Query.of((query) -> query.term((term) -> term.field("trainings.dated").value(true)));
	}

	private static Query exists(String field) {
		return Query.of((query) -> query.exists((exists) -> exists.field(field)));
	}

	private static Query atLeast(String field, LocalDate day) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(field).gte(day.toString()).format("strict_date"))));
	}

	private static Query atMost(String field, LocalDate day) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(field).lte(day.toString()).format("strict_date"))));
	}

}
