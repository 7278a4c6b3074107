package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.date.ReadDate;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// Reads sitemaps, their indexes, news sitemaps and plain lists of addresses (sitemaps.org).
public final class SitemapReader {

	private static final double CHANGED_ONLY = 0.5;

	private SitemapReader() {
	}

	/// Reads a sitemap, or null when the document is none.
	public static @Nullable Sitemap read(String text, @Nullable String url, DateRules rules) {
		MendedXml mended = XmlMender.mend(text);
		if (mended == null) {
			return lines(text);
		}
		Map<String, Link> links = new LinkedHashMap<>();
		Set<String> sitemaps = new LinkedHashSet<>();
		for (Element element : Jsoup.parse(mended.text(), "", Parser.xmlParser()).getAllElements()) {
			String name = FeedVocabulary.local(element.tagName());
			boolean index = name.equals("sitemap");
			String address = index || name.equals("url") ? Addresses.resolve(url, child(element, "loc")) : null;
			if (address == null) {
				continue;
			}
			if (index) {
				sitemaps.add(address);
			}
			else {
				String title = FeedEntries.plain(deep(element, "title"), 2_000);
				links.putIfAbsent(address, new Link(address, title == null ? "" : title, date(element, rules)));
			}
		}
		return new Sitemap(List.copyOf(links.values()), List.copyOf(sitemaps), mended.repairs());
	}

	private static @Nullable Sitemap lines(String text) {
		Map<String, Link> links = new LinkedHashMap<>();
		for (String line : (Iterable<String>) text.lines()::iterator) {
			String address = CleanText.line(line, 5_000);
			if (address.isEmpty()) {
				continue;
			}
			if (!address.startsWith("http://") && !address.startsWith("https://") || address.indexOf(' ') > 0) {
				return null;
			}
			if (links.size() < XmlMender.MOST_ADDRESSES) {
				links.putIfAbsent(address, new Link(address, "", null));
			}
		}
		return links.isEmpty() ? null : new Sitemap(new ArrayList<>(links.values()), List.of(), List.of());
	}

	private static @Nullable PublicationDate date(Element element, DateRules rules) {
		ReadDate published = DateReader.read(deep(element, "publication_date"), rules);
		if (published != null) {
			return published.from(Origin.FEED, 0.95);
		}
		ReadDate changed = DateReader.read(child(element, "lastmod"), rules);
		return changed == null ? null : changed.from(Origin.FEED, CHANGED_ONLY);
	}

	private static @Nullable String child(Element element, String name) {
		for (Element child : element.children()) {
			if (FeedVocabulary.local(child.tagName()).equals(name)) {
				return child.wholeText();
			}
		}
		return null;
	}

	private static @Nullable String deep(Element element, String name) {
		for (Element child : element.getAllElements()) {
			if (FeedVocabulary.local(child.tagName()).equals(name) && child.tagName().startsWith("news:")) {
				return child.wholeText();
			}
		}
		return null;
	}

}
