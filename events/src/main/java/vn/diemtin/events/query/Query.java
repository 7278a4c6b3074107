package vn.diemtin.events.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What is asked of an article. The store reads it from the query language and says it to Elasticsearch; the same tree is
/// held against single articles by alert rules.
///
/// Texts are NFC and as typed; what they mean for an article is said by who holds them against it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({ @JsonSubTypes.Type(value = Query.AllOf.class, name = "all"),
		@JsonSubTypes.Type(value = Query.AnyOf.class, name = "any"),
		@JsonSubTypes.Type(value = Query.Not.class, name = "not"),
		@JsonSubTypes.Type(value = Query.Words.class, name = "words"),
		@JsonSubTypes.Type(value = Query.Phrase.class, name = "phrase"),
		@JsonSubTypes.Type(value = Query.FieldIs.class, name = "field"),
		@JsonSubTypes.Type(value = Query.OneFact.class, name = "fact"),
		@JsonSubTypes.Type(value = Query.Everything.class, name = "everything") })
public sealed interface Query {

	/// The version of this tree. A rule of a higher one is not understood here.
	int VERSION = 1;

	/// All of them.
	record AllOf(List<Query> parts) implements Query {

		public AllOf {
			parts = List.copyOf(parts);
		}

	}

	/// At least one of them.
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
	/// @param text words parted by one space
	record Words(String text) implements Query {
	}

	/// Words to be found in this order.
	record Phrase(String text) implements Query {
	}

	/// A field of the article has a value. For [Field#FROM] and [Field#TO] it is a day in
	/// ISO form that exists.
	record FieldIs(Field field, String value) implements Query {
	}

	/// One fact of the article fulfils all of the conditions.
	record OneFact(Kind kind, List<Condition> conditions) implements Query {

		public OneFact {
			conditions = List.copyOf(conditions);
		}

	}

	/// Every article.
	record Everything() implements Query {
	}

	/// The fields of an article that a query can name.
	enum Field {

		/// A public body that the article names.
		@JsonProperty("agency")
		AGENCY,
		/// What a body that the article names has charge of at the article's date.
		@JsonProperty("function")
		FUNCTION, @JsonProperty("province")
		PROVINCE, @JsonProperty("source")
		SOURCE, @JsonProperty("topic")
		TOPIC,
		/// A kind of facts that the article holds.
		@JsonProperty("kind")
		KIND,
		/// The article is of this day or later.
		@JsonProperty("from")
		FROM,
		/// The article is of this day or earlier.
		@JsonProperty("to")
		TO

	}

	/// The facts of which conditions can be asked.
	enum Kind {

		@JsonProperty("training")
		TRAINING, @JsonProperty("statistic")
		STATISTIC

	}

}
