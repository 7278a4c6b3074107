package vn.diemtin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.AllOf;
import vn.diemtin.events.query.Query.AnyOf;
import vn.diemtin.events.query.Query.Not;
import vn.diemtin.events.query.Query.Phrase;
import vn.diemtin.store.text.Syllable;

/// The rules of phrases in Lucene Monitor, whose pre-filter looks for terms that a rule cannot do without. Only what rules of
/// the measurement are made of can be said: phrases, together, either, not.
final class MonitorRules implements AutoCloseable {

	private static final int SURE_WITHOUT_MARKS = 3;

	private static final int GAP = 100;

	private final boolean pairs;

	private final Monitor monitor;

	/// @param pairs whether two syllables are a term; otherwise each is one
	MonitorRules(List<Query> rules, boolean pairs) {
		this.pairs = pairs;
		try {
			this.monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher());
			List<MonitorQuery> queries = new ArrayList<>();
			for (Query rule : rules) {
				queries.add(new MonitorQuery(Integer.toString(queries.size()), compile(rule)));
			}
			this.monitor.register(queries);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// How many rules were looked at in full, and how many match.
	int[] match(ArticleEnriched article) {
		Document document = new Document();
		List<List<Syllable>> parts = List.of(Syllable.of(article.collected().article().title()),
				Syllable.of(article.collected().article().text()));
		document.add(new TextField("exact", new Terms(parts, Syllable::exact, this.pairs)));
		document.add(new TextField("folded", new Terms(parts, Syllable::folded, this.pairs)));
		try {
			MatchingQueries<QueryMatch> matches = this.monitor.match(document, QueryMatch.SIMPLE_MATCHER);
			return new int[] { matches.getQueriesRun(), matches.getMatchCount() };
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private org.apache.lucene.search.Query compile(Query query) {
		BooleanQuery.Builder bool = new BooleanQuery.Builder();
		switch (query) {
			case AllOf(List<Query> parts) -> {
				for (Query part : parts) {
					if (part instanceof Not(Query unwanted)) {
						bool.add(compile(unwanted), Occur.MUST_NOT);
					}
					else {
						bool.add(compile(part), Occur.MUST);
					}
				}
			}
			case AnyOf(List<Query> parts) -> parts.forEach((part) -> bool.add(compile(part), Occur.SHOULD));
			case Phrase(String text) -> {
				List<Syllable> syllables = Syllable.of(text);
				boolean marked = Syllable.anyMarked(syllables);
				if (marked) {
					bool.add(row("exact", syllables, Syllable::exact), Occur.SHOULD);
				}
				if (!marked || syllables.size() >= SURE_WITHOUT_MARKS) {
					bool.add(row("folded", syllables, Syllable::folded), Occur.SHOULD);
				}
			}
			default -> throw new IllegalArgumentException("no rule of phrases: " + query);
		}
		return bool.build();
	}

	private org.apache.lucene.search.Query row(String field, List<Syllable> syllables,
			Function<Syllable, String> form) {
		List<String> terms = new ArrayList<>();
		for (int i = 0; i < syllables.size(); i++) {
			if (!this.pairs) {
				terms.add(form.apply(syllables.get(i)));
			}
			else if (i > 0) {
				terms.add(form.apply(syllables.get(i - 1)) + ' ' + form.apply(syllables.get(i)));
			}
		}
		return (terms.size() == 1) ? new TermQuery(new Term(field, terms.getFirst()))
				: new PhraseQuery(field, terms.toArray(String[]::new));
	}

	@Override
	public void close() {
		try {
			this.monitor.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Syllables that were cut already, or pairs of them.
	private static final class Terms extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

		private final List<List<Syllable>> parts;

		private final Function<Syllable, String> form;

		private final int before;

		private int part;

		private int at;

		Terms(List<List<Syllable>> parts, Function<Syllable, String> form, boolean pairs) {
			this.parts = parts;
			this.form = form;
			this.before = pairs ? 1 : 0;
			this.at = this.before;
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			while (this.part < this.parts.size() && this.at >= this.parts.get(this.part).size()) {
				this.part++;
				this.at = this.before;
				this.step.setPositionIncrement(GAP);
			}
			if (this.part == this.parts.size()) {
				return false;
			}
			List<Syllable> syllables = this.parts.get(this.part);
			if (this.before > 0) {
				this.term.append(this.form.apply(syllables.get(this.at - 1))).append(' ');
			}
			this.term.append(this.form.apply(syllables.get(this.at++)));
			return true;
		}

	}

}
