package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;

/// The elements of a feed as they stand, whatever its dialect: for the texts that a library
/// loses and for feeds that it refuses.
final class FeedTree {

	private final Document document;

	private final @Nullable String base;

	FeedTree(String xml, @Nullable String url) {
		this.document = Jsoup.parse(xml, "", Parser.xmlParser());
		this.base = url;
	}

	@Nullable String title() {
		for (Element element : document.getAllElements()) {
			String name = FeedVocabulary.local(element.tagName());
			if (name.equals("item") || name.equals("entry")) {
				return null;
			}
			if (name.equals("title") && element.parent() != null && !isImage(element.parent())) {
				return element.wholeText();
			}
		}
		return null;
	}

	List<RawEntry> entries() {
		List<RawEntry> entries = new ArrayList<>();
		for (Element element : document.getAllElements()) {
			String name = element.tagName().toLowerCase(Locale.ROOT);
			if (name.equals("item") || name.equals("entry") || name.equals("atom:entry")) {
				entries.add(entry(element));
			}
		}
		return entries;
	}

	private RawEntry entry(Element element) {
		String id = text(element, "guid", "id");
		String link = link(element, id);
		if (id == null && element.hasAttr("rdf:about")) {
			id = element.attr("rdf:about");
		}
		return new RawEntry(id, link, title(element), text(element, "description", "summary", "encoded", "content"),
				text(element, "pubDate", "published", "issued", "date", "created"),
				text(element, "updated", "modified"));
	}

	private @Nullable String title(Element element) {
		for (Element child : element.children()) {
			if (child.tagName().equalsIgnoreCase("title")) {
				return child.wholeText();
			}
		}
		return text(element, "title");
	}

	private @Nullable String link(Element element, @Nullable String id) {
		String href = null;
		String plain = null;
		for (Element child : element.children()) {
			String name = FeedVocabulary.local(child.tagName());
			if (name.equals("origlink")) {
				return resolve(element, child.wholeText());
			}
			if (!name.equals("link")) {
				continue;
			}
			String rel = child.attr("rel");
			if (child.hasAttr("href")) {
				boolean alternate = rel.isEmpty() || rel.equals("alternate");
				href = alternate && href == null ? resolve(child, child.attr("href")) : href;
			}
			else if (plain == null && !child.wholeText().isBlank()) {
				plain = resolve(child, child.wholeText());
			}
		}
		if (plain != null) {
			return plain;
		}
		if (href != null) {
			return href;
		}
		boolean address = id != null && (id.strip().startsWith("http://") || id.strip().startsWith("https://"));
		return address ? resolve(element, id) : null;
	}

	private @Nullable String resolve(Element element, @Nullable String link) {
		String from = base;
		List<String> bases = new ArrayList<>();
		for (Element e = element; e != null; e = e.parent()) {
			if (e.hasAttr("xml:base")) {
				bases.addFirst(e.attr("xml:base"));
			}
		}
		for (String one : bases) {
			String next = Addresses.resolve(from, one);
			from = next == null ? from : next;
		}
		return Addresses.resolve(from == null ? siteOf() : from, link);
	}

	private @Nullable String siteOf() {
		Element channel = document.selectFirst("channel > link");
		return channel == null ? null : Addresses.resolve(null, channel.wholeText());
	}

	private static @Nullable String text(Element element, String... names) {
		for (String name : names) {
			for (Element child : element.children()) {
				if (FeedVocabulary.local(child.tagName()).equals(name.toLowerCase(Locale.ROOT))
						&& !child.tagName().startsWith("media:")) {
					String text = child.childrenSize() == 0 ? child.wholeText() : child.html();
					if (!text.isBlank()) {
						return text;
					}
				}
			}
		}
		return null;
	}

	private static boolean isImage(Element element) {
		String name = FeedVocabulary.local(element.tagName());
		return name.equals("image") || name.equals("textinput");
	}

}
