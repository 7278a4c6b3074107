package vn.diemtin.ingest.read.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/// No address is longer.
	private static final int LONGEST = 4_096;

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
		int bad = 0;
		for (XmlNode entry : mended.entries()) {
			String address = Addresses.resolve(url, text(entry.child("loc")));
			if (address == null) {
				bad++;
			}
			else if (entry.key.equals("sitemap")) {
				sitemaps.add(address);
			}
			else {
				XmlNode news = entry.child("news:news");
				XmlNode named = news == null ? null : news.child("news:title");
				String title = PlainText.of(named == null ? null : Content.of(named), 2_000);
				links.putIfAbsent(address, new Link(address, title == null ? "" : title, date(entry, news, rules)));
			}
		}
		List<String> repairs = new ArrayList<>(mended.repairs());
		if (bad > 0) {
			repairs.add("items: " + bad + " without address dropped");
		}
		return new Sitemap(List.copyOf(links.values()), List.copyOf(sitemaps), repairs);
	}

	private static @Nullable Sitemap lines(String text) {
		Map<String, Link> links = new LinkedHashMap<>();
		for (String line : (Iterable<String>) text.lines()::iterator) {
			String address = CleanText.line(line, LONGEST + 1);
			if (address.isEmpty()) {
				continue;
			}
			if (address.length() > LONGEST) {
				return null;
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

	private static @Nullable PublicationDate date(XmlNode entry, @Nullable XmlNode news, DateRules rules) {
		ReadDate published = news == null ? null : DateReader.read(text(news.child("news:publication_date")), rules);
		if (published != null) {
			return published.from(Origin.FEED, 0.95);
		}
		ReadDate changed = DateReader.read(text(entry.child("lastmod")), rules);
		return changed == null ? null : changed.from(Origin.FEED, CHANGED_ONLY);
	}

	private static @Nullable String text(@Nullable XmlNode node) {
		return node == null ? null : node.text();
	}

}
