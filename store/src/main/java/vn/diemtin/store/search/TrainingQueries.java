package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Query.AllOf;
import vn.diemtin.store.query.Query.AnyOf;
import vn.diemtin.store.query.Query.Everything;
import vn.diemtin.store.query.Query.FieldIs;
import vn.diemtin.store.query.Query.Not;
import vn.diemtin.store.query.Query.Phrase;
import vn.diemtin.store.query.Query.Words;

/// What a query of the query language means for training events.
final class TrainingQueries {

	private TrainingQueries() {
	}

	static Query compile(vn.diemtin.store.query.Query query) {
		return switch (query) {
			case AllOf(List<vn.diemtin.store.query.Query> parts) ->
				Query.of((all) -> all.bool((bool) -> bool.filter(compiled(parts))));
			case AnyOf(List<vn.diemtin.store.query.Query> parts) -> any(compiled(parts));
			case Not(vn.diemtin.store.query.Query part) ->
				Query.of((not) -> not.bool((bool) -> bool.mustNot(compile(part))));
			case Words(String text) -> ElasticsearchQueries.wordsOf("text", text);
			case Phrase(String text) -> ElasticsearchQueries.phraseOf("text", text);
			case FieldIs(vn.diemtin.store.query.Query.Field field, String value) -> fieldIs(field, value);
			case Everything() -> everything();
		};
	}

	private static List<Query> compiled(List<vn.diemtin.store.query.Query> parts) {
		return parts.stream().map(TrainingQueries::compile).toList();
	}

	private static Query fieldIs(vn.diemtin.store.query.Query.Field field, String value) {
		return switch (field) {
			case AGENCY -> organiser(value);
			case PROVINCE -> term("provinces.key", value);
			case SOURCE -> any(List.of(term("sources", value), term("sourceNames.key", value),
					words("sourceNames.folded", value)));
			case TOPIC -> term("topic", value);
			case STATUS -> term("status", value);
			case KIND -> "training".equals(value) ? everything() : Query.of((query) -> query.matchNone((none) -> none));
			case FROM -> between(LocalDate.parse(value), null);
			case TO -> between(null, LocalDate.parse(value));
		};
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

	private static Query any(List<Query> parts) {
		return Query.of((query) -> query.bool((bool) -> bool.should(parts).minimumShouldMatch("1")));
	}

	private static Query everything() {
		return Query.of((query) -> query.matchAll((all) -> all));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query words(String field, String value) {
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field).query(value)));
	}

}
