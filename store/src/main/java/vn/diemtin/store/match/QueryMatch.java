package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.List;

import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.Registry;

/// A query made ready to be held against single articles: what alerts and explanations are made of. It says of an article
/// what [vn.diemtin.store.query.ElasticsearchQueries] has the index say; a test holds both against each other.
///
/// Pure: the same article, registry and day give the same answer. Safe for use by several threads.
public final class QueryMatch {

	private final Clause clause;

	private QueryMatch(Clause clause) {
		this.clause = clause;
	}

	/// Makes a query ready.
	/// @throws java.time.DateTimeException when it holds a day that does not exist, which
	/// no parser gives
	public static QueryMatch of(Query query, Registry registry) {
		return new QueryMatch(clause(query, registry));
	}

	private static Clause clause(Query query, Registry registry) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) -> new Clause.All(query, clauses(parts, registry));
			case Query.AnyOf(List<Query> parts) -> new Clause.Any(query, clauses(parts, registry));
			case Query.Not(Query part) -> new Clause.None(query, clause(part, registry));
			case Query.Words(String text) -> TextClause.of(query, text, false);
			case Query.Phrase(String text) -> TextClause.of(query, text, true);
			case Query.FieldIs field -> FieldClause.of(field, registry);
			case Query.OneFact fact -> FactClause.of(fact, registry);
			case Query.Everything everything -> new Clause.Always(query);
		};
	}

	private static List<Clause> clauses(List<Query> parts, Registry registry) {
		return parts.stream().map((part) -> clause(part, registry)).toList();
	}

	/// Whether an article answers it.
	/// @param today the day of Vietnam's time from which days ahead are counted
	public boolean matches(ArticleView article, LocalDate today) {
		return this.clause.holds(article, today);
	}

	/// Why an article answers it or does not.
	public Explanation explain(ArticleView article, LocalDate today) {
		return this.clause.explain(article, today);
	}

}
