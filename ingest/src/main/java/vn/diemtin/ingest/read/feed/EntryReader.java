package vn.diemtin.ingest.read.feed;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Reads the fields of an entry from its elements, whatever dialect they are of. Of several
/// elements for one field the first in the order of these tables counts, not the first written.
final class EntryReader {

	private static final String[] ID = { "guid", "id", "dc:identifier" };

	private static final String[] TITLE = { "title", "dc:title", "media:title", "itunes:title" };

	private static final String[] SUMMARY = { "description", "summary", "dc:description", "abstract",
			"dcterms:abstract", "itunes:summary", "itunes:subtitle", "content:encoded", "content", "xhtml:body", "body",
			"xhtml:div", "fullitem", "media:description" };

	private static final String[] PUBLISHED = { "pubdate", "published", "issued", "dcterms:issued", "dc:date", "date",
			"dcterms:date", "created", "dcterms:created", "prism:publicationdate", "publishdate", "publisheddate",
			"publicationdate", "datepublished", "news:publication_date", "dc:created" };

	private static final String[] UPDATED = { "updated", "modified", "dcterms:modified", "lastmod", "lastbuilddate",
			"dc:modified" };

	/// What programs write when an editor wrote nothing.
	private static final Set<String> STOCK = Set.of("no description", "no title", "n/a", "null", "undefined");

	private final LinkFinder links;

	EntryReader(LinkFinder links) {
		this.links = links;
	}

	RawEntry read(XmlNode entry) {
		String id = text(entry, ID);
		id = id == null ? entry.attribute("rdf:about") : id;
		String updated = text(entry, UPDATED);
		return new RawEntry(id, links.of(entry), content(entry, TITLE), content(entry, SUMMARY), text(entry, PUBLISHED),
				updated == null ? entry.attribute("lastmod") : updated);
	}

	/// Whether an entry says nothing at all.
	static boolean isEmpty(XmlNode entry) {
		if (!entry.attributes.isEmpty()) {
			return false;
		}
		for (XmlNode child : entry.children) {
			boolean stock = child.children.isEmpty()
					&& STOCK.contains(child.characters.toString().strip().toLowerCase(java.util.Locale.ROOT));
			if (!stock && (!child.isBlank() || !child.attributes.isEmpty() && !child.holdsCharacters)) {
				return false;
			}
		}
		return true;
	}

	/// The title of the feed itself.
	static @Nullable Content title(XmlNode top) {
		for (XmlNode node : top.children) {
			boolean entry = FeedVocabulary.ENTRIES.contains(node.key);
			Content own = entry ? null : content(node, TITLE);
			own = own == null ? title(node, "channel") : own;
			if (own != null) {
				return own;
			}
		}
		return content(top, TITLE);
	}

	private static @Nullable Content title(XmlNode node, String name) {
		XmlNode channel = node.child(name);
		return channel == null ? null : content(channel, TITLE);
	}

	private static @Nullable Content content(XmlNode entry, String[] keys) {
		for (String key : keys) {
			for (XmlNode child : entry.children) {
				if (child.key.equals(key)) {
					Content content = Content.of(child);
					if (content != null) {
						return content;
					}
				}
			}
		}
		return null;
	}

	private static @Nullable String text(XmlNode entry, String[] keys) {
		for (String key : keys) {
			for (XmlNode child : entry.children) {
				if (child.key.equals(key) && !child.isBlank()) {
					return child.text();
				}
			}
		}
		return null;
	}

}
