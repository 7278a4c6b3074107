package vn.diemtin.store.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Has;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;

/// What a name with its value asks for. A value that is not understood is noted and asked for as words.
final class Meaning {

	/// Ten years.
	private static final int MOST_DAYS = 3_660;

	private final Problems problems;

	Meaning(Problems problems) {
		this.problems = problems;
	}

	/// What is asked of the article.
	Query ofArticle(Token.Named named) {
		Field field = switch (named.name()) {
			case AGENCY -> Field.AGENCY;
			case FUNCTION -> Field.FUNCTION;
			case PROVINCE -> Field.PROVINCE;
			case SOURCE -> Field.SOURCE;
			case TOPIC -> Field.TOPIC;
			case KIND -> Field.KIND;
			case FROM -> Field.FROM;
			case TO -> Field.TO;
			case STATUS, WITHIN, PEOPLE, SEX, UNIT, MEASURE, ROLE, VALUE -> null;
		};
		String value = switch (named.name()) {
			case FUNCTION -> known(named, Values.FUNCTION);
			case KIND -> known(named, Values.KIND);
			case FROM, TO -> day(named);
			case AGENCY, PROVINCE, SOURCE, TOPIC, STATUS, WITHIN, PEOPLE, SEX, UNIT, MEASURE, ROLE, VALUE ->
				named.value();
		};
		return (field != null && value != null) ? new Query.FieldIs(field, value) : new Query.Words(named.value());
	}

	/// What is asked of a fact; nothing when the value was not understood, null when
	/// facts of this kind have no such trait.
	@Nullable List<Condition> ofFact(Query.Kind kind, Token.Named named) {
		boolean isTraining = kind == Query.Kind.TRAINING;
		return switch (named.name()) {
			case PROVINCE -> List.of(new Has(Trait.PROVINCE, named.value()));
			case AGENCY -> List.of(new Has(Trait.AGENCY, named.value()));
			case TOPIC -> isTraining ? List.of(new Has(Trait.TOPIC, named.value())) : null;
			case FUNCTION -> isTraining ? has(Trait.FUNCTION, named) : null;
			case STATUS -> isTraining ? has(Trait.STATUS, named) : null;
			case FROM, TO -> isTraining ? dated(named) : null;
			case WITHIN -> isTraining ? within(named) : null;
			case PEOPLE -> isTraining ? number(named) : null;
			case SEX -> isTraining ? null : has(Trait.SEX, named);
			case UNIT -> isTraining ? null : has(Trait.UNIT, named);
			case ROLE -> isTraining ? null : has(Trait.ROLE, named);
			case MEASURE -> isTraining ? null : List.of(new Has(Trait.MEASURE, named.value()));
			case VALUE -> isTraining ? null : number(named);
			case SOURCE, KIND -> null;
		};
	}

	private List<Condition> has(Trait trait, Token.Named named) {
		Values values = Values.of(trait);
		String id = (values != null) ? known(named, values) : named.value();
		return (id != null) ? List.of(new Has(trait, id)) : List.of();
	}

	private @Nullable String known(Token.Named named, Values values) {
		String id = values.id(named.value());
		if (id == null) {
			this.problems.note(Problem.unknown(named.name(), named.value(), values.known()), named.place());
		}
		return id;
	}

	private @Nullable String day(Token.Named named) {
		String day = (named.name() == Name.FROM) ? Day.first(named.value()) : Day.last(named.value());
		if (day == null) {
			this.problems.note(Problem.noDay(named.name(), named.value()), named.place());
		}
		return day;
	}

	private List<Condition> dated(Token.Named named) {
		String day = day(named);
		if (day == null) {
			return List.of();
		}
		return List.of((named.name() == Name.FROM) ? new Condition.From(day) : new Condition.To(day));
	}

	private List<Condition> within(Token.Named named) {
		Integer days = Day.count(named.value());
		if (days == null) {
			this.problems.note(Problem.noNumber(named.name(), named.value()), named.place());
			return List.of();
		}
		return List.of(new Condition.Within(Math.min(days, MOST_DAYS)));
	}

	private List<Condition> number(Token.Named named) {
		boolean percent = named.name() == Name.VALUE && named.value().endsWith("%");
		String typed = percent ? named.value().substring(0, named.value().length() - 1) : named.value();
		Double number = Numbers.read(typed);
		if (number == null) {
			this.problems.note(Problem.noNumber(named.name(), named.value()), named.place());
			return List.of();
		}
		List<Condition> conditions = new ArrayList<>();
		if (percent) {
			conditions.add(new Has(Trait.UNIT, "percent"));
		}
		conditions.add(new Condition.Amount(named.relation(), number));
		return conditions;
	}

	/// A number without a role is that of a level: a share that rose by 5 % is no share
	/// of 5 %.
	static List<Condition> complete(Query.Kind kind, List<Condition> conditions) {
		boolean hasNumber = conditions.stream().anyMatch(Condition.Amount.class::isInstance);
		boolean hasRole = conditions.stream()
			.anyMatch((condition) -> condition instanceof Has(Trait trait, String value) && trait == Trait.ROLE);
		List<Condition> distinct = new ArrayList<>(conditions.stream().distinct().toList());
		if (kind == Query.Kind.STATISTIC && hasNumber && !hasRole) {
			distinct.add(new Has(Trait.ROLE, "level"));
		}
		return distinct;
	}

}
