package vn.diemtin.alert;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.deliver.RuleFinder;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;

/// The newest version of each rule, whether or not it can be matched.
final class RuleBook implements RuleFinder {

	private static final Logger log = LoggerFactory.getLogger(RuleBook.class);

	private final Map<String, AlertRule> rules = new ConcurrentHashMap<>();

	private final JsonMapper mapper;

	RuleBook(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// Reads one record of the topic of rules. One that cannot be read leaves the version
	/// before it.
	void on(String id, byte @Nullable [] json) {
		if (json == null) {
			this.rules.remove(id);
			return;
		}
		try {
			AlertRule rule = this.mapper.readValue(json, AlertRule.class);
			if (rule != null) {
				this.rules.merge(id, rule.alone(), (old, read) -> (read.version() < old.version()) ? old : read);
			}
		}
		catch (JacksonException ex) {
			log.warn("Rule {} cannot be read: {}", id, ex.getOriginalMessage());
		}
	}

	@Override
	public @Nullable AlertRule enabled(RuleId id) {
		AlertRule rule = this.rules.get(id.value());
		return (rule != null && rule.enabled()) ? rule : null;
	}

}
