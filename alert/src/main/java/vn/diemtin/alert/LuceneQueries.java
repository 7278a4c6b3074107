package vn.diemtin.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import vn.diemtin.store.query.Query.AllOf;
import vn.diemtin.store.query.Query.AnyOf;
import vn.diemtin.store.query.Query.Everything;
import vn.diemtin.store.query.Query.FieldIs;
import vn.diemtin.store.query.Query.Not;
import vn.diemtin.store.query.Query.Phrase;
import vn.diemtin.store.query.Query.Words;
import vn.diemtin.vietnam.Spelling;

/// What a query means for one article: it matches what the search page finds with the same query.
///
/// Words typed with marks are looked for with marks, words typed without in the folded form; a row of three words or
/// more is also found in a text that lacks marks.
final class LuceneQueries {

	private static final int SURE_WITHOUT_MARKS = 3;

	private LuceneQueries() {
	}

	static Query compile(vn.diemtin.store.query.Query query) {
		return switch (query) {
			case AllOf(List<vn.diemtin.store.query.Query> parts) -> allOf(parts);
			case AnyOf(List<vn.diemtin.store.query.Query> parts) ->
				anyOf(parts.stream().map(LuceneQueries::compile).toList());
			case Not not -> allOf(List.of(not));
			case Words(String text) -> words(Syllable.of(text));
			case Phrase(String text) -> phrase(Syllable.of(text));
			case FieldIs(vn.diemtin.store.query.Query.Field field, String value) -> fieldIs(field, value);
			case Everything() -> new MatchAllDocsQuery();
		};
	}

	private static Query allOf(List<vn.diemtin.store.query.Query> parts) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (vn.diemtin.store.query.Query part : parts) {
			if (part instanceof Not(vn.diemtin.store.query.Query unwanted)) {
				all.add(compile(unwanted), Occur.MUST_NOT);
			}
			else {
				all.add(compile(part), Occur.MUST);
			}
		}
		if (parts.stream().allMatch(Not.class::isInstance)) {
			all.add(new MatchAllDocsQuery(), Occur.MUST);
		}
		return all.build();
	}

	private static Query anyOf(List<Query> parts) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		parts.forEach((part) -> any.add(part, Occur.SHOULD));
		return any.setMinimumNumberShouldMatch(1).build();
	}

	private static Query words(List<Syllable> words) {
		return Syllable.anyMarked(words) ? withUnmarked(mostOf(Form.EXACT, words), words) : mostOf(Form.FOLDED, words);
	}

	private static Query phrase(List<Syllable> words) {
		return Syllable.anyMarked(words) ? withUnmarked(inOrder(Form.EXACT, words), words)
				: inOrder(Form.FOLDED, words);
	}

	private static Query withUnmarked(Query exact, List<Syllable> words) {
		return (words.size() < SURE_WITHOUT_MARKS) ? exact : anyOf(List.of(exact, inOrder(Form.FOLDED, words)));
	}

	private static Query mostOf(Form form, List<Syllable> words) {
		int enough = enough(words.size());
		if (enough == 0) {
			return new MatchNoDocsQuery("no words");
		}
		// A presearcher makes more of words that must all be there.
		Occur occur = (enough == words.size()) ? Occur.MUST : Occur.SHOULD;
		BooleanQuery.Builder most = new BooleanQuery.Builder();
		words.forEach((word) -> most.add(new TermQuery(new Term(form.field(), form.term(word))), occur));
		return ((occur == Occur.SHOULD) ? most.setMinimumNumberShouldMatch(enough) : most).build();
	}

	/// Up to three words all of them, up to six all but one, then three quarters.
	private static int enough(int words) {
		if (words <= 3) {
			return words;
		}
		return (words <= 6) ? words - 1 : words * 3 / 4;
	}

	private static Query inOrder(Form form, List<Syllable> words) {
		List<String> terms = words.stream().map(form::term).toList();
		Query row = row(form.field(), terms);
		if (terms.size() < 2) {
			return row;
		}
		// The pairs change nothing but the number of rules that need a look.
		BooleanQuery.Builder both = new BooleanQuery.Builder().add(row, Occur.MUST);
		Set<String> pairs = new LinkedHashSet<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(form.pair(words.get(i - 1), words.get(i)));
		}
		pairs.forEach((pair) -> both.add(new TermQuery(new Term(form.pairs(), pair)), Occur.FILTER));
		return both.build();
	}

	private static Query row(String field, List<String> terms) {
		return switch (terms.size()) {
			case 0 -> new MatchNoDocsQuery("no words");
			case 1 -> new TermQuery(new Term(field, terms.getFirst()));
			default -> new PhraseQuery(field, terms.toArray(String[]::new));
		};
	}

	private static Query fieldIs(vn.diemtin.store.query.Query.Field field, String value) {
		return switch (field) {
			case AGENCY -> named(LuceneArticle.AGENCY, value);
			case PROVINCE -> keyword(LuceneArticle.PROVINCE, Spelling.fold(value));
			case SOURCE ->
				anyOf(List.of(keyword(LuceneArticle.SOURCE, value), named(LuceneArticle.SOURCE_NAME, value)));
			case TOPIC -> keyword(LuceneArticle.TOPIC, value);
			case STATUS -> keyword(LuceneArticle.STATUS, value);
			case KIND -> keyword(LuceneArticle.KIND, value);
			case FROM -> LongPoint.newRangeQuery(LuceneArticle.DAY, day(value), Long.MAX_VALUE);
			case TO -> LongPoint.newRangeQuery(LuceneArticle.DAY, Long.MIN_VALUE, day(value));
		};
	}

	private static Query keyword(String field, String value) {
		return new TermQuery(new Term(field, value));
	}

	/// Words in a row of a name.
	private static Query named(String field, String value) {
		List<String> terms = new ArrayList<>();
		Syllable.of(value).forEach((syllable) -> terms.add(syllable.folded()));
		return row(field, terms);
	}

	private static long day(String value) {
		return LocalDate.parse(value).toEpochDay();
	}

}
