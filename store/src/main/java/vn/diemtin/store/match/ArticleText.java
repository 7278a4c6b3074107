package vn.diemtin.store.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.store.text.Syllable;

/// The texts of an article as syllables on one line: title, lead, text. Between two of them lies a place that is no
/// syllable, so that no phrase reaches from one into the next.
public final class ArticleText {

	private static final int[] NOWHERE = {};

	private final List<Part> parts;

	private final List<@Nullable Syllable> line = new ArrayList<>();

	private final Map<String, int[]> places = new HashMap<>();

	private boolean isIndexed;

	private ArticleText(List<Part> parts) {
		this.parts = parts;
	}

	static ArticleText of(Article article) {
		ArticleText text = new ArticleText(new ArrayList<>());
		text.add(Field.TITLE, article.title());
		text.add(Field.LEAD, article.lead());
		text.add(Field.TEXT, article.text());
		return text;
	}

	private void add(Field field, @Nullable String text) {
		if (text == null) {
			return;
		}
		if (!this.line.isEmpty()) {
			this.line.add(null);
		}
		this.parts.add(new Part(field, text, this.line.size()));
		this.line.addAll(Syllable.of(text));
	}

	/// The syllables in their order; null between two texts.
	public List<@Nullable Syllable> line() {
		return this.line;
	}

	/// Where a syllable stands, as typed without marks.
	int[] places(String folded) {
		index();
		int[] places = this.places.get(folded);
		return (places != null) ? Arrays.copyOfRange(places, 1, places[0] + 1) : NOWHERE;
	}

	/// Whether a syllable stands anywhere.
	boolean holds(Syllable syllable, boolean exact) {
		index();
		int[] places = this.places.get(syllable.folded());
		if (places == null || !exact) {
			return places != null;
		}
		for (int i = 1; i <= places[0]; i++) {
			if (isAt(syllable, places[i], true)) {
				return true;
			}
		}
		return false;
	}

	/// The first place where syllables stand in a row, from a place on; -1 when there is
	/// none.
	int row(List<Syllable> row, boolean exact, int from) {
		index();
		int[] places = row.isEmpty() ? null : this.places.get(row.getFirst().folded());
		if (places == null) {
			return -1;
		}
		for (int i = 1; i <= places[0]; i++) {
			if (places[i] >= from && isRowAt(row, places[i], exact)) {
				return places[i];
			}
		}
		return -1;
	}

	private boolean isRowAt(List<Syllable> row, int place, boolean exact) {
		if (place + row.size() > this.line.size()) {
			return false;
		}
		for (int i = 0; i < row.size(); i++) {
			if (!isAt(row.get(i), place + i, exact)) {
				return false;
			}
		}
		return true;
	}

	private boolean isAt(Syllable asked, int place, boolean exact) {
		Syllable there = this.line.get(place);
		return there != null && (exact ? there.exact().equals(asked.exact()) : there.folded().equals(asked.folded()));
	}

	/// The first element of each array is how many places follow.
	private void index() {
		if (this.isIndexed) {
			return;
		}
		for (int i = 0; i < this.line.size(); i++) {
			Syllable syllable = this.line.get(i);
			if (syllable != null) {
				int[] places = this.places.computeIfAbsent(syllable.folded(), (folded) -> new int[3]);
				if (places[0] + 1 == places.length) {
					places = Arrays.copyOf(places, places.length * 2);
					this.places.put(syllable.folded(), places);
				}
				places[++places[0]] = i;
			}
		}
		this.isIndexed = true;
	}

	/// Syllables from one place to before another, both of one text, quoted.
	Phrase quote(int from, int to) {
		Part part = this.parts.getFirst();
		for (Part next : this.parts) {
			part = (next.first() <= from) ? next : part;
		}
		Syllable first = this.line.get(from);
		Syllable last = this.line.get(to - 1);
		if (first == null || last == null) {
			throw new IllegalArgumentException("Nothing stands at " + from + " to " + to);
		}
		return part.quote(first.start(), last.end());
	}

	/// The text that a fact was read from, quoted; null when there is no such text.
	@Nullable Phrase quote(Evidence evidence) {
		for (Part part : this.parts) {
			if (part.field() == evidence.field() && evidence.start() >= 0 && evidence.start() < evidence.end()
					&& evidence.end() <= part.text().length()) {
				return part.quote(evidence.start(), evidence.end());
			}
		}
		return null;
	}

	/// @param first where it begins on the line
	private record Part(Field field, String text, int first) {

		Phrase quote(int start, int end) {
			return new Phrase(this.text.substring(start, end), this.field, start, end);
		}

	}

}
