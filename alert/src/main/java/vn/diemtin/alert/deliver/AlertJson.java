package vn.diemtin.alert.deliver;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.RuleNotice;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.SourceId;

/// Messages as webhooks get them: type, timestamp and data, as the Standard Webhooks scheme has it. Fields may be added,
/// never renamed. The same message is the same text at each attempt.
final class AlertJson {

	private final JsonMapper mapper;

	private final DeskLinks desk;

	AlertJson(JsonMapper mapper, DeskLinks desk) {
		this.mapper = mapper;
		this.desk = desk;
	}

	String of(Message message) {
		List<AlertBrief> alerts = message.alerts();
		ObjectNode root = this.mapper.createObjectNode();
		root.put("type", type(message));
		root.put("timestamp", alerts.getLast().raisedAt().toString());
		ObjectNode data = root.putObject("data");
		ObjectNode rule = data.putObject("rule");
		rule.put("id", message.rule().id().value());
		rule.put("name", message.rule().name());
		rule.put("page", this.desk.rule(message.rule().id()));
		ArrayNode items = data.putArray("alerts");
		alerts.forEach((alert) -> write(alert, items.addObject()));
		return this.mapper.writeValueAsString(root);
	}

	private static String type(Message message) {
		return switch (message.why()) {
			case SINGLE -> single(message.alerts().getFirst());
			case DIGEST -> "alert.digest";
			case FLOOD -> "alert.flood";
		};
	}

	private static String single(AlertBrief alert) {
		RuleNotice notice = alert.notice();
		if (notice != null) {
			return switch (notice.what()) {
				case BROKEN -> "rule.broken";
				case SILENT -> "rule.silent";
			};
		}
		if (alert.turned() != null) {
			return "source.turned";
		}
		return alert.tellsChange() ? "alert.changed" : "alert.raised";
	}

	private void write(AlertBrief alert, ObjectNode node) {
		node.put("alert", alert.alert());
		node.put("thread", alert.thread());
		ArticleId article = alert.article();
		node.put("article", (article != null) ? article.value() : null);
		SourceId turned = alert.turned();
		if (turned != null) {
			node.put("turned", turned.value());
		}
		node.put("title", alert.title());
		node.put("url", alert.url());
		node.put("page", this.desk.page(alert));
		node.put("source", alert.source());
		node.put("published", day(alert.published()));
		node.put("raisedAt", alert.raisedAt().toString());
		if (alert.lateSince() != null) {
			node.put("late", true);
		}
		ArrayNode quotes = node.putArray("quotes");
		alert.quotes().forEach(quotes::add);
		ArrayNode changes = node.putArray("changes");
		alert.changes().forEach((change) -> {
			ObjectNode one = changes.addObject();
			one.put("slot", Wording.slot(change.slot()).key());
			one.put("before", change.before());
			one.put("after", change.after());
		});
	}

	private static @Nullable String day(@Nullable PublicationDate published) {
		return (published != null) ? published.value().toString() : null;
	}

}
