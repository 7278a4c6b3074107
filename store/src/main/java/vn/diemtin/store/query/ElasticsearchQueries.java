package vn.diemtin.store.query;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

import vn.diemtin.store.query.Query.AllOf;
import vn.diemtin.store.query.Query.AnyOf;
import vn.diemtin.store.query.Query.Everything;
import vn.diemtin.store.query.Query.FieldIs;
import vn.diemtin.store.query.Query.Not;
import vn.diemtin.store.query.Query.Phrase;
import vn.diemtin.store.query.Query.Words;

/// What a query means for the index of articles.
///
/// Who types marks means them: words with marks are looked for in the exact fields, so that
/// `đồng` does not find `động`. Words without marks are looked for in the folded fields. Of
/// what is found, words side by side count more than words apart, and the title more than the
/// lead, the lead more than the text.
public final class ElasticsearchQueries {

	private static final List<String> EXACT = List.of("title.exact^5", "lead.exact^2", "text.exact");

	private static final List<String> FOLDED = List.of("title.folded^5", "lead.folded^2", "text.folded");

	private static final List<String> SHINGLES = List.of("title.shingles^2", "lead.shingles", "text.shingles^0.5");

	/// Three words in a row without their marks are hardly ever another phrase.
	private static final int SURE_WITHOUT_MARKS = 3;

	/// Up to three words all of them, up to six all but one, then three quarters.
	private static final String MOST_OF_THE_WORDS = "3<-1 6<75%";

	/// So much less counts a text without marks that answers a query with marks.
	private static final float FAINT = 0.05f;

	private ElasticsearchQueries() {
	}

	/// The query for Elasticsearch.
	public static Query compile(vn.diemtin.store.query.Query query) {
		return switch (query) {
			case AllOf(List<vn.diemtin.store.query.Query> parts) -> allOf(parts);
			case AnyOf(List<vn.diemtin.store.query.Query> parts) -> Query
				.of((any) -> any.bool((bool) -> bool.should(parts.stream().map(ElasticsearchQueries::compile).toList())
					.minimumShouldMatch("1")));
			case Not(vn.diemtin.store.query.Query part) ->
				Query.of((not) -> not.bool((bool) -> bool.mustNot(compile(part))));
			case Words(String text) -> words(text);
			case Phrase(String text) -> phrase(text);
			case FieldIs(vn.diemtin.store.query.Query.Field field, String value) -> fieldIs(field, value);
			case Everything() -> Query.of((everything) -> everything.matchAll((all) -> all));
		};
	}

	/// Words in one field that has an exact form and, below it, a folded one.
	public static Query wordsOf(String field, String text) {
		String form = Marks.isIn(text) ? field : field + ".folded";
		return Query
			.of((query) -> query.match((match) -> match.field(form).query(text).minimumShouldMatch(MOST_OF_THE_WORDS)));
	}

	/// Words in a row in such a field.
	public static Query phraseOf(String field, String text) {
		String form = Marks.isIn(text) ? field : field + ".folded";
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(form).query(text)));
	}

	private static Query allOf(List<vn.diemtin.store.query.Query> parts) {
		BoolQuery.Builder bool = new BoolQuery.Builder();
		for (vn.diemtin.store.query.Query part : parts) {
			switch (part) {
				case Not(vn.diemtin.store.query.Query unwanted) -> bool.mustNot(compile(unwanted));
				case FieldIs named -> bool.filter(compile(named));
				case AllOf all -> bool.must(compile(all));
				case AnyOf any -> bool.must(compile(any));
				case Words words -> bool.must(compile(words));
				case Phrase phrase -> bool.must(compile(phrase));
				case Everything everything -> bool.filter(compile(everything));
			}
		}
		return new Query(bool.build());
	}

	private static Query words(String text) {
		boolean marked = Marks.isIn(text);
		int count = count(text);
		BoolQuery.Builder bool = new BoolQuery.Builder();
		if (marked) {
			bool.must(withUnmarked(mostOf(EXACT, text), text, count));
		}
		else {
			bool.must(mostOf(FOLDED, text));
			bool.should(mostOf(EXACT, text));
		}
		if (count > 1) {
			bool.should(inOrder(marked ? EXACT : FOLDED, text, 1f));
			bool.should(sideBySide(text));
		}
		return new Query(bool.build());
	}

	private static Query phrase(String text) {
		if (Marks.isIn(text)) {
			return withUnmarked(inOrder(EXACT, text, 1f), text, count(text));
		}
		return Query
			.of((query) -> query.bool((bool) -> bool.must(inOrder(FOLDED, text, 1f)).should(inOrder(EXACT, text, 1f))));
	}

	/// Texts that themselves lack marks are found by a phrase with marks, but far behind.
	private static Query withUnmarked(Query exact, String text, int count) {
		if (count < SURE_WITHOUT_MARKS) {
			return exact;
		}
		return Query.of((query) -> query.disMax((best) -> best.queries(exact, inOrder(FOLDED, text, FAINT))));
	}

	private static Query mostOf(List<String> fields, String text) {
		return Query.of((query) -> query
			.combinedFields((combined) -> combined.fields(fields).query(text).minimumShouldMatch(MOST_OF_THE_WORDS)));
	}

	private static Query inOrder(List<String> fields, String text, float boost) {
		return Query.of((query) -> query
			.multiMatch((match) -> match.type(TextQueryType.Phrase).fields(fields).query(text).boost(boost)));
	}

	private static Query sideBySide(String text) {
		return Query.of((query) -> query
			.multiMatch((match) -> match.type(TextQueryType.MostFields).fields(SHINGLES).query(text)));
	}

	private static Query fieldIs(vn.diemtin.store.query.Query.Field field, String value) {
		return switch (field) {
			case AGENCY -> named("agencies", value);
			case PROVINCE -> term("provinces.key", value);
			case SOURCE -> Query.of((query) -> query.bool(
					(bool) -> bool.should(term("source", value), named("sourceName", value)).minimumShouldMatch("1")));
			case TOPIC -> term("topics", value);
			case KIND -> term("kinds", value);
			case STATUS -> Query.of((query) -> query.nested((nested) -> nested.path("trainings")
				.scoreMode(ChildScoreMode.None)
				.query(term("trainings.status", value))));
			case FROM -> Days.from("date", value);
			case TO -> Days.to("date", value);
		};
	}

	/// A whole name, or words in a row of a longer one.
	private static Query named(String field, String value) {
		return Query.of(
				(query) -> query.bool(
						(bool) -> bool
							.should(term(field + ".key", value),
									Query.of((part) -> part
										.matchPhrase((phrase) -> phrase.field(field + ".folded").query(value))))
							.minimumShouldMatch("1")));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static int count(String text) {
		int count = 0;
		boolean inWord = false;
		for (int i = 0; i < text.length(); i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			count += (letter && !inWord) ? 1 : 0;
			inWord = letter;
		}
		return count;
	}

}
