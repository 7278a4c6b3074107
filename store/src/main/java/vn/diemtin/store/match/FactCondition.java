package vn.diemtin.store.match;

import java.time.LocalDate;
import java.util.Locale;

import vn.diemtin.events.query.Condition;
import vn.diemtin.events.query.Condition.Relation;
import vn.diemtin.events.query.Condition.Trait;
import vn.diemtin.store.query.Registry;

/// A condition of one fact made ready.
///
/// @param name what is compared with names
/// @param key what is compared with keys
/// @param day what is compared with days
record FactCondition(Condition asked, NameMatch name, String key, LocalDate day) {

	static FactCondition of(Condition asked, Registry registry) {
		NameMatch none = NameMatch.of("");
		return switch (asked) {
			case Condition.Has(Trait trait, String value) -> switch (trait) {
				case AGENCY -> new FactCondition(asked, NameMatch.ofAgency(value, registry), value, LocalDate.MIN);
				case MEASURE -> new FactCondition(asked, NameMatch.of(value), value, LocalDate.MIN);
				case PROVINCE -> new FactCondition(asked, none, Registry.provinceKey(value), LocalDate.MIN);
				case STATUS, TOPIC, FUNCTION, SEX, UNIT, ROLE -> new FactCondition(asked, none, value, LocalDate.MIN);
			};
			case Condition.From(String from) -> new FactCondition(asked, none, from, LocalDate.parse(from));
			case Condition.To(String to) -> new FactCondition(asked, none, to, LocalDate.parse(to));
			case Condition.Within within -> new FactCondition(asked, none, "", LocalDate.MIN);
			case Condition.Amount number -> new FactCondition(asked, none, "", LocalDate.MIN);
		};
	}

	boolean holds(TrainingTraits training, ArticleView article, LocalDate today) {
		return switch (this.asked) {
			case Condition.Has(Trait trait, String value) -> switch (trait) {
				case STATUS -> lower(training.status()).equals(value);
				case TOPIC -> value.equals(training.topic());
				case PROVINCE -> training.provinceKeys().contains(this.key);
				case AGENCY -> this.name.isAnyOf(article, training.agencies(), training.agencyIds());
				case FUNCTION -> training.functions().contains(value);
				case SEX, UNIT, MEASURE, ROLE -> false;
			};
			case Condition.Within(int days) ->
				training.dated() && !training.to().isBefore(today) && !training.from().isAfter(today.plusDays(days));
			case Condition.From from -> training.dated() && !training.to().isBefore(this.day);
			case Condition.To to -> training.dated() && !training.from().isAfter(this.day);
			case Condition.Amount(Relation relation, double value) -> {
				Long people = training.people();
				yield people != null && compare(relation, people, people, value);
			}
		};
	}

	boolean holds(StatisticTraits statistic, ArticleView article) {
		return switch (this.asked) {
			case Condition.Has(Trait trait, String value) -> switch (trait) {
				case SEX -> statistic.sex() != null && lower(statistic.sex()).equals(value);
				case UNIT -> statistic.unit().equals(value);
				case ROLE -> lower(statistic.role()).equals(value);
				case MEASURE -> this.name.isOf(article, statistic.measure(), null);
				case PROVINCE -> statistic.provinceKeys().contains(this.key);
				case AGENCY -> this.name.isAnyOf(article, statistic.agencies(), statistic.agencyIds());
				case STATUS, TOPIC, FUNCTION -> false;
			};
			case Condition.Amount(Relation relation, double value) ->
				compare(relation, statistic.min(), statistic.max(), value);
			case Condition.Within within -> false;
			case Condition.From from -> false;
			case Condition.To to -> false;
		};
	}

	private static boolean compare(Relation relation, double min, double max, double value) {
		return switch (relation) {
			case LESS -> max < value;
			case AT_MOST -> max <= value;
			case EQUAL -> min <= value && value <= max;
			case AT_LEAST -> min >= value;
			case MORE -> min > value;
		};
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
