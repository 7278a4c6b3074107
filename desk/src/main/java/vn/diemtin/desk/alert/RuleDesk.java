package vn.diemtin.desk.alert;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.diemtin.desk.audit.AuditLog;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.wire.EventPublisher;

/// Publishes what editors decide about rules. The desk stores nothing: what it shows of rules lies on Kafka.
@Component
class RuleDesk {

	private final EventPublisher publisher;

	private final SavedRules saved;

	private final AuditLog audit;

	private final Clock clock;

	RuleDesk(EventPublisher publisher, SavedRules saved, AuditLog audit, Clock clock) {
		this.publisher = publisher;
		this.saved = saved;
		this.audit = audit;
		this.clock = clock;
	}

	RuleId save(RuleForm form, String owner) {
		Instant now = this.clock.instant();
		String name = nfc(form.name());
		RuleId id = new RuleId(readable(name) + "-" + UUID.randomUUID().toString().substring(0, 8));
		String query = nfc(form.query());
		AlertRule rule = new AlertRule(id, name, query, owner, 1, true, now, List.of(),
				Asked.of(QueryParser.parse(query).query()));
		this.audit.record(what(Action.ADDED, rule), owner, null, declared(rule));
		publish(rule);
		return id;
	}

	/// Changes what a rule asks for.
	/// @param broken since when it cannot be matched; null when it can
	void edit(AlertRule rule, RuleForm form, @Nullable Instant broken, String by) {
		Instant now = this.clock.instant();
		String name = nfc(form.name());
		String query = nfc(form.query());
		Asked asked = Asked.of(QueryParser.parse(query).query());
		change(Action.EDITED, rule,
				(broken != null) ? rule.mended(name, query, asked, broken, now) : rule.asking(name, query, asked, now),
				by);
	}

	void enable(AlertRule rule, boolean enabled, String by) {
		change(enabled ? Action.RESUMED : Action.PAUSED, rule, rule.enabled(enabled, this.clock.instant()), by);
	}

	/// Has the alerts of a rule sent elsewhere.
	void send(AlertRule rule, List<Channel> channels, String by) {
		change(Action.EDITED, rule, rule.sending(channels, this.clock.instant()), by);
	}

	/// Takes receivers from a rule that leave it by themselves. Saved as it was
	/// otherwise, also when: nothing that is under way
	/// to the others counts as older than the rule.
	void leave(AlertRule rule, List<Channel> left, String by) {
		change(Action.EDITED, rule, rule.sending(left, rule.changedAt()), by);
	}

	private void change(Action action, AlertRule rule, AlertRule next, String by) {
		this.audit.record(what(action, next), by, declared(rule), declared(next));
		publish(next);
	}

	private static What what(Action action, AlertRule rule) {
		return new What(action, Subject.RULE, rule.id().value(), rule.name());
	}

	/// What an editor says of a rule, line by line. The query of a receiver's address may
	/// be a secret.
	private static String declared(AlertRule rule) {
		StringBuilder lines = new StringBuilder("name: " + rule.name() + "\nquery: " + rule.query() + "\nowner: "
				+ rule.owner() + "\nenabled: " + rule.enabled());
		rule.channels().forEach((channel) -> lines.append("\nchannel: ").append(channel.receiver().split("\\?", 2)[0]));
		return lines.toString();
	}

	private void publish(AlertRule rule) {
		this.publisher.publishAndAwait(Topics.ALERT_RULES, rule.id().value(), rule);
		this.saved.put(rule);
	}

	/// As it is saved.
	static String nfc(String text) {
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
