package vn.diemtin.alert;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.store.query.Query;

/// What became of the newest version of a rule.
sealed interface RuleState {

	/// The version that this is about.
	long version();

	/// It is matched.
	record Live(AlertRule rule, Query query) implements RuleState {

		@Override
		public long version() {
			return this.rule.version();
		}

	}

	/// It is switched off.
	record Off(long version) implements RuleState {
	}

	/// It cannot be matched; nothing but its owner takes it away.
	record Broken(long version, String problem) implements RuleState {
	}

}
