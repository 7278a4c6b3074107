package vn.diemtin.standalone.read;

import java.util.Locale;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A line of `diemtin read` for a person at a terminal.
final class ReadText {

	private static final int MOST = 20;

	private final StringBuilder out = new StringBuilder();

	private ReadText() {
	}

	static String of(ObjectNode line) {
		ReadText text = new ReadText();
		text.print(line);
		return text.out.toString().stripTrailing() + System.lineSeparator();
	}

	private void print(ObjectNode line) {
		this.out.append("── ").append(line.path("file").asString("")).append('\n');
		field("kind", line, "kind");
		field("problem", line, "problem");
		field("reason", line, "reason");
		field("title", line, "title");
		date("published", line.path("published"));
		date("modified", line.path("modified"));
		for (String name : new String[] { "byline", "site", "url", "canonicalUrl", "family", "language",
				"confidence" }) {
			field(name, line, name);
		}
		line.path("repairs").forEach((repair) -> this.out.append("repaired:     ").append(text(repair)).append('\n'));
		field("lead", line, "lead");
		if (!text(line.path("text")).isEmpty()) {
			this.out.append('\n').append(text(line.path("text")).replace("\n", "\n\n")).append('\n');
		}
		items("images", line, "caption");
		items("attachments", line, "title");
		items("links", line, "title");
		items("entries", line, "title");
		explanation(line.path("explanation"));
	}

	private void explanation(JsonNode explanation) {
		if (explanation.isMissingNode()) {
			return;
		}
		this.out.append("\nexplanation\n");
		explanation.path("said").forEach((sentence) -> this.out.append("  ").append(text(sentence)).append('\n'));
		weighed("titles", explanation);
		weighed("bylines", explanation);
		weighed("published", explanation);
		JsonNode dropped = explanation.path("dropped");
		if (!dropped.isEmpty()) {
			this.out.append("  left out in and around the body (").append(dropped.size()).append(")\n");
			dropped.forEach((one) -> this.out.append("    ")
				.append(text(one.path("reason")))
				.append(" │ ")
				.append(text(one.path("text")))
				.append('\n'));
		}
	}

	private void weighed(String name, JsonNode explanation) {
		JsonNode candidates = explanation.path(name);
		if (candidates.isEmpty()) {
			return;
		}
		this.out.append("  ").append(name).append(", the chosen first if any is\n");
		candidates.forEach((one) -> this.out.append("    ")
			.append(one.path("weight").isNumber() ? String.format(Locale.ROOT, "%5.2f ", one.path("weight").asDouble())
					: "")
			.append(text(one.path("from")))
			.append(" │ ")
			.append(text(one.path("value")))
			.append('\n'));
	}

	private void field(String label, JsonNode line, String name) {
		String value = text(line.path(name));
		if (!value.isEmpty()) {
			this.out.append("%-13s ".formatted(label + ":")).append(value).append('\n');
		}
	}

	private void date(String label, JsonNode date) {
		if (date.isObject()) {
			this.out.append("%-13s ".formatted(label + ":"))
				.append(day(date))
				.append("  (")
				.append(text(date.path("from")))
				.append(": ")
				.append(text(date.path("raw")))
				.append(")\n");
		}
	}

	private void items(String name, JsonNode line, String label) {
		JsonNode items = line.path(name);
		if (items.isEmpty()) {
			return;
		}
		this.out.append('\n').append(name).append(" (").append(items.size()).append(")\n");
		int shown = 0;
		for (JsonNode item : items) {
			if (shown++ == MOST) {
				this.out.append("  …\n");
				return;
			}
			this.out.append("  ");
			if (item.isString()) {
				this.out.append(text(item)).append('\n');
				continue;
			}
			String day = day(item.path("published"));
			this.out.append(day.isEmpty() ? "" : day + "  ")
				.append(text(item.path(label)))
				.append("  ")
				.append(text(item.path("url")))
				.append('\n');
		}
	}

	private static String day(JsonNode date) {
		String value = text(date.path("value"));
		return ("day".equals(text(date.path("precision"))) && value.length() > 10) ? value.substring(0, 10) : value;
	}

	private static String text(JsonNode node) {
		return (node.isNull() || node.isMissingNode()) ? "" : node.asString("");
	}

}
