package vn.diemtin.store.query;

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

	record Named(Query.Field field, String value) implements Token {
	}

}
