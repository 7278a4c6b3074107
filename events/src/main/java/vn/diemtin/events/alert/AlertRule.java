package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A saved rule. The newest version of an id holds.
///
/// @param id stable id
/// @param name as its owner calls it
/// @param query in the query language of the search page
/// @param owner who is told
/// @param version grows with each change
/// @param enabled whether it raises alerts
/// @param changedAt when this version was made
/// @param channels where its alerts are sent, besides the desk, which shows them always
public record AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
		Instant changedAt, @JsonInclude(Include.NON_EMPTY) List<Channel> channels) {

	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels) {
		this.id = id;
		this.name = name;
		this.query = query;
		this.owner = owner;
		this.version = version;
		this.enabled = enabled;
		this.changedAt = changedAt;
		this.channels = (channels != null) ? List.copyOf(channels) : List.of();
	}

	/// A rule whose alerts are shown at the desk only.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt) {
		this(id, name, query, owner, version, enabled, changedAt, List.of());
	}

}
