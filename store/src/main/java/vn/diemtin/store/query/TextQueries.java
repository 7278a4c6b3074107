package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.store.text.Syllable;

/// What words and phrases mean in the text of articles.
///
/// Title, lead and text are one field, `all`, so that words may stand in any of them and Elasticsearch can pass over what
/// cannot come among the first. Pairs of syllables are terms of their own: two syllables in a row are one term, and more of
/// them a phrase of terms that are far rarer than syllables.
final class TextQueries {

	static final String EXACT = "exact";

	static final String FOLDED = "folded";

	/// Three words in a row without their marks are hardly ever another phrase.
	static final int SURE_WITHOUT_MARKS = 3;

	/// Up to three words all of them, up to six all but one, then three quarters.
	static final String MOST_OF_THE_WORDS = "3<-1 6<75%";

	private static final String ALL = "all.";

	private static final String TITLE = "title.";

	private static final String PAIRS = "Pairs";

	private static final float OF_TITLE = 2f;

	/// Words that stand apart count less than any that stand side by side.
	private static final float FOUND = 0.1f;

	/// So much less counts a text without marks that answers a query with marks.
	private static final float FAINT = 0.05f;

	private TextQueries() {
	}

	/// Most of some words, those first that stand side by side, in the title before all.
	/// Where words stand apart counts
	/// for nothing: to weigh each of them in all that matches costs more than all the
	/// rest.
	static Query words(String text) {
		List<Syllable> syllables = Syllable.of(text);
		return (syllables.size() > 1) ? several(text, syllables) : one(text, Syllable.anyMarked(syllables));
	}

	private static Query several(String text, List<Syllable> syllables) {
		boolean marked = Syllable.anyMarked(syllables);
		String pairs = (marked ? EXACT : FOLDED) + PAIRS;
		BoolQuery.Builder bool = new BoolQuery.Builder();
		bool.should(anyOf(ALL + pairs, text, 1), anyOf(TITLE + pairs, text, 1));
		if (!marked) {
			bool.filter(mostOf(FOLDED, text)).should(anyOf(ALL + EXACT + PAIRS, text, 1));
		}
		else if (syllables.size() < SURE_WITHOUT_MARKS) {
			bool.filter(mostOf(EXACT, text));
		}
		else {
			bool.must(best(same(mostOf(EXACT, text), FOUND),
					same(inOrder(ALL, FOLDED, text, syllables.size(), 1), FAINT * FOUND)));
		}
		return new Query(bool.build());
	}

	private static Query one(String text, boolean marked) {
		String form = marked ? EXACT : FOLDED;
		BoolQuery.Builder bool = new BoolQuery.Builder();
		bool.must(anyOf(ALL + form, text, 1)).should(anyOf(TITLE + form, text, OF_TITLE));
		if (!marked) {
			bool.should(anyOf(ALL + EXACT, text, 1));
		}
		return new Query(bool.build());
	}

	/// Words in a row.
	static Query phrase(String text) {
		List<Syllable> syllables = Syllable.of(text);
		int size = syllables.size();
		boolean marked = Syllable.anyMarked(syllables);
		String form = marked ? EXACT : FOLDED;
		List<Query> any = new ArrayList<>(
				List.of(inOrder(ALL, form, text, size, 1), inOrder(TITLE, form, text, size, OF_TITLE)));
		if (!marked) {
			any.add(inOrder(ALL, EXACT, text, size, OF_TITLE));
		}
		else if (size >= SURE_WITHOUT_MARKS) {
			any.add(inOrder(ALL, FOLDED, text, size, FAINT));
		}
		return best(any.toArray(Query[]::new));
	}

	/// What is marked in a text that [#words(String)] found.
	static Query markedWords(String text) {
		return marked(text, anyOf(ALL + (Syllable.anyMarked(Syllable.of(text)) ? EXACT : FOLDED), text, 1));
	}

	/// What is marked in a text that [#phrase(String)] found.
	static Query markedPhrase(String text) {
		return marked(text, row(ALL + (Syllable.anyMarked(Syllable.of(text)) ? EXACT : FOLDED), text, 1));
	}

	private static Query marked(String text, Query asTyped) {
		List<Syllable> syllables = Syllable.of(text);
		return (Syllable.anyMarked(syllables) && syllables.size() >= SURE_WITHOUT_MARKS)
				? Query.of((query) -> query.bool((bool) -> bool.should(asTyped, row(ALL + FOLDED, text, 1)))) : asTyped;
	}

	/// What answers any of some questions counts as much as the one that it answers best.
	private static Query best(Query... any) {
		return Query.of((query) -> query.disMax((best) -> best.queries(List.of(any))));
	}

	/// Whatever answers counts the same.
	private static Query same(Query any, float boost) {
		return Query.of((query) -> query.constantScore((same) -> same.filter(any).boost(boost)));
	}

	private static Query mostOf(String form, String text) {
		return Query.of((query) -> query
			.match((match) -> match.field(ALL + form).query(text).minimumShouldMatch(MOST_OF_THE_WORDS)));
	}

	private static Query anyOf(String field, String text, float boost) {
		return Query.of((query) -> query.match((match) -> match.field(field).query(text).boost(boost)));
	}

	private static Query inOrder(String part, String form, String text, int size, float boost) {
		return row((size > 1) ? part + form + PAIRS : part + form, text, boost);
	}

	private static Query row(String field, String text, float boost) {
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field).query(text).boost(boost)));
	}

}
