package vn.diemtin.events.alert;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// What became of the newest version of a rule when the alert process took it up.
///
/// @param rule its id
/// @param name as its owner calls it; null when that could not be read
/// @param owner who is to be told; null when that could not be read
/// @param version of the rule
/// @param state whether it is matched
/// @param trouble why it is broken; null when it is not, and in records of before that was kept
/// @param problem the same in detail, in English
/// @param at when this was found
/// @param since from when on articles were not held against it; null when it is not broken, and in records of before that
/// was kept
public record RuleChecked(RuleId rule, @Nullable String name, @Nullable String owner, long version, State state,
		@JsonInclude(Include.NON_NULL) @Nullable RuleTrouble trouble, @Nullable String problem, Instant at,
		@JsonInclude(Include.NON_NULL) @Nullable Instant since) {

	/// Of one that is not broken.
	public RuleChecked(RuleId rule, @Nullable String name, @Nullable String owner, long version, State state,
			@Nullable RuleTrouble trouble, @Nullable String problem, Instant at) {
		this(rule, name, owner, version, state, trouble, problem, at, null);
	}

	/// From when on it was broken.
	public Instant brokenSince() {
		return (since != null) ? since : at;
	}

	/// Whether a rule is matched.
	public enum State {

		@JsonProperty("live")
		LIVE, @JsonProperty("off")
		OFF,
		/// It cannot be matched; nothing but its owner takes it away.
		@JsonProperty("broken")
		BROKEN

	}

}
