package vn.diemtin.events.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/// That something is the matter with a rule itself, of which its receivers are told as of an alert.
///
/// @param rule the rule
/// @param what what is the matter
public record RuleNotice(RuleId rule, What what) {

	/// What is the matter.
	public enum What {

		/// It cannot be matched.
		@JsonProperty("broken")
		BROKEN,
		/// It used to find something and hardly does any more.
		@JsonProperty("silent")
		SILENT

	}

}
