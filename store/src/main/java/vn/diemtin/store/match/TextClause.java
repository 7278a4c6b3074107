package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.text.Syllable;

/// Words of the text.
///
/// @param inOrder whether they must stand in a row, or most of them anywhere
/// @param exact whether they were typed with marks
record TextClause(Query query, List<Syllable> words, boolean inOrder, boolean exact) implements Clause {

	/// More of them are no help to anybody.
	private static final int MOST_SHOWN = 20;

	static TextClause of(Query query, String text, boolean inOrder) {
		List<Syllable> words = Syllable.of(text);
		return new TextClause(query, words, inOrder, Syllable.anyMarked(words));
	}

	@Override
	public boolean holds(ArticleView article, LocalDate today) {
		ArticleText text = article.text();
		if (this.inOrder ? text.row(this.words, this.exact, 0) >= 0 : holdsMost(text)) {
			return true;
		}
		return isSureWithoutMarks() && text.row(this.words, false, 0) >= 0;
	}

	private boolean isSureWithoutMarks() {
		return this.exact && this.words.size() >= ElasticsearchQueries.SURE_WITHOUT_MARKS;
	}

	private boolean holdsMost(ArticleText text) {
		int enough = ElasticsearchQueries.enough(this.words.size());
		int missing = this.words.size() - enough;
		for (Syllable word : this.words) {
			if (!text.holds(word, this.exact) && --missing < 0) {
				return false;
			}
		}
		return enough > 0;
	}

	@Override
	public List<Phrase> shows(ArticleView article, LocalDate today) {
		ArticleText text = article.text();
		List<Phrase> rows = rows(text, this.exact);
		if (this.inOrder) {
			return rows.isEmpty() ? rows(text, false) : rows;
		}
		if (holdsMost(text)) {
			return scattered(text);
		}
		return rows(text, false);
	}

	@Override
	public List<String> absent(ArticleView article) {
		return this.words.stream()
			.filter((word) -> !article.text().holds(word, this.exact))
			.map(Syllable::exact)
			.distinct()
			.limit(MOST_SHOWN)
			.toList();
	}

	private List<Phrase> rows(ArticleText text, boolean asTyped) {
		List<Phrase> rows = new ArrayList<>();
		int place = text.row(this.words, asTyped, 0);
		while (place >= 0 && rows.size() < MOST_SHOWN) {
			rows.add(text.quote(place, place + this.words.size()));
			place = text.row(this.words, asTyped, place + this.words.size());
		}
		return rows;
	}

	/// The words where they stand, those beside each other as one.
	private List<Phrase> scattered(ArticleText text) {
		Set<String> asked = new HashSet<>();
		TreeSet<Integer> places = new TreeSet<>();
		for (Syllable word : this.words) {
			asked.add(this.exact ? word.exact() : word.folded());
			for (int place : text.places(word.folded())) {
				places.add(place);
			}
		}
		places.removeIf((place) -> !isAsked(text.line().get(place), asked));
		List<Phrase> rows = new ArrayList<>();
		int from = -1;
		int to = -1;
		for (int place : places) {
			if (place != to && from >= 0) {
				rows.add(text.quote(from, to));
			}
			from = (place == to) ? from : place;
			to = place + 1;
			if (rows.size() == MOST_SHOWN) {
				return rows;
			}
		}
		if (from >= 0) {
			rows.add(text.quote(from, to));
		}
		return rows;
	}

	private boolean isAsked(@Nullable Syllable there, Set<String> asked) {
		return there != null && asked.contains(this.exact ? there.exact() : there.folded());
	}

}
