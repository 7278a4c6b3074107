package vn.diemtin.desk.alert;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleSilent;
import vn.diemtin.wire.TopicFollower;

/// The rules that used to find something and hardly do any more, as the alert process tells every night.
@Component
class SilentRules {

	private static final Logger log = LoggerFactory.getLogger(SilentRules.class);

	private final Map<String, RuleSilent> silent = new ConcurrentHashMap<>();

	private final JsonMapper json;

	SilentRules(JsonMapper json) {
		this.json = json;
	}

	void on(String id, byte @Nullable [] value) {
		this.silent.remove(id);
		try {
			if (value != null) {
				this.silent.put(id, this.json.readValue(value, RuleSilent.class));
			}
		}
		catch (JacksonException ex) {
			log.error("The silence of rule {} cannot be read: {}", id, ex.getOriginalMessage());
		}
	}

	/// Those of some rules that are on and still ask for what fell silent.
	List<RuleSilent> among(List<AlertRule> rules) {
		return rules.stream().filter(AlertRule::enabled).flatMap((rule) -> {
			RuleSilent found = this.silent.get(rule.id().value());
			return (found != null && found.query().equals(rule.query())) ? Stream.of(found) : Stream.empty();
		}).toList();
	}

	@Configuration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		TopicFollower silentRulesFollower(SilentRules rules, KafkaProperties kafka) {
			return new TopicFollower(Topics.RULES_SILENT, kafka.buildConsumerProperties(), rules::on);
		}

	}

}
