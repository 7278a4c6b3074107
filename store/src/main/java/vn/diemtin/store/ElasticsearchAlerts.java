package vn.diemtin.store;

import java.util.List;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.RuleId;

/// The alerts raised, one a rule and story.
public final class ElasticsearchAlerts {

	ElasticsearchAlerts() {
	}

	/// Stores alerts; one that is stored already is replaced.
	public void save(List<AlertRaised> alerts) {
		throw new UnsupportedOperationException();
	}

	/// The newest of all rules, the newest first.
	public List<AlertRaised> newest(int size) {
		throw new UnsupportedOperationException();
	}

	/// The newest of one rule, the newest first.
	public List<AlertRaised> byRule(RuleId rule, int size) {
		throw new UnsupportedOperationException();
	}

}
