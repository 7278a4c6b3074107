package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query.AllOf;
import vn.diemtin.events.query.Query.AnyOf;
import vn.diemtin.events.query.Query.Everything;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.query.Query.Kind;
import vn.diemtin.events.query.Query.Not;
import vn.diemtin.events.query.Query.OneFact;
import vn.diemtin.events.query.Query.Phrase;
import vn.diemtin.events.query.Query.Words;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Registry;
import vn.diemtin.vietnam.Agency;

/// What a query of the query language means for training events. What they do not tell of is not found.
public final class TrainingQueries {

	private final Registry registry;

	private final LocalDate today;

	/// @param today the day of Vietnam's time from which days ahead are counted
	public TrainingQueries(Registry registry, LocalDate today) {
		this.registry = registry;
		this.today = today;
	}

	Query compile(vn.diemtin.events.query.Query query) {
		return switch (query) {
			case AllOf(List<vn.diemtin.events.query.Query> parts) ->
				all(parts.stream().map((part) -> compile(part)).toList());
			case AnyOf(List<vn.diemtin.events.query.Query> parts) ->
				any(parts.stream().map((part) -> compile(part)).toList());
			case Not(vn.diemtin.events.query.Query part) ->
				Query.of((not) -> not.bool((bool) -> bool.mustNot(compile(part))));
			case Words(String text) -> ElasticsearchQueries.wordsOf("text", text);
			case Phrase(String text) -> ElasticsearchQueries.phraseOf("text", text);
			case FieldIs(vn.diemtin.events.query.Query.Field field, String value) -> fieldIs(field, value);
			case OneFact(Kind kind, List<Condition> conditions) ->
				(kind == Kind.TRAINING) ? all(conditions.stream().map(this::condition).toList()) : nothing();
			case Everything() -> everything();
		};
	}

	private Query fieldIs(vn.diemtin.events.query.Query.Field field, String value) {
		return switch (field) {
			case AGENCY -> organiser(value);
			case FUNCTION -> function(value);
			case PROVINCE -> term("provinces.key", Registry.provinceKey(value));
			case SOURCE -> any(List.of(term("sources", value), term("sourceNames.key", value),
					words("sourceNames.folded", value)));
			case TOPIC -> term("topic", value);
			case KIND -> "training".equals(value) ? everything() : nothing();
			case FROM -> between(LocalDate.parse(value), null);
			case TO -> between(null, LocalDate.parse(value));
		};
	}

	private Query condition(Condition condition) {
		return switch (condition) {
			case Condition.Has(Trait trait, String value) -> switch (trait) {
				case STATUS -> term("status", value);
				case TOPIC -> term("topic", value);
				case PROVINCE -> term("provinces.key", Registry.provinceKey(value));
				case AGENCY -> organiser(value);
				case FUNCTION -> function(value);
				case SEX, UNIT, MEASURE, ROLE -> nothing();
			};
			case Condition.Within(int days) -> between(this.today, this.today.plusDays(days));
			case Condition.From(String day) -> between(LocalDate.parse(day), null);
			case Condition.To(String day) -> between(null, LocalDate.parse(day));
			case Condition.Amount amount -> nothing();
		};
	}

	/// By those who have charge of it today or are no more.
	private Query function(String function) {
		Stream<String> ids = this.registry.agencies()
			.all()
			.stream()
			.filter((agency) -> agency.functions().stream().anyMatch((one) -> one.name().equals(function)))
			.map(Agency::id);
		return Query.of((query) -> query.terms(
				(terms) -> terms.field("organiserIds").terms((list) -> list.value(ids.map(FieldValue::of).toList()))));
	}

	/// By name, by words in a row of it, or by id.
	static Query organiser(String value) {
		return any(
				List.of(term("organisers.key", value), term("organiserIds", value), words("organisers.folded", value)));
	}

	/// One of the dates that are told lies at least in part between the days.
	static Query between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return Query.of((query) -> query.range((range) -> range.date((date) -> {
			date.field("days");
			if (from != null) {
				date.gte(from.toString());
			}
			return (to != null) ? date.lte(to.toString()) : date;
		})));
	}

	private static Query all(List<Query> parts) {
		return parts.isEmpty() ? everything() : Query.of((all) -> all.bool((bool) -> bool.filter(parts)));
	}

	private static Query any(List<Query> parts) {
		return Query.of((query) -> query.bool((bool) -> bool.should(parts).minimumShouldMatch("1")));
	}

	private static Query everything() {
		return Query.of((query) -> query.matchAll((all) -> all));
	}

	private static Query nothing() {
		return Query.of((query) -> query.matchNone((none) -> none));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query words(String field, String value) {
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field).query(value)));
	}

}
