package vn.diemtin.desk.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.TopicFollower;

/// The rules that cannot be matched, as the alert process told. Each desk reads all of it when it starts and follows what
/// changes, so that a rule is shown as broken also when its record never reached the index.
@Component
class BrokenRules {

	private static final Logger log = LoggerFactory.getLogger(BrokenRules.class);

	private final Map<String, RuleChecked> broken = new ConcurrentHashMap<>();

	private final JsonMapper json;

	BrokenRules(JsonMapper json) {
		this.json = json;
	}

	void on(String id, byte @Nullable [] value) {
		try {
			RuleChecked checked = (value != null) ? this.json.readValue(value, RuleChecked.class) : null;
			if (checked != null && checked.state() == RuleChecked.State.BROKEN) {
				this.broken.put(id, checked);
			}
			else {
				this.broken.remove(id);
			}
		}
		catch (JacksonException ex) {
			log.error("What became of rule {} cannot be read: {}", id, ex.getOriginalMessage());
		}
	}

	/// All of them, in the order of their ids.
	List<RuleChecked> all() {
		return this.broken.values().stream().sorted(Comparator.comparing((one) -> one.rule().value())).toList();
	}

	/// What is wrong with a rule; null when nothing is.
	@Nullable RuleChecked of(RuleId rule) {
		return this.broken.get(rule.value());
	}

	@Configuration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		TopicFollower brokenRulesFollower(BrokenRules rules, KafkaProperties kafka) {
			return new TopicFollower(Topics.RULES_CHECKED, kafka.buildConsumerProperties(), rules::on);
		}

	}

}
