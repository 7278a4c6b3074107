package vn.diemtin.events.alert;

import java.time.Instant;

/// A saved rule. The newest version of an id holds.
///
/// @param id stable id
/// @param name as its owner calls it
/// @param query in the query language of the search page
/// @param owner who is told
/// @param version grows with each change
/// @param enabled whether it raises alerts
/// @param changedAt when this version was made
public record AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
		Instant changedAt) {
}
