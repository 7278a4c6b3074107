package vn.diemtin.ingest.read.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The element names of feeds and sitemaps that mending has to know; all in lower case.
final class FeedVocabulary {

	static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf", "urlset", "sitemapindex", "atom:feed");

	/// Elements of which a document has many, none inside another.
	static final Set<String> ENTRIES = Set.of("item", "entry", "url", "sitemap", "atom:entry");

	static final Map<String, String> NAMESPACES = Map.ofEntries(
			Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
			Map.entry("dc", "http://purl.org/dc/elements/1.1/"), Map.entry("dcterms", "http://purl.org/dc/terms/"),
			Map.entry("media", "http://search.yahoo.com/mrss/"), Map.entry("atom", "http://www.w3.org/2005/Atom"),
			Map.entry("slash", "http://purl.org/rss/1.0/modules/slash/"),
			Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
			Map.entry("wfw", "http://wellformedweb.org/CommentAPI/"),
			Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
			Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
			Map.entry("georss", "http://www.georss.org/georss"),
			Map.entry("news", "http://www.google.com/schemas/sitemap-news/0.9"),
			Map.entry("image", "http://www.google.com/schemas/sitemap-image/1.1"),
			Map.entry("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"));

	private static final Set<String> DATES = Set.of("pubdate", "published", "updated", "lastbuilddate", "modified",
			"created", "issued", "date", "lastmod", "publication_date");

	private static final Set<String> ADDRESSES = Set.of("link", "guid", "id", "loc", "origlink", "url", "comments");

	private static final Set<String> TEXTS = Set.of("title", "description", "summary", "content", "encoded", "author",
			"creator", "category", "generator", "language", "copyright", "rights", "subtitle", "tagline", "name",
			"email", "uri", "managingeditor", "webmaster", "ttl", "docs", "subject", "publisher", "info");

	private static final Set<String> STRUCTURE = Set.of("channel", "image", "enclosure", "source", "textinput", "cloud",
			"thumbnail", "group", "items", "skiphours", "skipdays", "news");

	private static final Set<String> DROPPED = Set.of("skiphours", "skipdays");

	private FeedVocabulary() {
	}

	static String local(String name) {
		return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

	static boolean isDate(String name) {
		return DATES.contains(local(name));
	}

	static boolean isAddress(String name) {
		return ADDRESSES.contains(local(name));
	}

	/// Whether an element holds characters only.
	static boolean isText(String name) {
		String local = local(name);
		return TEXTS.contains(local) || DATES.contains(local) || ADDRESSES.contains(local) && !local.equals("url");
	}

	/// Whether an element belongs to the document rather than to markup inside its text.
	static boolean isOwn(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return isText(lower) || name.indexOf(':') > 0 || ENTRIES.contains(lower) || ROOTS.contains(lower)
				|| STRUCTURE.contains(lower) || local(lower).equals("url");
	}

	static boolean isDropped(String name) {
		return DROPPED.contains(local(name));
	}

}
