package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.List;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Query;

/// A part of a query made ready to be held against articles. Whether it holds is what [Explanation] and alerts are made of, and
/// what Elasticsearch finds with the same query.
interface Clause {

	/// What it was made from.
	Query query();

	boolean holds(ArticleView article, LocalDate today);

	/// What of the article makes it hold, quoted; empty where that is the article as a
	/// whole.
	default List<Phrase> shows(ArticleView article, LocalDate today) {
		return List.of();
	}

	/// Where it does not hold, the words that the article has nowhere.
	default List<String> absent(ArticleView article) {
		return List.of();
	}

	/// The parts that it is made of.
	default List<Clause> parts() {
		return List.of();
	}

	/// How it came about.
	default Explanation explain(ArticleView article, LocalDate today) {
		boolean holds = holds(article, today);
		return new Explanation(query(), holds, holds ? shows(article, today) : List.of(),
				holds ? List.of() : absent(article),
				parts().stream().map((part) -> part.explain(article, today)).toList());
	}

	record All(Query query, List<Clause> parts) implements Clause {

		@Override
		public boolean holds(ArticleView article, LocalDate today) {
			for (Clause part : this.parts) {
				if (!part.holds(article, today)) {
					return false;
				}
			}
			return true;
		}

	}

	record Any(Query query, List<Clause> parts) implements Clause {

		@Override
		public boolean holds(ArticleView article, LocalDate today) {
			for (Clause part : this.parts) {
				if (part.holds(article, today)) {
					return true;
				}
			}
			return false;
		}

	}

	record None(Query query, Clause unwanted) implements Clause {

		@Override
		public boolean holds(ArticleView article, LocalDate today) {
			return !this.unwanted.holds(article, today);
		}

		@Override
		public List<Clause> parts() {
			return List.of(this.unwanted);
		}

	}

	record Always(Query query) implements Clause {

		@Override
		public boolean holds(ArticleView article, LocalDate today) {
			return true;
		}

	}

}
