package vn.diemtin.store;

import java.util.List;
import java.util.Optional;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;

/// The alert rules.
public final class ElasticsearchRules {

	ElasticsearchRules() {
	}

	/// Stores rules; an older version of a stored one changes nothing.
	public void save(List<AlertRule> rules) {
		throw new UnsupportedOperationException();
	}

	/// Forgets a rule.
	public void delete(RuleId id) {
		throw new UnsupportedOperationException();
	}

	/// One rule.
	public Optional<AlertRule> rule(RuleId id) {
		throw new UnsupportedOperationException();
	}

	/// All rules in the order of their names.
	public List<AlertRule> all() {
		throw new UnsupportedOperationException();
	}

}
