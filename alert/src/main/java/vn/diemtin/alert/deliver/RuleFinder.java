package vn.diemtin.alert.deliver;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;

/// Knows the rules as they are now.
public interface RuleFinder {

	/// A rule; null when it was deleted or is off.
	@Nullable AlertRule enabled(RuleId id);

}
