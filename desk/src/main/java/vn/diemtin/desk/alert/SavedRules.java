package vn.diemtin.desk.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.TopicFollower;

/// The rules as they were saved last, which the index knows a moment later. Who saves twice within that moment changes what was
/// saved, and not what was before it.
@Component
class SavedRules {

	private static final Logger log = LoggerFactory.getLogger(SavedRules.class);

	private final Map<String, AlertRule> newest = new ConcurrentHashMap<>();

	private final JsonMapper json;

	SavedRules(JsonMapper json) {
		this.json = json;
	}

	void on(String id, byte @Nullable [] value) {
		if (value == null) {
			this.newest.remove(id);
			return;
		}
		try {
			AlertRule rule = this.json.readValue(value, AlertRule.class);
			if (rule != null) {
				put(rule);
			}
		}
		catch (JacksonException ex) {
			log.warn("Rule {} cannot be read: {}", id, ex.getOriginalMessage());
		}
	}

	/// Takes note of what was just saved.
	void put(AlertRule rule) {
		this.newest.merge(rule.id().value(), rule, SavedRules::newer);
	}

	private static AlertRule newer(AlertRule old, AlertRule rule) {
		return (rule.version() < old.version()) ? old : rule;
	}

	/// The newer of a stored rule and what was saved of it.
	@Nullable AlertRule newest(RuleId id, @Nullable AlertRule stored) {
		AlertRule saved = this.newest.get(id.value());
		return (saved != null && (stored == null || stored.version() < saved.version())) ? saved : stored;
	}

	/// All rules, those that are stored and those that are not yet, in the order of their
	/// names.
	List<AlertRule> all(List<AlertRule> stored) {
		Map<String, AlertRule> all = new ConcurrentHashMap<>(this.newest);
		stored.forEach((rule) -> all.merge(rule.id().value(), rule, (saved, read) -> newer(read, saved)));
		List<AlertRule> sorted = new ArrayList<>(all.values());
		sorted.sort(Comparator.comparing(AlertRule::name).thenComparing((rule) -> rule.id().value()));
		return sorted;
	}

	@Configuration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		TopicFollower savedRulesFollower(SavedRules rules, KafkaProperties kafka) {
			return new TopicFollower(Topics.ALERT_RULES, kafka.buildConsumerProperties(), rules::on);
		}

	}

}
