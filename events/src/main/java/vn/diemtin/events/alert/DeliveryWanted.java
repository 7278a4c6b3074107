package vn.diemtin.events.alert;

import java.util.List;

import vn.diemtin.events.article.ArticleId;

/// An alert is to be sent to one receiver. Key = [Channel#receiver()], so that a receiver is in the hands of one instance.
///
/// @param id the same however often the alert is raised or sent
/// @param channel where to
/// @param rule the rule as it was
/// @param alert what to send
public record DeliveryWanted(String id, Channel channel, AlertRule rule, AlertBrief alert) {

	/// One for each channel of the rule.
	public static List<DeliveryWanted> of(AlertRaised raised) {
		AlertBrief brief = AlertBrief.of(raised);
		return raised.rule()
			.channels()
			.stream()
			.map((channel) -> new DeliveryWanted(id(brief.alert(), channel), channel, raised.rule(), brief))
			.toList();
	}

	/// The id of the delivery of an alert to a receiver.
	public static String id(String alert, Channel channel) {
		return ArticleId.of(alert + "\n" + channel.receiver()).value();
	}

}
