package vn.diemtin.ingest.read.feed;

import java.util.Map;
import java.util.Set;

/// The keys of feeds and sitemaps that mending has to know.
final class FeedVocabulary {

	static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "urlset", "sitemapindex");

	static final Set<String> ENTRIES = Set.of("item", "entry");

	static final Set<String> ADDRESSES = Set.of("url", "sitemap");

	private static final Set<String> DATES = Set.of("pubdate", "published", "updated", "lastbuilddate", "modified",
			"created", "issued", "date", "lastmod", "dc:date", "dcterms:issued", "dcterms:created", "dcterms:modified",
			"news:publication_date");

	private static final Set<String> LINKS = Set.of("link", "guid", "id", "loc", "comments", "feedburner:origlink",
			"news:loc", "image:loc", "docs");

	private static final Set<String> TEXTS = Set.of("title", "description", "summary", "content", "content:encoded",
			"category", "generator", "language", "copyright", "rights", "subtitle", "tagline", "name", "email", "uri",
			"managingeditor", "webmaster", "ttl", "subject", "publisher", "info", "abstract", "media:title",
			"media:description", "itunes:summary", "itunes:subtitle", "news:title", "news:name", "news:language",
			"news:keywords", "image:title", "image:caption", "changefreq", "priority", "fullitem", "dcterms:abstract");

	private static final Set<String> STRUCTURE = Set.of("channel", "image", "enclosure", "source", "textinput", "cloud",
			"items", "skiphours", "skipdays", "author", "contributor");

	private FeedVocabulary() {
	}

	static boolean isDate(String key) {
		return DATES.contains(key);
	}

	static boolean isLink(String key) {
		return LINKS.contains(key);
	}

	/// Whether an element holds characters only.
	static boolean isText(String key) {
		return TEXTS.contains(key) || DATES.contains(key) || LINKS.contains(key)
				|| key.startsWith("dc:") && !key.equals("dc:publisher");
	}

	/// Whether an element belongs to the document rather than to markup inside its text.
	static boolean isOwn(String key) {
		return isText(key) || ENTRIES.contains(key) || ROOTS.contains(key) || STRUCTURE.contains(key)
				|| ADDRESSES.contains(key) || Namespaces.isOfFeeds(key);
	}

	/// Whether an element is a text construct whose inside may be elements of XHTML.
	static boolean holdsMarkup(String key, Map<String, String> attributes) {
		String type = attributes.getOrDefault("type", "");
		String mode = attributes.getOrDefault("mode", "");
		boolean xml = type.equals("xhtml") || type.endsWith("+xml") || type.endsWith("/xml") || mode.equals("xml");
		return xml && !mode.equals("escaped") && !mode.equals("base64") && !isDate(key) && !isLink(key);
	}

}
