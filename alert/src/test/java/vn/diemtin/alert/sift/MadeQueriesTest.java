package vn.diemtin.alert.sift;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

/// What is held against the index asks for everything that can be asked for, plainly and denied.
class MadeQueriesTest {

	private final Set<String> asked = new TreeSet<>();

	@Test
	void asksForEverythingPlainlyAndDenied() {
		MadeQueries.of(ParityTest.QUERIES, ParityTest.SEED)
			.forEach((text) -> collect(QueryParser.parse(text).query(), ""));
		Set<String> all = new TreeSet<>(Set.of("words", "phrase", "any", "all"));
		for (Query.Field field : Query.Field.values()) {
			all.add("field " + field);
		}
		for (String condition : Set.of("STATUS", "TOPIC", "PROVINCE", "AGENCY", "FUNCTION", "within", "from", "to")) {
			all.add("TRAINING " + condition);
		}
		for (String condition : Set.of("SEX", "UNIT", "MEASURE", "ROLE", "PROVINCE", "AGENCY")) {
			all.add("STATISTIC " + condition);
		}
		for (Condition.Relation relation : Condition.Relation.values()) {
			all.add("TRAINING " + relation);
			all.add("STATISTIC " + relation);
		}
		Set<String> both = new TreeSet<>(all);
		all.forEach((one) -> both.add("not " + one));
		assertThat(this.asked).containsAll(both);
	}

	private void collect(Query query, String not) {
		switch (query) {
			case Query.AllOf all -> {
				this.asked.add(not + "all");
				all.parts().forEach((part) -> collect(part, not));
			}
			case Query.AnyOf any -> {
				this.asked.add(not + "any");
				any.parts().forEach((part) -> collect(part, not));
			}
			case Query.Not(Query part) -> collect(part, not.isEmpty() ? "not " : "");
			case Query.Words words -> this.asked.add(not + "words");
			case Query.Phrase phrase -> this.asked.add(not + "phrase");
			case Query.FieldIs field -> this.asked.add(not + "field " + field.field());
			case Query.OneFact fact ->
				fact.conditions().forEach((condition) -> this.asked.add(not + fact.kind() + " " + name(condition)));
			case Query.Everything everything -> this.asked.add(not + "everything");
		}
	}

	private static String name(Condition condition) {
		return switch (condition) {
			case Condition.Has(Condition.Trait trait, String value) -> trait.name();
			case Condition.Within within -> "within";
			case Condition.From from -> "from";
			case Condition.To to -> "to";
			case Condition.Amount(Condition.Relation relation, double value) -> relation.name();
		};
	}

}
