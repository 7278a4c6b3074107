package vn.diemtin.events.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A counted or measured quantity.
///
/// @param id unique within the article, so that others can be compared with it
/// @param value the number or range
/// @param bound how the number is meant
/// @param unit what is counted
/// @param role what the number is
/// @param trend where it went
/// @param measure what is measured, with its own span
/// @param sex whose figure it is
/// @param scope the unit or place that it is about
/// @param period when it held
/// @param compares the figure that it stands beside
public record StatisticFact(@JsonUnwrapped Evidence evidence, String id, Quantity value, Bound bound, Unit unit,
		Role role, Trend trend, @Nullable Phrase measure, @Nullable Sex sex, @Nullable Scope scope,
		@Nullable Period period, @Nullable Comparison compares) implements Fact {

	/// A number or a range, with the number of decimals written.
	public record Quantity(double min, double max, int decimals) {
	}

	/// What is counted: `percent`, `person`, `vnd`, …
	///
	/// @param classOf `ratio`, `count`, `money`, `area`, `mass`, `time`, `point`, …
	public record Unit(String id, String surface, @JsonProperty("class") String classOf) {
	}

	/// Whom the figure is about.
	///
	/// @param place a place id
	/// @param agency an agency id
	/// @param level such as `tỉnh`
	public record Scope(@Nullable String place, @Nullable String agency, @Nullable String level) {
	}

	/// When the figure held, as a TIMEX3 value.
	public record Period(String timex) {
	}

	/// The statistic that this one stands beside.
	///
	/// @param with its id
	/// @param kind `peer`, `previous_period`, `same_period_last_year`, `plan` or `target`
	public record Comparison(@Nullable String with, String kind) {
	}

	/// How a number is meant.
	public enum Bound {

		@JsonProperty("=")
		EXACT, @JsonProperty("~")
		ABOUT, @JsonProperty(">")
		MORE, @JsonProperty(">=")
		AT_LEAST, @JsonProperty("<")
		LESS, @JsonProperty("<=")
		AT_MOST

	}

	/// What a number is.
	public enum Role {

		@JsonProperty("level")
		LEVEL, @JsonProperty("change_abs")
		CHANGE_ABS, @JsonProperty("change_pct")
		CHANGE_PCT, @JsonProperty("change_pp")
		CHANGE_PP, @JsonProperty("rank")
		RANK, @JsonProperty("target")
		TARGET

	}

	/// Where a number went.
	public enum Trend {

		@JsonProperty("up")
		UP, @JsonProperty("down")
		DOWN, @JsonProperty("none")
		NONE

	}

	/// Whose figure it is.
	public enum Sex {

		@JsonProperty("female")
		FEMALE, @JsonProperty("male")
		MALE

	}

}
