package vn.diemtin.store.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Query;

/// Whether a query that no parser gave is small enough to be answered.
public final class QuerySize {

	/// Each term may stand in one of its own.
	private static final int MOST_PARTS = 4 * QueryParser.MOST_TERMS;

	/// Each pair of parentheses may hold alternatives of all but some.
	private static final int DEEPEST = 3 * QueryParser.DEEPEST + 4;

	private int parts;

	private @Nullable String excess;

	private QuerySize() {
	}

	/// What is too large about a query, for a person; null when nothing is.
	public static @Nullable String excess(Query query) {
		QuerySize size = new QuerySize();
		size.count(query, 1);
		return size.excess;
	}

	private void count(Query query, int depth) {
		if (++this.parts > MOST_PARTS) {
			this.excess = "It has more than " + MOST_PARTS + " parts.";
		}
		if (depth > DEEPEST) {
			this.excess = "Its parts lie more than " + DEEPEST + " deep within each other.";
		}
		if (this.excess != null) {
			return;
		}
		switch (query) {
			case Query.AllOf(List<Query> all) -> all.forEach((part) -> count(part, depth + 1));
			case Query.AnyOf(List<Query> any) -> any.forEach((part) -> count(part, depth + 1));
			case Query.Not(Query part) -> count(part, depth + 1);
			case Query.Words(String text) -> check(text);
			case Query.Phrase(String text) -> check(text);
			case Query.FieldIs(Query.Field field, String value) -> check(value);
			case Query.OneFact(Query.Kind kind, List<Condition> conditions) -> conditions.forEach(this::count);
			case Query.Everything everything -> {
			}
		}
	}

	private void count(Condition condition) {
		if (++this.parts > MOST_PARTS) {
			this.excess = "It has more than " + MOST_PARTS + " parts.";
		}
		if (condition instanceof Condition.Has(Condition.Trait trait, String value)) {
			check(value);
		}
	}

	private void check(String text) {
		if (text.length() > QueryParser.LONGEST) {
			this.excess = "A text in it is longer than " + QueryParser.LONGEST + " characters.";
		}
	}

}
