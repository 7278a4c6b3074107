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
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;

import vn.diemtin.events.article.ArticleId;

/// News as a feed: articles, or what became of sources.
///
/// @param self where the feed lies
/// @param home the page with the same news
public record Feed(String title, String self, String home, List<Entry> entries) {

	/// One piece of news.
	///
	/// @param id a URN that stays the same
	/// @param address its page at the desk
	/// @param origin its page elsewhere
	/// @param author who tells it
	public record Entry(String id, String title, String address, @Nullable String origin, String author, Instant date,
			String summary, List<String> topics) {

		/// The id of an article.
		public static String urn(ArticleId article) {
			return "urn:diemtin:article:" + article;
		}

	}

	/// As Atom (RFC 4287).
	public ResponseEntity<byte[]> atom() {
		return written("atom_1.0", "application/atom+xml;charset=UTF-8");
	}

	/// As RSS 2.0.
	public ResponseEntity<byte[]> rss() {
		return written("rss_2.0", "application/rss+xml;charset=UTF-8");
	}

	private ResponseEntity<byte[]> written(String type, String contentType) {
		try {
			String xml = new SyndFeedOutput().outputString(feed(type));
			return Feeds.answer(contentType, xml, newest());
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
		feed.setPublishedDate(Date.from(newest()));
		feed.setEntries(this.entries.stream().map((entry) -> entry(type, entry)).toList());
		return feed;
	}

	private Instant newest() {
		return this.entries.stream().map(Entry::date).max(Instant::compareTo).orElse(Instant.EPOCH);
	}

	private static SyndEntry entry(String type, Entry news) {
		SyndEntry entry = new SyndEntryImpl();
		entry.setUri(news.id());
		entry.setTitle(PlainText.xml(news.title()));
		entry.setLink(news.address());
		if ("atom_1.0".equals(type)) {
			SyndLink own = link("alternate", news.address());
			String origin = news.origin();
			entry.setLinks((origin != null) ? List.of(own, link("via", PlainText.xml(origin))) : List.of(own));
		}
		entry.setAuthor(PlainText.xml(news.author()));
		entry.setPublishedDate(Date.from(news.date()));
		entry.setUpdatedDate(Date.from(news.date()));
		SyndContent summary = new SyndContentImpl();
		summary.setType("text/plain");
		summary.setValue(PlainText.xml(news.summary()));
		entry.setDescription(summary);
		entry.setCategories(news.topics().stream().map(Feed::category).toList());
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
