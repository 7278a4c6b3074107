package vn.diemtin.alert.deliver;

import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.training.TrainingEvent.Change;

/// Fills the body that an operator declared for a chat service. A placeholder is `{{name}}` inside a JSON string; what it
/// stands for is escaped as such a string wants it. An unknown one stays as it is.
final class ChatText {

	private static final int MOST_ALERTS = 20;

	private final JsonMapper mapper;

	private final DeskLinks desk;

	ChatText(JsonMapper mapper, DeskLinks desk) {
		this.mapper = mapper;
		this.desk = desk;
	}

	String fill(String template, Message message) {
		StringBuilder filled = new StringBuilder();
		int from = 0;
		while (true) {
			int open = template.indexOf("{{", from);
			int close = (open >= 0) ? template.indexOf("}}", open) : -1;
			if (close < 0) {
				return filled.append(template, from, template.length()).toString();
			}
			filled.append(template, from, open);
			String value = value(template.substring(open + 2, close).strip(), message);
			filled.append((value != null) ? escape(value) : template.substring(open, close + 2));
			from = close + 2;
		}
	}

	private @Nullable String value(String name, Message message) {
		AlertBrief first = message.alerts().getFirst();
		return switch (name) {
			case "text" -> text(message);
			case "headline" -> Head.of(message).subject();
			case "rule" -> message.rule().name();
			case "title" -> first.title();
			case "url" -> first.url();
			case "source" -> first.source();
			case "count" -> String.valueOf(message.parts().size());
			case "page" -> String.valueOf(this.desk.rule(message.rule().id()));
			default -> null;
		};
	}

	private String text(Message message) {
		String lines = message.alerts()
			.stream()
			.limit(MOST_ALERTS)
			.map((alert) -> Wording.title(alert) + changes(alert) + "\n" + address(alert))
			.collect(Collectors.joining("\n"));
		int more = message.parts().size() - MOST_ALERTS;
		return Head.of(message).vietnamese() + "\n" + lines + ((more > 0) ? "\n… +" + more : "");
	}

	/// Of what has no address of its own, its page at the desk.
	private String address(AlertBrief alert) {
		return alert.url().isEmpty() ? Objects.requireNonNullElse(this.desk.page(alert), "") : alert.url();
	}

	private static String changes(AlertBrief alert) {
		return alert.changes()
			.stream()
			.map((Change change) -> "\n" + Wording.vietnamese(change))
			.collect(Collectors.joining());
	}

	private String escape(String text) {
		String quoted = this.mapper.writeValueAsString(text);
		return quoted.substring(1, quoted.length() - 1);
	}

	boolean isJson(String body) {
		try {
			return !this.mapper.readTree(body).isMissingNode();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

}
