package vn.diemtin.store.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.events.query.Query.Kind;

/// Writes a query as it is typed.
public final class QueryText {

	private QueryText() {
	}

	/// The text of a query; [QueryParser] reads the same from it.
	public static String of(Query query) {
		return switch (query) {
			case Query.AllOf(List<Query> parts) -> join(parts, " AND ");
			case Query.AnyOf(List<Query> parts) -> join(parts, " OR ");
			case Query.Not(Query part) -> "NOT " + one(part);
			case Query.Words(String text) -> text;
			case Query.Phrase(String text) -> "\"" + text + "\"";
			case Query.FieldIs(Field field, String value) -> name(field) + ":" + value(value);
			case Query.OneFact(Kind kind, List<Condition> conditions) -> name(kind) + "("
					+ conditions.stream().map((condition) -> of(condition, kind)).collect(Collectors.joining(" "))
					+ ")";
			case Query.Everything() -> "";
		};
	}

	private static String join(List<Query> parts, String operator) {
		return parts.stream().map(QueryText::within).collect(Collectors.joining(operator));
	}

	private static String within(Query part) {
		return (part instanceof Query.AllOf || part instanceof Query.AnyOf) ? "(" + of(part) + ")" : of(part);
	}

	/// Words that stand together behind `NOT` would not all be unwanted.
	private static String one(Query part) {
		return (part instanceof Query.Words(String text) && text.indexOf(' ') >= 0) ? "(" + text + ")" : within(part);
	}

	private static String of(Condition condition, Kind kind) {
		return switch (condition) {
			case Condition.Has(Trait trait, String value) -> name(trait) + ":" + value(value);
			case Condition.Within(int days) -> "within:" + days + "d";
			case Condition.From(String day) -> "from:" + day;
			case Condition.To(String day) -> "to:" + day;
			case Condition.Amount(Relation relation, double value) ->
				((kind == Kind.TRAINING) ? "people" : "value") + relation.sign() + Numbers.write(value);
		};
	}

	private static String name(Enum<?> named) {
		return named.name().toLowerCase(Locale.ROOT);
	}

	private static String value(String value) {
		boolean isPlain = value.chars().allMatch((c) -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
		return isPlain ? value : "\"" + value + "\"";
	}

}
