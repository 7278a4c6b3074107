package vn.diemtin.ingest.read.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Linked data and other JSON in pages, made to be deep, long or wrong.
final class HostileData {

	private static final String PROSE = "<p>Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung của bài viết.</p>";

	private static final int MANY = 300_000;

	private HostileData() {
	}

	static List<Hostile> all() {
		Map<String, Supplier<String>> data = new LinkedHashMap<>();
		data.put("deep graphs", () -> "{\"@graph\":[".repeat(MANY / 10));
		data.put("deep arrays", () -> "[".repeat(MANY) + "]".repeat(MANY));
		data.put("arrays as deep as allowed", () -> ("[".repeat(60) + "]".repeat(60) + ",").repeat(5_000));
		data.put("a list of articles",
				() -> "[" + HostileMarkup.swarm("{\"@type\":\"NewsArticle\",\"headline\":\"x%d\"},", 50_000) + "1]");
		data.put("many fields", () -> "{" + HostileMarkup.swarm("\"f%d\":1,", MANY) + "\"a\":1}");
		data.put("the same field", () -> "{" + "\"headline\":\"x\",".repeat(MANY) + "\"a\":1}");
		data.put("a long headline", () -> "{\"@type\":\"NewsArticle\",\"headline\":\"" + "x y ".repeat(MANY) + "\"}");
		data.put("a long body",
				() -> "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "Một câu, hai câu. ".repeat(MANY) + "\"}");
		data.put("a body of markup",
				() -> "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "<div>".repeat(MANY) + "\"}");
		data.put("a number of a million digits", () -> "{\"datePublished\":" + "9".repeat(MANY * 3) + "}");
		data.put("a great exponent", () -> "{\"datePublished\":1e999999999,\"headline\":-1e-999999999}");
		data.put("a date of digits",
				() -> "{\"@type\":\"NewsArticle\",\"datePublished\":\"" + "2".repeat(MANY * 3) + "\"}");
		data.put("authors",
				() -> "{\"@type\":\"NewsArticle\",\"author\":[" + "{\"name\":\"Lan Anh\"},".repeat(MANY / 4) + "1]}");
		data.put("a long name of an author",
				() -> "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"" + "Lan ".repeat(MANY) + "\"}}");
		data.put("types", () -> "{\"@type\":[" + "\"NewsArticle\",".repeat(MANY) + "\"x\"],\"headline\":\"y\"}");
		data.put("an unended string", () -> "{\"headline\":\"" + "x".repeat(MANY));
		data.put("escapes", () -> "{\"headline\":\"" + "\\u0301\\ud83d".repeat(MANY / 4) + "\"}");
		data.put("wrong escapes", () -> "{\"headline\":\"" + "\\x\\q".repeat(MANY) + "\"}");
		data.put("commas", () -> "{" + ",".repeat(MANY));
		data.put("white space", () -> " ".repeat(MANY * 4) + "{}");
		data.put("comments", () -> "/*".repeat(MANY) + "{}");
		data.put("a closing script inside", () -> "{\"headline\":\"</script><script>\"}".repeat(20_000));
		data.put("objects one after another", () -> "{\"@type\":\"NewsArticle\"}".repeat(MANY / 4));
		List<Hostile> all = new ArrayList<>();
		data.forEach((name, text) -> all.add(Hostile.page("linked data: " + name,
				() -> "<script type='application/ld+json'>" + text.get() + "</script>" + PROSE)));
		data.forEach((name, text) -> all.add(Hostile.feed("a document of JSON: " + name, text)));
		all.add(Hostile.page("linked data by the ten thousand",
				() -> "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"
					.repeat(20_000) + PROSE));
		all.add(Hostile.page("broken linked data by the ten thousand",
				() -> "<script type='application/ld+json'>{\"@type\":</script>".repeat(20_000) + PROSE));
		all.add(Hostile.page("micro-data nested",
				() -> "<div itemscope itemtype='https://schema.org/NewsArticle' itemprop=mainEntity>".repeat(20_000)
						+ PROSE));
		all.add(Hostile.feed("a JSON feed of many items",
				() -> "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
						+ HostileMarkup.swarm("{\"id\":\"%d\",\"url\":\"/%d\",\"title\":\"x\"},", 100_000) + "{}]}"));
		all.add(Hostile.feed("a JSON feed of deep markup",
				() -> "{\"items\":[{\"url\":\"/1\",\"content_html\":\"" + "<b>".repeat(MANY) + "\"}]}"));
		all.add(Hostile.feed("a JSON feed of megabyte titles", () -> "{\"items\":["
				+ ("{\"url\":\"/1\",\"title\":\"" + "x ".repeat(MANY) + "\"},").repeat(8) + "{}]}"));
		return all;
	}

}
