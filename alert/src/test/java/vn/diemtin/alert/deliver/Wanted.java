package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent;

/// Invented deliveries.
final class Wanted {

	/// Ten in the morning in Vietnam.
	static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

	private Wanted() {
	}

	static Channel.Mail mail(Channel.Grouping grouping) {
		return new Channel.Mail("to-tin@mau.vn", grouping);
	}

	static AlertRule rule(String id, Instant changedAt) {
		return new AlertRule(new RuleId(id), "Luật “" + id + "”", "tin", "lan", 1, true, changedAt);
	}

	static DeliveryWanted delivery(String article, Channel channel) {
		return delivery(article, channel, NOW);
	}

	static DeliveryWanted delivery(String article, Channel channel, Instant raisedAt) {
		return delivery(rule("r", NOW.minusSeconds(60)), article, channel, raisedAt, List.of());
	}

	static DeliveryWanted delivery(AlertRule rule, String article, Channel channel, Instant raisedAt,
			List<TrainingEvent.Change> changes) {
		String thread = rule.id() + "~s-" + article;
		String alert = changes.isEmpty() ? thread : thread + "~change";
		AlertBrief brief = new AlertBrief(alert, thread, new ArticleId(article), null, "Tin về " + article,
				"https://mau.vn/" + article, "Báo Mẫu", null, List.of("tập huấn"), changes, raisedAt);
		return new DeliveryWanted(DeliveryWanted.id(alert, channel), channel, rule, brief);
	}

	static Message message(DeliveryWanted wanted) {
		return new Message(wanted.id(), Message.Why.SINGLE, List.of(wanted));
	}

}
