package vn.diemtin.desk.page;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Articles as a feed.
///
/// @param self where the feed lies
/// @param home the page with the same articles
public record ArticleFeed(String title, String self, String home, List<Entry> entries) {

	/// One article of a feed.
	///
	/// @param address its page at the desk
	/// @param origin its page at the source
	public record Entry(String id, String title, String address, String origin, String source, Instant date,
			String summary, List<String> topics) {
	}

	/// As Atom (RFC 4287).
	public ResponseEntity<String> atom() {
		return written("atom_1.0", "application/atom+xml;charset=UTF-8");
	}

	/// As RSS 2.0.
	public ResponseEntity<String> rss() {
		return written("rss_2.0", "application/rss+xml;charset=UTF-8");
	}

	private ResponseEntity<String> written(String type, String contentType) {
		try {
			String xml = new SyndFeedOutput().outputString(feed(type));
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(contentType))
				.cacheControl(CacheControl.noCache())
				.body(xml);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("A feed that cannot be written: " + this.self, ex);
		}
	}

	private SyndFeed feed(String type) {
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType(type);
		feed.setTitle(PlainText.xml(this.title));
		feed.setDescription(PlainText.xml(this.title));
		feed.setLanguage("vi");
		feed.setUri(this.self);
		feed.setLink(this.home);
		if ("atom_1.0".equals(type)) {
			feed.setLinks(List.of(link("self", this.self), link("alternate", this.home)));
		}
		feed.setAuthor("Điểm Tin");
		Instant newest = this.entries.stream().map(Entry::date).max(Instant::compareTo).orElse(Instant.EPOCH);
		feed.setPublishedDate(Date.from(newest));
		feed.setEntries(this.entries.stream().map((entry) -> entry(type, entry)).toList());
		return feed;
	}

	private static SyndEntry entry(String type, Entry article) {
		SyndEntry entry = new SyndEntryImpl();
		entry.setUri("urn:diemtin:article:" + article.id());
		entry.setTitle(PlainText.xml(article.title()));
		entry.setLink(article.address());
		if ("atom_1.0".equals(type)) {
			entry.setLinks(List.of(link("alternate", article.address()), link("via", PlainText.xml(article.origin()))));
		}
		entry.setAuthor(PlainText.xml(article.source()));
		entry.setPublishedDate(Date.from(article.date()));
		entry.setUpdatedDate(Date.from(article.date()));
		SyndContent summary = new SyndContentImpl();
		summary.setType("text/plain");
		summary.setValue(PlainText.xml(article.summary()));
		entry.setDescription(summary);
		entry.setCategories(article.topics().stream().map(ArticleFeed::category).toList());
		return entry;
	}

	private static SyndLink link(String rel, String href) {
		SyndLink link = new SyndLinkImpl();
		link.setRel(rel);
		link.setHref(href);
		return link;
	}

	private static SyndCategory category(String topic) {
		SyndCategory category = new SyndCategoryImpl();
		category.setName(PlainText.xml(topic));
		return category;
	}

}
