package vn.diemtin.events.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What is asked of one fact. A condition that a fact says nothing about is not fulfilled.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({ @JsonSubTypes.Type(value = Condition.Has.class, name = "has"),
		@JsonSubTypes.Type(value = Condition.Within.class, name = "within"),
		@JsonSubTypes.Type(value = Condition.From.class, name = "from"),
		@JsonSubTypes.Type(value = Condition.To.class, name = "to"),
		@JsonSubTypes.Type(value = Condition.Amount.class, name = "number") })
public sealed interface Condition {

	/// A trait has a value.
	record Has(Trait trait, String value) implements Condition {
	}

	/// Some day of a training event lies between today and so many days later.
	record Within(int days) implements Condition {
	}

	/// Some day of a training event is this one or later; ISO form.
	record From(String day) implements Condition {
	}

	/// Some day of a training event is this one or earlier; ISO form.
	record To(String day) implements Condition {
	}

	/// The value of a figure, or the head-count of a training event, compared with a
	/// number. A range of values is below a
	/// number when all of it is.
	record Amount(Relation relation, double value) implements Condition {
	}

	/// What facts have.
	enum Trait {

		@JsonProperty("status")
		STATUS, @JsonProperty("topic")
		TOPIC,
		/// Where a training event is held; whom a figure is about.
		@JsonProperty("province")
		PROVINCE,
		/// Who holds a training event; whom a figure is about.
		@JsonProperty("agency")
		AGENCY,
		/// What an organiser of a training event has charge of at the article's date.
		@JsonProperty("function")
		FUNCTION, @JsonProperty("sex")
		SEX, @JsonProperty("unit")
		UNIT, @JsonProperty("measure")
		MEASURE,
		/// Whether a figure is a level, a change, a rank or a target.
		@JsonProperty("role")
		ROLE

	}

	/// How numbers are compared.
	enum Relation {

		@JsonProperty("<")
		LESS("<"), @JsonProperty("<=")
		AT_MOST("<="), @JsonProperty("=")
		EQUAL("="), @JsonProperty(">=")
		AT_LEAST(">="), @JsonProperty(">")
		MORE(">");

		private final String sign;

		Relation(String sign) {
			this.sign = sign;
		}

		/// As it is typed.
		public String sign() {
			return this.sign;
		}

	}

}
