package vn.diemtin.ingest.read.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The prefixes that are declared at a place of a document. Names are brought to one key: the
/// local name alone for the vocabularies of RSS, RDF, Atom, CDF and sitemaps, with the usual
/// prefix for the known modules, with the prefix as written for others; all in lower case.
final class Namespaces {

	/// What the document's own elements belong to.
	private static final String CORE = "";

	private static final Map<String, String> HABITS = Map.ofEntries(Map.entry("atom", CORE), Map.entry("atom10", CORE),
			Map.entry("atom03", CORE), Map.entry("a10", CORE), Map.entry("rss", CORE), Map.entry("rss1", CORE),
			Map.entry("rdf", "rdf"), Map.entry("dc", "dc"), Map.entry("dcterms", "dcterms"),
			Map.entry("dct", "dcterms"), Map.entry("content", "content"), Map.entry("media", "media"),
			Map.entry("itunes", "itunes"), Map.entry("xhtml", "xhtml"), Map.entry("html", "xhtml"),
			Map.entry("h", "xhtml"), Map.entry("news", "news"), Map.entry("n", "news"), Map.entry("image", "image"),
			Map.entry("video", "video"), Map.entry("feedburner", "feedburner"), Map.entry("georss", "georss"),
			Map.entry("geo", "geo"), Map.entry("gml", "gml"), Map.entry("slash", "slash"), Map.entry("sy", "sy"),
			Map.entry("wfw", "wfw"), Map.entry("thr", "thr"), Map.entry("xml", "xml"), Map.entry("prism", "prism"),
			Map.entry("cc", "cc"), Map.entry("creativecommons", "cc"), Map.entry("admin", "admin"),
			Map.entry("googleplay", "googleplay"), Map.entry("gd", "gd"), Map.entry("webfeeds", "webfeeds"),
			Map.entry("snf", "snf"), Map.entry("mi", "mi"));

	private final @Nullable Namespaces outer;

	private final Map<String, String> declared;

	private final Map<String, String> keys = new HashMap<>();

	private Namespaces(@Nullable Namespaces outer, Map<String, String> declared) {
		this.outer = outer;
		this.declared = declared;
	}

	static Namespaces none() {
		return new Namespaces(null, Map.of());
	}

	/// These with what an element declares.
	Namespaces with(Map<String, String> attributes, boolean root) {
		Map<String, String> found = new HashMap<>();
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			String name = attribute.getKey();
			if (name.startsWith("xmlns:") && !attribute.getValue().isBlank()) {
				found.put(name.substring(6), known(attribute.getValue()));
			}
			else if (name.equals("xmlns") && !root) {
				found.put(CORE, known(attribute.getValue()));
			}
		}
		return found.isEmpty() ? this : new Namespaces(this, found);
	}

	/// The key of an element's name.
	String key(String name) {
		return keys.computeIfAbsent(name, this::find);
	}

	/// Whether a key belongs to a vocabulary that feeds use, and not to markup.
	static boolean isOfFeeds(String key) {
		int colon = key.indexOf(':');
		return colon > 0 && HABITS.containsKey(key.substring(0, colon)) && !key.startsWith("xhtml:");
	}

	private String find(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		int colon = lower.indexOf(':');
		String local = lower.substring(colon + 1);
		String prefix = colon < 0 ? CORE : lower.substring(0, colon);
		String vocabulary = vocabulary(prefix);
		if (vocabulary == null || vocabulary.equals("?")) {
			vocabulary = HABITS.getOrDefault(prefix, prefix);
		}
		if (vocabulary.equals("rdf") && local.equals("rdf")) {
			return "rdf";
		}
		return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
	}

	private @Nullable String vocabulary(String prefix) {
		for (Namespaces at = this; at != null; at = at.outer) {
			String found = at.declared.get(prefix);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/// The usual prefix of a vocabulary by its address, however that is spelt.
	private static String known(String address) {
		String uri = address.strip().toLowerCase(Locale.ROOT);
		uri = uri.substring(uri.indexOf("://") < 0 ? 0 : uri.indexOf("://") + 3);
		uri = uri.startsWith("www.") ? uri.substring(4) : uri;
		while (uri.endsWith("/") || uri.endsWith("#")) {
			uri = uri.substring(0, uri.length() - 1);
		}
		if (uri.startsWith("purl.org/rss/1.0/modules/")) {
			return switch (uri.substring(25)) {
				case "content" -> "content";
				case "slash" -> "slash";
				case "syndication" -> "sy";
				case "rss091" -> CORE;
				default -> "?";
			};
		}
		return switch (uri) {
			case "w3.org/2005/atom", "purl.org/atom/ns", "purl.org/rss/1.0", "my.netscape.com/rdf/simple/0.9",
					"channel.netscape.com/rdf/simple/0.9", "purl.org/net/rss1.1", "purl.org/echo", "purl.org/pie",
					"example.com/newformat", "example.com/necho", "uri/of/echo/namespace", "backend.userland.com/rss",
					"backend.userland.com/rss2", "blogs.law.harvard.edu/tech/rss", "cyber.law.harvard.edu/rss/rss.html",
					"backend.userland.com/rss091", "sitemaps.org/schemas/sitemap/0.9",
					"google.com/schemas/sitemap/0.84", "" ->
				CORE;
			case "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0" -> "dc";
			case "purl.org/dc/terms" -> "dcterms";
			case "search.yahoo.com/mrss", "search.yahoo.com/mrss/1.0" -> "media";
			case "itunes.com/dtds/podcast-1.0.dtd", "example.com/dtds/podcast-1.0.dtd" -> "itunes";
			case "w3.org/1999/xhtml" -> "xhtml";
			case "w3.org/1999/02/22-rdf-syntax-ns" -> "rdf";
			case "google.com/schemas/sitemap-news/0.9" -> "news";
			case "google.com/schemas/sitemap-image/1.1" -> "image";
			case "rssnamespace.org/feedburner/ext/1.0" -> "feedburner";
			default -> uri.startsWith("backend.userland.com/rss") ? CORE : "?";
		};
	}

}
