package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.query.Query.AllOf;
import vn.diemtin.events.query.Query.AnyOf;
import vn.diemtin.events.query.Query.Everything;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.events.query.Query.Not;
import vn.diemtin.events.query.Query.OneFact;
import vn.diemtin.events.query.Query.Phrase;
import vn.diemtin.events.query.Query.Words;
import vn.diemtin.store.text.Syllable;

/// What a query means for the index of articles; [vn.diemtin.store.match.QueryMatch] says the same of one article.
///
/// Who types marks means them: words with marks are looked for in the exact fields, so that
/// `đồng` does not find `động`. Words without marks are looked for in the folded fields. Of
/// what is found, words side by side come before words apart, and those of the title before those of the text.
public final class ElasticsearchQueries {

	/// Three words in a row without their marks are hardly ever another phrase.
	public static final int SURE_WITHOUT_MARKS = TextQueries.SURE_WITHOUT_MARKS;

	private final Registry registry;

	private final LocalDate today;

	/// @param today the day of Vietnam's time from which days ahead are counted
	public ElasticsearchQueries(Registry registry, LocalDate today) {
		this.registry = registry;
		this.today = today;
	}

	/// The query for Elasticsearch.
	public Query compile(vn.diemtin.events.query.Query query) {
		return switch (query) {
			case AllOf(List<vn.diemtin.events.query.Query> parts) -> allOf(parts);
			case AnyOf(List<vn.diemtin.events.query.Query> parts) -> anyOf(parts.stream().map(this::compile).toList());
			case Not(vn.diemtin.events.query.Query part) ->
				Query.of((not) -> not.bool((bool) -> bool.mustNot(compile(part))));
			case Words(String text) -> TextQueries.words(text);
			case Phrase(String text) -> TextQueries.phrase(text);
			case FieldIs(Field field, String value) -> fieldIs(field, value);
			case OneFact fact -> new FactQueries(this.registry, this.today).compile(fact);
			case Everything() -> Query.of((everything) -> everything.matchAll((all) -> all));
		};
	}

	/// What is to be marked in the text of an article that was found: the words and
	/// phrases that it may hold.
	public static Query marks(vn.diemtin.events.query.Query query) {
		List<Query> marks = new ArrayList<>();
		addMarks(query, marks);
		return marks.isEmpty() ? Query.of((none) -> none.matchNone((match) -> match)) : anyOf(marks);
	}

	private static void addMarks(vn.diemtin.events.query.Query query, List<Query> marks) {
		switch (query) {
			case AllOf(List<vn.diemtin.events.query.Query> parts) -> parts.forEach((part) -> addMarks(part, marks));
			case AnyOf(List<vn.diemtin.events.query.Query> parts) -> parts.forEach((part) -> addMarks(part, marks));
			case Words(String text) -> marks.add(TextQueries.markedWords(text));
			case Phrase(String text) -> marks.add(TextQueries.markedPhrase(text));
			case Not not -> {
			}
			case FieldIs field -> {
			}
			case OneFact fact -> {
			}
			case Everything everything -> {
			}
		}
	}

	/// How many of so many words are enough.
	public static int enough(int words) {
		if (words <= 3) {
			return words;
		}
		return (words <= 6) ? words - 1 : words * 3 / 4;
	}

	/// Words in one field that has an exact form and, below it, a folded one.
	public static Query wordsOf(String field, String text) {
		String form = Syllable.anyMarked(Syllable.of(text)) ? field : field + ".folded";
		return Query.of((query) -> query
			.match((match) -> match.field(form).query(text).minimumShouldMatch(TextQueries.MOST_OF_THE_WORDS)));
	}

	/// Words in a row in such a field.
	public static Query phraseOf(String field, String text) {
		String form = Syllable.anyMarked(Syllable.of(text)) ? field : field + ".folded";
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(form).query(text)));
	}

	private Query allOf(List<vn.diemtin.events.query.Query> parts) {
		BoolQuery.Builder bool = new BoolQuery.Builder();
		for (vn.diemtin.events.query.Query part : parts) {
			switch (part) {
				case Not(vn.diemtin.events.query.Query unwanted) -> bool.mustNot(compile(unwanted));
				case FieldIs named -> bool.filter(compile(named));
				case OneFact fact -> bool.filter(compile(fact));
				case AllOf all -> bool.must(compile(all));
				case AnyOf any -> bool.must(compile(any));
				case Words words -> bool.must(compile(words));
				case Phrase phrase -> bool.must(compile(phrase));
				case Everything everything -> bool.filter(compile(everything));
			}
		}
		return new Query(bool.build());
	}

	private Query fieldIs(Field field, String value) {
		return switch (field) {
			case AGENCY -> agency(this.registry, "", value);
			case FUNCTION -> term("functions", value);
			case PROVINCE -> term("provinceKeys", Registry.provinceKey(value));
			case SOURCE -> anyOf(List.of(term("source", value), named("sourceName", value)));
			case TOPIC -> term("topics", value);
			case KIND -> term("kinds", value);
			case FROM -> Days.from("date", value);
			case TO -> Days.to("date", value);
		};
	}

	/// A body known by any of its names, or words in a row of the name that an article
	/// gives it.
	static Query agency(Registry registry, String path, String value) {
		List<Query> any = new ArrayList<>();
		any.add(named(path + "agencies", value));
		List<String> ids = registry.agencyIds(value);
		if (!ids.isEmpty()) {
			any.add(Query.of((query) -> query.terms((terms) -> terms.field(path + "agencyIds")
				.terms((list) -> list.value(ids.stream().map(FieldValue::of).toList())))));
		}
		return anyOf(any);
	}

	/// Words in a row of a name.
	private static Query named(String field, String value) {
		String form = Syllable.anyMarked(Syllable.of(value)) ? ".exact" : ".folded";
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field + form).query(value)));
	}

	static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static Query anyOf(List<Query> parts) {
		return Query.of((any) -> any.bool((bool) -> bool.should(parts).minimumShouldMatch("1")));
	}

}
