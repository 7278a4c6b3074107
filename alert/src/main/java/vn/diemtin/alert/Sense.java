package vn.diemtin.alert;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.QueryMatch;

/// What a rule asks for over a time. Of any moment it is one thing, whatever was made of the rule afterwards.
///
/// @param rule the rule as it was when it asked for that
/// @param query what it asks for
/// @param match the same made ready
/// @param since from when on
/// @param until the first moment of which it does not hold; null for what it asks for now
record Sense(AlertRule rule, Query query, QueryMatch match, Instant since, @Nullable Instant until) {

	/// Whether an article of a moment is told by it.
	boolean holdsAt(Instant moment) {
		return !moment.isBefore(this.since) && (this.until == null || moment.isBefore(this.until));
	}

}
