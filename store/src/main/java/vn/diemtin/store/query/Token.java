package vn.diemtin.store.query;

import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Query;

/// A piece of a query.
sealed interface Token {

	record Open() implements Token {
	}

	record Close() implements Token {
	}

	record And() implements Token {
	}

	record Or() implements Token {
	}

	record Negation() implements Token {
	}

	record Word(String text) implements Token {
	}

	record Quoted(String text) implements Token {
	}

	/// A name with a value behind it; the value is not empty.
	record Named(Name name, Relation relation, String value, Place place) implements Token {
	}

	/// A kind of facts with an opening parenthesis behind it.
	record Fact(Query.Kind kind) implements Token {
	}

}
