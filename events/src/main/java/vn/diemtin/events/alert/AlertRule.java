package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A saved rule. The newest version of an id holds.
///
/// @param id stable id
/// @param name as its owner calls it
/// @param query as its owner typed it, for people
/// @param owner who is told
/// @param version grows with each change
/// @param enabled whether it raises alerts
/// @param changedAt when this version was made
/// @param channels where its alerts are sent, besides the desk, which shows them always
/// @param asked what the query was understood as when the rule was saved, which is what holds; null in rules of before
/// that was kept, whose text is read anew
public record AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
		Instant changedAt, @JsonInclude(Include.NON_EMPTY) List<Channel> channels,
		@JsonInclude(Include.NON_NULL) @Nullable Asked asked) {

	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels, @Nullable Asked asked) {
		this.id = id;
		this.name = name;
		this.query = query;
		this.owner = owner;
		this.version = version;
		this.enabled = enabled;
		this.changedAt = changedAt;
		this.channels = (channels != null) ? List.copyOf(channels) : List.of();
		this.asked = asked;
	}

	/// A rule of which only the text is known.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels) {
		this(id, name, query, owner, version, enabled, changedAt, channels, null);
	}

	/// A rule of which only the text is known, whose alerts are shown at the desk only.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt) {
		this(id, name, query, owner, version, enabled, changedAt, List.of(), null);
	}

	/// The same rule as a later version, switched on or off.
	public AlertRule enabled(boolean isEnabled, Instant at) {
		return new AlertRule(this.id, this.name, this.query, this.owner, this.version + 1, isEnabled, at, this.channels,
				this.asked);
	}

}
