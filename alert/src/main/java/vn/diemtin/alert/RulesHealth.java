package vn.diemtin.alert;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// How many rules are matched, and which are broken and why. Always up: a broken rule harms no other.
final class RulesHealth extends AbstractHealthIndicator {

	private final AlertRules rules;

	RulesHealth(AlertRules rules) {
		this.rules = rules;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.up().withDetail("live", this.rules.liveCount()).withDetail("broken", this.rules.problems());
	}

}
