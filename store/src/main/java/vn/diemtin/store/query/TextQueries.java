package vn.diemtin.store.query;

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

	private static final String LEAD = "lead.";

	private static final String PAIRS = "Pairs";

	private static final float OF_TITLE = 2f;

	private static final float OF_LEAD = 0.5f;

	/// So much less counts a text without marks that answers a query with marks.
	private static final float FAINT = 0.05f;

	private TextQueries() {
	}

	/// Most of some words, those first that stand side by side, in the title or in the
	/// lead.
	static Query words(String text) {
		List<Syllable> syllables = Syllable.of(text);
		boolean marked = Syllable.anyMarked(syllables);
		String form = marked ? EXACT : FOLDED;
		BoolQuery.Builder bool = new BoolQuery.Builder();
		bool.must(marked ? withUnmarked(mostOf(EXACT, text), text, syllables.size()) : mostOf(FOLDED, text));
		bool.should(anyOf(TITLE + form, text, OF_TITLE), anyOf(LEAD + form, text, OF_LEAD));
		if (!marked) {
			bool.should(anyOf(ALL + EXACT, text, 1));
		}
		if (syllables.size() > 1) {
			bool.should(inOrder(ALL, form, text, syllables.size(), 1), inOrder(TITLE, form, text, syllables.size(), 1));
			bool.should(anyOf(ALL + FOLDED + PAIRS, text, 1), anyOf(TITLE + FOLDED + PAIRS, text, 1));
		}
		return new Query(bool.build());
	}

	/// Words in a row.
	static Query phrase(String text) {
		List<Syllable> syllables = Syllable.of(text);
		int size = syllables.size();
		boolean marked = Syllable.anyMarked(syllables);
		String form = marked ? EXACT : FOLDED;
		Query inText = inOrder(ALL, form, text, size, 1);
		BoolQuery.Builder bool = new BoolQuery.Builder();
		bool.must(marked ? withUnmarked(inText, text, size) : inText);
		bool.should(inOrder(TITLE, form, text, size, OF_TITLE));
		if (!marked) {
			bool.should(inOrder(ALL, EXACT, text, size, 1));
		}
		return new Query(bool.build());
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

	/// Texts that themselves lack marks are found by a phrase with marks, but far behind.
	private static Query withUnmarked(Query exact, String text, int size) {
		if (size < SURE_WITHOUT_MARKS) {
			return exact;
		}
		return Query
			.of((query) -> query.disMax((best) -> best.queries(exact, inOrder(ALL, FOLDED, text, size, FAINT))));
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
