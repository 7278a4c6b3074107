package vn.diemtin.desk.alert;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.EventPublisher;

/// Publishes what editors decide about rules. The desk keeps nothing: a rule is there when
/// it has come back through Kafka.
@Component
class RuleDesk {

	private final EventPublisher publisher;

	private final Clock clock;

	RuleDesk(EventPublisher publisher, Clock clock) {
		this.publisher = publisher;
		this.clock = clock;
	}

	RuleId save(RuleForm form, String owner) {
		Instant now = this.clock.instant();
		String name = nfc(form.name());
		RuleId id = new RuleId(readable(name) + "-" + UUID.randomUUID().toString().substring(0, 8));
		publish(new AlertRule(id, name, nfc(form.query()), owner, 1, true, now));
		return id;
	}

	void enable(AlertRule rule, boolean enabled) {
		publish(new AlertRule(rule.id(), rule.name(), rule.query(), rule.owner(), rule.version() + 1, enabled,
				this.clock.instant()));
	}

	private void publish(AlertRule rule) {
		this.publisher.publishAndAwait(Topics.ALERT_RULES, rule.id().value(), rule);
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	/// The name in the letters that an address can hold.
	static String readable(String name) {
		StringBuilder id = new StringBuilder();
		for (char unit : Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
			char plain = (unit == 'đ') ? 'd' : unit;
			if ((plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9')) {
				id.append(plain);
			}
			else if (Character.getType(plain) != Character.NON_SPACING_MARK && !id.isEmpty()
					&& id.charAt(id.length() - 1) != '-') {
				id.append('-');
			}
			if (id.length() >= 40) {
				break;
			}
		}
		return id.isEmpty() ? "rule" : id.toString().replaceAll("-$", "");
	}

}
