package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.LenientJson;

/// The things that a page describes as JSON-LD; read when first asked for, and only where it
/// says anything of use.
final class LinkedData {

	/// What kind of thing a page describes.
	enum Kind {

		/// The article.
		ARTICLE,

		/// The page that holds it.
		PAGE,

		/// A picture, a film, an organisation.
		OTHER,

		/// Something that another thing lists, answers or mentions.
		FOREIGN

	}

	/// A thing.
	record Thing(Kind kind, String type, JsonNode json) {
	}

	private static final List<String> KEYS = List.of("\"datePublished\"", "\"headline\"", "\"author\"", "\"publisher\"",
			"\"dateModified\"", "\"dateCreated\"", "\"uploadDate\"", "\"creator\"", "\"articleBody\"");

	/// Below these a thing is not the page's own.
	private static final Set<String> FOREIGN = Set.of("itemListElement", "hasPart", "blogPost", "comment", "review",
			"reviews", "mentions", "citation", "relatedLink", "isPartOf", "about", "subjectOf", "event", "events",
			"acceptedAnswer", "suggestedAnswer", "itemReviewed", "workExample", "hasOfferCatalog", "item");

	private static final int LONGEST = 500_000;

	private static final int MOST_SCRIPTS = 40;

	private static final int MOST_NODES = 4_000;

	private static final int DEEPEST = 8;

	private static final int MOST_PARTS = 10;

	private final List<Thing> things = new ArrayList<>();

	private final Map<String, JsonNode> byId = new HashMap<>();

	private int nodes;

	static LinkedData of(PageMarks marks) {
		LinkedData data = new LinkedData();
		int scripts = 0;
		for (Mark script : marks.tag("script")) {
			if (script.attr("type").contains("ld+json") && scripts++ < MOST_SCRIPTS) {
				String json = script.element().data();
				JsonNode node = json.length() < LONGEST && KEYS.stream().anyMatch(json::contains) ? read(json) : null;
				if (node != null) {
					data.gather(node, 0, false);
				}
			}
		}
		return data;
	}

	/// Some wrap it in a comment or end it like a statement.
	private static @Nullable JsonNode read(String json) {
		JsonNode node = LenientJson.read(json);
		int start = json.indexOf('{');
		int list = json.indexOf('[');
		start = list >= 0 && list < start ? list : start;
		int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
		return node != null || start < 0 || end <= start ? node : LenientJson.read(json.substring(start, end + 1));
	}

	private void gather(JsonNode node, int depth, boolean foreign) {
		if (depth > DEEPEST || nodes++ > MOST_NODES) {
			return;
		}
		if (node.isArray()) {
			node.forEach(child -> gather(child, depth + 1, foreign));
		}
		else if (node.isObject()) {
			String type = type(node.path("@type"));
			String id = node.path("@id").asString("");
			if (!id.isEmpty() && node.size() > 1) {
				byId.putIfAbsent(id, node);
			}
			if (!type.isEmpty()) {
				things.add(new Thing(kind(type, foreign), type, node));
			}
			node.properties().forEach(field -> {
				if (field.getValue().isContainer()) {
					gather(field.getValue(), depth + 1, foreign || FOREIGN.contains(field.getKey()));
				}
			});
		}
	}

	private static String type(JsonNode type) {
		String name = type.isArray() && !type.isEmpty() ? type.get(0).asString("") : type.asString("");
		if (type.isArray()) {
			for (JsonNode one : type) {
				name = kind(one.asString(""), false) == Kind.ARTICLE ? one.asString("") : name;
			}
		}
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
	}

	private static Kind kind(String type, boolean foreign) {
		if (foreign) {
			return Kind.FOREIGN;
		}
		if (type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report") || type.equals("Recipe")
				|| type.equals("HowTo") || type.equals("Review") || type.equals("CreativeWork")) {
			return Kind.ARTICLE;
		}
		return type.endsWith("Page") ? Kind.PAGE : Kind.OTHER;
	}

	/// The things of a kind, in their order.
	List<Thing> of(Kind kind) {
		return things.stream().filter(thing -> thing.kind == kind).toList();
	}

	/// A field of the article, or of the page where there is no article.
	@Nullable String text(String field) {
		for (Kind kind : List.of(Kind.ARTICLE, Kind.PAGE)) {
			for (Thing thing : of(kind)) {
				String value = text(thing, field);
				if (value != null) {
					return value;
				}
			}
		}
		return null;
	}

	/// A field of a thing; of several values, their names joined.
	@Nullable String text(Thing thing, String field) {
		List<String> parts = new ArrayList<>();
		names(thing.json.path(field), parts, 0, true);
		return parts.isEmpty() ? null : String.join(", ", parts);
	}

	/// The names in a field of the first article or page that has any.
	/// @param bodies whether names of organisations count
	List<String> names(String field, boolean bodies) {
		List<String> names = new ArrayList<>();
		for (Kind kind : List.of(Kind.ARTICLE, Kind.PAGE)) {
			for (Thing thing : of(kind)) {
				names(thing.json.path(field), names, 0, bodies);
				if (!names.isEmpty()) {
					return names;
				}
			}
		}
		return names;
	}

	private void names(JsonNode node, List<String> names, int depth, boolean bodies) {
		if (depth > 3 || names.size() >= MOST_PARTS) {
			return;
		}
		if (node.isArray()) {
			node.forEach(one -> names(one, names, depth + 1, bodies));
		}
		else if (node.isObject()) {
			JsonNode name = node.path("name");
			JsonNode known = byId.get(node.path("@id").asString(""));
			if (bodies || !type(node.path("@type")).endsWith("Organization")
					&& (known == null || !type(known.path("@type")).endsWith("Organization"))) {
				names(name.isMissingNode() && known != null ? known.path("name") : name, names, depth + 1, bodies);
			}
		}
		else if (node.isString()) {
			JsonNode known = byId.get(node.asString());
			String text = CleanText.lineOrNull(CleanText.decodeEntities(node.asString()));
			if (known != null && depth < 2) {
				names(known.path("name"), names, depth + 2, bodies);
			}
			else if (text != null && !names.contains(text)) {
				names.add(text);
			}
		}
	}

}
