package vn.diemtin.alert;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.QueryMatch;

/// What became of the newest version of a rule.
sealed interface RuleState {

	/// The version that this is about.
	long version();

	/// It is matched.
	///
	/// @param query what it asks for
	record Live(AlertRule rule, Query query, QueryMatch match) implements RuleState {

		@Override
		public long version() {
			return this.rule.version();
		}

	}

	/// It is switched off.
	record Off(AlertRule rule) implements RuleState {

		@Override
		public long version() {
			return this.rule.version();
		}

	}

	/// It cannot be matched; nothing but its owner takes it away.
	///
	/// @param name as its owner calls it, where that could be read
	/// @param owner who is to be told, where that could be read
	record Broken(long version, @Nullable String name, @Nullable String owner, String problem) implements RuleState {
	}

}
