package vn.diemtin.standalone.run;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.EventPublisher;

/// The alert rules that the demo starts with.
final class DemoRules {

	private static final List<AlertRule> RULES = List.of(
			rule("tap-huan-binh-dang-gioi", "Tập huấn bình đẳng giới", "topic:gender-equality \"tập huấn\""),
			rule("bao-luc-gioi", "Phòng, chống bạo lực trên cơ sở giới", "\"bạo lực trên cơ sở giới\""),
			rule("thanh-hoa", "Thanh Hóa: tập huấn", "province:\"Thanh Hóa\" \"tập huấn\""));

	private DemoRules() {
	}

	static void save(EventPublisher publisher) {
		RULES.forEach((rule) -> publisher.publishAndAwait(Topics.ALERT_RULES, rule.id().value(), rule));
	}

	/// Made long ago, so that they hold for all demo articles and are the same at each
	/// start.
	private static AlertRule rule(String id, String name, String query) {
		return new AlertRule(new RuleId(id), name, query, "demo", 1, true, Instant.parse("2025-01-01T00:00:00Z"));
	}

}
