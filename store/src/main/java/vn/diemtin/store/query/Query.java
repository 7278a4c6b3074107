package vn.diemtin.store.query;

import java.util.List;

/// What a query asks for, free of any search engine. Compiled to Elasticsearch by
/// [ElasticsearchQueries]; the alert process compiles the same to Lucene.
public sealed interface Query {

	/// All of them, at least two.
	record AllOf(List<Query> parts) implements Query {

		public AllOf {
			parts = List.copyOf(parts);
		}

	}

	/// At least one of them, at least two.
	record AnyOf(List<Query> parts) implements Query {

		public AnyOf {
			parts = List.copyOf(parts);
		}

	}

	/// All but these.
	record Not(Query part) implements Query {
	}

	/// Words that stood side by side, most of which are to be found anywhere in the
	/// article.
	///
	/// @param text as typed, NFC, words parted by one space
	record Words(String text) implements Query {
	}

	/// Words to be found in this order.
	///
	/// @param text as typed between quotation marks, NFC
	record Phrase(String text) implements Query {
	}

	/// A named field has a value. For [Field#FROM] and [Field#TO] it is a day in ISO form
	/// that
	/// exists; other values are as typed, NFC.
	record FieldIs(Field field, String value) implements Query {
	}

	/// Every article.
	record Everything() implements Query {
	}

	/// The fields that a query can name.
	enum Field {

		AGENCY, PROVINCE, SOURCE, TOPIC, STATUS, KIND, FROM, TO

	}

}
