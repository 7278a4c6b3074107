package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.LenientJson;

/// What a page says of itself for machines: `meta` elements and JSON-LD.
final class MachineData {

	private static final int LONGEST_SCRIPT = 500_000;

	private static final int MOST_NODES = 2_000;

	private final Map<String, String> metas = new HashMap<>();

	private final List<JsonNode> articles = new ArrayList<>();

	private int nodes;

	static MachineData of(Document document) {
		MachineData data = new MachineData();
		for (Element meta : document.select("meta[content]")) {
			for (String key : new String[] { "property", "name", "itemprop", "http-equiv" }) {
				String name = meta.attr(key).toLowerCase(Locale.ROOT);
				String content = meta.attr("content");
				if (!name.isEmpty() && !content.isBlank() && content.length() < LONGEST_SCRIPT) {
					data.metas.putIfAbsent(name, content);
				}
			}
		}
		for (Element script : document.select("script[type*=ld+json]")) {
			String json = script.data();
			JsonNode node = json.length() > LONGEST_SCRIPT ? null : LenientJson.read(json);
			if (node != null) {
				data.gather(node, 0);
			}
		}
		return data;
	}

	private void gather(JsonNode node, int depth) {
		if (depth > 6 || nodes++ > MOST_NODES) {
			return;
		}
		if (node.isArray()) {
			node.forEach(child -> gather(child, depth + 1));
			return;
		}
		if (!node.isObject()) {
			return;
		}
		if (isArticle(node.path("@type"))) {
			articles.add(node);
		}
		gather(node.path("@graph"), depth + 1);
		gather(node.path("mainEntity"), depth + 1);
	}

	private static boolean isArticle(JsonNode type) {
		if (type.isArray()) {
			for (JsonNode one : type) {
				if (isArticle(one)) {
					return true;
				}
			}
			return false;
		}
		String name = type.isString() ? type.asString() : "";
		return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report") || name.equals("WebPage");
	}

	/// The first of some metas that is there, cleaned.
	@Nullable String meta(String... names) {
		for (String name : names) {
			String value = metas.get(name);
			String line = value == null ? null : CleanText.lineOrNull(CleanText.decodeEntities(value));
			if (line != null) {
				return line;
			}
		}
		return null;
	}

	/// A field of the page's article, or of the page where there is no article.
	@Nullable String linked(String field) {
		for (boolean page : new boolean[] { false, true }) {
			for (JsonNode article : articles) {
				if (article.path("@type").asString("").equals("WebPage") == page) {
					String value = text(article.path(field));
					if (value != null) {
						return value;
					}
				}
			}
		}
		return null;
	}

	private static @Nullable String text(JsonNode node) {
		if (node.isString()) {
			return CleanText.lineOrNull(CleanText.decodeEntities(node.asString()));
		}
		if (node.isArray()) {
			List<String> parts = new ArrayList<>();
			for (JsonNode one : node) {
				String part = text(one);
				if (part != null && parts.size() < 10) {
					parts.add(part);
				}
			}
			return parts.isEmpty() ? null : String.join(", ", parts);
		}
		return node.isObject() ? text(node.path("name")) : null;
	}

}
