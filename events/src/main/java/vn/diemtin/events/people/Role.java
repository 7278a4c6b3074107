package vn.diemtin.events.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a person may do; each role may do all that the one before may.
public enum Role {

	/// Reads, also where reading is not open to everyone.
	@JsonProperty("reader")
	READER,

	/// Changes sources, rules and facts.
	@JsonProperty("editor")
	EDITOR,

	/// Changes who may do what.
	@JsonProperty("admin")
	ADMIN;

	/// Whether whoever has this role may do what another may.
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

}
