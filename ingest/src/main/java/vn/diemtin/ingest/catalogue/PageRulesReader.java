package vn.diemtin.ingest.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.events.source.PageRules;
import vn.diemtin.ingest.read.page.HtmlPage;
import vn.diemtin.ingest.read.page.NextPage;

/// Reads what a source declares of its pages, one selector or a list of them a field.
final class PageRulesReader {

	private static final Set<String> FIELDS = Set.of("body", "title", "lead", "byline", "date", "drop", "item",
			"pager");

	private static final int MOST = 20;

	private final JsonNode node;

	private final BiConsumer<String, String> error;

	/// @param error takes the field that is wrong and why
	PageRulesReader(JsonNode node, BiConsumer<String, String> error) {
		this.node = node;
		this.error = error;
	}

	/// The rules, or null when none are declared.
	@Nullable PageRules read() {
		if (this.node.isMissingNode() || this.node.isNull()) {
			return null;
		}
		if (!this.node.isObject()) {
			this.error.accept("reading", "must hold fields");
			return null;
		}
		for (String name : this.node.propertyNames()) {
			if (!FIELDS.contains(name)) {
				this.error.accept("reading." + name, "is not a field; fields are " + FIELDS.stream().sorted().toList());
			}
		}
		return new PageRules(selectors("body"), selectors("title"), selectors("lead"), selectors("byline"),
				selectors("date"), selectors("drop"), selectors("item"), pager());
	}

	private List<String> selectors(String name) {
		JsonNode value = this.node.path(name);
		List<String> found = new ArrayList<>();
		if (value.isString()) {
			add(found, name, value.asString());
		}
		else if (value.isArray()) {
			value.forEach((one) -> add(found, name, one.asString("")));
		}
		else if (!value.isMissingNode() && !value.isNull()) {
			this.error.accept("reading." + name, "must be a selector or a list of them");
		}
		if (found.size() > MOST) {
			this.error.accept("reading." + name, "holds more than " + MOST + " selectors");
		}
		return found;
	}

	private void add(List<String> found, String name, String selector) {
		if (HtmlPage.isSelector(selector.strip())) {
			found.add(selector.strip());
		}
		else {
			this.error.accept("reading." + name,
					"'" + selector + "' is not a selector such as #id, .class or div.class");
		}
	}

	private @Nullable String pager() {
		JsonNode value = this.node.path("pager");
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		List<String> known = new ArrayList<>();
		for (NextPage.Strategy strategy : NextPage.Strategy.values()) {
			known.add(strategy.word());
		}
		if (known.contains(value.asString(""))) {
			return value.asString();
		}
		this.error.accept("reading.pager", "'" + value.asString("") + "' is not one of " + known);
		return null;
	}

}
