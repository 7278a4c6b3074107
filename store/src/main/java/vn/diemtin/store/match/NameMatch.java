package vn.diemtin.store.match;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.Registry;
import vn.diemtin.store.text.Syllable;

/// A name that was asked for: words in a row of the names of an article, with marks where it was typed with marks, or the
/// id of a body that bears it.
record NameMatch(List<Syllable> words, boolean exact, Set<String> ids) {

	static NameMatch of(String name) {
		List<Syllable> words = Syllable.of(name);
		return new NameMatch(words, Syllable.anyMarked(words), Set.of());
	}

	static NameMatch ofAgency(String name, Registry registry) {
		NameMatch plain = of(name);
		return new NameMatch(plain.words, plain.exact, Set.copyOf(registry.agencyIds(name)));
	}

	boolean isAnyOf(ArticleView article, List<String> names, Set<String> namedIds) {
		for (String id : namedIds) {
			if (this.ids.contains(id)) {
				return true;
			}
		}
		for (String name : names) {
			if (isIn(article.syllables(name))) {
				return true;
			}
		}
		return false;
	}

	boolean isOf(ArticleView article, @Nullable String name, @Nullable String id) {
		return (id != null && this.ids.contains(id)) || (name != null && isIn(article.syllables(name)));
	}

	private boolean isIn(List<Syllable> name) {
		for (int from = 0; !this.words.isEmpty() && from + this.words.size() <= name.size(); from++) {
			int same = 0;
			while (same < this.words.size() && isSame(this.words.get(same), name.get(from + same))) {
				same++;
			}
			if (same == this.words.size()) {
				return true;
			}
		}
		return false;
	}

	private boolean isSame(Syllable asked, Syllable there) {
		return this.exact ? asked.exact().equals(there.exact()) : asked.folded().equals(there.folded());
	}

}
