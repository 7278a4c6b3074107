package vn.diemtin.ingest.read.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Feeds made to break their reader.
final class HostileFeeds {

	private static final int DEEP = 100_000;

	private static final String ITEM = "<item><title>Tin tốt</title><link>https://a.example.vn/1</link></item>";

	private static final String LAUGHS = "<!DOCTYPE rss [<!ENTITY a \"hahahahaha\">"
			+ "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
			+ "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";

	private static final List<String> FIELDS = List.of("title", "link", "guid", "pubDate", "description", "dc:date",
			"content:encoded", "media:group", "author", "category", "enclosure", "source", "comments", "updated", "id",
			"skipHours");

	private static final List<String> VALUES = List.of("9", "<b>", "&", "&amp;lt;", "&#11;", "&x;", "<![CDATA[", "]]>",
			"<", "\u0000", "Mon, ", "a\u0301");

	private HostileFeeds() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		for (String field : FIELDS) {
			for (String value : field.equals("pubDate") || field.equals("title") || field.equals("description") ? VALUES
					: VALUES.subList(0, 3)) {
				all.add(Hostile.feed(field + " of " + value.replace('\u0000', '0').replace('\u0301', '´'),
						() -> rss("<item><" + field + ">" + value.repeat(500_000) + "</" + field + "></item>")));
			}
		}
		all.add(Hostile.feed("a billion laughs", () -> LAUGHS + rss("<item><title>&e;&e;</title></item>")));
		for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32BE")) {
			all.add(new Hostile("a billion laughs in " + charset, Hostile.Kind.FEED,
					() -> ("\ufeff" + LAUGHS + rss("<item><title>&e;</title></item>"))
						.getBytes(Charset.forName(charset))));
		}
		all.add(Hostile.feed("quadratic blow-up", () -> "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(100_000) + "\">]>"
				+ rss("<item><title>" + "&a;".repeat(20_000) + "</title></item>")));
		all.add(Hostile.feed("a file entity", () -> "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
				+ rss("<item><title>&f;</title></item>")));
		all.add(Hostile.feed("a parameter entity",
				() -> "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>" + rss("")));
		all.add(Hostile.feed("an external DTD", () -> "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\">" + rss("")));
		all.add(Hostile.feed("XInclude",
				() -> "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><item><title>"
						+ "<xi:include href=\"file:///etc/passwd\" parse=\"text\"/></title></item></channel></rss>"));
		all.add(Hostile.feed("a stylesheet",
				() -> "<?xml-stylesheet href=\"file:///etc/passwd\"?>".repeat(20_000) + rss("")));
		all.add(Hostile.feed("many items", () -> rss(ITEM.repeat(200_000).substring(0, 7_900_000))));
		all.add(Hostile.feed("unclosed items", () -> rss("<item><title>x".repeat(DEEP))));
		all.add(Hostile.feed("items in items", () -> rss("<item>".repeat(DEEP) + "</item>".repeat(DEEP))));
		all.add(Hostile.feed("deep xhtml", () -> atom(
				"<content type=\"xhtml\">" + "<div>".repeat(3_000) + "x" + "</div>".repeat(3_000) + "</content>")));
		all.add(Hostile.feed("deeper xhtml", () -> atom(
				"<content type=\"xhtml\">" + "<div>".repeat(DEEP) + "x" + "</div>".repeat(DEEP) + "</content>")));
		all.add(Hostile.feed("media groups", () -> rss("<item>" + "<media:group>".repeat(DEEP) + "</item>")));
		all.add(Hostile.feed("unknown elements nested", () -> rss("<x>".repeat(DEEP) + "</x>".repeat(DEEP))));
		all.add(Hostile.feed("all different elements", () -> rss(HostileMarkup.swarm("<e%d>", 100_000))));
		all.add(Hostile.feed("closing tags alone", () -> rss(HostileMarkup.swarm("</e%d>", 100_000))));
		all.add(Hostile.feed("attributes", () -> rss("<image " + HostileMarkup.swarm("a%d=\"1\" ", DEEP) + "/>")));
		all.add(Hostile.feed("the same attribute", () -> rss("<image " + "a=\"1\" ".repeat(DEEP) + "/>")));
		all.add(Hostile.feed("namespaces", () -> "<rss " + HostileMarkup.swarm("xmlns:n%d=\"urn:%d\" ", DEEP)
				+ "><channel>" + ITEM + "</channel></rss>"));
		all.add(Hostile.feed("undeclared prefixes", () -> rss(HostileMarkup.swarm("<p%d:x/>", DEEP))));
		all.add(Hostile.feed("bases", () -> "<feed xml:base=\"/a/\">" + "<entry xml:base=\"b/\">".repeat(2_000)
				+ "<link href=\"x\"/></entry></feed>"));
		all.add(Hostile.feed("links", () -> rss("<item>" + "<link>/x</link>".repeat(DEEP) + "</item>")));
		all.add(Hostile.feed("skip hours", () -> rss("<skipHours><hour>99</hour></skipHours>" + ITEM)));
		all.add(Hostile.feed("bad base64",
				() -> "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title mode=\"base64\">"
						+ "%%%%</title><entry><title mode=\"base64\">%%%</title><link href=\"/1\"/></entry></feed>"));
		all.add(Hostile.feed("text before the prolog", () -> "Warning: x ".repeat(500_000) + rss(ITEM)));
		all.add(Hostile.feed("prologs", () -> "<?xml version=\"1.0\"?>".repeat(DEEP) + rss(ITEM)));
		all.add(Hostile.feed("comments", () -> rss("<!-- x -->".repeat(DEEP) + "<!--".repeat(DEEP))));
		all.add(Hostile.feed("character data", () -> rss("<title>" + "<![CDATA[x]]>".repeat(DEEP) + "</title>")));
		all.add(Hostile.feed("open character data", () -> rss("<title><![CDATA[</title>".repeat(40_000))));
		all.add(Hostile.feed("declarations", () -> rss("<!x <?x ".repeat(DEEP))));
		all.add(Hostile.feed("open tags", () -> rss("<a b=\"".repeat(DEEP))));
		all.add(Hostile.feed("angle brackets", () -> rss("<".repeat(1_000_000))));
		all.add(Hostile.feed("roots", () -> "<rss><channel>".repeat(DEEP)));
		all.add(Hostile.feed("a doctype without end", () -> "<!DOCTYPE rss [" + "a".repeat(900_000) + rss(ITEM)));
		all.add(new Hostile("a zipped bomb of items", Hostile.Kind.FEED, () -> HostileBytes
			.zipped(("<rss><channel>" + ITEM.repeat(10_000)).getBytes(StandardCharsets.UTF_8), 30)));
		return all;
	}

	private static String rss(String inside) {
		return "<rss version=\"2.0\"><channel><title>A</title>" + inside + ITEM + "</channel></rss>";
	}

	private static String atom(String inside) {
		return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><title>Tin</title><link href=\"/1\"/>"
				+ inside + "</entry></feed>";
	}

}
