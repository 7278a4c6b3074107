package vn.diemtin.desk.alert;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.QueryParser;

/// What a rule asks for.
final class RuleQuery {

	private RuleQuery() {
	}

	/// The tree that was kept with it; of an older rule, what its text says.
	static Query of(AlertRule rule) {
		Asked asked = rule.asked();
		return (asked != null && asked.version() <= Query.VERSION) ? asked.query()
				: QueryParser.parse(rule.query()).query();
	}

}
