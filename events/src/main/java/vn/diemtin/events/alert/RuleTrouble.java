package vn.diemtin.events.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a rule cannot be matched.
public enum RuleTrouble {

	/// Its record is no rule.
	@JsonProperty("unreadable")
	UNREADABLE,
	/// Its record lies under the id of another rule.
	@JsonProperty("misfiled")
	MISFILED,
	/// It was saved by a newer version of the software.
	@JsonProperty("newer")
	NEWER,
	/// Its query costs too much, or names a day that there is not.
	@JsonProperty("refused")
	REFUSED,
	/// It asks for nothing.
	@JsonProperty("empty")
	EMPTY,
	/// Making it ready failed.
	@JsonProperty("failed")
	FAILED

}
